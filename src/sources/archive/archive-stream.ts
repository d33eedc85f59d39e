import { addLocation, GateError } from '../../errors.ts';
import { Channel } from '../../host/channel.ts';
import type { EntryRow } from '../../model/columns.ts';
import { decodeName } from '../../model/entry-name.ts';
import { KIND } from '../../model/layer-table.ts';
import { detectCompression, isTarStart } from '../../read/compression.ts';
import { TarScan } from '../../read/tar-scan.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import {
  type BlobStore,
  checkDocumentSize,
  checkDocumentsSize,
  MAX_DOCUMENT_BYTES,
} from '../blob-store.ts';
import { cleanName, MAX_HOPS, resolveLink } from '../entry-links.ts';
import { type LayerRequest, readLayerStream, type ScannedLayer } from '../read-layer.ts';
import { createArchiveAllowance, toArchiveError } from './archive-store.ts';

const BLOCK_BYTES = 512;

type Kept =
  | { readonly what: 'document'; readonly bytes: Uint8Array }
  | {
      readonly what: 'layer';
      readonly layer: ScannedLayer | { readonly error: unknown };
      readonly sizeBytes: number;
    }
  | { readonly what: 'other' | 'sparse'; readonly sizeBytes: number }
  | { readonly what: 'link'; readonly target: string };

/**
 * Reads a streamed archive once: from a pipe, an engine's `save` or a decompressor. Layers come in
 * any order and the manifest may come last, so anything that looks like a layer is scanned as it
 * arrives and requested later.
 * @throws GateError IMAGE_CORRUPT if the archive is truncated; a broken layer fails when requested
 */
export async function readStreamedStore(
  chunks: AsyncIterable<Uint8Array>,
  request: LayerRequest,
  readBy: Sentence,
): Promise<BlobStore> {
  const kept = new Map<string, Kept>();
  try {
    await scanEntries(chunks, new Demux(kept, request));
  } catch (error) {
    throw toArchiveError(error);
  }
  return createStore(kept, readBy);
}

async function scanEntries(chunks: AsyncIterable<Uint8Array>, demux: Demux): Promise<void> {
  let isEmpty = true;
  try {
    for await (const chunk of chunks) {
      isEmpty = false;
      for (let at = 0; at < chunk.length; ) at = await demux.take(chunk, at);
      demux.limitTrailer();
    }
    if (isEmpty) throw new GateError('archive-empty', {});
    demux.finish();
  } catch (error) {
    await demux.abandon(error);
    throw error;
  }
}

/** Splits the stream into the archive's entries and passes each body on. */
class Demux {
  readonly #kept: Map<string, Kept>;
  readonly #request: LayerRequest;
  readonly #scan = new TarScan('none', createArchiveAllowance(), (row, name, link) =>
    this.#start(row, name, link),
  );
  #body: Body | undefined;
  #keptBytes = 0;

  constructor(kept: Map<string, Kept>, request: LayerRequest) {
    this.#kept = kept;
    this.#request = request;
  }

  /** @throws GateError LIMIT_EXCEEDED if endless data follows the archive */
  limitTrailer(): void {
    this.#scan.limitTrailer(new Message('save-again', {}));
  }

  async take(chunk: Uint8Array, at: number): Promise<number> {
    if (this.#scan.bodyBytes === 0) return this.#scan.push(chunk, at);
    const end = Math.min(chunk.length, at + this.#scan.bodyBytes);
    await this.#body?.write(chunk.subarray(at, end));
    this.#scan.skip(end - at);
    if (this.#scan.bodyBytes === 0) await this.#endBody();
    return end;
  }

  finish(): void {
    this.#scan.finish();
  }

  async abandon(error: unknown): Promise<void> {
    await this.#body?.abandon(error);
  }

  #start({ kind, sizeBytes, isSparse }: EntryRow, rawName: Uint8Array, rawLink: Uint8Array): void {
    const name = cleanName(decodeName(rawName));
    const isHardlink = kind === KIND.hardlink;
    if (isHardlink || kind === KIND.symlink) {
      const target = resolveLink(name, decodeName(rawLink), isHardlink);
      // A hard link keeps the current content of its target: a later entry with that name is
      // another file.
      const linked = isHardlink ? this.#kept.get(target) : undefined;
      this.#kept.set(name, linked ?? { what: 'link', target });
    } else if (isSparse) {
      this.#kept.set(name, { what: 'sparse', sizeBytes });
    } else if (kind === KIND.file && sizeBytes === 0) {
      this.#kept.set(name, { what: 'document', bytes: new Uint8Array(0) });
    } else if (kind === KIND.file) {
      this.#body = new Body(name, sizeBytes, this.#request);
    }
  }

  async #endBody(): Promise<void> {
    const body = this.#body;
    this.#body = undefined;
    if (body === undefined) return;
    const kept = await body.end();
    if (kept.what === 'document') this.#keptBytes += kept.bytes.length;
    checkDocumentsSize(this.#keptBytes);
    this.#kept.set(body.name, kept);
  }
}

/**
 * One file of the archive as it is streamed. Its first block decides: scan as layer, keep, or drop.
 */
class Body {
  readonly name: string;
  readonly #sizeBytes: number;
  readonly #request: LayerRequest;
  readonly #leading: Uint8Array[] = [];
  #leadingBytes = 0;
  #what: 'unknown' | Kept['what'] = 'unknown';
  readonly #channel = new Channel();
  #layer: Promise<ScannedLayer | { readonly error: unknown }> | undefined;

  constructor(name: string, sizeBytes: number, request: LayerRequest) {
    this.name = name;
    this.#sizeBytes = sizeBytes;
    this.#request = request;
  }

  async write(piece: Uint8Array): Promise<void> {
    if (this.#what === 'layer') return this.#channel.write(piece);
    if (this.#what === 'other') return;
    this.#leading.push(piece.slice());
    this.#leadingBytes += piece.length;
    const isEnough = this.#leadingBytes >= Math.min(BLOCK_BYTES, this.#sizeBytes);
    if (this.#what === 'unknown' && isEnough) await this.#decide();
  }

  async end(): Promise<Kept> {
    this.#channel.end();
    if (this.#layer !== undefined)
      return { what: 'layer', layer: await this.#layer, sizeBytes: this.#sizeBytes };
    if (this.#what === 'document') return { what: 'document', bytes: Buffer.concat(this.#leading) };
    return { what: 'other', sizeBytes: this.#sizeBytes };
  }

  async abandon(error: unknown): Promise<void> {
    this.#channel.fail(error);
    await this.#layer;
  }

  async #decide(): Promise<void> {
    const leading = Buffer.concat(this.#leading);
    if (detectCompression(leading) !== 'none' || isTarStart(leading)) {
      this.#what = 'layer';
      this.#layer = readLayerStream(this.#channel, this.#request).catch((error: unknown) => ({
        error,
      }));
      this.#leading.length = 0;
      await this.#channel.write(leading);
    } else {
      this.#what = this.#sizeBytes <= MAX_DOCUMENT_BYTES ? 'document' : 'other';
    }
  }
}

function createStore(kept: ReadonlyMap<string, Kept>, readBy: Sentence): BlobStore {
  const find = (name: string): Exclude<Kept, { what: 'link' }> | undefined => {
    let found = kept.get(cleanName(name));
    for (let hops = 0; found?.what === 'link' && hops < MAX_HOPS; hops++)
      found = kept.get(found.target);
    if (found?.what === 'sparse') throw new GateError('sparse-file-in-archive', { name });
    return found?.what === 'link' ? undefined : found;
  };
  return {
    readBy,
    sizeOf: (name) => {
      const found = find(name);
      return found?.what === 'document' ? found.bytes.length : found?.sizeBytes;
    },
    document: async (name) => {
      const found = find(name);
      if (found === undefined) throw new GateError('blob-missing', { name });
      if (found.what === 'document') return found.bytes;
      checkDocumentSize(name, found.sizeBytes);
      throw new GateError('document-not-json', { name });
    },
    layer: async (name, request) => {
      const found = find(name);
      if (found?.what === 'document') return readLayerStream(yieldOnce(found.bytes), request);
      if (found?.what !== 'layer') throw new GateError('blob-missing', { name });
      if ('error' in found.layer) throw addLocation(found.layer.error, name);
      return found.layer;
    },
    close: () => undefined,
  };
}

/** An empty layer, or one too damaged to look like a tar; reading it reports which. */
async function* yieldOnce(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}
