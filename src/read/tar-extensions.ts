import { GateError } from '../errors.ts';
import { type PaxOverrides, type PaxRecords, parsePax, parsePaxOverrides } from './pax.ts';
import { BLOCK_BYTES, FLAG } from './tar-header.ts';

/** The same limit as in Go's archive/tar, for long names and extended headers. */
const MAX_EXTENSION_BYTES = 1 << 20;

const NO_OVERRIDES: PaxOverrides = {};

/** Collects the bodies of extended headers: what they say about the next entry. */
export class TarExtensions {
  /** The name and the link of the next entry, if a GNU header has them. */
  longName: Uint8Array | undefined;
  longLink: Uint8Array | undefined;
  #pax: PaxRecords | undefined;
  #flag = 0;
  #sizeBytes = 0;
  #end = 0;
  #body = new Uint8Array(BLOCK_BYTES);

  /** Whether more of a body follows. */
  get isOpen(): boolean {
    return this.#sizeBytes > this.#end;
  }

  get overrides(): PaxOverrides {
    return this.#pax === undefined ? NO_OVERRIDES : parsePaxOverrides(this.#pax);
  }

  /** Starts a body; one without bytes is already complete. */
  start(flag: number, sizeBytes: number): void {
    if (sizeBytes > MAX_EXTENSION_BYTES)
      throw new GateError('pax-header-too-large', { bytes: sizeBytes });
    this.#flag = flag;
    this.#sizeBytes = sizeBytes;
    this.#end = 0;
    if (this.#body.length < sizeBytes) this.#body = new Uint8Array(sizeBytes);
    if (sizeBytes === 0) this.#complete();
  }

  /** @returns how many of the `left` bytes belong to the body */
  take(bytes: Uint8Array, at: number, left: number): number {
    const taken = Math.min(left, this.#sizeBytes - this.#end);
    this.#body.set(bytes.subarray(at, at + taken), this.#end);
    this.#end += taken;
    if (!this.isOpen) this.#complete();
    return taken;
  }

  forget(): void {
    this.#pax = undefined;
    this.longName = undefined;
    this.longLink = undefined;
  }

  /** A global header changes no entry. In Go, and so in engines, it also drops pending headers. */
  #complete(): void {
    const body = this.#body.subarray(0, this.#sizeBytes);
    if (this.#flag === FLAG.gnuLongName) this.longName = trimAtNul(body);
    else if (this.#flag === FLAG.gnuLongLink) this.longLink = trimAtNul(body);
    else if (this.#flag === FLAG.pax) this.#pax = parsePax(body);
    else {
      parsePax(body);
      this.forget();
    }
  }
}

/** @returns `undefined` if empty */
function trimAtNul(bytes: Uint8Array): Uint8Array | undefined {
  const nul = bytes.indexOf(0);
  return nul === 0 || bytes.length === 0 ? undefined : bytes.slice(0, nul < 0 ? bytes.length : nul);
}
