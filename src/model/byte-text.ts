const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const;

/**
 * Formats a size: `999 B`, `1.0 kB`, `180.4 MB`, `1.24 GB`. Uses decimal units, never `1000.0 MB`;
 * growth may be negative.
 * @returns the text, with `extraDigits` more digits than usual, and the byte count that the text
 * represents
 */
export function toByteText(bytes: number, extraDigits = 0): { text: string; value: number } {
  if (bytes < 0) {
    const { text, value } = toByteText(-bytes, extraDigits);
    return { text: `-${text}`, value: -value };
  }
  if (bytes < 1000) return { text: `${bytes} B`, value: bytes };
  for (let power = 1; ; power++) {
    const text = (bytes / 1000 ** power).toFixed((power > 2 ? 2 : 1) + extraDigits);
    // Rounding may give 1000, which is 1 of the next unit.
    if (Number(text) < 1000 || power === BYTE_UNITS.length - 1)
      return {
        text: `${text} ${BYTE_UNITS[power]}`,
        value: Math.round(Number(text) * 1000 ** power),
      };
  }
}
