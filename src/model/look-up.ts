/** The value of a key that can be any text, e.g. from a report of another version. */
export const lookUp = <Value>(
  table: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);
