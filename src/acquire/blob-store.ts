import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { GateError, located } from '../errors.ts';
import { decodeName } from '../model/entry-name.ts';
import { KIND } from '../model/layer-table.ts';
import { scanTarByPosition } from '../read/tar-by-position.ts';
import type { ScannedTar } from '../read/tar-scan.ts';
import { newAllowance, TarScan } from '../read/tar-scan.ts';
import { type ByteRange, type OpenFile, openFile } from './byte-range.ts';
import { type LayerRequest, readLayerAt, type ScannedLayer } from './read-layer.ts';

/** No manifest or config that any tool writes is larger. */
export const MAX_DOCUMENT_BYTES = 8 * 2 ** 20;

/** The named byte strings of an archive or a layout: documents and layers. */
export interface BlobStore {
  /** How the layers in it are read, for the report. */
  readonly readBy: string;
  /** `undefined` where there is no such blob. */
  readonly sizeOf: (name: string) => number | undefined;
  /** @throws GateError IMAGE_CORRUPT where it is absent, LIMIT_EXCEEDED where it is too large for a document */
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

export function checkDocumentSize(name: string, sizeBytes: number): void {
  if (sizeBytes > MAX_DOCUMENT_BYTES) {
    throw new GateError(
      'LIMIT_EXCEEDED',
      `${name} has ${sizeBytes} bytes; a manifest or config has at most ${MAX_DOCUMENT_BYTES}`,
    );
  }
}

/** A store whose blobs are parts of files. */
function storeOfRanges(readBy: string, rangeOf: (name: string) => ByteRange | undefined, close: () => void): BlobStore {
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

/** The blobs of a folder: an OCI layout, or an engine's content store. Files are opened when asked for. */
export function folderStore(path: string, readBy: string): BlobStore {
  const open = new Map<string, OpenFile>();
  const rangeOf = (name: string): OpenFile | undefined => {
    const known = open.get(name);
    if (known !== undefined) return known;
    const full = join(path, name);
    if (statSync(full, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
    const file = openFile(full);
    open.set(name, file);
    return file;
  };
  return storeOfRanges(readBy, rangeOf, () => {
    for (const file of open.values()) file.close();
    open.clear();
  });
}

/**
 * The files of an uncompressed archive on disk, which is scanned once by its headers.
 * @throws GateError IMAGE_CORRUPT where the archive is cut short or broken
 */
export async function archiveStore(file: OpenFile, readBy: string): Promise<BlobStore> {
  const scanned = await scanArchive(file);
  const resolve = archiveNames(scanned);
  const { bodyOffset, sizeBytes } = scanned.entries;
  const rangeOf = (name: string): ByteRange | undefined => {
    const entry = resolve(name);
    return entry === undefined ? undefined : file.slice(bodyOffset[entry] as number, sizeBytes[entry] as number);
  };
  return storeOfRanges(readBy, rangeOf, file.close);
}

async function scanArchive(file: OpenFile): Promise<ScannedTar> {
  try {
    return await scanTarByPosition(file, new TarScan('none', newAllowance()), () => undefined);
  } catch (error) {
    throw archiveError(error);
  }
}

/** The archive around the layers is damaged, not a layer. */
export function archiveError(error: unknown): unknown {
  if (!(error instanceof GateError) || error.code !== 'LAYER_CORRUPT') return error;
  return new GateError('IMAGE_CORRUPT', `the archive is damaged: ${error.message}`, { fix: error.fix, cause: error });
}

/** Finds an archive's file by name, following links among them: old engines store a layer once and link to it. */
function archiveNames({ entries }: ScannedTar): (name: string) => number | undefined {
  const byName = new Map<string, number>();
  for (let i = 0; i < entries.count; i++) byName.set(clean(textOf(entries.text, entries.bounds, 2 * i)), i);
  return (name) => {
    let at = clean(name);
    for (let hops = 0; hops < 16; hops++) {
      const entry = byName.get(at);
      if (entry === undefined || entries.kind[entry] === KIND.file) return entry;
      if (entries.kind[entry] !== KIND.symlink && entries.kind[entry] !== KIND.hardlink) return undefined;
      at = linkTarget(at, textOf(entries.text, entries.bounds, 2 * entry + 1), entries.kind[entry] === KIND.hardlink);
    }
    return undefined;
  };
}

const textOf = (text: Uint8Array, bounds: Uint32Array, at: number): string =>
  decodeName(text.subarray(bounds[at], bounds[at + 1]));

/** `./a//b` as `a/b`: producers differ. */
export const clean = (name: string): string => posix.normalize(`/${name}`).slice(1);

/** A hard link names its target from the archive's root, a symlink from where it stands. */
export const linkTarget = (name: string, target: string, isHardlink: boolean): string =>
  clean(isHardlink ? target : posix.join('/', posix.dirname(name), target));
