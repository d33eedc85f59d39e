const MULTIPLES: ReadonlyMap<string, number> = new Map(
  ['k', 'm', 'g', 't', 'p', 'e'].flatMap((letter, index) => {
    const [decimal, binary] = [1000 ** (index + 1), 1024 ** (index + 1)];
    return [
      [letter, decimal],
      [`${letter}b`, decimal],
      [`${letter}i`, binary],
      [`${letter}ib`, binary],
    ] as const;
  }),
);
/** Go's `unicode.IsSpace`; JavaScript's `\s` lacks U+0085 and has U+FEFF. */
const GO_SPACES = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/;
/** Limits are 64-bit in dive. */
export const TOO_LARGE_BYTES = 2 ** 64;

/**
 * Parses bytes as dive does: `20000000`, `20MB`, `20 mb`, `1.5GB`, `20M`, `20MiB`, `1,000`. `MB`
 * and `M` are 10⁶, `MiB` and `Mi` 2²⁰, in any case; fractions of a byte are dropped.
 * Source: dustin/go-humanize v1.0.1, bytes.go, ParseBytes.
 * @returns undefined for what dive rejects: a sign, an exponent, an unknown unit, 2⁶⁴ bytes or more
 */
export function parseByteSize(text: string): number | undefined {
  const number = /^[\d.,]*/.exec(text)?.[0] ?? '';
  const multiple = parseUnit(text.slice(number.length));
  const digits = number.replaceAll(',', '');
  if (multiple === undefined || !/^(?:\d+\.?\d*|\.\d+)$/.test(digits)) return undefined;
  const bytes = Number(digits) * multiple;
  return bytes < TOO_LARGE_BYTES ? Math.trunc(bytes) : undefined;
}

function parseUnit(unit: string): number | undefined {
  const name = trimGo(unit).replaceAll('İ', 'i').toLowerCase();
  return name === '' || name === 'b' ? 1 : MULTIPLES.get(name);
}

function trimGo(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && GO_SPACES.test(text.charAt(start))) start++;
  while (end > start && GO_SPACES.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
