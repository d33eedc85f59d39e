import { GateError } from '../../errors.ts';
import { type Descriptor, type Index, parseIndexOrManifest } from '../../oci/manifest.ts';
import type { Platform } from '../../oci/platform.ts';
import type { BlobStore } from '../blob-store.ts';
import { LayoutWalk } from '../layout/layout-walk.ts';
import { listPassedOver } from '../layout/passed-over.ts';
import { mergeRoots, type Root, toRoot } from '../layout/roots.ts';

/** What `index.json` adds to an image of `manifest.json`, which describes one platform only. */
export interface IndexedImage {
  /** The entries of `index.json` that lead to it. */
  readonly descriptors: readonly Descriptor[];
  readonly digests: readonly string[];
  /** More than one if `index.json` lists further platforms. */
  readonly imageCount: number;
  readonly platform: Platform;
  readonly notices: readonly string[];
}

/**
 * Finds an archive's images in its `index.json`, if it has one.
 * @returns images by their config's digest
 */
export async function findIndexedImages(
  store: BlobStore,
): Promise<ReadonlyMap<string, IndexedImage>> {
  const index = await readIndex(store);
  const walk = new LayoutWalk(store, { platforms: [], isComplete: false });
  const roots: Root[] = [];
  for (const descriptor of index.manifests)
    roots.push(toRoot(descriptor, await walk.follow(descriptor)));
  const isNamed = ({ references }: Root): boolean => references.length > 0;
  const merged = [...mergeRoots(roots.filter(isNamed)), ...roots.filter((root) => !isNamed(root))];
  return new Map(merged.flatMap((root) => listRootImages(root, index.manifests)));
}

function listRootImages(root: Root, all: readonly Descriptor[]): [string, IndexedImage][] {
  const descriptors = all.filter(({ digest }) => root.digests.includes(digest));
  const rest = {
    descriptors,
    digests: root.digests,
    imageCount: root.members.length,
    notices: listPassedOver(root.passedOver),
  };
  return root.members.flatMap((member): [string, IndexedImage][] =>
    'error' in member
      ? []
      : [[member.manifest.config.digest, { ...rest, platform: member.platform }]],
  );
}

/** Ignores a damaged index: engines that read `manifest.json` don't open it. */
async function readIndex(store: BlobStore): Promise<Index> {
  const none: Index = { kind: 'index', manifests: [] };
  if (store.sizeOf('index.json') === undefined) return none;
  try {
    const index = parseIndexOrManifest(await store.document('index.json'), 'index.json');
    return index.kind === 'index' ? index : none;
  } catch (error) {
    if (error instanceof GateError && error.code === 'IMAGE_CORRUPT') return none;
    throw error;
  }
}

/** Selects the entries with the name that `manifest.json` gives the image. */
export const selectByName = (
  descriptors: readonly Descriptor[],
  references: readonly string[],
): Descriptor[] =>
  descriptors.map((descriptor) => ({
    ...descriptor,
    annotations: { ...descriptor.annotations, ...NO_NAME, ...nameAnnotation(references) },
  }));

const NO_NAME = { 'io.containerd.image.name': '', 'org.opencontainers.image.ref.name': '' };

const nameAnnotation = ([reference]: readonly string[]): Record<string, string> =>
  reference === undefined ? {} : { 'io.containerd.image.name': reference };
