/** A JSON Schema. */
export type JsonSchema = { readonly [key: string]: unknown };

/** A text with at least one visible character. */
export const NOT_BLANK = '\\S';

/** A day, `YYYY-MM-DD`. */
export const DAY = '^\\d{4}-\\d{2}-\\d{2}$';

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A value of a type. */
export const defineValue = (
  type: 'string' | 'number' | 'integer' | 'boolean' | 'array',
  description: string,
  more: JsonSchema = {},
): JsonSchema => ({ description, type, ...more });

/** A text that is not blank. */
export const defineText = (description: string, more: JsonSchema = {}): JsonSchema =>
  defineValue('string', description, { pattern: NOT_BLANK, ...more });

/** A mapping with these keys and no others. */
export const defineMapping = (
  description: string,
  properties: JsonSchema,
  more: JsonSchema = {},
): JsonSchema => ({
  ...{ description, type: 'object', ...more, additionalProperties: false, properties },
});
