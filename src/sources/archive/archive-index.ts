import { GateError } from '../../errors.ts';
import { type Descriptor, type Index, parseIndexOrManifest } from '../../oci/manifest.ts';
import type { Platform } from '../../oci/platform.ts';
import type { BlobStore } from '../blob-store.ts';
import { LayoutWalk } from '../layout/layout-walk.ts';
import { passedOverNotices } from '../layout/passed-over.ts';
import { mergeRoots, type Root, rootOf } from '../layout/roots.ts';

/** What an archive's `index.json` adds to an image of its `manifest.json`, which has one platform only. */
export interface IndexedImage {
  /** The entries of `index.json` that lead to it. */
  readonly descriptors: readonly Descriptor[];
  readonly digests: readonly string[];
  /** More than one: `index.json` has it for further platforms. */
  readonly imageCount: number;
  readonly platform: Platform;
  readonly notices: readonly string[];
}

/**
 * Looks up the images of an archive in its `index.json`, if it has one.
 * @returns by the config's digest
 */
export async function imagesOfIndex(store: BlobStore): Promise<ReadonlyMap<string, IndexedImage>> {
  const index = await readIndex(store);
  const walk = new LayoutWalk(store, { platforms: [], isComplete: false });
  const roots: Root[] = [];
  for (const descriptor of index.manifests)
    roots.push(rootOf(descriptor, await walk.follow(descriptor)));
  const isNamed = ({ references }: Root): boolean => references.length > 0;
  const merged = [...mergeRoots(roots.filter(isNamed)), ...roots.filter((root) => !isNamed(root))];
  return new Map(merged.flatMap((root) => imagesOfRoot(root, index.manifests)));
}

function imagesOfRoot(root: Root, all: readonly Descriptor[]): [string, IndexedImage][] {
  const descriptors = all.filter(({ digest }) => root.digests.includes(digest));
  const rest = {
    descriptors,
    digests: root.digests,
    imageCount: root.members.length,
    notices: passedOverNotices(root.passedOver),
  };
  return root.members.flatMap((member): [string, IndexedImage][] =>
    'error' in member
      ? []
      : [[member.manifest.config.digest, { ...rest, platform: member.platform }]],
  );
}

/** A damaged one changes nothing: engines that read `manifest.json` do not open it. */
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

/** The entries under the name that `manifest.json` has for the image. */
export const withName = (
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
