import { GateError } from '../errors.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { KEPT, type KeptPath } from './kept-paths.ts';
import { listStartNames, type StartNames } from './start-names.ts';
import { WideWindows } from './wide-windows.ts';

/** `PATH_MAX` of Linux: no engine unpacks a longer name. */
const MAX_NAME_BYTES = 4096;
/** A few bytes can inflate to any length, but a checksum comes after all of it. */
const MAX_TRAILER_BYTES = 64 * 2 ** 20;

/**
 * The remaining allowance for all layers of an image; stops a hostile image from filling memory.
 */
export interface Allowance {
  entries: number;
  textBytes: number;
  /** Bytes after the ends of compressed tars. */
  trailerBytes: number;
  /** Bytes for kept bodies, separate by kind; none are kept if absent. */
  readonly bodyBytes?: Record<KeptPath['kind'], number>;
  readonly wideWindows?: WideWindows;
  /** Names of files that the image may start: their first bytes are kept. */
  readonly started?: StartNames;
}

const BODY_BYTES = Object.fromEntries(
  Object.entries(KEPT).map(([kind, { all }]) => [kind, all]),
) as Record<KeptPath['kind'], number>;

/** @param command the image's command, if it is already known */
export const createAllowance = (command?: readonly string[]): Allowance => ({
  entries: 6_000_000,
  textBytes: 384 * 2 ** 20,
  trailerBytes: MAX_TRAILER_BYTES,
  bodyBytes: { ...BODY_BYTES },
  wideWindows: new WideWindows(),
  started: listStartNames(command),
});

/** @throws GateError LIMIT_EXCEEDED if an entry has more than the image may have */
export function spendOnEntry(allowance: Allowance, nameBytes: number, linkBytes: number): void {
  if (nameBytes > MAX_NAME_BYTES || linkBytes > MAX_NAME_BYTES)
    throw new GateError('entry-name-too-long', {
      bytes: Math.max(nameBytes, linkBytes),
      most: MAX_NAME_BYTES,
    });
  allowance.entries--;
  allowance.textBytes -= nameBytes + linkBytes;
  if (allowance.entries < 0) throw new GateError('too-many-entries', { what: 'entries' });
  if (allowance.textBytes < 0) throw new GateError('too-many-entries', { what: 'bytes of names' });
}

/**
 * @param fix what to do if it is too long
 * @throws GateError LIMIT_EXCEEDED
 */
export function spendOnTrailer(allowance: Allowance, bytes: number, fix: Sentence): void {
  allowance.trailerBytes -= bytes;
  if (allowance.trailerBytes < 0)
    throw new GateError('trailer-too-long', { mostBytes: MAX_TRAILER_BYTES }, { fix });
}
