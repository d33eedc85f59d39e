import { GateError } from '../errors.ts';

/** A pair as in YAML, e.g. `COLOR: red`; a variable name contains no colon. */
const YAML_PAIR = /^([A-Za-z_]\w*):\s+(.*)$/s;
const QUOTED = /^(["'])(.*)\1$/s;

/**
 * Reads a build argument in common notations: `NAME=VALUE`, `NAME: VALUE`, or `NAME` for a value
 * from the environment.
 * @returns `NAME=VALUE` or `NAME`, as docker expects it
 * @throws GateError USAGE that does not repeat the value, which may be a secret
 */
export function readBuildArg(text: string): string {
  const [, name, value = ''] = YAML_PAIR.exec(text) ?? [];
  if (name !== undefined) return `${name}=${QUOTED.exec(value)?.[2] ?? value}`;
  const [key = ''] = text.split('=', 1);
  if (key !== '' && !/[\s:]/.test(key) && !key.startsWith('-')) return text;
  const likely = /^(?:--build-arg[= ])?\s*([A-Za-z_]\w*)\s*[=:]/.exec(text)?.[1] ?? 'NAME';
  throw new GateError('build-arg-invalid', { likely });
}
