import { type ParsedRegexp, parseGoRegexp, type State } from './go-regexp-syntax.ts';

/** States kept per expression, over all positions; with more, start over. */
const MOST_KEPT_STATES = 200_000;
const END = -1;
const MATCH = 'match';

/** A set of states between two runes. */
interface Position {
  readonly states: readonly State[];
  readonly isStart: boolean;
  readonly isAfterWord: boolean;
  readonly next: Map<number, Position | typeof MATCH>;
}

/**
 * A regular expression as Go's `regexp` reads it, as far as patterns of an ignore file can make
 * one. It steps through all alternatives at once and remembers the steps, so time is linear in the
 * text for any expression.
 */
export class GoRegexp {
  readonly #first: State;
  readonly #isAnchored: boolean;
  #start: Position;
  #positions = new Map<string, Position>();
  #count = 0;

  private constructor({ first, isAnchored }: ParsedRegexp) {
    this.#first = first;
    this.#isAnchored = isAnchored;
    this.#start = createPosition([first], true, false);
  }

  /** @returns `undefined` if Go rejects it */
  static compile(source: readonly number[]): GoRegexp | undefined {
    const parsed = parseGoRegexp(source);
    return parsed && new GoRegexp(parsed);
  }

  /** Whether it matches anywhere in a text. */
  matches(runes: readonly number[]): boolean {
    let position: Position | typeof MATCH = this.#start;
    for (let at = 0; at <= runes.length; at++) {
      position = this.#step(position, at === runes.length ? END : (runes[at] as number));
      if (position === MATCH) return true;
      if (position.states.length === 0) return false;
    }
    return false;
  }

  #step(from: Position, rune: number): Position | typeof MATCH {
    const known = from.next.get(rune);
    if (known !== undefined) return known;
    this.#count += from.states.length + 1;
    if (this.#count > MOST_KEPT_STATES) this.#forget();
    const to = this.#computeStep(from, rune);
    from.next.set(rune, to);
    return to;
  }

  #computeStep(from: Position, rune: number): Position | typeof MATCH {
    const reached = new Set<State>();
    const pending = [...from.states];
    for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
      if (reached.has(state)) continue;
      reached.add(state);
      if (state.isAccepting) return MATCH;
      if (state.test === undefined && holds(state, from, rune)) pending.push(...state.next);
    }
    const moved = [...reached].flatMap(({ test, next }) =>
      rune !== END && test?.(rune) ? next : [],
    );
    return this.#intern([...new Set(this.#isAnchored ? moved : [...moved, this.#first])], rune);
  }

  #intern(states: readonly State[], rune: number): Position {
    const isAfterWord = isWord(rune);
    const key = `${isAfterWord}:${states.map(({ id }) => id).sort((a, b) => a - b)}`;
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    const position = createPosition(states, false, isAfterWord);
    this.#positions.set(key, position);
    return position;
  }

  #forget(): void {
    this.#count = 0;
    this.#positions = new Map();
    this.#start = createPosition([this.#first], true, false);
  }
}

const createPosition = (
  states: readonly State[],
  isStart: boolean,
  isAfterWord: boolean,
): Position => ({ states, isStart, isAfterWord, next: new Map() });

function holds({ assertion }: State, { isStart, isAfterWord }: Position, rune: number): boolean {
  if (assertion === undefined) return true;
  if (assertion === 'start') return isStart;
  if (assertion === 'end') return rune === END;
  return (isAfterWord !== isWord(rune)) === (assertion === 'boundary');
}

/** A letter, digit or underscore of ASCII. */
const isWord = (rune: number): boolean =>
  rune > 0 && rune < 0x80 && /\w/.test(String.fromCharCode(rune));
