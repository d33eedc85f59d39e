import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../model/host.ts';
import { parseConfig } from '../../oci/config.ts';
import { blobPath } from '../../oci/digest.ts';
import type { Descriptor } from '../../oci/manifest.ts';
import { formatPlatform } from '../../oci/platform.ts';
import { assembleImage } from '../assemble.ts';
import { type BlobStore, folderStore } from '../blob-store.ts';
import { imagesOfDescriptors } from '../layout/images-of-descriptors.ts';
import { choosePlatforms, failedImage } from '../select-image.ts';
import type { OpenSource, SourceContext } from '../source-context.ts';
import type { DockerImage } from './docker-cli.ts';
import { type EngineHome, localEngineHome } from './docker-endpoint.ts';
import { type EngineFiles, readableFiles } from './engine-files.ts';
import { layerdbPaths, openLayerdbImage } from './layerdb.ts';
import { orSaved, type Save } from './saved-instead.ts';
import { isRootsOwn, maySudo } from './sudo.ts';
import { contentThroughSudo } from './sudo-content.ts';
import { filesThroughSudo } from './sudo-files.ts';

/** @returns undefined if the files are another machine's, or `PLIMSOLL_ENGINE_FILES=off` forbids it */
export async function engineHome(host: Host): Promise<EngineHome | undefined> {
  return host.env.PLIMSOLL_ENGINE_FILES === 'off' ? undefined : localEngineHome(host);
}

/**
 * Opens an image from the engine's own files, through sudo if this user can't read them and `maySudo`.
 * @param save reads it the long way, in case the files turn out to be odd
 * @returns undefined if they can't be used: not readable, or not enough for what is asked
 */
export async function openEngineFiles(
  image: DockerImage,
  home: EngineHome,
  save: Save,
  context: SourceContext,
): Promise<OpenSource | undefined> {
  // The classic stores keep no tar, so bodies can be neither hashed nor compressed.
  if (image.descriptor === undefined && (context.verify || context.estimate)) return undefined;
  if (image.descriptor === undefined) choosePlatforms([image], context.platforms);
  return (
    (await openReadable(image, home, save, context)) ??
    (await openThroughSudo(image, home, save, context))
  );
}

async function openReadable(
  image: DockerImage,
  { root }: EngineHome,
  save: Save,
  context: SourceContext,
): Promise<OpenSource | undefined> {
  if (image.descriptor === undefined) {
    const open = async () => openClassicStore(image, readableFiles(root), save, context);
    return orUndefined(open, "the engine's own files can't be used", context.host);
  }
  const folder = contentFolders(root).find((path) => holdsBlob(path, image.descriptor?.digest));
  if (folder === undefined) return undefined;
  const store = folderStore(folder, 'docker engine files (containerd)');
  return openContentStore(store, image.descriptor, context);
}

/** Whatever goes wrong here is left to `docker save`. */
async function openThroughSudo(
  image: DockerImage,
  home: EngineHome,
  save: Save,
  context: SourceContext,
): Promise<OpenSource | undefined> {
  if (!maySudo(context.host)) return undefined;
  const { descriptor } = image;
  const open = (): Promise<OpenSource | undefined> =>
    descriptor === undefined
      ? openClassicThroughSudo(image, home, save, context)
      : openContentThroughSudo(descriptor, home, save, context);
  return orUndefined(open, "the engine's files can't be read with sudo", context.host);
}

async function orUndefined(
  open: () => Promise<OpenSource | undefined>,
  what: string,
  host: Host,
): Promise<OpenSource | undefined> {
  try {
    return await open();
  } catch (error) {
    host.signal.throwIfAborted();
    host.debug(`${what}, so docker save is used: ${String(error)}`);
    return undefined;
  }
}

/** overlay2 only: what GitHub's runners have, and what was tried. */
async function openClassicThroughSudo(
  image: DockerImage,
  { root }: EngineHome,
  save: Save,
  context: SourceContext,
): Promise<OpenSource | undefined> {
  const { driver, id, diffIds } = image;
  if (driver !== 'overlay2' || diffIds === undefined || !isRootsOwn(root)) return undefined;
  if (![id, ...diffIds].every((digest) => /^sha256:[0-9a-f]{64}$/.test(digest))) return undefined;
  const files = await filesThroughSudo(root, layerdbPaths(driver, id, diffIds), context.host);
  return openClassicStore(image, files, save, context);
}

function openClassicStore(
  image: DockerImage,
  files: EngineFiles,
  save: Save,
  context: SourceContext,
): OpenSource {
  const { store, documents } = openLayerdbImage(files, image.driver, image.id, context.source);
  const name = context.name ?? documents.name;
  const { lacking } = choosePlatforms([image], context.platforms);
  const found = {
    name,
    platform: formatPlatform(image.platform),
    diffIds: parseConfig(documents.config).diffIds,
    read: () => assembleImage(store, documents, context),
  };
  const images = [found, ...lacking.map((one) => failedImage(name, one.platform, one.error))];
  return orSaved({ images, notices: [], close: () => undefined }, save);
}

/** Where containerd keeps blobs by their digests. */
const contentFolder = (home: string): string => join(home, 'io.containerd.content.v1.content');
const MACHINES_CONTAINERD = {
  root: '/var/lib/containerd',
  socket: '/run/containerd/containerd.sock',
} as const;

/** Of a containerd that dockerd runs for itself, and of the machine's. */
const contentFolders = (root: string): string[] =>
  [join(root, 'containerd/daemon'), MACHINES_CONTAINERD.root].map(contentFolder);

async function openContentThroughSudo(
  descriptor: Descriptor,
  { root, containerdSocket }: EngineHome,
  save: Save,
  context: SourceContext,
): Promise<OpenSource | undefined> {
  const isMachines = containerdSocket === MACHINES_CONTAINERD.socket;
  const home = isMachines ? MACHINES_CONTAINERD.root : join(root, 'containerd/daemon');
  if (!isRootsOwn(home)) return undefined;
  const store = await contentThroughSudo(contentFolder(home), context.host);
  if (store.sizeOf(blobPath(descriptor.digest)) === undefined) return undefined;
  return orSaved(await openContentStore(store, descriptor, context), save);
}

async function openContentStore(
  store: BlobStore,
  descriptor: Descriptor,
  context: SourceContext,
): Promise<OpenSource> {
  try {
    const traits = { fileName: context.source, isAsPushed: true };
    // containerd hashed every blob when it took it in.
    const quick = { ...context, hashPlain: false };
    const found = await imagesOfDescriptors(store, [descriptor], traits, quick);
    return { ...found, close: store.close };
  } catch (error) {
    store.close();
    throw error;
  }
}

function holdsBlob(folder: string, digest = ''): boolean {
  try {
    accessSync(join(folder, blobPath(digest)), constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
