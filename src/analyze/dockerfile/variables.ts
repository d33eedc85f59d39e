import type { BuildArgs } from '../../model/sourced-image.ts';
import { expandWord, type Variables } from './expand-variables.ts';
import type { Instruction } from './parse-dockerfile.ts';
import { splitQuoted } from './quotes.ts';

/**
 * Platform variables that the builder sets; none contains a slash, so a wildcard can represent it.
 */
const OF_PLATFORM = ['OS', 'ARCH', 'VARIANT'].flatMap((part) => [`TARGET${part}`, `BUILD${part}`]);
const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ...OF_PLATFORM.map((name) => [name, '*'] as const),
  ['TARGETPLATFORM', '*/*'],
  ['BUILDPLATFORM', '*/*'],
]);

/** Reads the variables that `FROM` can use: those declared before the first one. */
export function readGlobals(
  instructions: readonly Instruction[],
  buildArgs: BuildArgs,
): StageVariables {
  const globals = new StageVariables(undefined, false);
  for (const [name, value] of PREDEFINED) globals.set(name, value);
  for (const instruction of instructions) {
    if (instruction.verb === 'FROM') break;
    assignVariables(instruction, globals, globals, buildArgs);
  }
  return globals;
}

/** Adds what an instruction sets. */
export function assignVariables(
  { verb, text }: Instruction,
  variables: StageVariables,
  globals: StageVariables,
  buildArgs: BuildArgs,
): void {
  if (verb === 'ARG')
    for (const word of splitQuoted(text).words) declare(word, variables, globals, buildArgs);
  if (verb === 'ENV') assign(text, variables);
}

/** @param word `NAME` or `NAME=DEFAULT` */
function declare(
  word: string,
  variables: StageVariables,
  globals: StageVariables,
  buildArgs: BuildArgs,
): void {
  const [name = '', value] = splitPair(word);
  const ownDefault = value === undefined ? undefined : (expandWord(value, variables) ?? null);
  const isSet = buildArgs.has(name);
  const fallback = PREDEFINED.get(name) ?? ownDefault ?? globals.get(name);
  const isUnknown = ownDefault === null && !PREDEFINED.has(name);
  const found = isSet ? buildArgs.get(name) : isUnknown ? null : fallback;
  if (found !== undefined) variables.set(name, found);
}

/** The variables of a stage, and those it inherits. */
export class StageVariables implements Variables {
  /** Others can have a value, from a base image that is not read here. */
  readonly isOpen: boolean;
  readonly #parent: StageVariables | undefined;
  readonly #own = new Map<string, string | null>();

  constructor(parent: StageVariables | undefined, isOpen: boolean) {
    this.#parent = parent;
    this.isOpen = isOpen;
  }

  get(name: string): string | null | undefined {
    const own = this.#own.get(name);
    return own === undefined ? this.#parent?.get(name) : own;
  }

  set(name: string, value: string | null): void {
    this.#own.set(name, value);
  }
}

/** `ENV NAME=VALUE …`, or the old `ENV NAME VALUE`. */
function assign(text: string, variables: StageVariables): void {
  const [, name, rest] = /^([^\s=]+)\s+(.*)$/s.exec(text) ?? [];
  const pairs = name === undefined ? splitQuoted(text).words : [`${name}=${rest ?? ''}`];
  // All values of an instruction are expanded before any is set.
  const values = pairs.map((pair) => {
    const [key = '', value = ''] = splitPair(pair);
    return [key, expandWord(value, variables) ?? null] as const;
  });
  for (const [key, value] of values) variables.set(key, value);
}

function splitPair(pair: string): [string, string?] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair] : [pair.slice(0, at), pair.slice(at + 1)];
}
