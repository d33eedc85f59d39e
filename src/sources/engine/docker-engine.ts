import { GateError } from '../../errors.ts';
import { imagesOfDockerArchive } from '../archive/docker-archive.ts';
import { imagesOfDescriptors } from '../layout/images-of-descriptors.ts';
import type { OpenSource, SourceContext } from '../source-context.ts';
import { type DockerImage, inspectDockerImage } from './docker-cli.ts';
import { engineHome, openEngineFiles } from './docker-engine-files.ts';
import { openSavedPlatforms } from './saved-platforms.ts';
import { savedStore } from './saved-store.ts';

/**
 * Opens an image that a Docker engine has; it is never pulled. If the engine is on this machine and its
 * files can be read, they are: that takes a fraction of the time. Otherwise the image is read from
 * `docker save` as it flows.
 * @param reference a name, or an id
 * @throws GateError ENGINE_UNAVAILABLE, SOURCE_NOT_FOUND, USAGE, SOURCE_UNREADABLE
 */
export async function openDocker(reference: string, given: SourceContext): Promise<OpenSource> {
  // An engine is asked for one image, by its name: there is nothing left to select.
  const context = { ...given, name: given.name ?? reference, select: undefined };
  const [image, home] = await Promise.all([
    inspectDockerImage(reference, context),
    engineHome(context.host),
  ]);
  const save = (): Promise<OpenSource> => openSaved(image, context);
  const files = home === undefined ? undefined : await openEngineFiles(image, home, save, context);
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

/** Reads `docker save`, by id: by a bare name it would save every tag of the repository. */
async function openWhole(image: DockerImage, context: SourceContext): Promise<OpenSource> {
  const store = await savedStore('docker', ['image', 'save', image.id], context);
  const found =
    image.descriptor === undefined
      ? await imagesOfDockerArchive(store, image.id, context)
      : await imagesOfDescriptors(
          store,
          [image.descriptor],
          { fileName: image.id, isAsPushed: true },
          context,
        );
  return { ...found, close: store.close };
}
