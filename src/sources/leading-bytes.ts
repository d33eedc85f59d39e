import { type Compression, detectCompression } from '../read/compression.ts';

type Chunks = AsyncGenerator<Uint8Array, void, void>;

/** Chunks whose first bytes were looked at. */
export interface Peeked {
  readonly compression: Compression;
  /** All of the chunks, the first ones too. Who stops reading them leaves the source open, to be drained or closed. */
  readonly all: AsyncIterable<Uint8Array>;
}

/** Tells how bytes that flow by are compressed. */
export async function peek(chunks: Chunks): Promise<Peeked> {
  const held: Uint8Array[] = [];
  for (let heldBytes = 0; heldBytes < 4; ) {
    const { value, done } = await chunks.next();
    if (done) break;
    held.push(value);
    heldBytes += value.length;
  }
  return { compression: detectCompression(Buffer.concat(held)), all: rejoined(held, chunks) };
}

async function* rejoined(held: readonly Uint8Array[], rest: Chunks): AsyncGenerator<Uint8Array> {
  yield* held;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
