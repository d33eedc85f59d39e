/**
 * Joins the parts of a regular expression, so that a long one fits on several lines.
 * @param parts are concatenated; only the whole must be a valid pattern
 */
export const joinPattern = (flags: string, ...parts: readonly string[]): RegExp =>
  new RegExp(parts.join(''), flags);
