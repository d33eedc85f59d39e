import { GateError } from '../../errors.ts';
import type { Host } from '../../model/host.ts';

/** Options of `docker run` that a user can set; all of them take a value. */
const ALLOWED = ['network', 'cap-add', 'mount', 'volume', 'env', 'env-file', 'tmpfs', 'user'];

const PROXIES = ['http', 'https', 'ftp', 'all', 'no'].flatMap((name) => [
  `${name}_proxy`,
  `${name.toUpperCase()}_PROXY`,
]);

/** The settings of docker's command line for proxies, maybe with logins, are not for containers. */
export const NO_PROXIES = PROXIES.flatMap((name) => ['--env', name]);

/** `--env NAME` would set the value that the command line has itself. */
export const omitProxies = (env: Host['env']): Host['env'] =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !PROXIES.includes(name)));

/** The default options of a container. */
const NO_NETWORK = ['--network', 'none'];

/**
 * Parses additional options of a container: none by default, so it has no network either.
 * @param texts `NAME=VALUE` each
 * @returns arguments of `docker run`; a value is part of its flag's word
 * @throws GateError USAGE for others
 */
export function parseRunOptions(texts: readonly string[]): string[] {
  const options = texts.map((text) => {
    const [, name = '', value = ''] = /^([a-z-]+)=(.+)$/s.exec(text) ?? [];
    if (!ALLOWED.includes(name))
      throw new GateError('container-option-unsupported', { supported: ALLOWED }, { where: text });
    return { name, value };
  });
  return [
    ...(options.some(({ name }) => name === 'network') ? [] : NO_NETWORK),
    ...options.map(({ name, value }) => `--${name}=${value}`),
  ];
}
