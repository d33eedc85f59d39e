import { isRecord } from '../../oci/manifest.ts';

/** What lies at the end of these keys in a JSON value; undefined where it has no such place. */
export function getValue(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((found: unknown, key) => (isRecord(found) ? found[key] : undefined), value);
}

/** The text there, if it is one. */
export function getText(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = getValue(value, ...keys);
  return typeof found === 'string' ? found : undefined;
}
