/** A decoder whose window is wider takes a place. zstd's highest ordinary level, 19, has windows of 8 MiB. */
export const WIDE_WINDOW_BYTES = 16 * 2 ** 20;

/** Places for zstd decoders with wide windows, up to 128 MiB each: a few bytes may ask for as much. */
const PLACES = 2;

/** Lets the layers of one image have two wide windows at a time; the others wait. */
export class WideWindows {
  #free = PLACES;
  readonly #waiting: (() => void)[] = [];

  /** Waits for a place. Whoever has one must not ask for another. */
  async take(): Promise<void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  giveBack(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free++;
    else next();
  }
}
