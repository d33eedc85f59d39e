/** How much JSON may contain. Several texts can share one allowance. */
export interface JsonAllowance {
  /** Arrays and objects: two characters of text take about 80 bytes of memory. */
  containers: number;
  /** Object keys: distinct keys take some hundred bytes each. */
  keys: number;
  /** Array items. */
  values: number;
}

/**
 * More than a report of a million paths needs: it has few containers and keys, and long columns of
 * numbers and names. The allowed maximum takes less than a gigabyte of memory.
 */
export const createReportAllowance = (): JsonAllowance => ({
  containers: 1_000_000,
  keys: 4_000_000,
  values: 16_000_000,
});

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_BRACKET, OPEN_BRACE] = [0x5b, 0x7b];

/**
 * Subtracts what a text contains from an allowance before it is parsed. Invalid JSON is counted
 * roughly: parsing rejects it.
 * @returns whether the allowance was sufficient
 */
export function consumeAllowance(text: string, allowance: JsonAllowance): boolean {
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = findStringEnd(text, at);
        break;
      case OPEN_BRACKET:
      case OPEN_BRACE:
        allowance.containers--;
        break;
      case COLON:
        allowance.keys--;
        break;
      case COMMA:
        allowance.values--;
        break;
      default:
        continue;
    }
    if (allowance.containers < 0 || allowance.keys < 0 || allowance.values < 0) return false;
  }
  return true;
}

/** The end of the string that starts at a quote, or the end of the text. */
function findStringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at++;
  }
  return text.length;
}
