import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { addLocation, GateError } from '../errors.ts';
import { decodeName } from '../model/entry-name.ts';
import { KIND } from '../model/layer-table.ts';
import type { Allowance } from '../read/allowance.ts';
import { scanTarByPosition } from '../read/tar-by-position.ts';
import { type ScannedTar, TarScan } from '../read/tar-scan.ts';
import { type ByteRange, type OpenFile, openFile, toUnreadableError } from './byte-range.ts';
import { type LayerRequest, readLayerAt, type ScannedLayer } from './read-layer.ts';

/** Larger than any real manifest or config. */
export const MAX_DOCUMENT_BYTES = 8 * 2 ** 20;

/** Limit for all documents of one archive or layout; an image has two. */
export const MAX_DOCUMENTS_BYTES = 64 * 2 ** 20;

export const createDocumentsError = (): GateError =>
  new GateError(
    'LIMIT_EXCEEDED',
    `its manifests and configs exceed ${MAX_DOCUMENTS_BYTES} bytes in total`,
  );

/** An archive has a few entries per layer, not one per file in the layers. */
export const createArchiveAllowance = (): Allowance => ({
  entries: 1_000_000,
  textBytes: 128 * 2 ** 20,
  trailerBytes: 64 * 2 ** 20,
});

/** The named blobs of an archive or layout: documents and layers. */
export interface BlobStore {
  /** How its layers are read, for the report. */
  readonly readBy: string;
  /** Returns `undefined` if there is no such blob. */
  readonly sizeOf: (name: string) => number | undefined;
  /**
   * @throws GateError IMAGE_CORRUPT if missing, LIMIT_EXCEEDED if too large for a document; for a
   *   remote store, SOURCE_NOT_FOUND if the server does not have it
   */
  readonly document: (name: string) => Promise<Uint8Array>;
  /** @throws GateError like `readLayerAt`, or IMAGE_CORRUPT if missing */
  readonly layer: (name: string, request: LayerRequest) => Promise<ScannedLayer>;
  readonly close: () => void;
}

export function createMissingError(name: string): GateError {
  return new GateError('IMAGE_CORRUPT', `${name} is missing`, {
    fix: 'the image is incomplete: save or copy it again',
  });
}

/** Engines would fill the holes; no tool that saves images writes sparse files. */
export function createSparseError(name: string): GateError {
  return new GateError('IMAGE_UNSUPPORTED', `${name} is stored as a sparse file`, {
    fix: 'create the archive again without the option --sparse of tar',
  });
}

export function checkDocumentSize(name: string, sizeBytes: number): void {
  if (sizeBytes > MAX_DOCUMENT_BYTES) {
    throw new GateError(
      'LIMIT_EXCEEDED',
      `${name} has ${sizeBytes} bytes; the maximum for a manifest or config is ` +
        `${MAX_DOCUMENT_BYTES}`,
    );
  }
}

/** Creates a store whose blobs are parts of files. */
function createRangeStore(
  readBy: string,
  findRange: (name: string) => ByteRange | undefined,
  close: () => void,
): BlobStore {
  const find = (name: string): ByteRange => {
    const createRange = findRange(name);
    if (createRange === undefined) throw createMissingError(name);
    return createRange;
  };
  return {
    readBy,
    sizeOf: (name) => findRange(name)?.sizeBytes,
    document: async (name) => {
      const createRange = find(name);
      checkDocumentSize(name, createRange.sizeBytes);
      const bytes = new Uint8Array(createRange.sizeBytes);
      return bytes.subarray(0, createRange.readInto(bytes, 0));
    },
    layer: async (name, request) => {
      try {
        return await readLayerAt(find(name), request);
      } catch (error) {
        throw addLocation(error, name);
      }
    },
    close,
  };
}

/**
 * Opens the blobs of a folder: an OCI layout, or an engine's content store. Opens files on request;
 * no name leads out of the folder.
 */
export function openFolderStore(path: string, readBy: string): BlobStore {
  const open = new Map<string, OpenFile>();
  const findRange = (name: string): OpenFile | undefined => {
    const known = open.get(name);
    if (known !== undefined) return known;
    const full = join(path, cleanName(name));
    if (!isFile(full)) return undefined;
    const file = openFile(full);
    open.set(name, file);
    return file;
  };
  return createRangeStore(readBy, findRange, () => {
    for (const file of open.values()) file.close();
    open.clear();
  });
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch (error) {
    throw toUnreadableError(path, error);
  }
}

/**
 * Opens the files of an uncompressed archive on disk. Scans its headers once.
 * @throws GateError IMAGE_CORRUPT if the archive is truncated or broken
 */
export async function openArchiveStore(file: OpenFile, readBy: string): Promise<BlobStore> {
  const scanned = await scanArchive(file);
  const resolve = indexArchiveNames(scanned);
  const { bodyOffset, sizeBytes, isSparse } = scanned.entries;
  const findRange = (name: string): ByteRange | undefined => {
    const entry = resolve(name);
    if (entry === undefined) return undefined;
    if (isSparse[entry] === 1) throw createSparseError(name);
    return file.slice(bodyOffset[entry] as number, sizeBytes[entry] as number);
  };
  return createRangeStore(readBy, findRange, file.close);
}

async function scanArchive(file: OpenFile): Promise<ScannedTar> {
  try {
    return await scanTarByPosition(
      file,
      new TarScan('none', createArchiveAllowance()),
      () => undefined,
    );
  } catch (error) {
    throw toArchiveError(error);
  }
}

/** Reports damage to the archive itself, not to a layer. */
export function toArchiveError(error: unknown): unknown {
  if (!(error instanceof GateError) || error.code !== 'LAYER_CORRUPT') return error;
  return new GateError('IMAGE_CORRUPT', `the archive is damaged: ${error.message}`, {
    fix: error.fix,
    cause: error,
  });
}

/**
 * Finds a file in the archive by name. Follows links: old engines store a layer once and link to
 * it.
 */
function indexArchiveNames({ entries }: ScannedTar): (name: string) => number | undefined {
  const byName = new Map<string, number>();
  const getTarget = (at: string, entry: number): string =>
    resolveLink(
      at,
      readText(entries.text, entries.bounds, 2 * entry + 1),
      entries.kind[entry] === KIND.hardlink,
    );
  for (let i = 0; i < entries.count; i++) {
    if (!hasContent(entries.kind[i])) continue;
    const name = cleanName(readText(entries.text, entries.bounds, 2 * i));
    // A hard link keeps the current content of its target: a later entry with that name is another
    // file.
    const target = entries.kind[i] === KIND.hardlink ? byName.get(getTarget(name, i)) : undefined;
    byName.set(name, target ?? i);
  }
  return (name) => {
    let at = cleanName(name);
    for (let hops = 0; hops < MAX_HOPS; hops++) {
      const entry = byName.get(at);
      if (entry === undefined || entries.kind[entry] === KIND.file) return entry;
      at = getTarget(at, entry);
    }
    return undefined;
  };
}

const hasContent = (kind: number | undefined): boolean =>
  kind === KIND.file || kind === KIND.symlink || kind === KIND.hardlink;

const readText = (text: Uint8Array, bounds: Uint32Array, at: number): string =>
  decodeName(text.subarray(bounds[at], bounds[at + 1]));

/** Follow at most this many links to links. */
export const MAX_HOPS = 16;

/** Cleans `./a//b` to `a/b`, because tools differ. */
export const cleanName = (name: string): string => posix.normalize(`/${name}`).slice(1);

/** A hard link's target is relative to the archive's root, a symlink's to its own folder. */
export const resolveLink = (name: string, target: string, isHardlink: boolean): string =>
  cleanName(isHardlink ? target : posix.resolve('/', posix.dirname(name), target));
