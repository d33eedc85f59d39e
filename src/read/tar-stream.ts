import { crc32 } from 'node:zlib';
import { Message } from '../report/words/messages/message.ts';
import type { ScannedTar, TarScan } from './tar-scan.ts';

const READ_ALL = new Message('read-whole-layer', {});

/**
 * Scans a streamed tar and computes every body's CRC-32.
 * @param takers receive the chunks of each body
 * @param isLimited whether to count bytes after the end of the tar against the allowance
 * @throws GateError LAYER_CORRUPT if the tar is truncated; LIMIT_EXCEEDED; anything that `chunks`
 * throws
 */
export async function scanTarStream(
  chunks: AsyncIterable<Uint8Array>,
  scan: TarScan,
  {
    isLimited = false,
    takers = [],
  }: { readonly isLimited?: boolean; readonly takers?: readonly BodyTaker[] } = {},
): Promise<ScannedTar> {
  const passing = new PassingBody(scan, takers);
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      at = scan.bodyBytes > 0 ? passing.pass(chunk, at) : scan.push(chunk, at);
    }
    if (isLimited) scan.limitTrailer(READ_ALL);
  }
  return scan.finish();
}

/** Receives bodies, each announced by the scan's `onEntry`. */
export interface BodyTaker {
  /** @param bytes the next chunk of the entry's body, valid during the call */
  readonly take: (bytes: Uint8Array) => void;
}

class PassingBody {
  #crc = 0;
  readonly #scan: TarScan;
  readonly #takers: readonly BodyTaker[];

  constructor(scan: TarScan, takers: readonly BodyTaker[]) {
    this.#scan = scan;
    this.#takers = takers;
  }

  pass(chunk: Uint8Array, at: number): number {
    const end = Math.min(chunk.length, at + this.#scan.bodyBytes);
    const piece = chunk.subarray(at, end);
    this.#crc = crc32(piece, this.#crc);
    for (const taker of this.#takers) taker.take(piece);
    this.#scan.skip(end - at);
    if (this.#scan.bodyBytes === 0) {
      this.#scan.setChecksum(this.#crc);
      this.#crc = 0;
    }
    return end;
  }
}
