import { GateError } from '../../errors.ts';
import { parseIndexOrManifest } from '../../oci/manifest.ts';
import { formatPlatform, type Platform } from '../../oci/platform.ts';
import { listImages } from '../layout/images-of-descriptors.ts';
import { createFailedImage } from '../select-image.ts';
import type { FoundImage, OpenSource, SourceContext } from '../source-context.ts';
import { openSavedStore } from './saved-store.ts';

/**
 * Opens an image of a containerd store with one `docker save` per platform. A plain `save` fails if
 * the engine's own platform is missing; if it works, it is better, because it has attestations.
 * @throws GateError of the first platform if none can be saved
 */
export async function openSavedPlatforms(
  id: string,
  platforms: readonly Platform[],
  context: SourceContext,
): Promise<OpenSource> {
  const sources: OpenSource[] = [];
  const failures: { readonly platform: Platform; readonly error: GateError }[] = [];
  for (const platform of platforms) {
    try {
      sources.push(await openSavedPlatform(id, platform, context));
    } catch (error) {
      context.host.signal.throwIfAborted();
      if (!(error instanceof GateError)) throw error;
      failures.push({ platform, error });
    }
  }
  const [first] = failures;
  if (sources.length === 0 && first !== undefined) throw first.error;
  const name = context.name ?? id;
  return {
    images: [
      ...dropDuplicates(sources.flatMap(({ images }) => images)),
      ...failures.map(({ platform, error }) => createFailedImage(name, platform, error)),
    ],
    notices: sources.flatMap(({ notices }) => notices),
    close: async () => {
      for (const source of sources) await source.close();
    },
  };
}

async function openSavedPlatform(
  id: string,
  platform: Platform,
  context: SourceContext,
): Promise<OpenSource> {
  const args = ['image', 'save', '--platform', formatPlatform(platform), id];
  const store = await openSavedStore('docker', args, context);
  const index = parseIndexOrManifest(await store.document('index.json'), 'index.json');
  const found = await listImages(
    store,
    index.kind === 'index' ? index.manifests : [],
    { fileName: id, isAsPushed: true },
    { ...context, platforms: [platform] },
  );
  return { ...found, close: store.close };
}

/** `linux/arm` and `linux/arm/v7` can select the same image. */
const dropDuplicates = (images: readonly FoundImage[]): FoundImage[] => [
  ...new Map(images.map((image) => [`${image.digest} ${image.platform}`, image])).values(),
];
