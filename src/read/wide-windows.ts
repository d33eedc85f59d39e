/** Decoders with wider windows need a slot. zstd's highest normal level, 19, uses 8 MiB. */
export const WIDE_WINDOW_BYTES = 16 * 2 ** 20;

/** Slots for zstd decoders with windows of up to 128 MiB, which a few bytes can request. */
const PLACES = 2;

/** Limits an image's layers to two wide windows at a time; others wait. */
export class WideWindows {
  #free = PLACES;
  readonly #waiting: (() => void)[] = [];

  /** Waits for a slot. A holder must not request another. */
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
