/**
 * Passes chunks from one loop to another: the writer waits until the reader takes the chunk, so
 * nothing accumulates. If the reader stops early, the writer continues.
 */
export class Channel implements AsyncIterable<Uint8Array> {
  #piece: Uint8Array | undefined;
  #isEnded = false;
  #error: unknown;
  #isDropped = false;
  #wakeReader: () => void = () => undefined;
  #wakeWriter: () => void = () => undefined;

  async write(piece: Uint8Array): Promise<void> {
    if (this.#isDropped) return;
    this.#piece = piece;
    this.#wakeReader();
    while (this.#piece !== undefined && !this.#isDropped) {
      await new Promise<void>((resolve) => {
        this.#wakeWriter = resolve;
      });
    }
  }

  end(): void {
    this.#isEnded = true;
    this.#wakeReader();
  }

  /** Makes the reader throw `error`. */
  fail(error: unknown): void {
    this.#error = error;
    this.end();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        const piece = this.#piece;
        if (piece !== undefined) {
          yield piece;
          this.#piece = undefined;
          this.#wakeWriter();
        } else if (this.#isEnded) {
          if (this.#error !== undefined) throw this.#error;
          return;
        } else {
          await new Promise<void>((resolve) => {
            this.#wakeReader = resolve;
          });
        }
      }
    } finally {
      this.#isDropped = true;
      this.#wakeWriter();
    }
  }
}
