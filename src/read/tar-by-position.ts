import { GateError } from '../errors.ts';
import type { ScannedTar, TarScan } from './tar-scan.ts';
import { Turns } from './turns.ts';

/** Bytes with random access, e.g. a file on disk or a part of one. */
export interface PositionalBytes {
  readonly sizeBytes: number;
  /**
   * Reads `length` bytes from `position` to the start of `target`, by default as many as fit.
   * @returns the byte count, short only at the end
   */
  readonly readInto: (target: Uint8Array, position: number, length?: number) => number;
}

/** A page fits a header and a small file; fewer bytes cost as much as more reads. */
const LEAST_WINDOW_BYTES = 4 * 1024;
/** One read of this size takes half the time of eight small ones. */
const MOST_WINDOW_BYTES = 128 * 1024;

/**
 * Half again what the last window needed. Windows grow among small files, and shrink to a header if
 * each read would otherwise copy the start of a large body.
 */
const computeNextWindowBytes = (neededBytes: number): number =>
  Math.min(Math.max(Math.ceil(1.5 * neededBytes), LEAST_WINDOW_BYTES), MOST_WINDOW_BYTES);

/** The number of bytes between checks of the clock, which take a tenth of a window's time. */
const WINDOWS_AT_ONCE = 64;

/**
 * Scans a tar by position: reads headers and skips bodies.
 * @param onTurn receives the position before each turn of the event loop; throwing ends the scan
 * @throws GateError LAYER_CORRUPT if the tar is truncated
 */
export async function scanTarByPosition(
  bytes: PositionalBytes,
  scan: TarScan,
  onTurn: (position: number) => void,
): Promise<ScannedTar> {
  const windows = new Windows(bytes, scan);
  const turns = new Turns();
  while (windows.hasNext) {
    windows.scanSome();
    if (turns.isDue) {
      onTurn(windows.position);
      await turns.take();
    }
  }
  return scan.finish(bytes.sizeBytes - windows.position);
}

/** Reads the parts of a tar that have headers. Its loops never wait, so V8 optimizes them early. */
class Windows {
  position = 0;
  readonly #bytes: PositionalBytes;
  readonly #scan: TarScan;
  readonly #buffer = new Uint8Array(MOST_WINDOW_BYTES);
  #windowBytes = LEAST_WINDOW_BYTES;

  constructor(bytes: PositionalBytes, scan: TarScan) {
    this.#bytes = bytes;
    this.#scan = scan;
  }

  get hasNext(): boolean {
    return this.position < this.#bytes.sizeBytes && !this.#scan.isEnded;
  }

  scanSome(): void {
    for (let i = 0; i < WINDOWS_AT_ONCE && this.hasNext; i++) {
      const length = this.#bytes.readInto(this.#buffer, this.position, this.#windowBytes);
      if (length === 0) throw new GateError('tar-damaged', { problem: 'file-shrank' });
      this.#scanWindow(length);
    }
  }

  #scanWindow(length: number): void {
    const scan = this.#scan;
    const leftBytes = this.#bytes.sizeBytes - this.position;
    let at = 0;
    let neededBytes = 0;
    while (at < length && !scan.isEnded) {
      at = scan.push(this.#buffer, at, length);
      neededBytes = at;
      if (scan.bodyBytes === 0) continue;
      if (scan.bodyBytes > leftBytes - at) {
        throw new GateError('tar-cut', { missingBytes: scan.bodyBytes - (leftBytes - at) });
      }
      const jump = Math.min(scan.skippableBytes, leftBytes - at);
      scan.skip(jump);
      at += jump;
    }
    this.position += at;
    this.#windowBytes = computeNextWindowBytes(neededBytes);
  }
}
