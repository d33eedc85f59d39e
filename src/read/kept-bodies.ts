import type { EntryRow } from '../model/columns.ts';
import { type EntryColumns, KIND } from '../model/layer-table.ts';
import { type PackageDatabase, packageDatabase } from './package-databases.ts';
import type { Allowance } from './tar-scan.ts';

/** The bodies of package databases by the place of their entry in the tar: the only ones that are ever looked into. */
export type Bodies = ReadonlyMap<number, Uint8Array>;

/** What rpm notes of 2,000 packages; a hundred times what a full installation of Debian has. */
const MAX_BODY_BYTES = 32 * 2 ** 20;
/** What a body is counted as at least, since each has to be found and read: so there are at most some thousands. */
const MIN_BODY_BYTES = 16 * 2 ** 10;

/** Keeps bodies while a tar flows by: `onEntry` goes to the scan, `take` is given what passes of each body. */
export class KeptBodies {
  readonly bodies = new Map<number, Uint8Array>();
  readonly #allowance: Allowance;
  #entry = -1;
  #open: Uint8Array | undefined;
  #end = 0;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  readonly onEntry = ({ kind, isSparse, sizeBytes }: EntryRow, name: Uint8Array): void => {
    this.#entry++;
    this.#end = 0;
    const database = kind === KIND.file && !isSparse ? packageDatabase(name) : undefined;
    this.#open = database && newBody(database, sizeBytes, this.#allowance);
    if (this.#open !== undefined) this.bodies.set(this.#entry, this.#open);
  };

  take(bytes: Uint8Array): void {
    if (this.#open === undefined) return;
    this.#open.set(bytes.subarray(0, this.#open.length - this.#end), this.#end);
    this.#end += bytes.length;
  }
}

/**
 * The same of a layer whose bodies lie somewhere.
 * @param fill reads the body of an entry with this path in the image; false where it is not there
 */
export function readBodies(
  entries: EntryColumns,
  allowance: Allowance,
  fill: (body: Uint8Array, entry: number, path: string) => boolean,
): Bodies {
  const { kind, isSparse, text, bounds, sizeBytes } = entries;
  const bodies = new Map<number, Uint8Array>();
  for (let i = 0; i < entries.count; i++) {
    if (kind[i] !== KIND.file || isSparse[i] === 1) continue;
    const database = packageDatabase(text, bounds[2 * i], bounds[2 * i + 1]);
    if (database === undefined) continue;
    const body = newBody(database, sizeBytes[i] as number, allowance);
    if (body !== undefined && fill(body, i, database.path)) bodies.set(i, body);
  }
  return bodies;
}

/** @returns undefined where it is more than is kept of one image: then its packages are not known */
function newBody(
  { kind }: PackageDatabase,
  sizeBytes: number,
  allowance: Allowance,
): Uint8Array | undefined {
  const left = allowance.bodyBytes?.[kind] ?? 0;
  const cost = Math.max(sizeBytes, MIN_BODY_BYTES);
  if (allowance.bodyBytes === undefined || cost > Math.min(left, MAX_BODY_BYTES)) return undefined;
  allowance.bodyBytes[kind] = left - cost;
  return new Uint8Array(sizeBytes);
}
