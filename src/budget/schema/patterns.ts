/** A JSON Schema. */
export type JsonSchema = { readonly [key: string]: unknown };

/** A text with at least one visible character. */
export const NOT_BLANK = '\\S';

/** A day, `YYYY-MM-DD`. */
export const DAY = '^\\d{4}-\\d{2}-\\d{2}$';

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
