import { corrupt } from './tar-header.ts';
import type { ScannedTar, TarScan } from './tar-scan.ts';
import { Turns } from './turns.ts';

/** Bytes that can be read anywhere, such as a file on disk or a part of one. */
export interface PositionalBytes {
  readonly sizeBytes: number;
  /** Reads into `target` from `position` on. @returns how many bytes; fewer than asked only at the end */
  readonly readInto: (target: Uint8Array, position: number) => number;
}

/** A window holds several headers where files are small, and is not much to copy in vain where they are large. */
const LEAST_WINDOW_BYTES = 16 * 1024;
/** It grows up to this as long as no body leads beyond it: one read of so much takes half the time of eight. */
const MOST_WINDOW_BYTES = 128 * 1024;

/**
 * Scans a tar by position: reads headers, jumps over bodies.
 * @param onTurn told how far it is before each turn of the event loop; what it throws ends the scan
 * @throws GateError LAYER_CORRUPT where the tar is cut short
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
    const passed = scanWindow(buffer.subarray(0, length), scan, bytes.sizeBytes - position);
    windowBytes =
      passed > length ? LEAST_WINDOW_BYTES : Math.min(2 * windowBytes, MOST_WINDOW_BYTES);
    position += passed;
    if (turns.isDue) {
      onTurn(position);
      await turns.take();
    }
  }
  return scan.finish(bytes.sizeBytes - position);
}

/** @returns how far the scan moved, which may be beyond the window. */
function scanWindow(window: Uint8Array, scan: TarScan, leftBytes: number): number {
  let at = 0;
  while (at < window.length && !scan.isEnded) {
    at = scan.push(window, at);
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
  return at;
}
