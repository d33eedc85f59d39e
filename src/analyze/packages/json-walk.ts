const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
const SPACE = 0x20;

/** Longer is no path and no version. */
export const LONGEST_BYTES = 2048;

/**
 * Walks over JSON and makes nothing of what nobody asks for: no nesting, no number of members and no key costs memory
 * or more than linear time. What is passed over is followed to its end, not checked.
 */
export class JsonWalk {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /**
   * Visits the members of the object that stands here; passes over anything else.
   * @param visit must take the member's value, by `members`, `text` or `skip`
   * @throws SyntaxError where the object does not come to its end
   */
  members(visit: (key: string) => void): void {
    if (this.#peek() !== OPEN_BRACE) {
      this.skip();
      return;
    }
    this.#at++;
    let isAtEnd = this.#peek() === CLOSE_BRACE;
    if (isAtEnd) this.#at++;
    while (!isAtEnd) {
      const key = this.text();
      this.#take(COLON);
      visit(key ?? '');
      isAtEnd = this.#take(COMMA, CLOSE_BRACE) === CLOSE_BRACE;
    }
  }

  /** Takes the value that stands here. @returns undefined where it is no string, or one of absurd length */
  text(): string | undefined {
    if (this.#peek() !== QUOTE) {
      this.skip();
      return undefined;
    }
    const start = this.#at;
    this.#passString();
    if (this.#at - start > LONGEST_BYTES) return undefined;
    const isEscaped = this.#bytes.subarray(start, this.#at).includes(BACKSLASH);
    return isEscaped
      ? JSON.parse(this.#bytes.toString('utf8', start, this.#at))
      : this.#bytes.toString('utf8', start + 1, this.#at - 1);
  }

  /** Takes the value at this place. @returns whether it is `true` */
  flag(): boolean {
    this.#peek();
    const start = this.#at;
    this.skip();
    return this.#bytes.toString('latin1', start, this.#at) === 'true';
  }

  /** Passes over the value that stands here. */
  skip(): void {
    let depth = 0;
    do {
      const byte = this.#peek();
      if (byte === QUOTE) this.#passString();
      else if (depth === 0 && byte !== OPEN_BRACE && byte !== OPEN_BRACKET) this.#passWord();
      else {
        this.#at++;
        if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
        else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth--;
      }
    } while (depth > 0);
  }

  /** @throws SyntaxError where more than space follows */
  end(): void {
    for (; this.#at < this.#bytes.length; this.#at++)
      if ((this.#bytes[this.#at] as number) > SPACE) throw broken();
  }

  /** The next byte that is no space. */
  #peek(): number {
    for (; this.#at < this.#bytes.length; this.#at++) {
      const byte = this.#bytes[this.#at] as number;
      if (byte > SPACE) return byte;
    }
    throw broken();
  }

  #take(...expected: number[]): number {
    const byte = this.#peek();
    if (!expected.includes(byte)) throw broken();
    this.#at++;
    return byte;
  }

  /** Of a string's quotes the one that ends it has an even number of backslashes before it. */
  #passString(): void {
    const start = this.#at + 1;
    for (let quote = start; ; quote++) {
      quote = this.#bytes.indexOf(QUOTE, quote);
      if (quote < 0) throw broken();
      let before = quote;
      while (before > start && this.#bytes[before - 1] === BACKSLASH) before--;
      if ((quote - before) % 2 === 1) continue;
      this.#at = quote + 1;
      return;
    }
  }

  /** A number, `true`, `false` or `null`. */
  #passWord(): void {
    const start = this.#at;
    while (this.#at < this.#bytes.length && isOfWord(this.#bytes[this.#at] as number)) this.#at++;
    if (this.#at === start) throw broken();
  }
}

const isOfWord = (byte: number): boolean =>
  byte > SPACE && byte !== COMMA && byte !== CLOSE_BRACE && byte !== CLOSE_BRACKET;

const broken = (): SyntaxError => new SyntaxError('no JSON');
