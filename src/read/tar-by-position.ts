import { createCorruptError } from './tar-header.ts';
import type { ScannedTar, TarScan } from './tar-scan.ts';
import { Turns } from './turns.ts';

/** Bytes with random access, e.g. a file on disk or a part of one. */
export interface PositionalBytes {
  readonly sizeBytes: number;
  /** Reads into `target` from `position`. @returns the byte count, short only at the end */
  readonly readInto: (target: Uint8Array, position: number) => number;
}

/** Fits a header and what usually follows; wastes at most half a page. */
const LEAST_WINDOW_BYTES = 2 * 1024;
/** One read of this size takes half the time of eight small ones. */
const MOST_WINDOW_BYTES = 128 * 1024;

/**
 * Half again what the last window needed. Windows grow among small files, and shrink to a header if
 * each read would otherwise copy the start of a large body.
 */
const computeNextWindowBytes = (neededBytes: number): number =>
  Math.min(Math.max(Math.ceil(1.5 * neededBytes), LEAST_WINDOW_BYTES), MOST_WINDOW_BYTES);

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
  const buffer = new Uint8Array(MOST_WINDOW_BYTES);
  let window = buffer.subarray(0, LEAST_WINDOW_BYTES);
  let position = 0;
  const turns = new Turns();
  while (position < bytes.sizeBytes && !scan.isEnded) {
    const length = bytes.readInto(window, position);
    if (length === 0) throw createCorruptError('the file shrank while it was being read');
    const { passed, needed } = scanWindow(
      length === window.length ? window : window.subarray(0, length),
      scan,
      bytes.sizeBytes - position,
    );
    const nextBytes = computeNextWindowBytes(needed);
    if (nextBytes !== window.length) window = buffer.subarray(0, nextBytes);
    position += passed;
    if (turns.isDue) {
      onTurn(position);
      await turns.take();
    }
  }
  return scan.finish(bytes.sizeBytes - position);
}

interface Passed {
  /** How far the scan advanced, possibly beyond the window. */
  readonly passed: number;
  /** The end of the last header in the window. */
  readonly needed: number;
}

function scanWindow(window: Uint8Array, scan: TarScan, leftBytes: number): Passed {
  let at = 0;
  let needed = 0;
  while (at < window.length && !scan.isEnded) {
    at = scan.push(window, at);
    needed = at;
    if (scan.bodyBytes === 0) continue;
    if (scan.bodyBytes > leftBytes - at) {
      throw createCorruptError(
        `the tar ends ${scan.bodyBytes - (leftBytes - at)} bytes before the end of a file in it`,
      );
    }
    const jump = Math.min(scan.skippableBytes, leftBytes - at);
    scan.skip(jump);
    at += jump;
  }
  return { passed: at, needed };
}
