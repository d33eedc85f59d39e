import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { type ErrorCode, GateError } from '../../errors.ts';
import type { Host } from '../../model/host.ts';
import type { SourcedImage } from '../../model/sourced-image.ts';
import { parseConfig } from '../../oci/config.ts';
import { blobPath } from '../../oci/digest.ts';
import { formatPlatform } from '../../oci/platform.ts';
import { assembleImage } from '../assemble.ts';
import { folderStore } from '../blob-store.ts';
import { imagesOfDescriptors } from '../layout/oci-layout.ts';
import { choosePlatforms } from '../select-image.ts';
import type { OpenSource, SourceContext } from '../source-context.ts';
import type { DockerImage } from './docker-cli.ts';
import { localEngineRoot } from './docker-endpoint.ts';
import { type LayerdbImage, openLayerdbImage } from './layerdb.ts';

type Save = () => Promise<OpenSource>;

/** The folder of the engine's files; undefined where they are another machine's, or `PLIMSOLL_ENGINE_FILES=off` says no. */
export async function engineFilesRoot(host: Host): Promise<string | undefined> {
  return host.env.PLIMSOLL_ENGINE_FILES === 'off' ? undefined : localEngineRoot(host);
}

/**
 * Opens an image from the engine's own files.
 * @param save reads it the long way, where the files turn out to be odd
 * @returns undefined where they can't be used: not readable by this user, or not enough for what is asked
 */
export async function openEngineFiles(
  image: DockerImage,
  root: string,
  save: Save,
  context: SourceContext,
): Promise<OpenSource | undefined> {
  return image.descriptor === undefined
    ? openClassicStore(image, root, save, context)
    : openContentStore(image.descriptor, root, context);
}

/** The classic stores keep the headers of every layer's tar, but no tar: bodies can neither be hashed nor recompressed. */
function openClassicStore(
  image: DockerImage,
  root: string,
  save: Save,
  context: SourceContext,
): OpenSource | undefined {
  if (context.verify || context.estimate) return undefined;
  const found = tryLayerdb(image, root, context);
  if (found === undefined) return undefined;
  choosePlatforms([image], context.platform);
  const name = context.name ?? found.documents.name;
  const read = (): Promise<SourcedImage> => readLayerdb(found, save, context);
  const { diffIds } = parseConfig(found.documents.config);
  return {
    images: [{ name, platform: formatPlatform(image.platform), diffIds, read }],
    notices: [],
    close: () => undefined,
  };
}

function tryLayerdb(
  image: DockerImage,
  root: string,
  { host, source }: SourceContext,
): LayerdbImage | undefined {
  try {
    return openLayerdbImage(root, image.driver, image.id, source);
  } catch (error) {
    host.debug(`the engine's own files can't be used: ${String(error)}`);
    return undefined;
  }
}

/** What may be wrong with the files and right with the image: a missing record, one that doesn't fit, another format. */
const DOUBTS: readonly ErrorCode[] = [
  'SOURCE_NOT_FOUND',
  'SOURCE_UNREADABLE',
  'IMAGE_CORRUPT',
  'LAYER_CORRUPT',
];

async function readLayerdb(
  { store, documents }: LayerdbImage,
  save: Save,
  context: SourceContext,
): Promise<SourcedImage> {
  try {
    return await assembleImage(store, documents, context);
  } catch (error) {
    const why = doubt(error);
    if (why === undefined) throw error;
    const saved = await readOnly(await save());
    return {
      ...saved,
      notices: [
        `read with docker save, as the engine's own files are odd: ${why}`,
        ...saved.notices,
      ],
    };
  }
}

function doubt(error: unknown): string | undefined {
  if (error instanceof GateError) return DOUBTS.includes(error.code) ? error.message : undefined;
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  return syscall === undefined ? undefined : `${String(syscall)}: ${String(code)}`;
}

/** A classic store has one image under a name, for one platform. */
function readOnly({ images: [image] }: OpenSource): Promise<SourcedImage> {
  if (image === undefined) throw new GateError('IMAGE_CORRUPT', 'docker save wrote no image');
  return image.read();
}

/** Where containerd keeps blobs by their digests: one that dockerd runs for itself, or the machine's. */
const contentFolders = (root: string): string[] =>
  [join(root, 'containerd/daemon'), '/var/lib/containerd'].map((home) =>
    join(home, 'io.containerd.content.v1.content'),
  );

async function openContentStore(
  descriptor: NonNullable<DockerImage['descriptor']>,
  root: string,
  context: SourceContext,
): Promise<OpenSource | undefined> {
  const folder = contentFolders(root).find((path) =>
    isReadable(join(path, blobPath(descriptor.digest))),
  );
  if (folder === undefined) return undefined;
  const store = folderStore(folder, 'docker engine files (containerd)');
  try {
    const traits = { fileName: context.source, isAsPushed: true };
    return {
      images: await imagesOfDescriptors(store, [descriptor], traits, context),
      notices: [],
      close: store.close,
    };
  } catch (error) {
    store.close();
    throw error;
  }
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
