import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A build secret passed by value. */
export interface SecretValue {
  readonly id: string;
  readonly value: string;
}

/** Keys of docker's own format, e.g. `id=npm,src=.npmrc`. */
const DOCKER_FORM = /^(?:id|src|source|env|type)=/;
const PAIR = /^([A-Za-z_][\w.-]*)(=|:\s+)(.*)$/s;

/**
 * @returns the secret in `NAME=VALUE` (or `NAME: VALUE`); undefined for docker's own format, and
 * for invalid text
 */
export function readSecretValue(text: string): SecretValue | undefined {
  if (DOCKER_FORM.test(text)) return undefined;
  const [, id, separator, value = ''] = PAIR.exec(text) ?? [];
  if (id === undefined) return undefined;
  // Only YAML's own quotes are not part of the value.
  const inner = separator === '=' ? undefined : /^(["'])(.*)\1$/s.exec(value)?.[2];
  return { id, value: inner ?? value };
}

/**
 * Writes secrets to files that only this user can read, for the builder.
 * @returns their docker specs, and a function that removes the files
 */
export function writeSecretFiles(
  secrets: readonly SecretValue[],
  env: Readonly<Record<string, string | undefined>>,
): { readonly specs: readonly string[]; readonly remove: () => void } {
  if (secrets.length === 0) return { specs: [], remove: () => undefined };
  const folder = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), 'plimsoll-secrets-'));
  const specs = secrets.map(({ id, value }, index) => {
    const path = join(folder, String(index));
    writeFileSync(path, value, { mode: 0o600, flag: 'wx' });
    return `id=${id},src=${path}`;
  });
  return { specs, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
