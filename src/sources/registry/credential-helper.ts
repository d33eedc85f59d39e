import { GateError } from '../../errors.ts';
import { run } from '../../host/exec.ts';
import type { Host } from '../../model/host.ts';
import { tryParseJson } from '../../oci/json.ts';
import { isRecord } from '../../oci/manifest.ts';
import type { ImageReference } from '../../oci/reference.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { createSecret } from './login-entry.ts';
import type { Secret } from './secret.ts';

/** Some helpers use a key store that prompts the user. */
const ANSWER_MS = 30_000;

export interface HelperAnswer {
  readonly secret?: Secret | undefined;
  /** Why it failed, unless there are simply no credentials; never the helper's own output. */
  readonly problem?: Sentence;
}

/**
 * Asks `docker-credential-NAME` for a registry's credentials.
 * Source: docker-credential-helpers, README.md (“get”: server on standard input, JSON on output).
 */
export async function askHelper(
  name: string,
  { registry }: Pick<ImageReference, 'registry'>,
  host: Host,
): Promise<HelperAnswer> {
  const program = `docker-credential-${name}`;
  if (!/^[\w.-]+$/.test(name))
    return { problem: new Message('credential-helper-name-invalid', {}) };
  const input = registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry;
  try {
    const { stdout, exitCode } = await run(host, program, ['get'], { input, answerMs: ANSWER_MS });
    if (exitCode !== 0) {
      return /credentials not found/i.test(stdout)
        ? {}
        : { problem: new Message('credential-helper-failed', { program, exitCode }) };
    }
    const found = tryParseJson(stdout);
    const secret = isRecord(found) ? createSecret(found.Username, found.Secret) : undefined;
    return secret === undefined
      ? { problem: new Message('credential-helper-without-secret', { program }) }
      : { secret };
  } catch (error) {
    host.signal.throwIfAborted();
    if (!(error instanceof GateError)) throw error;
    return { problem: error.text };
  }
}
