import type { EntryRow } from '../model/columns.ts';
import { type EntryColumns, KIND } from '../model/layer-table.ts';
import { type KeptPath, recognizeKeptPath, recognizeProgram } from './kept-paths.ts';
import type { Allowance } from './tar-scan.ts';

/**
 * The bodies of package databases and of files that may hold a secret, and the first bytes of large
 * executables, by entry index.
 */
export type Bodies = ReadonlyMap<number, Uint8Array>;

/** What rpm records for 2,000 packages; a hundred times a full Debian installation. */
const MAX_BODY_BYTES = 32 * 2 ** 20;
/** Each body counts as at least this much, which limits their number to a few thousand. */
const MIN_BODY_BYTES = {
  system: 16 * 2 ** 10,
  modules: 16 * 2 ** 10,
  owners: 16 * 2 ** 10,
  projects: 16 * 2 ** 10,
  installs: 2 ** 12,
  private: 2 ** 11,
  program: 2 ** 12,
};
/** An ELF file's header, program headers and first notes. */
const HEAD_BYTES = 2 ** 12;
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
  #end = 0;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  readonly onEntry = (row: EntryRow, name: Uint8Array): void => {
    this.#entry++;
    this.#end = 0;
    const isKept = row.kind === KIND.file && !row.isSparse;
    const path = isKept ? (recognizeKeptPath(name) ?? recognizeProgram(name, row)) : undefined;
    this.#open = path && allocateBody(path, row.sizeBytes, this.#allowance);
    if (this.#open !== undefined) this.bodies.set(this.#entry, this.#open);
  };

  take(bytes: Uint8Array): void {
    if (this.#open === undefined) return;
    if (this.#end >= this.#open.length) return;
    this.#open.set(bytes.subarray(0, this.#open.length - this.#end), this.#end);
    this.#end += bytes.length;
  }
}

/**
 * Reads the bodies of a layer that is stored elsewhere.
 * @param fill reads the body, or as many first bytes as fit, of the entry at this image path;
 *   returns false if it is missing
 */
export function readBodies(
  entries: EntryColumns,
  allowance: Allowance,
  fill: (body: Uint8Array, entry: number, path: string) => boolean,
): Bodies {
  const { kind, isSparse, text, bounds, sizeBytes, mode } = entries;
  const bodies = new Map<number, Uint8Array>();
  for (let i = 0; i < entries.count; i++) {
    if (kind[i] !== KIND.file || isSparse[i] === 1) continue;
    const row = { mode: mode[i] as number, sizeBytes: sizeBytes[i] as number };
    const [start, end] = [bounds[2 * i] as number, bounds[2 * i + 1] as number];
    const path = recognizeKeptPath(text, start, end) ?? recognizeProgram(text, row, start, end);
    if (path === undefined) continue;
    const body = allocateBody(path, sizeBytes[i] as number, allowance);
    if (body !== undefined && fill(body, i, path.path)) bodies.set(i, body);
  }
  return bodies;
}

/** @returns undefined if the image's limit is reached: then its packages are unknown */
function allocateBody(
  { kind }: KeptPath,
  sizeBytes: number,
  allowance: Allowance,
): Uint8Array | undefined {
  const left = allowance.bodyBytes?.[kind] ?? 0;
  const length = kind === 'program' ? HEAD_BYTES : sizeBytes;
  const cost = Math.max(length, MIN_BODY_BYTES[kind]);
  if (kind === 'private' && sizeBytes > MAX_PRIVATE_BYTES) return undefined;
  if (allowance.bodyBytes === undefined || cost > Math.min(left, MAX_BODY_BYTES)) return undefined;
  allowance.bodyBytes[kind] = left - cost;
  return new Uint8Array(length);
}
