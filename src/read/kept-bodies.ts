import type { EntryRow } from '../model/columns.ts';
import { ELF_HEAD_BYTES } from '../model/elf.ts';
import { type EntryColumns, KIND } from '../model/layer-table.ts';
import type { Allowance } from './allowance.ts';
import { addParts, PassingElf } from './elf-parts.ts';
import { KEPT, type KeptPath, recognizeKeptPath } from './kept-paths.ts';
import { recognizeLarge } from './large-files.ts';

/**
 * The bodies of package databases and of files that may contain a secret, by entry index; for large
 * files the first bytes, and for executables and libraries also the section headers.
 */
export type Bodies = ReadonlyMap<number, Uint8Array>;

/** What rpm records for 2,000 packages; a hundred times a full Debian installation. */
const MAX_BODY_BYTES = 32 * 2 ** 20;
/** A larger file with such a name is something else. */
const MAX_PRIVATE_BYTES = 256_000;

/**
 * Keeps bodies while a tar is streamed: `onEntry` goes to the scan, `take` gets each body's bytes.
 */
export class KeptBodies {
  readonly bodies = new Map<number, Uint8Array>();
  readonly #allowance: Allowance;
  #entry = -1;
  #open: Uint8Array | undefined;
  #elf: PassingElf | undefined;
  #end = 0;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  readonly onEntry = (row: EntryRow, name: Uint8Array): void => {
    this.#entry++;
    this.#end = 0;
    const isKept = row.kind === KIND.file && !row.isSparse;
    const path = isKept ? this.#recognize(name, row) : undefined;
    this.#open = path && allocateBody(path, row.sizeBytes, this.#allowance);
    this.#elf = undefined;
    if (path === undefined || this.#open === undefined) return;
    this.bodies.set(this.#entry, this.#open);
    if (isHead(path)) this.#elf = new PassingElf(this.#open, row.sizeBytes);
  };

  #recognize(name: Uint8Array, row: EntryRow): KeptPath | undefined {
    return recognizeKeptPath(name) ?? recognizeLarge(name, row, this.#allowance.started);
  }

  take(bytes: Uint8Array): void {
    if (this.#open === undefined) return;
    if (this.#elf !== undefined) {
      const whole = this.#elf.take(bytes);
      if (whole !== undefined)
        this.bodies.set(this.#entry, spendOn(whole, this.#open, this.#allowance));
      return;
    }
    if (this.#end >= this.#open.length) return;
    this.#open.set(bytes.subarray(0, this.#open.length - this.#end), this.#end);
    this.#end += bytes.length;
  }
}

/**
 * Reads the bodies of a layer that is stored elsewhere.
 * @param fill reads as many bytes as fit from a position of the entry at this image path; returns
 *   false if they are missing
 */
export function readBodies(
  entries: EntryColumns,
  allowance: Allowance,
  fill: (body: Uint8Array, entry: number, path: string, position: number) => boolean,
): Bodies {
  return selectBodies(entries, allowance, (body, i, kept) => {
    if (!fill(body, i, kept.path, 0)) return undefined;
    if (!isHead(kept)) return body;
    const whole = addParts(body, entries.sizeBytes[i] as number, (offset, bytes) => {
      const part = new Uint8Array(bytes);
      return fill(part, i, kept.path, offset) ? part : undefined;
    });
    return spendOn(whole, body, allowance);
  });
}

/** Reuses the bodies of a layer that was read before, and counts them again. */
export const copyBodies = (entries: EntryColumns, known: Bodies, allowance: Allowance): Bodies =>
  selectBodies(entries, allowance, (body, entry) => {
    const whole = known.get(entry);
    return whole && spendOn(whole, body, allowance);
  });

/** @param read returns the body, or `undefined` if it is missing; gets space for it */
function selectBodies(
  entries: EntryColumns,
  allowance: Allowance,
  read: (body: Uint8Array, entry: number, kept: KeptPath) => Uint8Array | undefined,
): Bodies {
  const { kind, isSparse, text, bounds, sizeBytes, mode } = entries;
  const bodies = new Map<number, Uint8Array>();
  for (let i = 0; i < entries.count; i++) {
    if (kind[i] !== KIND.file || isSparse[i] === 1) continue;
    const start = bounds[2 * i] as number;
    const end = bounds[2 * i + 1] as number;
    const row = { mode: mode[i] as number, sizeBytes: sizeBytes[i] as number };
    const path =
      recognizeKeptPath(text, start, end) ??
      recognizeLarge(text, row, allowance.started, start, end);
    if (path === undefined) continue;
    const body = allocateBody(path, sizeBytes[i] as number, allowance);
    const whole = body && read(body, i, path);
    if (whole !== undefined) bodies.set(i, whole);
  }
  return bodies;
}

const isHead = ({ kind }: KeptPath): boolean => kind === 'program' || kind === 'large';

/**
 * Counts section headers like the heads of large files.
 * @returns the head alone if that exceeds the limit
 */
function spendOn(whole: Uint8Array, head: Uint8Array, { bodyBytes }: Allowance): Uint8Array {
  const more = whole.length - head.length;
  if (more <= 0 || bodyBytes === undefined) return whole;
  if (more > bodyBytes.large) return head;
  bodyBytes.large -= more;
  return whole;
}

/** @returns undefined if the image's limit is reached: then its packages are unknown */
function allocateBody(
  path: KeptPath,
  sizeBytes: number,
  allowance: Allowance,
): Uint8Array | undefined {
  const { kind } = path;
  const left = allowance.bodyBytes?.[kind] ?? 0;
  const length = isHead(path) ? Math.min(ELF_HEAD_BYTES, sizeBytes) : sizeBytes;
  const cost = Math.max(length, KEPT[kind].least);
  if (kind === 'private' && sizeBytes > MAX_PRIVATE_BYTES) return undefined;
  if (allowance.bodyBytes === undefined || cost > Math.min(left, MAX_BODY_BYTES)) return undefined;
  allowance.bodyBytes[kind] = left - cost;
  return new Uint8Array(length);
}
