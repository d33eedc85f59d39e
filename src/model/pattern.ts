/**
 * Makes one regular expression of its parts, so that a long one fits several lines.
 * @param parts texts that follow one another as they are; only the whole must be a valid pattern
 */
export const joinPattern = (flags: string, ...parts: readonly string[]): RegExp =>
  new RegExp(parts.join(''), flags);
