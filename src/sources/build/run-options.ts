import { GateError } from '../../errors.ts';

/** Options of `docker run` that a user can ask for; all of them take a value. */
const ALLOWED = ['network', 'cap-add', 'mount', 'volume', 'env', 'env-file', 'tmpfs', 'user'];

/** What a container gets that runs without them. */
const NO_NETWORK = ['--network', 'none'];

/**
 * Parses what a container gets besides its image: nothing by default, so no network either.
 * @param texts `NAME=VALUE` each
 * @returns arguments of `docker run`; a value is part of its flag's word
 * @throws GateError USAGE for others
 */
export function parseRunOptions(texts: readonly string[]): string[] {
  const options = texts.map((text) => {
    const [, name = '', value = ''] = /^([a-z-]+)=(.+)$/s.exec(text) ?? [];
    if (!ALLOWED.includes(name))
      throw new GateError('USAGE', 'this is not a supported option for the container', {
        where: text,
        fix: `write NAME=VALUE, with one of these names: ${ALLOWED.join(', ')}`,
      });
    return { name, value };
  });
  return [
    ...(options.some(({ name }) => name === 'network') ? [] : NO_NETWORK),
    ...options.map(({ name, value }) => `--${name}=${value}`),
  ];
}
