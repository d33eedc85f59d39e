import { run } from '../../host/exec.ts';
import { imagesOfDockerArchive } from '../archive/docker-archive.ts';
import type { OpenSource, SourceContext } from '../source-context.ts';
import { withNearNames } from './docker-cli.ts';
import { engineError } from './engine-errors.ts';
import { savedStore } from './saved-store.ts';

/**
 * Opens an image that Podman has on this machine or on the one its connection leads to; it is never pulled.
 * @param reference a name, or an id
 * @throws GateError ENGINE_UNAVAILABLE, SOURCE_NOT_FOUND, USAGE, SOURCE_UNREADABLE
 */
export async function openPodman(reference: string, given: SourceContext): Promise<OpenSource> {
  const context = { ...given, name: given.name ?? reference, select: undefined };
  const id = await imageId(reference, context);
  const store = await savedStore(
    'podman',
    ['image', 'save', '--quiet', '--format', 'docker-archive', id],
    context,
  );
  return { ...(await imagesOfDockerArchive(store, id, context)), close: store.close };
}

async function imageId(reference: string, { host, source }: SourceContext): Promise<string> {
  const args = ['image', 'inspect', '--format', '{{.Id}}', '--', reference];
  const { stdout, stderr, exitCode } = await run(host, 'podman', args);
  if (exitCode === 0) return stdout.trim();
  const error = engineError('podman', stderr, source);
  throw error.code === 'SOURCE_NOT_FOUND'
    ? await withNearNames(error, reference, 'podman', host)
    : error;
}
