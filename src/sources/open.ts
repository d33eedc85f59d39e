import { existsSync, statSync } from 'node:fs';
import { GateError, located } from '../errors.ts';
import { option } from '../model/options.ts';
import { openArchive, openLayoutFolder } from './archive/archive-file.ts';
import { imagesOfDockerArchive } from './archive/docker-archive.ts';
import { refuseTwoTruths } from './archive/two-truths.ts';
import type { BlobStore } from './blob-store.ts';
import { imagesOfOciLayout } from './layout/oci-layout.ts';
import type { FoundImages, OpenSource, SourceContext } from './source-context.ts';

/** Where an image lies, as far as its spelling tells. */
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

/** Spellings of other tools that mean the same. */
const ALIASES: Readonly<Record<string, Scheme>> = {
  oci: 'oci-dir',
  'docker-daemon': 'docker',
  'docker-tar': 'docker-archive',
};

const LOOKS_LIKE_ARCHIVE = /\.(?:tar|tgz|tzst|tar\.(?:gz|zst))$/i;

/**
 * Reads what a user wrote: `docker:app:ci`, `oci-dir:./layout`, `docker-archive://app.tar`, or a bare word.
 * @param exists whether a path is there, to tell a bare word's two meanings apart
 * @throws GateError USAGE for a scheme we do not know, SOURCE_AMBIGUOUS for a word that could mean two things
 */
export function parseSource(
  text: string,
  exists: (path: string) => boolean = existsSync,
): SourceSpec {
  const match = /^([a-z][a-z-]*):(?:\/\/)?(.*)$/s.exec(text);
  const scheme = match?.[1] ?? '';
  const known = ALIASES[scheme] ?? SCHEMES.find((name) => name === scheme);
  if (match && known && known !== 'archive')
    return withTarget({ scheme: known, target: match[2] ?? '' }, text);
  return bareWord(text, exists);
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

function withTarget(spec: SourceSpec, text: string): SourceSpec {
  const { scheme, target } = spec;
  if (target === '')
    throw new GateError('USAGE', `"${text}" names nothing`, {
      fix: `write ${text}${TARGETS[scheme]}`,
    });
  if (scheme === 'registry') return notAnEnginesImage(spec, text);
  // No reference begins so, and engines clean it as a path of their API: their answer would be about something else.
  if (TARGETS[scheme] !== 'NAME' || !/^[./]/.test(target)) return spec;
  throw new GateError('USAGE', 'this is a path, not the name of an image', {
    where: text,
    fix: `for an archive write docker-archive:${target}, for an image a name like "app" or "team/app:1.2"`,
  });
}

/** The image of the registry itself is called `registry` too, and so are hosts it runs on: `registry:2`, `registry:5000/app`. */
function notAnEnginesImage(spec: SourceSpec, text: string): SourceSpec {
  if (!/^registry:(?:\d[\d.]*$|latest$|\d+\/)/.test(text)) return spec;
  const both = `could be an image of the engine called so, or "${spec.target}" in a registry`;
  throw new GateError('SOURCE_AMBIGUOUS', `"${text}" ${both}`, {
    fix: `write docker:${text} for the first, registry://${spec.target} for the second`,
  });
}

function bareWord(text: string, exists: (path: string) => boolean): SourceSpec {
  if (text === '')
    throw new GateError('USAGE', 'an empty source', { fix: 'name an image or an archive' });
  if (/^(?:[./]|-$)/.test(text)) return { scheme: 'archive', target: text };
  if (LOOKS_LIKE_ARCHIVE.test(text)) {
    if (exists(text)) return { scheme: 'archive', target: text };
    const fix = `check the path; if it is an image of an engine, write docker:${text}`;
    throw new GateError('SOURCE_NOT_FOUND', 'no such file', { where: text, fix });
  }
  if (exists(text)) {
    throw new GateError(
      'SOURCE_AMBIGUOUS',
      `"${text}" could be the file here or an image of the engine`,
      {
        fix: `write ./${text} for the file, docker:${text} for the image`,
      },
    );
  }
  return { scheme: 'docker', target: text };
}

/** Opens a source and finds the images in it; their layers are read later, one image after the other. */
export async function openSource(context: SourceContext): Promise<OpenSource> {
  try {
    const { scheme, target } = parseSource(context.source);
    return await OPEN[scheme](target, context);
  } catch (error) {
    throw located(error, context.source);
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
    fromStore(await openArchive(path, context), path, context, imagesOfDockerArchive),
  'oci-archive': async (path, context) =>
    fromStore(await openArchive(path, context), path, context, imagesOfOciLayout),
  'oci-dir': async (path, context) =>
    fromStore(openLayoutFolder(path), path, context, imagesOfOciLayout),
  registry: async (reference, context) =>
    (await import('./registry/open-registry.ts')).openRegistry(reference, context),
  archive: async (path, context) =>
    path !== '-' && isFolder(path)
      ? fromStore(openLayoutFolder(path), path, context, imagesOfFolder)
      : fromStore(await openArchive(path, context), path, context, imagesOfEither),
};

/** `manifest.json` first: `docker save` writes both, and only that one names the image as the user does. */
function imagesOfEither(
  store: BlobStore,
  path: string,
  context: SourceContext,
): Promise<FoundImages> {
  const hasIndexOnly =
    store.sizeOf('manifest.json') === undefined && store.sizeOf('index.json') !== undefined;
  return hasIndexOnly
    ? imagesOfOciLayout(store, path, context)
    : imagesOfDockerArchive(store, path, context);
}

/** `check .` in a project's folder: most likely what it builds was meant. */
function imagesOfFolder(
  store: BlobStore,
  path: string,
  context: SourceContext,
): Promise<FoundImages> {
  if (['manifest.json', 'index.json'].some((name) => store.sizeOf(name) !== undefined))
    return imagesOfEither(store, path, context);
  throw new GateError(
    'IMAGE_CORRUPT',
    'this folder holds no image: it has no index.json and no manifest.json',
    {
      fix: `to build an image from it, write ${option('build', path)}; for an OCI layout, name the folder that holds index.json`,
    },
  );
}

/** Whether the path is a folder; whatever else is wrong with it, opening it says. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

async function fromStore(
  store: BlobStore,
  path: string,
  context: SourceContext,
  find: FindImages,
): Promise<OpenSource> {
  try {
    await refuseTwoTruths(store);
    return { ...(await find(store, path, context)), close: store.close };
  } catch (error) {
    store.close();
    throw error;
  }
}
