import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../model/host.ts';
import { parseConfig } from '../../oci/config.ts';
import { toBlobPath } from '../../oci/digest.ts';
import type { Descriptor } from '../../oci/manifest.ts';
import { formatPlatform } from '../../oci/platform.ts';
import { Message } from '../../report/words/messages/message.ts';
import { assembleImage } from '../assemble.ts';
import type { BlobStore } from '../blob-store.ts';
import { openFolderStore } from '../layout/folder-store.ts';
import { listImages } from '../layout/images-of-descriptors.ts';
import { choosePlatforms, createFailedImage } from '../select-image.ts';
import type { OpenSource, SourceContext } from '../source-context.ts';
import type { DockerImage } from './docker-cli.ts';
import { type EngineHome, findLocalEngineHome } from './docker-endpoint.ts';
import { type EngineFiles, openReadableFiles } from './engine-files.ts';
import { listLayerdbPaths, openLayerdbImage } from './layerdb.ts';
import { fallBackToSave, type Save } from './saved-instead.ts';
import { isRootsOwn, isSudoAllowed } from './sudo.ts';
import { openContentWithSudo } from './sudo-content.ts';
import { fetchFilesWithSudo } from './sudo-files.ts';

/** @returns undefined if the engine is remote or `PLIMSOLL_ENGINE_FILES=off` is set */
export async function findEngineHome(host: Host): Promise<EngineHome | undefined> {
  return host.env.PLIMSOLL_ENGINE_FILES === 'off' ? undefined : findLocalEngineHome(host);
}

/** An image to open from the files of an engine. */
interface EngineImage {
  readonly image: DockerImage;
  readonly home: EngineHome;
  /** Opens it with `docker save`, if the files are not as expected. */
  readonly save: Save;
  readonly context: SourceContext;
}

/**
 * Opens an image from the engine's own files; through sudo if needed and `maySudo`.
 * @returns undefined if the files are unreadable or insufficient for the request
 */
export async function openEngineFiles(wanted: EngineImage): Promise<OpenSource | undefined> {
  const { image, context } = wanted;
  // Classic stores keep no tar, so bodies can be neither hashed nor compared.
  if (image.descriptor === undefined && (context.verify || context.estimate)) return undefined;
  if (image.descriptor === undefined) choosePlatforms([image], context.platforms);
  return (await openReadable(wanted)) ?? (await openThroughSudo(wanted));
}

async function openReadable(wanted: EngineImage): Promise<OpenSource | undefined> {
  const { image, context } = wanted;
  const { root } = wanted.home;
  if (image.descriptor === undefined) {
    const open = async () => openClassicStore(wanted, openReadableFiles(root));
    return tryOpen(open, "the engine's own files can't be used", context.host);
  }
  const folder = listContentFolders(root).find((path) => hasBlob(path, image.descriptor?.digest));
  if (folder === undefined) return undefined;
  const store = openFolderStore(
    folder,
    new Message('read-engine-files', { store: 'containerd', isSudo: false }),
  );
  return openContentStore(store, image.descriptor, context);
}

/** On any failure, falls back to `docker save`. */
async function openThroughSudo(wanted: EngineImage): Promise<OpenSource | undefined> {
  const { host } = wanted.context;
  if (!isSudoAllowed(host)) return undefined;
  const { descriptor } = wanted.image;
  const open = (): Promise<OpenSource | undefined> =>
    descriptor === undefined
      ? openClassicThroughSudo(wanted)
      : openContentThroughSudo(wanted, descriptor);
  return tryOpen(open, "the engine's files can't be read with sudo", host);
}

async function tryOpen(
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

/** overlay2 only: it is what GitHub's runners use, and the only driver we tested. */
async function openClassicThroughSudo(wanted: EngineImage): Promise<OpenSource | undefined> {
  const { driver, id, diffIds } = wanted.image;
  const { root } = wanted.home;
  if (driver !== 'overlay2' || diffIds === undefined || !isRootsOwn(root)) return undefined;
  if (![id, ...diffIds].every((digest) => /^sha256:[0-9a-f]{64}$/.test(digest))) return undefined;
  const paths = listLayerdbPaths(driver, id, diffIds);
  return openClassicStore(wanted, await fetchFilesWithSudo(root, paths, wanted.context.host));
}

function openClassicStore({ image, save, context }: EngineImage, files: EngineFiles): OpenSource {
  const { store, documents } = openLayerdbImage(files, image.driver, image.id, context.source);
  const name = context.name ?? documents.name;
  const { lacking } = choosePlatforms([image], context.platforms);
  const found = {
    name,
    platform: formatPlatform(image.platform),
    diffIds: parseConfig(documents.config).diffIds,
    read: () => assembleImage(store, documents, context),
  };
  const images = [found, ...lacking.map((one) => createFailedImage(name, one.platform, one.error))];
  return fallBackToSave({ images, notices: [], close: () => undefined }, save);
}

/** Where containerd keeps blobs by digest. */
const toContentFolder = (home: string): string => join(home, 'io.containerd.content.v1.content');
const MACHINES_CONTAINERD = {
  root: '/var/lib/containerd',
  socket: '/run/containerd/containerd.sock',
} as const;

/** The folders of a containerd started by dockerd, and of the system's containerd. */
const listContentFolders = (root: string): string[] =>
  [join(root, 'containerd/daemon'), MACHINES_CONTAINERD.root].map(toContentFolder);

async function openContentThroughSudo(
  { home: { root, containerdSocket }, save, context }: EngineImage,
  descriptor: Descriptor,
): Promise<OpenSource | undefined> {
  const isMachines = containerdSocket === MACHINES_CONTAINERD.socket;
  const home = isMachines ? MACHINES_CONTAINERD.root : join(root, 'containerd/daemon');
  if (!isRootsOwn(home)) return undefined;
  const store = await openContentWithSudo(toContentFolder(home), context.host);
  if (store.sizeOf(toBlobPath(descriptor.digest)) === undefined) return undefined;
  return fallBackToSave(await openContentStore(store, descriptor, context), save);
}

async function openContentStore(
  store: BlobStore,
  descriptor: Descriptor,
  context: SourceContext,
): Promise<OpenSource> {
  try {
    const traits = { fileName: context.source, isAsPushed: true };
    // containerd hashed every blob when storing it.
    const quick = { ...context, hashPlain: false };
    const found = await listImages(store, [descriptor], traits, quick);
    return { ...found, close: store.close };
  } catch (error) {
    store.close();
    throw error;
  }
}

function hasBlob(folder: string, digest = ''): boolean {
  try {
    accessSync(join(folder, toBlobPath(digest)), constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
