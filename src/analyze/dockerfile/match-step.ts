import { posix } from 'node:path';
import { findCommandStart } from '../instruction/shell.ts';
import { parseHeredoc } from './heredoc.ts';
import type { HistoryStep } from './history-step.ts';
import type { Instruction } from './parse-dockerfile.ts';
import { ANYTHING, joinPatterns, matchesPattern, type Pattern } from './pattern.ts';
import { expandWord, parseExecForm, splitCopy, splitFlags, toOneLine } from './words.ts';

/** `exact`: same text. `inexact`: same in all comparable parts; values of variables are unknown. */
export type Match = 'exact' | 'inexact' | 'none';

/**
 * Compares a history step with what an instruction records there.
 * @param shell words of the current `SHELL`; `undefined` if the base image sets it
 * Sources: buildkit, frontend/dockerfile/dockerfile2llb/convert.go, convert_copy.go; moby,
 * builder/dockerfile/dispatchers.go.
 */
export function matchStep(
  instruction: Instruction,
  step: HistoryStep,
  shell: string | undefined,
): Match {
  if (instruction.verb !== step.verb) return 'none';
  if (isSameText(instruction, step)) return 'exact';
  if (instruction.verb === 'RUN') return isRun(instruction, step.text, shell) ? 'exact' : 'none';
  const patterns = listPatterns(instruction, step.isClassic);
  // Instructions that only change the config make no layer: comparing the verb is enough.
  if (patterns === undefined) return 'exact';
  const fitting = patterns.find((pattern) => matchesAny(step.text, pattern));
  if (fitting === undefined) return 'none';
  return fitting.length > 1 ? 'inexact' : 'exact';
}

/** kaniko copies an instruction from the Dockerfile verbatim, with all flags. */
export const isSameText = ({ verb, text, heredocs }: Instruction, step: HistoryStep): boolean =>
  verb === step.verb && heredocs.length === 0 && toOneLine(text) === step.text;

const matchesAny = (text: string, pattern: Pattern): boolean =>
  (pattern.length === 1 || text.length <= LONGEST_INEXACT) && matchesPattern(text, pattern);

/** Returns a key that is equal for instructions that a history can't distinguish. */
export function toTrace(instruction: Instruction, isClassic: boolean): string {
  const { verb, text, heredocs } = instruction;
  const trace = listPatterns(instruction, isClassic) ?? [
    toOneLine(text),
    ...heredocs.map(({ body }) => toOneLine(body)),
  ];
  return JSON.stringify([verb, trace]);
}

const LONGEST_INEXACT = 4096;

/** Returns the texts that can occur; `undefined` if any can. */
function listPatterns(
  instruction: Instruction,
  isClassic: boolean,
): readonly Pattern[] | undefined {
  const { verb } = instruction;
  if (verb === 'WORKDIR') return [createWorkingFolderPattern(instruction)];
  if (verb !== 'ADD' && verb !== 'COPY') return undefined;
  return isClassic ? [createClassicCopyPattern(instruction)] : createCopyPatterns(instruction);
}

/**
 * `[--parents] [--chown=…] [--chmod=…] SOURCE… [<<NAME…] DESTINATION`; old BuildKit omits flags.
 */
function createCopyPatterns({ text }: Instruction): readonly Pattern[] {
  const { flags, words } = splitCopy(text);
  const isInline = (word: string): boolean => parseHeredoc(word) !== undefined;
  const sources = words.slice(0, -1);
  const shownFlags = [
    ...(flags.has('parents') ? [toLiteralPattern('--parents')] : []),
    ...createFlagPatterns(flags, 'chown', 'chmod'),
  ];
  const plain = [
    ...sources.filter((word) => !isInline(word)).map(expandWord),
    ...sources.filter(isInline).map((word) => toLiteralPattern(`<<${parseHeredoc(word)?.name}`)),
    expandWord(words.at(-1) ?? ''),
  ];
  return [
    joinPatterns([...shownFlags, ...plain], ' '),
    ...(shownFlags.length > 0 ? [joinPatterns(plain, ' ')] : []),
  ];
}

/** `[--chown=…]file:CHECKSUM in DESTINATION`. */
function createClassicCopyPattern({ text }: Instruction): Pattern {
  const { flags, words } = splitCopy(text);
  const destination = expandWord(words.at(-1) ?? '');
  return joinPatterns([
    ...createFlagPatterns(flags, 'chown'),
    ANYTHING,
    toLiteralPattern(' in '),
    destination,
  ]);
}

function createFlagPatterns(
  flags: ReadonlyMap<string, string>,
  ...names: readonly string[]
): Pattern[] {
  return names.flatMap((name) => {
    const value = flags.get(name);
    return value === undefined
      ? []
      : [joinPatterns([toLiteralPattern(`--${name}=`), expandWord(value)])];
  });
}

const toLiteralPattern = (text: string): Pattern => [text];

/** The history has the whole path; the start of a relative one is unknown. */
function createWorkingFolderPattern({ text }: Instruction): Pattern {
  const [first, ...rest] = expandWord(text);
  if (rest.length > 0)
    return first === '' || first.startsWith('/') ? [first, ...rest] : ['', `/${first}`, ...rest];
  const path = posix.normalize(first).replace(/(?<=.)\/$/, '');
  if (path.startsWith('/')) return [path];
  return path.startsWith('.') ? ANYTHING : ['', `/${path}`];
}

function isRun({ text, heredocs }: Instruction, found: string, shell: string | undefined): boolean {
  const { rest } = splitFlags(text);
  const words = heredocs.length === 0 ? parseExecForm(rest) : undefined;
  if (words !== undefined) return isCommand(found, toOneLine(words.join(' ')));
  const command = toShellCommand(rest, heredocs);
  return found === command || stripShell(found, shell) === command;
}

/** Matches a command without a shell, with or without build arguments. */
const isCommand = (found: string, command: string): boolean =>
  found === command || (isWithBuildArgs(found) && found.endsWith(` ${command}`));

const isWithBuildArgs = (found: string): boolean => /^\|\d{1,9} /.test(found);

/**
 * A here-document that is the whole command is its script; otherwise the shell gets it verbatim.
 */
function toShellCommand(text: string, heredocs: Instruction['heredocs']): string {
  const [first] = heredocs;
  if (first === undefined || parseHeredoc(text) === undefined) {
    return toOneLine([text, ...heredocs.flatMap(({ body, name }) => [body, name])].join('\n'));
  }
  return first.body.startsWith('#!') ? `/dev/pipes/${first.name}` : toOneLine(first.body);
}

/**
 * Returns the command after its shell and build arguments, whose values end at the first shell. If
 * a value itself contains a shell, nothing matches.
 */
function stripShell(found: string, shell: string | undefined): string | undefined {
  if (shell !== undefined) {
    const at = isWithBuildArgs(found) ? found.indexOf(` ${shell} `) + 1 : 0;
    return found.startsWith(`${shell} `, at) ? found.slice(at + shell.length + 1) : undefined;
  }
  const words = found.split(' ');
  const at = isWithBuildArgs(found)
    ? words.findIndex((_, i) => findCommandStart(words, i) >= 0)
    : 0;
  const start = findCommandStart(words, at);
  return start < 0 ? undefined : words.slice(start).join(' ');
}
