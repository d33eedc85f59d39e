import { isRecord } from '../../oci/manifest.ts';

/** The value at these keys of a JSON value; undefined if it doesn't exist. */
export function getValue(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((found: unknown, key) => (isRecord(found) ? found[key] : undefined), value);
}

/** The text at these keys, if it is one. */
export function getText(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = getValue(value, ...keys);
  return typeof found === 'string' ? found : undefined;
}
