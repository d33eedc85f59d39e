import { existsSync, statSync } from 'node:fs';
import { addLocation, GateError } from '../errors.ts';
import { openArchive, openLayoutFolder } from './archive/archive-file.ts';
import { listDockerArchive } from './archive/docker-archive.ts';
import { refuseConflict } from './archive/two-truths.ts';
import type { BlobStore } from './blob-store.ts';
import { listOciLayout } from './layout/oci-layout.ts';
import { refuseNameAfterPath } from './name-after-path.ts';
import type { FoundImages, OpenSource, SourceContext } from './source-context.ts';

/** The place of an image, according to its spelling. */
export interface SourceSpec {
  readonly scheme: Scheme;
  /** A path or a reference. */
  readonly target: string;
}

const SCHEMES = [
  'docker',
  'podman',
  'docker-archive',
  'oci-archive',
  'oci-dir',
  'registry',
  'archive',
] as const;
type Scheme = (typeof SCHEMES)[number];

/** Other tools' spellings with the same meaning. */
const ALIASES: Readonly<Record<string, Scheme>> = {
  oci: 'oci-dir',
  'docker-daemon': 'docker',
  'docker-tar': 'docker-archive',
};

const LOOKS_LIKE_ARCHIVE = /\.(?:tar|tgz|tzst|tar\.(?:gz|zst))$/i;
const STARTS_WITH_ARCHIVE = /^[^:]+\.(?:tar|tgz|tzst|tar\.(?:gz|zst)):/i;

/**
 * Parses what a user wrote: `docker:app:ci`, `oci-dir:./layout`, `docker-archive://app.tar`, or a
 * bare word.
 * @param exists whether a path exists, to decide between a bare word's two meanings
 * @throws GateError USAGE for an unknown scheme, SOURCE_AMBIGUOUS for an ambiguous word
 */
export function parseSource(
  text: string,
  exists: (path: string) => boolean = existsSync,
): SourceSpec {
  const match = /^([a-z][a-z-]*):(?:\/\/)?(.*)$/s.exec(text);
  const scheme = match?.[1] ?? '';
  const known = ALIASES[scheme] ?? SCHEMES.find((name) => name === scheme);
  const spec =
    match && known && known !== 'archive'
      ? requireTarget({ scheme: known, target: match[2] ?? '' }, text)
      : parseBareWord(text, exists);
  const isPath = ['FILE', 'DIR'].includes(TARGETS[spec.scheme]) || STARTS_WITH_ARCHIVE.test(text);
  if (isPath) refuseNameAfterPath(spec.target, text, exists);
  return spec;
}

const TARGETS: Readonly<Record<Scheme, string>> = {
  docker: 'NAME',
  podman: 'NAME',
  'docker-archive': 'FILE',
  'oci-archive': 'FILE',
  'oci-dir': 'DIR',
  registry: 'REF',
  archive: 'FILE',
};

function requireTarget(spec: SourceSpec, text: string): SourceSpec {
  const { scheme, target } = spec;
  if (target === '')
    throw new GateError('source-without-target', { source: text, target: TARGETS[scheme] });
  if (scheme === 'registry') return refuseAmbiguousRegistry(spec, text);
  // No reference starts like this, and engines would normalize it as a path of their API.
  if (TARGETS[scheme] !== 'NAME' || !/^[./]/.test(target)) return spec;
  throw new GateError('path-as-image-name', { path: target }, { where: text });
}

/**
 * The registry's own image is also named `registry`, and so are hosts: `registry:2`,
 * `registry:5000/app`.
 */
function refuseAmbiguousRegistry(spec: SourceSpec, text: string): SourceSpec {
  if (!/^registry:(?:\d[\d.]*$|latest$|\d+\/)/.test(text)) return spec;
  throw new GateError('registry-or-image', { source: text, reference: spec.target });
}

function parseBareWord(text: string, exists: (path: string) => boolean): SourceSpec {
  if (text === '') throw new GateError('source-empty', {});
  if (/^(?:[./]|-$)/.test(text)) return { scheme: 'archive', target: text };
  if (LOOKS_LIKE_ARCHIVE.test(text)) {
    if (exists(text)) return { scheme: 'archive', target: text };
    throw new GateError('archive-not-found', { source: text }, { where: text });
  }
  if (exists(text)) throw new GateError('file-or-image', { source: text });
  return { scheme: 'docker', target: text };
}

/** Opens a source and finds its images; layers are read later, one image at a time. */
export async function openSource(context: SourceContext): Promise<OpenSource> {
  try {
    const { scheme, target } = parseSource(context.source);
    return await OPEN[scheme](target, context);
  } catch (error) {
    throw addLocation(error, context.source);
  }
}

type Open = (target: string, context: SourceContext) => Promise<OpenSource>;
type FindImages = (
  store: BlobStore,
  fileName: string,
  context: SourceContext,
) => Promise<FoundImages>;

const OPEN: Readonly<Record<Scheme, Open>> = {
  docker: async (name, context) => (await import('./engine/engines.ts')).openDocker(name, context),
  podman: async (name, context) => (await import('./engine/engines.ts')).openPodman(name, context),
  'docker-archive': async (path, context) =>
    openFromStore(await openArchive(path, context), path, context, listDockerArchive),
  'oci-archive': async (path, context) =>
    openFromStore(await openArchive(path, context), path, context, listOciLayout),
  'oci-dir': async (path, context) =>
    openFromStore(openLayoutFolder(path), path, context, listOciLayout),
  registry: async (reference, context) =>
    (await import('./registry/open-registry.ts')).openRegistry(reference, context),
  archive: async (path, context) =>
    path !== '-' && isFolder(path)
      ? openFromStore(openLayoutFolder(path), path, context, listFolder)
      : openFromStore(await openArchive(path, context), path, context, listEither),
};

/**
 * Tries `manifest.json` first: `docker save` writes both, but only this one has the user's name.
 */
function listEither(store: BlobStore, path: string, context: SourceContext): Promise<FoundImages> {
  const hasIndexOnly =
    store.sizeOf('manifest.json') === undefined && store.sizeOf('index.json') !== undefined;
  return hasIndexOnly
    ? listOciLayout(store, path, context)
    : listDockerArchive(store, path, context);
}

/** `check .` in a project's folder: the user most likely means to build it. */
function listFolder(store: BlobStore, path: string, context: SourceContext): Promise<FoundImages> {
  if (['manifest.json', 'index.json'].some((name) => store.sizeOf(name) !== undefined))
    return listEither(store, path, context);
  throw new GateError('folder-without-image', { path });
}

/** Whether the path is a folder; opening it reports any other problem. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

async function openFromStore(
  store: BlobStore,
  path: string,
  context: SourceContext,
  find: FindImages,
): Promise<OpenSource> {
  try {
    await refuseConflict(store);
    return { ...(await find(store, path, context)), close: store.close };
  } catch (error) {
    store.close();
    throw error;
  }
}
