import { type RuneTest, readClass, readEscape } from './go-regexp-class.ts';

export type Assertion = 'start' | 'end' | 'boundary' | 'inside';

/** A state of an automaton. Without a test it is left at once, if its assertion holds. */
export interface State {
  readonly id: number;
  readonly test?: RuneTest;
  readonly assertion?: Assertion;
  readonly isAccepting?: true;
  readonly next: State[];
}

/** The first state, and whether only the start of a text can match. */
export interface ParsedRegexp {
  readonly first: State;
  readonly isAnchored: boolean;
}

/**
 * Parses the part of Go's syntax that translated patterns can contain: runes, classes, escapes, `.`,
 * `^`, `$`, groups, alternatives, and repetition.
 * @returns `undefined` for an expression that Go rejects, or that is absurdly long
 * Source: Go, regexp/syntax/parse.go, with the flags of `regexp.Compile`.
 */
export function parseGoRegexp(source: readonly number[]): ParsedRegexp | undefined {
  const parser = new Parser(source);
  const node = parser.readAlternatives();
  if (node === undefined || !parser.isAtEnd) return undefined;
  const states = new States();
  const first = states.build(node, states.add({ isAccepting: true, next: [] }));
  if (states.isFull) return undefined;
  // Every translated pattern starts with `^`, but `{0}` can repeat it and `|` can follow.
  const isAnchored = node.alternatives.length === 1 && node.alternatives[0]?.[0]?.kind === 'assert';
  return { first, isAnchored };
}

type Node =
  | { readonly kind: 'rune'; readonly test: RuneTest }
  | { readonly kind: 'assert'; readonly assertion: Assertion }
  | Group
  | { readonly kind: 'repeat'; readonly node: Node; readonly min: number; readonly max: number };

interface Group {
  readonly kind: 'group';
  readonly alternatives: readonly (readonly Node[])[];
}

interface Count {
  readonly min: number;
  readonly max: number;
  readonly end: number;
}

const codeOf = (character: string): number => character.codePointAt(0) as number;
const [STAR, QUESTION, OPEN, CLOSE, BRACKET, BACKSLASH, DOT, CARET, DOLLAR, BAR, BRACE] = [
  ...'*?()[\\.^$|{',
].map(codeOf);

class Parser {
  readonly #source: readonly number[];
  #at = 0;

  constructor(source: readonly number[]) {
    this.#source = source;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  /** Reads up to the end or an unopened `)`. @returns `undefined` if Go rejects it */
  readAlternatives(): Group | undefined {
    const alternatives: Node[][] = [];
    do {
      if (alternatives.length > 0) this.#at++;
      const nodes = this.#readSequence();
      if (nodes === undefined) return undefined;
      alternatives.push(nodes);
    } while (this.#source[this.#at] === BAR);
    return { kind: 'group', alternatives };
  }

  #readSequence(): Node[] | undefined {
    const nodes: Node[] = [];
    let isRepeated = false;
    while (!this.isAtEnd && this.#source[this.#at] !== CLOSE && this.#source[this.#at] !== BAR) {
      const count = this.#readCount();
      const last = nodes.at(-1);
      if (count !== undefined) {
        // There is nothing to repeat, or it is repeated already.
        if (count === 'wrong' || last === undefined || isRepeated) return undefined;
        nodes[nodes.length - 1] = { kind: 'repeat', node: last, ...count };
        this.#at = count.end;
        isRepeated = true;
        continue;
      }
      const read = this.#readAtoms();
      if (read === undefined) return undefined;
      nodes.push(...read);
      isRepeated = false;
    }
    return nodes;
  }

  /** Reads `*`, `?` or `{2,3}`. A brace without numbers is an ordinary character. */
  #readCount(): Count | 'wrong' | undefined {
    const rune = this.#source[this.#at];
    const end = this.#at + 1;
    if (rune === STAR) return { min: 0, max: Number.POSITIVE_INFINITY, end };
    if (rune === QUESTION) return { min: 0, max: 1, end };
    if (rune !== BRACE) return undefined;
    const text = String.fromCodePoint(...this.#source.slice(this.#at, this.#at + MOST_BRACES));
    const [all, low, comma, high] = /^\{(0|[1-9]\d*)(?:(,)(0|[1-9]\d*)?)?\}/.exec(text) ?? [];
    if (all === undefined) return undefined;
    const min = Number(low);
    const open = comma === undefined ? min : Number.POSITIVE_INFINITY;
    const max = high === undefined ? open : Number(high);
    const isWrong = min > MOST_REPEATS || min > max || (max > MOST_REPEATS && max !== open);
    return isWrong ? 'wrong' : { min, max, end: this.#at + all.length };
  }

  /** One atom; several of `\Q…\E`. */
  #readAtoms(): readonly Node[] | undefined {
    const rune = this.#source[this.#at] as number;
    if (rune === BACKSLASH) return this.#readEscaped();
    if (rune === BRACKET) {
      const read = readClass(this.#source, this.#at);
      if (read === undefined) return undefined;
      this.#at = read.end;
      return [{ kind: 'rune', test: read.test }];
    }
    this.#at++;
    switch (rune) {
      case OPEN:
        return this.#readGroup();
      case CARET:
        return [{ kind: 'assert', assertion: 'start' }];
      case DOLLAR:
        return [{ kind: 'assert', assertion: 'end' }];
      case DOT:
        return [{ kind: 'rune', test: (other) => other !== NEWLINE }];
      default:
        return [toRuneNode(rune)];
    }
  }

  #readGroup(): readonly Node[] | undefined {
    const group = this.readAlternatives();
    if (group === undefined || this.isAtEnd) return undefined;
    this.#at++;
    return [group];
  }

  #readEscaped(): readonly Node[] | undefined {
    const letter = String.fromCodePoint(this.#source[this.#at + 1] ?? 0);
    const assertion = Object.hasOwn(ASSERTIONS, letter) ? ASSERTIONS[letter] : undefined;
    if (assertion !== undefined) {
      this.#at += 2;
      return [{ kind: 'assert', assertion }];
    }
    if (letter === 'Q') return this.#readLiteral();
    const read = readEscape(this.#source, this.#at);
    if (read === undefined) return undefined;
    this.#at = read.end;
    return [{ kind: 'rune', test: read.test }];
  }

  #readLiteral(): readonly Node[] {
    const runes: number[] = [];
    for (this.#at += 2; !this.isAtEnd; this.#at++) {
      const isEnd =
        this.#source[this.#at] === BACKSLASH && this.#source[this.#at + 1] === codeOf('E');
      if (isEnd) break;
      runes.push(this.#source[this.#at] as number);
    }
    this.#at = Math.min(this.#at + 2, this.#source.length);
    return runes.map(toRuneNode);
  }
}

const toRuneNode = (rune: number): Node => ({ kind: 'rune', test: (other) => other === rune });

const NEWLINE = 10;
const MOST_REPEATS = 1000;
/** Longer braces have numbers that are wrong anyway, or none. */
const MOST_BRACES = 64;
const ASSERTIONS: Readonly<Record<string, Assertion>> = {
  A: 'start',
  z: 'end',
  b: 'boundary',
  B: 'inside',
};

/** An ignore file is not trusted: `a{1000}` can be in it thousands of times. */
const MOST_STATES = 100_000;

class States {
  #count = 0;

  get isFull(): boolean {
    return this.#count > MOST_STATES;
  }

  add(state: Omit<State, 'id'>): State {
    return { ...state, id: this.#count++ };
  }

  build(node: Node, next: State): State {
    if (this.isFull) return next;
    switch (node.kind) {
      case 'rune':
        return this.add({ test: node.test, next: [next] });
      case 'assert':
        return this.add({ assertion: node.assertion, next: [next] });
      case 'group':
        return this.#buildGroup(node, next);
      case 'repeat':
        return this.#buildRepeat(node, next);
    }
  }

  #buildGroup({ alternatives }: Group, next: State): State {
    const starts = alternatives.map((nodes) =>
      nodes.reduceRight((after, node) => this.build(node, after), next),
    );
    const [only] = starts;
    return starts.length === 1 && only ? only : this.add({ next: starts });
  }

  #buildRepeat({ node, min, max }: Extract<Node, { kind: 'repeat' }>, next: State): State {
    let start = next;
    if (max === Number.POSITIVE_INFINITY) {
      start = this.add({ next: [next] });
      start.next.push(this.build(node, start));
    } else {
      for (let i = min; i < max; i++) start = this.add({ next: [next, this.build(node, start)] });
    }
    for (let i = 0; i < min; i++) start = this.build(node, start);
    return start;
  }
}
