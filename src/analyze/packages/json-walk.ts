const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
const SPACE = 0x20;

/** Longer paths and versions are ignored. */
export const LONGEST_BYTES = 2048;

/** @returns the result of the walk; `undefined` if the text is not complete JSON */
export function walkJson<Result>(
  bytes: Uint8Array,
  walk: (json: JsonWalk) => Result,
  options?: WalkOptions,
): Result | undefined {
  const json = new JsonWalk(bytes, options);
  try {
    const result = walk(json);
    json.checkEnd();
    return result;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

interface WalkOptions {
  readonly allowsTrailingCommas?: boolean;
}

/**
 * Walks JSON without building unused values: nesting, member count and keys cost no memory and
 * linear time. Skipped parts are read to their end but not validated.
 */
export class JsonWalk {
  readonly #bytes: Buffer;
  readonly #allowsTrailingCommas: boolean;
  #at = 0;

  constructor(bytes: Uint8Array, { allowsTrailingCommas = false }: WalkOptions = {}) {
    this.#allowsTrailingCommas = allowsTrailingCommas;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /**
   * Visits the members of the current object; skips any other value.
   * @param visit must consume the member's value with `members`, `text` or `skip`
   * @throws SyntaxError if the object is unterminated
   */
  visitMembers(visit: (key: string) => void): void {
    this.#visitParts(OPEN_BRACE, CLOSE_BRACE, () => {
      const key = this.takeText();
      this.#take(COLON);
      visit(key ?? '');
    });
  }

  /**
   * Visits the items of the current array; skips any other value.
   * @param visit must consume the item
   * @throws SyntaxError if the array is unterminated
   */
  visitItems(visit: (index: number) => void): void {
    let index = 0;
    this.#visitParts(OPEN_BRACKET, CLOSE_BRACKET, () => visit(index++));
  }

  #visitParts(open: number, close: number, visit: () => void): void {
    if (this.#peek() !== open) {
      this.skip();
      return;
    }
    this.#at++;
    let isAtEnd = this.#peek() === close;
    if (isAtEnd) this.#at++;
    while (!isAtEnd) {
      visit();
      isAtEnd = this.#take(COMMA, close) === close;
      if (isAtEnd || !this.#allowsTrailingCommas || this.#peek() !== close) continue;
      this.#at++;
      isAtEnd = true;
    }
  }

  /** Takes the current value. @returns undefined if it is not a string, or a very long one */
  takeText(): string | undefined {
    if (this.#peek() !== QUOTE) {
      this.skip();
      return undefined;
    }
    const start = this.#at;
    this.#skipString();
    if (this.#at - start > LONGEST_BYTES) return undefined;
    const isEscaped = this.#bytes.subarray(start, this.#at).includes(BACKSLASH);
    return isEscaped
      ? JSON.parse(this.#bytes.toString('utf8', start, this.#at))
      : this.#bytes.toString('utf8', start + 1, this.#at - 1);
  }

  /**
   * Takes the value at this position.
   * @returns whether it is `true`
   */
  takeFlag(): boolean {
    this.#peek();
    const start = this.#at;
    this.skip();
    return this.#bytes.toString('latin1', start, this.#at) === 'true';
  }

  /** Skips the value at this position. */
  skip(): void {
    let depth = 0;
    do {
      const byte = this.#peek();
      if (byte === QUOTE) this.#skipString();
      else if (depth === 0 && byte !== OPEN_BRACE && byte !== OPEN_BRACKET) this.#skipWord();
      else {
        this.#at++;
        if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
        else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth--;
      }
    } while (depth > 0);
  }

  /** @throws SyntaxError if more than white space follows */
  checkEnd(): void {
    for (; this.#at < this.#bytes.length; this.#at++)
      if ((this.#bytes[this.#at] as number) > SPACE) throw createSyntaxError();
  }

  /** Returns the next byte that is not white space. */
  #peek(): number {
    for (; this.#at < this.#bytes.length; this.#at++) {
      const byte = this.#bytes[this.#at] as number;
      if (byte > SPACE) return byte;
    }
    throw createSyntaxError();
  }

  #take(...expected: number[]): number {
    const byte = this.#peek();
    if (!expected.includes(byte)) throw createSyntaxError();
    this.#at++;
    return byte;
  }

  /** The quote that ends a string follows an even number of backslashes. */
  #skipString(): void {
    const start = this.#at + 1;
    for (let quote = start; ; quote++) {
      quote = this.#bytes.indexOf(QUOTE, quote);
      if (quote < 0) throw createSyntaxError();
      let before = quote;
      while (before > start && this.#bytes[before - 1] === BACKSLASH) before--;
      if ((quote - before) % 2 === 1) continue;
      this.#at = quote + 1;
      return;
    }
  }

  /** A number, `true`, `false` or `null`. */
  #skipWord(): void {
    const start = this.#at;
    while (this.#at < this.#bytes.length && isOfWord(this.#bytes[this.#at] as number)) this.#at++;
    if (this.#at === start) throw createSyntaxError();
  }
}

const isOfWord = (byte: number): boolean =>
  byte > SPACE && byte !== COMMA && byte !== CLOSE_BRACE && byte !== CLOSE_BRACKET;

const createSyntaxError = (): SyntaxError => new SyntaxError('not JSON');
