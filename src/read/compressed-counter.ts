import type { Transform } from 'node:stream';

/** Counts bytes after compression, which runs off the main thread. */
export class CompressedCounter {
  readonly #compress: Transform;
  #bytes = 0;
  readonly #drained: Promise<void>;

  /** @param compress one of zlib's streams, used only here */
  constructor(compress: Transform) {
    this.#compress = compress;
    this.#drained = (async () => {
      for await (const chunk of compress) this.#bytes += (chunk as Uint8Array).length;
    })();
  }

  /** Waits until the bytes are read, so that their buffer can be reused. */
  write(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve) => this.#compress.write(bytes, () => resolve()));
  }

  async *through(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
    for await (const chunk of chunks) {
      await this.write(chunk);
      yield chunk;
    }
  }

  async end(): Promise<number> {
    this.#compress.end();
    await this.#drained;
    return this.#bytes;
  }
}
