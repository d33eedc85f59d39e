import { run } from '../../host/exec.ts';
import { listDockerArchive } from '../archive/docker-archive.ts';
import type { OpenSource, SourceContext } from '../source-context.ts';
import { addNearNames } from './docker-cli.ts';
import { createEngineError } from './engine-errors.ts';
import { openSavedStore } from './saved-store.ts';

/**
 * Opens an image from Podman, local or through its connection; never pulls it.
 * @param reference a name or ID
 * @throws GateError ENGINE_UNAVAILABLE, SOURCE_NOT_FOUND, USAGE, SOURCE_UNREADABLE
 */
export async function openPodman(reference: string, given: SourceContext): Promise<OpenSource> {
  const context = { ...given, name: given.name ?? reference, select: undefined };
  const id = await findImageId(reference, context);
  const store = await openSavedStore(
    'podman',
    ['image', 'save', '--quiet', '--format', 'docker-archive', id],
    context,
  );
  return { ...(await listDockerArchive(store, id, context)), close: store.close };
}

async function findImageId(reference: string, { host, source }: SourceContext): Promise<string> {
  const args = ['image', 'inspect', '--format', '{{.Id}}', '--', reference];
  const { stdout, stderr, exitCode } = await run(host, 'podman', args);
  if (exitCode === 0) return stdout.trim();
  const error = createEngineError('podman', stderr, source);
  throw error.code === 'SOURCE_NOT_FOUND'
    ? await addNearNames(error, reference, 'podman', host)
    : error;
}
