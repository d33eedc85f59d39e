import { randomBytes } from 'node:crypto';
import { getMessage } from '../../errors.ts';
import { run } from '../../host/exec.ts';
import type { Host } from '../../model/host.ts';

/** @returns the IDs of all images in the engine; undefined if it doesn't answer */
export async function listImageIds(host: Host): Promise<ReadonlySet<string> | undefined> {
  const text = await askDocker(host, ['image', 'ls', '--all', '--quiet', '--no-trunc']);
  return text === undefined ? undefined : new Set(text.split('\n'));
}

/**
 * Keeps a newly built image under a name of our own. Releasing removes that name, and the engine
 * removes the image unless someone else (e.g. a parallel run) has named or kept it. Layers in the
 * builder's cache stay.
 * @param before images from before the build, which are kept; if unknown, nothing is removed
 * @returns a release function that never throws
 */
export async function holdImage(
  id: string,
  before: ReadonlySet<string> | undefined,
  given: Host,
): Promise<() => Promise<void>> {
  // Not with the run's signal: an interrupted run must clean up too.
  const host: Host = { ...given, signal: new AbortController().signal };
  const name = `plimsoll-build:${randomBytes(8).toString('hex')}`;
  const isHeld =
    before?.has(id) === false && (await askDocker(host, ['image', 'tag', id, name])) !== undefined;
  return async () => {
    // Unnamed parents are the classic builder's cache.
    if (isHeld) await askDocker(host, ['image', 'rm', '--no-prune', name]);
  };
}

async function askDocker(host: Host, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout, stderr, exitCode } = await run(host, 'docker', args);
    if (exitCode === 0) return stdout.trim();
    host.debug(`the engine reported: ${stderr.trim()}`);
  } catch (error) {
    host.signal.throwIfAborted();
    host.debug(`the engine failed: ${getMessage(error)}`);
  }
  return undefined;
}
