import { GateError } from '../../errors.ts';
import { parseConfig } from '../../oci/config.ts';
import { toBlobPath } from '../../oci/digest.ts';
import type { Descriptor } from '../../oci/manifest.ts';
import { formatPlatform } from '../../oci/platform.ts';
import { Message } from '../../report/words/messages/message.ts';
import { assembleImage } from '../assemble.ts';
import { addAttestation } from '../attestation.ts';
import type { BlobStore } from '../blob-store.ts';
import { describeImage } from '../describe-image.ts';
import type { ImageDocuments } from '../image-documents.ts';
import { shareLayers } from '../reused-layers.ts';
import {
  choosePlatforms,
  createFailedImage,
  createPlatformError,
  selectImage,
} from '../select-image.ts';
import type { FoundImage, FoundImages, SourceContext } from '../source-context.ts';
import { LayoutWalk, type Member } from './layout-walk.ts';
import { createNothingFoundError, listPassedOver, type PassedOver } from './passed-over.ts';
import { mergeRoots, type Root, toName, toRoot } from './roots.ts';

/** Maximum images per source. Docker Hub's largest index has about 60 platforms. */
const MAX_IMAGES = 256;

/** Information that a layout lacks. */
export interface LayoutTraits {
  /** The name of an image that neither the user nor the layout names. */
  readonly fileName: string;
  /** See `ImageDocuments`. */
  readonly isAsPushed: boolean | null;
  /**
   * A registry: reading layers takes long, so documents are available separately, and nothing is
   * missing.
   */
  readonly isRegistry?: boolean;
}

/**
 * Lists the images that root descriptors lead to: from an `index.json`, or the one from an engine.
 */
export async function listImages(
  store: BlobStore,
  descriptors: readonly Descriptor[],
  traits: LayoutTraits,
  context: SourceContext,
): Promise<FoundImages> {
  const { platforms = [] } = context;
  const walk = new LayoutWalk(store, { platforms, isComplete: traits.isRegistry === true });
  const { roots, strays } = await followAll(walk, descriptors);
  if (roots.length === 0) throw createNoImageError(walk, strays, context);
  const root = selectImage(mergeRoots(roots), context.select);
  const { chosen, lacking } = choosePlatforms(root.members, platforms, walk.otherPlatforms);
  if (chosen.length > MAX_IMAGES)
    throw new GateError('too-many-images-in-source', { count: chosen.length, most: MAX_IMAGES });
  const name = toName(root, traits.fileName);
  const shown = context.name ?? name;
  const shared = shareLayers(store, chosen.map(listLayerNames));
  const passedOver = [...(context.select === undefined ? strays : []), ...root.passedOver];
  return {
    images: [
      ...chosen.map((member) => toFoundImage(shared, member, walk, { ...traits, name }, context)),
      ...lacking.map(({ platform, error }) => createFailedImage(shown, platform, error)),
    ],
    notices: listPassedOver(passedOver).map(
      (notice) => new Message('labeled', { label: shown, notice }),
    ),
  };
}

const listLayerNames = (member: Member): string[] =>
  'error' in member ? [] : member.manifest.layers.map(({ digest }) => toBlobPath(digest));

async function followAll(
  walk: LayoutWalk,
  descriptors: readonly Descriptor[],
): Promise<{ readonly roots: readonly Root[]; readonly strays: readonly PassedOver[] }> {
  const roots: Root[] = [];
  const strays: PassedOver[] = [];
  for (const descriptor of descriptors) {
    const walked = await walk.follow(descriptor);
    if (walked.members.length > 0) roots.push(toRoot(descriptor, walked));
    else strays.push(...walked.passedOver);
  }
  return { roots, strays };
}

function createNoImageError(
  { otherPlatforms }: LayoutWalk,
  strays: readonly PassedOver[],
  { platforms = [] }: SourceContext,
): GateError {
  const isMissing = strays.some(({ kind }) => kind === 'missing');
  return platforms.length > 0 && otherPlatforms.size > 0
    ? createPlatformError(platforms, otherPlatforms, isMissing)
    : createNothingFoundError(strays);
}

function toFoundImage(
  store: BlobStore,
  member: Member,
  walk: LayoutWalk,
  traits: Omit<LayoutTraits, 'fileName'> & { readonly name: string },
  context: SourceContext,
): FoundImage {
  const name = context.name ?? traits.name;
  if ('error' in member) return createFailedImage(name, member.platform, member.error);
  const { manifest, config, platform, descriptor } = member;
  const documents: ImageDocuments = {
    name: traits.name,
    manifestDigest: descriptor.digest,
    configDigest: manifest.config.digest,
    config,
    platform,
    layers: manifest.layers.map(({ digest, size, mediaType }) => ({
      name: toBlobPath(digest),
      digest,
      sizeBytes: size,
      mediaType,
    })),
    isAsPushed: traits.isAsPushed,
    annotations: manifest.annotations,
  };
  const attestation = walk.findAttestation(member);
  return {
    name,
    platform: formatPlatform(platform),
    digest: descriptor.digest,
    diffIds: parseConfig(config).diffIds,
    read: async () =>
      addAttestation(await assembleImage(store, documents, context), store, attestation),
    ...(traits.isRegistry && {
      describe: () =>
        describeImage(documents, context, new Message('read-manifest', { readBy: store.readBy })),
    }),
  };
}
