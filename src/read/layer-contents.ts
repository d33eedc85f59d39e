import { createHash, type Hash } from 'node:crypto';
import { computeNextSize, type EntryRow, growColumn } from '../model/columns.ts';
import { ELF_HEAD_BYTES, sumDebugBytes } from '../model/elf.ts';
import { DIGEST_BYTES, type LayerContents } from '../model/layer-contents.ts';
import { isFileBody } from '../model/layer-table.ts';
import { PassingElf } from './elf-parts.ts';
import { HAS_ZSTD_ENCODER, ZstdSizes } from './zstd-sizes.ts';

const ELF_MAGIC = [0x7f, 0x45, 0x4c, 0x46];
const FIRST_ENTRIES = 256;

/**
 * Reads every byte of a layer while it is scanned: `through` gets the tar, `onEntry` and `take` its
 * entries and their bodies.
 */
export class ContentReader {
  readonly #zstd: ZstdSizes | null;
  readonly #debugBytes = new Map<number, number>();
  #entryBytes = new Float64Array(FIRST_ENTRIES);
  #digests = new Uint8Array(FIRST_ENTRIES * DIGEST_BYTES);
  #count = 0;
  #bytesLeft = 0;
  #sizeBytes = 0;
  #hash: Hash | undefined;
  #elf: PassingElf | undefined;

  /** @param withSizes whether to compress it too */
  constructor(withSizes: boolean) {
    this.#zstd = withSizes && HAS_ZSTD_ENCODER ? new ZstdSizes() : null;
  }

  async *through(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
    for await (const chunk of chunks) {
      await this.#zstd?.write(chunk);
      yield chunk;
    }
  }

  /** @param entryBytes the size of the entry in the tar */
  onEntry({ kind, sizeBytes, isSparse }: EntryRow, entryBytes: number): void {
    if (this.#count === this.#entryBytes.length) this.#grow();
    this.#entryBytes[this.#count++] = entryBytes;
    const isRead = isFileBody(kind) && !isSparse && sizeBytes > 0;
    this.#bytesLeft = isRead ? sizeBytes : 0;
    this.#sizeBytes = sizeBytes;
    this.#hash = isRead ? createHash('sha256') : undefined;
    this.#elf = undefined;
  }

  /** @param bytes the next chunk of the entry's body */
  take(bytes: Uint8Array): void {
    if (this.#hash === undefined) return;
    this.#hash.update(bytes);
    if (this.#bytesLeft === this.#sizeBytes && mayBeElf(bytes)) this.#openElf();
    this.#bytesLeft -= bytes.length;
    const kept = this.#elf?.take(bytes);
    if (this.#bytesLeft > 0) return;
    const entry = this.#count - 1;
    this.#digests.set(this.#hash.digest().subarray(0, DIGEST_BYTES), entry * DIGEST_BYTES);
    this.#hash = undefined;
    const debugBytes = kept === undefined ? 0 : sumDebugBytes(kept, this.#sizeBytes);
    if (debugBytes > 0) this.#debugBytes.set(entry, debugBytes);
  }

  /** Call it once, after the end of the tar. */
  async end(): Promise<LayerContents> {
    return {
      entryBytes: this.#entryBytes.subarray(0, this.#count),
      digests: this.#digests.subarray(0, this.#count * DIGEST_BYTES),
      debugBytes: this.#debugBytes,
      zstdBytes: (await this.#zstd?.end()) ?? null,
    };
  }

  #openElf(): void {
    const head = new Uint8Array(Math.min(ELF_HEAD_BYTES, this.#sizeBytes));
    this.#elf = new PassingElf(head, this.#sizeBytes, 0);
  }

  #grow(): void {
    const size = computeNextSize(this.#entryBytes.length);
    this.#entryBytes = growColumn(this.#entryBytes, size);
    this.#digests = growColumn(this.#digests, size * DIGEST_BYTES);
  }
}

/** A chunk that ends within the first bytes doesn't show it. */
const mayBeElf = (bytes: Uint8Array): boolean =>
  ELF_MAGIC.every((byte, i) => i >= bytes.length || bytes[i] === byte);
