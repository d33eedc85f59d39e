import { type Compression, detectCompression } from '../read/compression.ts';

type Chunks = AsyncGenerator<Uint8Array, void, void>;

/** Chunks whose first bytes were read ahead. */
export interface Peeked {
  readonly compression: Compression;
  /**
   * All chunks, including the first. If reading stops early, the caller must drain or close the
   * source.
   */
  readonly all: AsyncIterable<Uint8Array>;
}

/** Detects the compression of a stream. */
export async function peek(chunks: Chunks): Promise<Peeked> {
  const held: Uint8Array[] = [];
  for (let heldBytes = 0; heldBytes < 4; ) {
    const { value, done } = await chunks.next();
    if (done) break;
    held.push(value);
    heldBytes += value.length;
  }
  return { compression: detectCompression(Buffer.concat(held)), all: rejoin(held, chunks) };
}

async function* rejoin(held: readonly Uint8Array[], rest: Chunks): AsyncGenerator<Uint8Array> {
  yield* held;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
