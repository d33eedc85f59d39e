import { GateError } from '../../errors.ts';
import { listDockerArchive } from '../archive/docker-archive.ts';
import { listImages } from '../layout/images-of-descriptors.ts';
import type { OpenSource, SourceContext } from '../source-context.ts';
import { type DockerImage, inspectDockerImage } from './docker-cli.ts';
import { findEngineHome, openEngineFiles } from './docker-engine-files.ts';
import { openSavedPlatforms } from './saved-platforms.ts';
import { openSavedStore } from './saved-store.ts';

/**
 * Opens an image from a Docker engine; never pulls it. Uses the files of a local engine if they are
 * readable, which takes a fraction of the time. Otherwise streams `docker save`.
 * @param reference a name or ID
 * @throws GateError ENGINE_UNAVAILABLE, SOURCE_NOT_FOUND, USAGE, SOURCE_UNREADABLE
 */
export async function openDocker(reference: string, given: SourceContext): Promise<OpenSource> {
  // The name already selects one image of the engine.
  const context = { ...given, name: given.name ?? reference, select: undefined };
  const [image, home] = await Promise.all([
    inspectDockerImage(reference, context),
    findEngineHome(context.host),
  ]);
  const save = (): Promise<OpenSource> => openSaved(image, context);
  const files = home && (await openEngineFiles({ image, home, save, context }));
  return files ?? save();
}

async function openSaved(image: DockerImage, context: SourceContext): Promise<OpenSource> {
  const { platforms = [] } = context;
  try {
    return await openWhole(image, context);
  } catch (error) {
    const isPartial = image.descriptor !== undefined && platforms.length > 0;
    if (!isPartial || !isNotSaved(error)) throw error;
    return openSavedPlatforms(image.id, platforms, context);
  }
}

const isNotSaved = (error: unknown): boolean =>
  error instanceof GateError && ['SOURCE_UNREADABLE', 'IMAGE_NOT_SELECTED'].includes(error.code);

/** Runs `docker save` with the ID: a bare name would save every tag of the repository. */
async function openWhole(image: DockerImage, context: SourceContext): Promise<OpenSource> {
  const store = await openSavedStore('docker', ['image', 'save', image.id], context);
  const found =
    image.descriptor === undefined
      ? await listDockerArchive(store, image.id, context)
      : await listImages(
          store,
          [image.descriptor],
          { fileName: image.id, isAsPushed: true },
          context,
        );
  return { ...found, close: store.close };
}
