import { GateError } from '../../errors.ts';
import { type Descriptor, type Index, parseIndexOrManifest } from '../../oci/manifest.ts';
import type { Platform } from '../../oci/platform.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import type { BlobStore } from '../blob-store.ts';
import { LayoutWalk } from '../layout/layout-walk.ts';
import { listPassedOver } from '../layout/passed-over.ts';
import { mergeRoots, type Root, toRoot } from '../layout/roots.ts';
import type { Selectable } from '../select-image.ts';

/** An image of `index.json`; `manifest.json` describes one of its platforms, or none. */
export interface IndexedImage {
  readonly references: readonly string[];
  /** The entries of `index.json` that lead to it. */
  readonly descriptors: readonly Descriptor[];
  readonly digests: readonly string[];
  /** More than one if `index.json` lists further platforms. */
  readonly imageCount: number;
  /** By the digest of their config. */
  readonly platforms: ReadonlyMap<string, Platform>;
  readonly notices: readonly Sentence[];
}

/** Finds an archive's images in its `index.json`, if it has one. */
export async function findIndexedImages(store: BlobStore): Promise<IndexedImage[]> {
  const index = await readIndex(store);
  const walk = new LayoutWalk(store, { platforms: [], isComplete: false });
  const roots: Root[] = [];
  for (const descriptor of index.manifests)
    roots.push(toRoot(descriptor, await walk.follow(descriptor)));
  const isNamed = ({ references }: Root): boolean => references.length > 0;
  const merged = [...mergeRoots(roots.filter(isNamed)), ...roots.filter((root) => !isNamed(root))];
  return merged
    .filter(({ members }) => members.length > 0)
    .map((root) => toIndexedImage(root, index.manifests));
}

const toIndexedImage = (
  { references, digests, members, passedOver }: Root,
  all: readonly Descriptor[],
): IndexedImage => ({
  references,
  digests,
  descriptors: all.filter(({ digest }) => digests.includes(digest)),
  imageCount: members.length,
  platforms: new Map(
    members.flatMap((member): [string, Platform][] =>
      'error' in member ? [] : [[member.manifest.config.digest, member.platform]],
    ),
  ),
  notices: listPassedOver(passedOver),
});

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

/** Images that only `index.json` names, and which engines that read it load too. */
export const listUnlisted = (
  indexed: readonly IndexedImage[],
  listed: ReadonlyMap<string, string>,
): readonly IndexedImage[] => {
  const digests = new Set(listed.values());
  return indexed.filter(({ platforms }) => [...platforms.keys()].every((one) => !digests.has(one)));
};

export function createUnlistedError(
  [other]: readonly Selectable[],
  [first]: readonly Selectable[],
): GateError {
  const toName = (one: Selectable | undefined) => one?.references[0] ?? one?.digests[0] ?? '';
  return new GateError('image-only-in-index', { name: toName(other), first: toName(first) });
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
