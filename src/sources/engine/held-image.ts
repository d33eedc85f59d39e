import { randomBytes } from 'node:crypto';
import { messageOf } from '../../errors.ts';
import { run } from '../../host/exec.ts';
import type { Host } from '../../model/host.ts';

/** @returns the ids of all images that the engine has; undefined where it does not tell */
export async function listImageIds(host: Host): Promise<ReadonlySet<string> | undefined> {
  const text = await askDocker(host, ['image', 'ls', '--all', '--quiet', '--no-trunc']);
  return text === undefined ? undefined : new Set(text.split('\n'));
}

/**
 * Holds an image that was built just now by a name of our own, and lets go of it by that name: so the engine itself removes it where
 * nobody else has named it or holds it meanwhile, a run beside this one among them. What layers it shares with the builder's cache stay.
 * @param before what the engine had before the build: an image of these is left alone, and so is any where that is not known
 * @returns what lets go of it; it never throws
 */
export async function holdImage(
  id: string,
  before: ReadonlySet<string> | undefined,
  given: Host,
): Promise<() => Promise<void>> {
  // Not with the signal of the run: what is stopped leaves nothing behind either.
  const host: Host = { ...given, signal: new AbortController().signal };
  const name = `plimsoll-build:${randomBytes(8).toString('hex')}`;
  const isHeld =
    before?.has(id) === false && (await askDocker(host, ['image', 'tag', id, name])) !== undefined;
  return async () => {
    // Parents without a name are the classic builder's cache.
    if (isHeld) await askDocker(host, ['image', 'rm', '--no-prune', name]);
  };
}

async function askDocker(host: Host, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout, stderr, exitCode } = await run(host, 'docker', args);
    if (exitCode === 0) return stdout.trim();
    host.debug(`the engine says: ${stderr.trim()}`);
  } catch (error) {
    host.signal.throwIfAborted();
    host.debug(`the engine is of no help: ${messageOf(error)}`);
  }
  return undefined;
}
