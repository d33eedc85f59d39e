import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { decodeName } from '../../src/model/entry-name.ts';
import type { Host } from '../../src/model/host.ts';
import { type EntryColumns, KIND } from '../../src/model/layer-table.ts';
import type { SourcedImage } from '../../src/model/sourced-image.ts';
import { type Platform, parsePlatform } from '../../src/oci/platform.ts';
import { type Allowance, createAllowance } from '../../src/read/allowance.ts';
import { type PositionalBytes, scanTarByPosition } from '../../src/read/tar-by-position.ts';
import { type ScannedTar, TarScan } from '../../src/read/tar-scan.ts';
import { scanTarStream } from '../../src/read/tar-stream.ts';
import { openStream } from '../../src/sources/archive/archive-file.ts';
import { listDockerArchive } from '../../src/sources/archive/docker-archive.ts';
import { openSource } from '../../src/sources/open.ts';
import type { FoundImage, SourceContext } from '../../src/sources/source-context.ts';
import { getDigest, type ImageFiles } from './image-writer.ts';

export const BLOCK = 512;

/** Runs a program that writes to standard output, in `cwd`. */
export const getOutput = (cwd: string, program: string, ...args: readonly string[]): Buffer =>
  execFileSync(program, args, { cwd, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] });

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that is removed after the test file's last test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-test-'));
  folders.push(folder);
  return folder;
}

/** Bytes in memory, read like a file on disk. */
const positional = (bytes: Uint8Array): PositionalBytes => ({
  sizeBytes: bytes.length,
  readInto: (target, position, length = target.length) => {
    const part = bytes.subarray(position, position + length);
    target.set(part);
    return part.length;
  },
});

export const scanAt = (
  tar: Uint8Array,
  allowance: Allowance = createAllowance(),
): Promise<ScannedTar> =>
  scanTarByPosition(positional(tar), new TarScan('none', allowance), () => undefined);

export const scanFlowing = (
  tar: Uint8Array,
  chunkBytes: number,
  allowance: Allowance = createAllowance(),
): Promise<ScannedTar> =>
  scanTarStream(getChunks(tar, chunkBytes), new TarScan('crc32', allowance));

/** The bytes in chunks of this size, each a separate copy, as from a socket. */
export async function* getChunks(
  bytes: Uint8Array,
  chunkBytes: number,
): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunkBytes)
    yield Uint8Array.prototype.slice.call(bytes, at, at + chunkBytes);
}

export async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(Uint8Array.prototype.slice.call(chunk));
  return Buffer.concat(all);
}

/** One entry in readable form. */
export interface Row {
  readonly name: string;
  readonly kind: keyof typeof KIND;
  readonly sizeBytes: number;
  readonly link: string;
}

const KIND_NAMES = Object.keys(KIND) as (keyof typeof KIND)[];

export const nameBytes = ({ text, bounds }: EntryColumns, i: number): Uint8Array =>
  text.subarray(bounds[2 * i], bounds[2 * i + 1]);
export const linkBytes = ({ text, bounds }: EntryColumns, i: number): Uint8Array =>
  text.subarray(bounds[2 * i + 1], bounds[2 * i + 2]);

export function makeRows({ entries }: { readonly entries: EntryColumns }): Row[] {
  return Array.from({ length: entries.count }, (_, i) => ({
    name: decodeName(nameBytes(entries, i)),
    kind: KIND_NAMES[entries.kind[i] as number] as Row['kind'],
    sizeBytes: entries.sizeBytes[i] as number,
    link: decodeName(linkBytes(entries, i)),
  }));
}

/** A copy of the tar with some bytes of the header at `at` replaced, and its checksum corrected. */
export function resealHeaders(
  tar: Uint8Array,
  edits: readonly (readonly [offset: number, bytes: string | Uint8Array])[],
  { at = 0, isSigned = false }: { readonly at?: number; readonly isSigned?: boolean } = {},
): Buffer {
  const copy = Buffer.from(tar);
  for (const [offset, bytes] of edits)
    copy.set(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, at + offset);
  const block = copy.subarray(at, at + BLOCK);
  block.fill(' ', 148, 156);
  const sum = block.reduce(
    (total, byte) => total + (isSigned && byte > 127 ? byte - 256 : byte),
    0,
  );
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return copy;
}

/** A context like the command line's, with a quiet host. */
export function getContext(source: string, given: Partial<SourceContext> = {}): SourceContext {
  const host: Host = {
    env: {},
    cwd: process.cwd(),
    signal: new AbortController().signal,
    now: () => new Date(0),
    progress: () => undefined,
    debug: () => undefined,
    log: () => undefined,
  };
  return {
    source,
    name: undefined,
    platforms: [],
    select: undefined,
    verify: false,
    estimate: false,
    host,
    ...given,
  };
}

/** Platforms as the user writes them. */
export const platformsFor = (...texts: readonly string[]): Platform[] =>
  texts.flatMap((text) => parsePlatform(text) ?? []);

/** Opens a source and reads every image in it. */
export async function readImages(
  source: string,
  given: Partial<SourceContext> = {},
): Promise<SourcedImage[]> {
  const opened = await openSource(getContext(source, given));
  try {
    const images: SourcedImage[] = [];
    for (const found of opened.images) images.push(await found.read());
    return images;
  } finally {
    await opened.close();
  }
}

export async function readImage(
  source: string,
  given: Partial<SourceContext> = {},
): Promise<SourcedImage> {
  const [image, ...others] = await readImages(source, given);
  if (image === undefined || others.length > 0)
    throw new Error(`${others.length + (image ? 1 : 0)} images in ${source}`);
  return image;
}

/** Reads the image of a docker archive that is streamed in chunks of this size. */
export async function readFlowing(
  archive: Uint8Array,
  chunkBytes: number,
  given: Partial<SourceContext> = {},
): Promise<SourcedImage> {
  const context = getContext('docker-archive:-', given);
  const store = await openStream(getChunks(archive, chunkBytes), 'archive from a pipe', context);
  const { images } = await listDockerArchive(store, '-', context);
  return (images[0] as FoundImage).read();
}

/** Columns without those that depend on how they were read. */
export function makeTables(image: SourcedImage): object[] {
  return image.layers.map(({ table }) => {
    const { checksum: _checksum, checksumKind: _kind, ...columns } = table.entries;
    return columns;
  });
}

/** Writes a file into a new folder. @returns its path */
export function fileWith(bytes: Uint8Array, name = 'image.tar'): string {
  const path = join(tempFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

// biome-ignore lint/suspicious/noExplicitAny: a document that an attacker could have changed
type Document = any;
/** Changes a document in place, or returns a replacement; blobs may be added to the files. */
type Change = (document: Document, files: ImageFiles) => unknown;

/** Adds a document as a blob. @returns its descriptor */
export function addBlob(files: ImageFiles, document: unknown, mediaType: string) {
  const bytes = Buffer.isBuffer(document) ? document : json(document);
  const digest = getDigest(bytes);
  files.set(`blobs/${digest.replace(':', '/')}`, bytes);
  return { mediaType, digest, size: bytes.length };
}

/** A layout with its index changed. */
export function withIndex(files: ImageFiles, change: Change): ImageFiles {
  const copy = new Map(files);
  const index = JSON.parse(String(files.get('index.json')));
  copy.set('index.json', json(change(index, copy) ?? index));
  return copy;
}

/** A layout with the manifest of its only image changed, and all digests corrected. */
export const withManifest = (files: ImageFiles, change: Change): ImageFiles =>
  withIndex(files, (index, copy) => {
    index.manifests[0] = changeBlob(index.manifests[0], copy, change);
  });

/** A layout with the config of its only image changed, and all digests corrected. */
export const withConfig = (files: ImageFiles, change: Change): ImageFiles =>
  withManifest(files, (manifest, copy) => {
    manifest.config = changeBlob(manifest.config, copy, change);
  });

function changeBlob(descriptor: Document, files: ImageFiles, change: Change): Document {
  const document = JSON.parse(String(files.get(`blobs/${descriptor.digest.replace(':', '/')}`)));
  return {
    ...descriptor,
    ...addBlob(files, change(document, files) ?? document, descriptor.mediaType),
  };
}
