const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const;

/**
 * A size as people read it: `999 B`, `1.0 kB`, `180.4 MB`, `1.24 GB`. Decimal units, never `1000.0 MB`;
 * growth may be below 0.
 * @returns the text with so many digits more than usual, and the number of bytes that this text says
 */
export function byteText(bytes: number, extraDigits = 0): { text: string; value: number } {
  if (bytes < 0) {
    const { text, value } = byteText(-bytes, extraDigits);
    return { text: `-${text}`, value: -value };
  }
  if (bytes < 1000) return { text: `${bytes} B`, value: bytes };
  for (let power = 1; ; power++) {
    const text = (bytes / 1000 ** power).toFixed((power > 2 ? 2 : 1) + extraDigits);
    // Rounding may have made a thousand of it; that is one of the next unit.
    if (Number(text) < 1000 || power === BYTE_UNITS.length - 1)
      return {
        text: `${text} ${BYTE_UNITS[power]}`,
        value: Math.round(Number(text) * 1000 ** power),
      };
  }
}
