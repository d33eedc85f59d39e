/** How much a JSON text may hold. What is counted of several texts together is taken from one allowance. */
export interface JsonAllowance {
  /** Arrays and objects: an empty one is two characters of text, and some eighty bytes of memory. */
  containers: number;
  /** Keys of objects: distinct ones take some hundred bytes each. */
  keys: number;
  /** What is in arrays. */
  values: number;
}

/**
 * More than a report of a million paths has, which are columns of numbers and names: few containers, few keys. What is allowed takes
 * less than a gigabyte, whatever it is.
 */
export const createReportAllowance = (): JsonAllowance => ({
  containers: 1_000_000,
  keys: 4_000_000,
  values: 16_000_000,
});

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_BRACKET, OPEN_BRACE] = [0x5b, 0x7b];

/**
 * Takes what a text holds from an allowance, before anything is made of it. What is no JSON is counted somehow: parsing it fails.
 * @returns whether there was enough
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

/** Where the string that begins at a quote ends; the end of the text if it does not. */
function findStringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at++;
  }
  return text.length;
}
