import { createHash } from 'node:crypto';
import { createGzip } from 'node:zlib';
import { CompressedCounter } from '../read/compressed-counter.ts';

/** Hashes and counts bytes. */
export class HashingCounter {
  bytes = 0;
  readonly #hash = createHash('sha256');
  readonly #onBytes: (count: number) => void;

  constructor(onBytes: (count: number) => void = () => undefined) {
    this.#onBytes = onBytes;
  }

  async *through(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
    for await (const chunk of chunks) {
      this.#hash.update(chunk);
      this.bytes += chunk.length;
      this.#onBytes(chunk.length);
      yield chunk;
    }
  }

  /** Returns `sha256:…`; call it once. */
  digest(): string {
    return `sha256:${this.#hash.digest('hex')}`;
  }
}

/** Counts bytes after gzip, at the level that engines use to push. */
export const countGzip = (): CompressedCounter => new CompressedCounter(createGzip());

/** Reads to the end, to complete counters and hashes. */
export async function drain(chunks: AsyncGenerator<Uint8Array, void, void>): Promise<void> {
  while (!(await chunks.next()).done);
}
