import { GateError } from '../errors.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Which parts of a JSON value to read: all of it, the items of a list, or these fields of an
 * object. Keys below `any` are data, e.g. annotations, and keep their spelling.
 */
export type Shape = 'any' | { readonly items: Shape } | { readonly fields: Fields };
export type Fields = Readonly<Record<string, Shape>>;

/** Fields of which everything is read. */
export const listFields = (names: string): Fields =>
  Object.fromEntries(names.split(' ').map((name) => [name, 'any']));

/**
 * Reads a document the way Go's encoding/json reads it into a struct, because engines are written
 * in Go: keys match fields in any case. Rejects a document with a repeated field: Go merges the
 * values, other tools choose one, and a person may see either.
 * @returns objects with the keys of `shape`, in its spelling; a value of another type is kept
 * @throws GateError IMAGE_CORRUPT if it is not JSON or repeats a field
 * Source: Go, encoding/json, Unmarshal and fold.go.
 */
export function readJson(bytes: Uint8Array, what: string, shape: Shape): unknown {
  const text = decodeText(bytes, what);
  try {
    JSON.parse(text);
  } catch (cause) {
    throw new GateError('document-not-json', { name: what }, { cause });
  }
  return new ShapedReader(text, what).value(shape);
}

/** @returns `undefined` for text that is not JSON */
export function tryParseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Engines reject a byte order mark, and invalid UTF-8 in names. */
function decodeText(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new GateError('document-not-json', { name: what }, { cause });
  }
}

/** Go also folds U+017F (long s) to "s" and U+212A (Kelvin sign) to "k"; no others become ASCII. */
const fold = (key: string): string => key.toLowerCase().replaceAll('\u017f', 's');

/** Walks text that is known to be JSON. */
class ShapedReader {
  readonly #text: string;
  readonly #what: string;
  #at = 0;

  constructor(text: string, what: string) {
    this.#text = text;
    this.#what = what;
  }

  value(shape: Shape): unknown {
    const start = this.#peek();
    if (shape !== 'any' && 'fields' in shape && start === '{') return this.#object(shape.fields);
    if (shape !== 'any' && 'items' in shape && start === '[') return this.#list(shape.items);
    return this.#any();
  }

  #object(fields: Fields): Json {
    const names = new Map(Object.keys(fields).map((name) => [fold(name), name]));
    const found = new Map<string, { readonly key: string; readonly value: unknown }>();
    this.#at++;
    while (this.#peek() !== '}') {
      const key = this.#any() as string;
      this.#pass(':');
      const name = names.get(fold(key));
      if (name === undefined) this.#skip();
      else {
        const first = found.get(name);
        if (first !== undefined)
          throw new GateError('document-repeats-field', {
            name: this.#what,
            keys: [first.key, key],
          });
        found.set(name, { key, value: this.value(fields[name] as Shape) });
      }
      if (this.#peek() === ',') this.#at++;
    }
    this.#at++;
    return Object.fromEntries([...found].map(([name, { value }]) => [name, value]));
  }

  #list(shape: Shape): unknown[] {
    const found: unknown[] = [];
    this.#at++;
    while (this.#peek() !== ']') {
      found.push(this.value(shape));
      if (this.#peek() === ',') this.#at++;
    }
    this.#at++;
    return found;
  }

  #any(): unknown {
    this.#peek();
    const start = this.#at;
    this.#skip();
    return JSON.parse(this.#text.slice(start, this.#at));
  }

  #skip(): void {
    let depth = 0;
    do {
      const start = this.#peek();
      if (start === '"') this.#skipString();
      else if ('{[}],:'.includes(start)) {
        this.#at++;
        if (start === '{' || start === '[') depth++;
        else if (start === '}' || start === ']') depth--;
      } else this.#skipWord();
    } while (depth > 0);
  }

  #skipString(): void {
    for (this.#at++; this.#text[this.#at] !== '"'; this.#at++)
      if (this.#text[this.#at] === '\\') this.#at++;
    this.#at++;
  }

  /** A number, `true`, `false` or `null`. */
  #skipWord(): void {
    while (this.#at < this.#text.length && !ENDS_WORD.has(this.#text[this.#at] as string))
      this.#at++;
  }

  #pass(character: string): void {
    if (this.#peek() === character) this.#at++;
  }

  /** Returns the next character that is not white space. */
  #peek(): string {
    while (SPACES.has(this.#text[this.#at] as string)) this.#at++;
    return this.#text[this.#at] as string;
  }
}

const SPACES = new Set([' ', '\t', '\n', '\r']);
const ENDS_WORD = new Set([...SPACES, ',', '}', ']', ':']);
