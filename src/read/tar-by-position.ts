import { corrupt } from './tar-header.ts';
import type { ScannedTar, TarScan } from './tar-scan.ts';
import { Turns } from './turns.ts';

/** Bytes that can be read anywhere, such as a file on disk or a part of one. */
export interface PositionalBytes {
  readonly sizeBytes: number;
  /** Reads into `target` from `position` on. @returns how many bytes; fewer than asked only at the end */
  readonly readInto: (target: Uint8Array, position: number) => number;
}

/** Enough for a header and what usually comes with it, and half a page to copy in vain. */
const LEAST_WINDOW_BYTES = 2 * 1024;
/** One read of so much takes half the time of eight. */
const MOST_WINDOW_BYTES = 128 * 1024;

/**
 * Half as much again as was needed of the last window. It grows where files are small, and shrinks to
 * a header where each read would otherwise copy the beginning of a large body.
 */
const nextWindowBytes = (neededBytes: number): number =>
  Math.min(Math.max(Math.ceil(1.5 * neededBytes), LEAST_WINDOW_BYTES), MOST_WINDOW_BYTES);

/**
 * Scans a tar by position: reads headers, jumps over bodies.
 * @param onTurn gets how far it is before each turn of the event loop; what it throws ends the scan
 * @throws GateError LAYER_CORRUPT if the tar is cut short
 */
export async function scanTarByPosition(
  bytes: PositionalBytes,
  scan: TarScan,
  onTurn: (position: number) => void,
): Promise<ScannedTar> {
  const buffer = new Uint8Array(MOST_WINDOW_BYTES);
  let windowBytes = LEAST_WINDOW_BYTES;
  let position = 0;
  const turns = new Turns();
  while (position < bytes.sizeBytes && !scan.isEnded) {
    const length = bytes.readInto(buffer.subarray(0, windowBytes), position);
    if (length === 0) throw corrupt('the file became shorter while it was read');
    const { passed, needed } = scanWindow(
      buffer.subarray(0, length),
      scan,
      bytes.sizeBytes - position,
    );
    windowBytes = nextWindowBytes(needed);
    position += passed;
    if (turns.isDue) {
      onTurn(position);
      await turns.take();
    }
  }
  return scan.finish(bytes.sizeBytes - position);
}

interface Passed {
  /** How far the scan moved, which may be beyond the window. */
  readonly passed: number;
  /** Up to the end of the last header in the window. */
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
      throw corrupt(
        `the tar ends ${scan.bodyBytes - (leftBytes - at)} bytes before the end of a file in it`,
      );
    }
    const jump = Math.min(scan.skippableBytes, leftBytes - at);
    scan.skip(jump);
    at += jump;
  }
  return { passed: at, needed };
}
