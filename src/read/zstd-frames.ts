import { corrupt } from './tar-header.ts';

/** The largest window the zstd command itself accepts without being told to. */
const MAX_WINDOW_BYTES = 128 * 2 ** 20;

/** What the walk waits for next; each needs its bytes whole, except what is only passed on. */
type State = 'magic' | 'skippableSize' | 'skip' | 'header' | 'blockHeader' | 'block' | 'checksum';

const NEEDS: Readonly<Record<State, number>> = {
  magic: 4,
  skippableSize: 4,
  skip: 0,
  header: 1,
  blockHeader: 3,
  block: 0,
  checksum: 4,
};

/**
 * Cuts a zstd stream at its frames: no piece it yields spans two, and skippable frames are left out. Node 22 and 24 stop
 * silently after the first of several frames in one chunk (nodejs/node#64741); zstd:chunked layers hold a frame per file.
 * @throws GateError LAYER_CORRUPT where a frame is cut short, is no frame, or wants more than 128 MiB of memory
 * Source: RFC 8878 §3.1.
 */
export async function* zstdFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const walk = new FrameWalk();
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const { end, piece } = walk.advance(chunk, at);
      if (piece !== undefined && piece.length > 0) yield piece;
      at = end;
    }
  }
  if (!walk.isBetweenFrames) throw corrupt('zstd: the stream ends in the middle of a frame');
}

class FrameWalk {
  #state: State = 'magic';
  /** Small fields are gathered here, since a chunk may end within one. */
  readonly #field = new Uint8Array(18);
  #fieldBytes = 0;
  #fieldNeeds = NEEDS.magic;
  #leftBytes = 0;
  #isLastBlock = false;
  #hasChecksum = false;

  get isBetweenFrames(): boolean {
    return this.#state === 'magic' && this.#fieldBytes === 0;
  }

  /**
   * Moves on to the end of the current field or block, or of the chunk.
   * @returns where it stopped, and what of it belongs to a frame that is to be decoded
   */
  advance(chunk: Uint8Array, at: number): { end: number; piece: Uint8Array | undefined } {
    if (this.#state === 'block' || this.#state === 'skip') {
      const end = Math.min(chunk.length, at + this.#leftBytes);
      const piece = this.#state === 'block' ? chunk.subarray(at, end) : undefined;
      this.#leftBytes -= end - at;
      if (this.#leftBytes === 0) this.#endOfRun();
      return { end, piece };
    }
    const end = Math.min(chunk.length, at + this.#fieldNeeds - this.#fieldBytes);
    this.#field.set(chunk.subarray(at, end), this.#fieldBytes);
    this.#fieldBytes += end - at;
    return { end, piece: this.#fieldBytes < this.#fieldNeeds ? undefined : this.#endOfField() };
  }

  #endOfRun(): void {
    if (this.#state === 'skip') this.#expect('magic');
    else if (!this.#isLastBlock) this.#expect('blockHeader');
    else this.#expect(this.#hasChecksum ? 'checksum' : 'magic');
  }

  #expect(state: State): void {
    this.#state = state;
    this.#fieldBytes = 0;
    this.#fieldNeeds = NEEDS[state];
  }

  /** @returns the field's bytes where they belong to a frame that is to be decoded and the field is complete */
  #endOfField(): Uint8Array | undefined {
    const field = this.#field.slice(0, this.#fieldBytes);
    const view = new DataView(field.buffer);
    switch (this.#state) {
      case 'magic':
        this.#magic(view.getUint32(0, true));
        return undefined;
      case 'skippableSize':
        this.#startRun('skip', view.getUint32(0, true));
        return undefined;
      case 'header':
        return this.#header(field, view);
      case 'blockHeader':
        this.#blockHeader(view.getUint16(0, true) + (view.getUint8(2) << 16));
        return field;
      default:
        this.#expect('magic');
        return field;
    }
  }

  #magic(magic: number): void {
    if (magic >>> 4 === 0x184d2a5) {
      this.#expect('skippableSize');
      return;
    }
    if (magic !== 0xfd2fb528) throw corrupt('zstd: what follows a frame is no frame');
    this.#state = 'header';
    this.#fieldNeeds = 5;
  }

  /** The header's length is known from its first byte, which stands behind the magic number in the field. */
  #header(field: Uint8Array, view: DataView): Uint8Array | undefined {
    const descriptor = view.getUint8(4);
    const isSingleSegment = (descriptor & 0x20) !== 0;
    const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] as number;
    const sizeBytes = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] as number;
    const headerBytes = 5 + (isSingleSegment ? 0 : 1) + dictionaryBytes + sizeBytes;
    if (field.length < headerBytes) {
      this.#fieldNeeds = headerBytes;
      return undefined;
    }
    const windowBytes = isSingleSegment
      ? contentBytes(view, headerBytes - sizeBytes, sizeBytes)
      : windowOf(view.getUint8(5));
    if (windowBytes > MAX_WINDOW_BYTES)
      throw corrupt(`zstd: a frame wants ${windowBytes} bytes of memory, more than 128 MiB`);
    this.#hasChecksum = (descriptor & 4) !== 0;
    this.#expect('blockHeader');
    return field;
  }

  #blockHeader(header: number): void {
    this.#isLastBlock = (header & 1) !== 0;
    const type = (header >> 1) & 3;
    if (type === 3) throw corrupt('zstd: a block of a reserved type');
    this.#startRun('block', type === 1 ? 1 : header >> 3);
  }

  #startRun(state: 'block' | 'skip', bytes: number): void {
    this.#state = state;
    this.#leftBytes = bytes;
    if (bytes === 0) this.#endOfRun();
  }
}

function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

function contentBytes(view: DataView, at: number, length: number): number {
  if (length === 1) return view.getUint8(at);
  if (length === 2) return view.getUint16(at, true) + 256;
  return length === 4 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}
