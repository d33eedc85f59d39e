import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { GateError, located } from '../errors.ts';
import { decodeName } from '../model/entry-name.ts';
import { KIND } from '../model/layer-table.ts';
import { scanTarByPosition } from '../read/tar-by-position.ts';
import { type Allowance, type ScannedTar, TarScan } from '../read/tar-scan.ts';
import { type ByteRange, type OpenFile, openFile, unreadable } from './byte-range.ts';
import { type LayerRequest, readLayerAt, type ScannedLayer } from './read-layer.ts';

/** No manifest or config that any tool writes is larger. */
export const MAX_DOCUMENT_BYTES = 8 * 2 ** 20;

/** All documents of one archive or layout together; an image has two. */
export const MAX_DOCUMENTS_BYTES = 64 * 2 ** 20;

export const tooManyDocuments = (): GateError =>
  new GateError(
    'LIMIT_EXCEEDED',
    `its manifests and configs have more than ${MAX_DOCUMENTS_BYTES} bytes together`,
  );

/** An archive has a few entries for each layer, not one for each file in them. */
export const archiveAllowance = (): Allowance => ({ entries: 1_000_000, textBytes: 128 * 2 ** 20 });

/** The named byte strings of an archive or a layout: documents and layers. */
export interface BlobStore {
  /** How the layers in it are read, for the report. */
  readonly readBy: string;
  /** `undefined` where there is no such blob. */
  readonly sizeOf: (name: string) => number | undefined;
  /**
   * @throws GateError IMAGE_CORRUPT where it is absent, LIMIT_EXCEEDED where it is too large for a document; from afar also
   *   SOURCE_NOT_FOUND where only asking for it shows that it is absent
   */
  readonly document: (name: string) => Promise<Uint8Array>;
  /** @throws GateError as `readLayerAt`, or IMAGE_CORRUPT where it is absent */
  readonly layer: (name: string, request: LayerRequest) => Promise<ScannedLayer>;
  readonly close: () => void;
}

export function absent(name: string): GateError {
  return new GateError('IMAGE_CORRUPT', `${name} is missing`, {
    fix: 'the image is incomplete: save or copy it again',
  });
}

/** Engines would read it with its holes filled; no tool that saves images writes one. */
export function storedSparsely(name: string): GateError {
  return new GateError('IMAGE_UNSUPPORTED', `${name} is stored as a sparse file`, {
    fix: "pack the archive again without tar's --sparse",
  });
}

export function checkDocumentSize(name: string, sizeBytes: number): void {
  if (sizeBytes > MAX_DOCUMENT_BYTES) {
    throw new GateError(
      'LIMIT_EXCEEDED',
      `${name} has ${sizeBytes} bytes; a manifest or config has at most ${MAX_DOCUMENT_BYTES}`,
    );
  }
}

/** A store whose blobs are parts of files. */
function storeOfRanges(
  readBy: string,
  rangeOf: (name: string) => ByteRange | undefined,
  close: () => void,
): BlobStore {
  const find = (name: string): ByteRange => {
    const range = rangeOf(name);
    if (range === undefined) throw absent(name);
    return range;
  };
  return {
    readBy,
    sizeOf: (name) => rangeOf(name)?.sizeBytes,
    document: async (name) => {
      const range = find(name);
      checkDocumentSize(name, range.sizeBytes);
      const bytes = new Uint8Array(range.sizeBytes);
      return bytes.subarray(0, range.readInto(bytes, 0));
    },
    layer: async (name, request) => {
      try {
        return await readLayerAt(find(name), request);
      } catch (error) {
        throw located(error, name);
      }
    },
    close,
  };
}

/**
 * The blobs of a folder: an OCI layout, or an engine's content store. Files are opened when asked for; a name that leads out
 * of the folder stays in it.
 */
export function folderStore(path: string, readBy: string): BlobStore {
  const open = new Map<string, OpenFile>();
  const rangeOf = (name: string): OpenFile | undefined => {
    const known = open.get(name);
    if (known !== undefined) return known;
    const full = join(path, clean(name));
    if (!isFile(full)) return undefined;
    const file = openFile(full);
    open.set(name, file);
    return file;
  };
  return storeOfRanges(readBy, rangeOf, () => {
    for (const file of open.values()) file.close();
    open.clear();
  });
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch (error) {
    throw unreadable(path, error);
  }
}

/**
 * The files of an uncompressed archive on disk, which is scanned once by its headers.
 * @throws GateError IMAGE_CORRUPT where the archive is cut short or broken
 */
export async function archiveStore(file: OpenFile, readBy: string): Promise<BlobStore> {
  const scanned = await scanArchive(file);
  const resolve = archiveNames(scanned);
  const { bodyOffset, sizeBytes, isSparse } = scanned.entries;
  const rangeOf = (name: string): ByteRange | undefined => {
    const entry = resolve(name);
    if (entry === undefined) return undefined;
    if (isSparse[entry] === 1) throw storedSparsely(name);
    return file.slice(bodyOffset[entry] as number, sizeBytes[entry] as number);
  };
  return storeOfRanges(readBy, rangeOf, file.close);
}

async function scanArchive(file: OpenFile): Promise<ScannedTar> {
  try {
    return await scanTarByPosition(file, new TarScan('none', archiveAllowance()), () => undefined);
  } catch (error) {
    throw archiveError(error);
  }
}

/** The archive around the layers is damaged, not a layer. */
export function archiveError(error: unknown): unknown {
  if (!(error instanceof GateError) || error.code !== 'LAYER_CORRUPT') return error;
  return new GateError('IMAGE_CORRUPT', `the archive is damaged: ${error.message}`, {
    fix: error.fix,
    cause: error,
  });
}

/** Finds an archive's file by name, following links among them: old engines store a layer once and link to it. */
function archiveNames({ entries }: ScannedTar): (name: string) => number | undefined {
  const byName = new Map<string, number>();
  const targetOf = (at: string, entry: number): string =>
    linkTarget(
      at,
      textOf(entries.text, entries.bounds, 2 * entry + 1),
      entries.kind[entry] === KIND.hardlink,
    );
  for (let i = 0; i < entries.count; i++) {
    if (!hasContent(entries.kind[i])) continue;
    const name = clean(textOf(entries.text, entries.bounds, 2 * i));
    // A hard link is what its target is now: a later entry of that name is another file.
    const target = entries.kind[i] === KIND.hardlink ? byName.get(targetOf(name, i)) : undefined;
    byName.set(name, target ?? i);
  }
  return (name) => {
    let at = clean(name);
    for (let hops = 0; hops < MAX_HOPS; hops++) {
      const entry = byName.get(at);
      if (entry === undefined || entries.kind[entry] === KIND.file) return entry;
      at = targetOf(at, entry);
    }
    return undefined;
  };
}

const hasContent = (kind: number | undefined): boolean =>
  kind === KIND.file || kind === KIND.symlink || kind === KIND.hardlink;

const textOf = (text: Uint8Array, bounds: Uint32Array, at: number): string =>
  decodeName(text.subarray(bounds[at], bounds[at + 1]));

/** Links that lead to links; more of them are a circle. */
export const MAX_HOPS = 16;

/** `./a//b` as `a/b`: producers differ. */
export const clean = (name: string): string => posix.normalize(`/${name}`).slice(1);

/** A hard link names its target from the archive's root, a symlink from where it stands. */
export const linkTarget = (name: string, target: string, isHardlink: boolean): string =>
  clean(isHardlink ? target : posix.resolve('/', posix.dirname(name), target));
