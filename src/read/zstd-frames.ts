import { GateError } from '../errors.ts';
import { WIDE_WINDOW_BYTES, type WideWindows } from './wide-windows.ts';

/** The largest window that the zstd command accepts without an option. */
const MAX_WINDOW_BYTES = 128 * 2 ** 20;
/** fzstd moves the whole window for each block: with 128 MiB it decodes 3 MB per second. */
const MAX_STAND_IN_WINDOW_BYTES = 32 * 2 ** 20;

/** A block expands to at most 128 KiB, so a piece expands to at most 1 MiB. */
const MAX_BLOCKS_IN_PIECE = 8;
const MAGIC = new Uint8Array([0x28, 0xb5, 0x2f, 0xfd]);

/** What the walk expects next. Each field must be complete, except what is skipped. */
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

export interface FrameOptions {
  /** Where a stream with a wide window waits for a slot. */
  readonly wideWindows: WideWindows;
  /** Whether the pieces are for fzstd instead of Node's decoder. */
  readonly isStandIn?: boolean;
  /** Called after a frame's header is read, before the next piece is yielded. */
  readonly onHeader?: (hasChecksum: boolean) => void;
  /**
   * Called when a frame ends, before its last piece is yielded; with its content checksum, if any.
   */
  readonly onFrameEnd?: (checksum: number | undefined) => void;
}

/**
 * Splits a zstd stream at frame boundaries: no piece spans two frames, and skippable frames are
 * dropped. Node 22 and 24 silently stop after the first of several frames in a chunk
 * (nodejs/node#64741), and zstd:chunked layers contain a frame per file.
 * @throws GateError LAYER_CORRUPT if a frame is truncated or invalid, or needs more than 128 MiB of
 *   memory; IMAGE_UNSUPPORTED if it needs more than fzstd can handle
 * Source: RFC 8878 §3.1.
 */
export async function* splitZstdFrames(
  chunks: AsyncIterable<Uint8Array>,
  options: FrameOptions,
): AsyncGenerator<Uint8Array> {
  const { wideWindows } = options;
  const walk = new FrameWalk(options);
  let hasPlace = false;
  try {
    for await (const chunk of chunks) {
      for (const piece of splitPieces(chunk, walk)) {
        if (walk.windowBytes > WIDE_WINDOW_BYTES && !hasPlace) {
          await wideWindows.take();
          hasPlace = true;
        }
        yield piece;
      }
    }
    if (!walk.isBetweenFrames) throw new GateError('zstd-damaged', { problem: 'cut-frame' });
  } finally {
    if (hasPlace) wideWindows.giveBack();
  }
}

function* splitPieces(chunk: Uint8Array, walk: FrameWalk): Generator<Uint8Array> {
  let from = 0;
  for (let at = 0; at < chunk.length; ) {
    const wasInFrame = walk.isInFrame;
    at = walk.advance(chunk, at);
    if (!wasInFrame) from = at;
    if (!wasInFrame && walk.isInFrame) yield MAGIC;
    const isWhole = !walk.isInFrame || walk.blocks >= MAX_BLOCKS_IN_PIECE || at === chunk.length;
    if (isWhole && from < at) {
      yield chunk.subarray(from, at);
      from = at;
      walk.blocks = 0;
    }
  }
}

class FrameWalk {
  /** Blocks started since this was last reset. */
  blocks = 0;
  /** Window of the current frame. */
  windowBytes = 0;
  readonly #options: FrameOptions;
  #state: State = 'magic';
  /** Collects small fields, because a chunk can end within one. */
  readonly #field = new Uint8Array(14);
  #fieldBytes = 0;
  #fieldNeeds = NEEDS.magic;
  #leftBytes = 0;
  #isLastBlock = false;
  #hasChecksum = false;

  constructor(options: FrameOptions) {
    this.#options = options;
  }

  get isBetweenFrames(): boolean {
    return this.#state === 'magic' && this.#fieldBytes === 0;
  }

  /** After a frame's magic number and before its end. */
  get isInFrame(): boolean {
    return this.#state !== 'magic' && this.#state !== 'skippableSize' && this.#state !== 'skip';
  }

  /**
   * Advances to the end of the current field or block, or of the chunk. @returns where it stopped
   */
  advance(chunk: Uint8Array, at: number): number {
    if (this.#state === 'block' || this.#state === 'skip') {
      const end = Math.min(chunk.length, at + this.#leftBytes);
      this.#leftBytes -= end - at;
      if (this.#leftBytes === 0) this.#endOfRun();
      return end;
    }
    const end = Math.min(chunk.length, at + this.#fieldNeeds - this.#fieldBytes);
    this.#field.set(chunk.subarray(at, end), this.#fieldBytes);
    this.#fieldBytes += end - at;
    if (this.#fieldBytes === this.#fieldNeeds) this.#endOfField();
    return end;
  }

  #endOfRun(): void {
    if (this.#state === 'skip') this.#expect('magic');
    else if (!this.#isLastBlock) this.#expect('blockHeader');
    else if (this.#hasChecksum) this.#expect('checksum');
    else this.#endOfFrame(undefined);
  }

  #endOfFrame(checksum: number | undefined): void {
    this.#expect('magic');
    this.#options.onFrameEnd?.(checksum);
  }

  #expect(state: State): void {
    this.#state = state;
    this.#fieldBytes = 0;
    this.#fieldNeeds = NEEDS[state];
  }

  #endOfField(): void {
    const view = new DataView(this.#field.buffer);
    if (this.#state === 'magic') this.#magic(view.getUint32(0, true));
    else if (this.#state === 'skippableSize') this.#startRun('skip', view.getUint32(0, true));
    else if (this.#state === 'header') this.#header(view);
    else if (this.#state === 'blockHeader')
      this.#blockHeader(view.getUint16(0, true) + (view.getUint8(2) << 16));
    else this.#endOfFrame(view.getUint32(0, true));
  }

  #magic(magic: number): void {
    if (magic >>> 4 === 0x184d2a5) {
      this.#expect('skippableSize');
      return;
    }
    if (magic !== 0xfd2fb528) throw new GateError('zstd-damaged', { problem: 'unknown-data' });
    this.#expect('header');
  }

  /** The first byte determines the header's length. */
  #header(view: DataView): void {
    const descriptor = view.getUint8(0);
    const isSingleSegment = (descriptor & 0x20) !== 0;
    const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] as number;
    const sizeBytes = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] as number;
    const headerBytes = 1 + (isSingleSegment ? 0 : 1) + dictionaryBytes + sizeBytes;
    if (this.#fieldBytes < headerBytes) {
      this.#fieldNeeds = headerBytes;
      return;
    }
    const windowBytes = isSingleSegment
      ? measureContentSize(view, headerBytes - sizeBytes, sizeBytes)
      : readWindowBytes(view.getUint8(1));
    if (windowBytes > MAX_WINDOW_BYTES)
      throw new GateError('zstd-window-too-large', { bytes: windowBytes });
    if (this.#options.isStandIn && windowBytes > MAX_STAND_IN_WINDOW_BYTES)
      throw new GateError('zstd-window-unsupported', { bytes: windowBytes });
    this.windowBytes = windowBytes;
    this.#hasChecksum = (descriptor & 4) !== 0;
    this.#options.onHeader?.(this.#hasChecksum);
    this.#expect('blockHeader');
  }

  #blockHeader(header: number): void {
    this.blocks++;
    this.#isLastBlock = (header & 1) !== 0;
    const type = (header >> 1) & 3;
    if (type === 3) throw new GateError('zstd-damaged', { problem: 'reserved-block' });
    this.#startRun('block', type === 1 ? 1 : header >> 3);
  }

  #startRun(state: 'block' | 'skip', bytes: number): void {
    this.#state = state;
    this.#leftBytes = bytes;
    if (bytes === 0) this.#endOfRun();
  }
}

function readWindowBytes(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

function measureContentSize(view: DataView, at: number, length: number): number {
  if (length === 1) return view.getUint8(at);
  if (length === 2) return view.getUint16(at, true) + 256;
  return length === 4 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}
