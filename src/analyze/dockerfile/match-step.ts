import { posix } from 'node:path';
import { commandStart } from '../instruction/shell.ts';
import { parseHeredoc } from './heredoc.ts';
import type { HistoryStep } from './history-step.ts';
import type { Instruction } from './parse-dockerfile.ts';
import { ANYTHING, joinPatterns, matchesPattern, type Pattern } from './pattern.ts';
import { expandWord, oneLine, parseExecForm, splitFlags } from './words.ts';

/** `exact`: the text is the same. `inexact`: it is in what can be compared; the values of variables are not known here. */
export type Match = 'exact' | 'inexact' | 'none';

/**
 * Whether a history's step is what an instruction leaves there.
 * @param shell the words of the `SHELL` in effect; `undefined` where that is the base image's business
 * Sources: buildkit, frontend/dockerfile/dockerfile2llb/convert.go, convert_copy.go; moby, builder/dockerfile/dispatchers.go.
 */
export function matchStep(
  instruction: Instruction,
  step: HistoryStep,
  shell: string | undefined,
): Match {
  if (instruction.verb !== step.verb) return 'none';
  if (isSameText(instruction, step)) return 'exact';
  if (instruction.verb === 'RUN') return isRun(instruction, step.text, shell) ? 'exact' : 'none';
  const patterns = expected(instruction, step.isClassic);
  // What only changes the config makes no layer: the verb alone tells whether two lists still go side by side.
  if (patterns === undefined) return 'exact';
  const fitting = patterns.find((pattern) => fits(step.text, pattern));
  if (fitting === undefined) return 'none';
  return fitting.length > 1 ? 'inexact' : 'exact';
}

/** kaniko writes an instruction down as it is in the Dockerfile, with all its flags. */
export const isSameText = ({ verb, text, heredocs }: Instruction, step: HistoryStep): boolean =>
  verb === step.verb && heredocs.length === 0 && oneLine(text) === step.text;

const fits = (text: string, pattern: Pattern): boolean =>
  (pattern.length === 1 || text.length <= LONGEST_INEXACT) && matchesPattern(text, pattern);

/** The same for two instructions that a history does not tell apart. */
export function traceOf(instruction: Instruction, isClassic: boolean): string {
  const { verb, text, heredocs } = instruction;
  const trace = expected(instruction, isClassic) ?? [
    oneLine(text),
    ...heredocs.map(({ body }) => oneLine(body)),
  ];
  return JSON.stringify([verb, trace]);
}

const LONGEST_INEXACT = 4096;

/** The texts it may be found as; `undefined` where any will do. */
function expected(instruction: Instruction, isClassic: boolean): readonly Pattern[] | undefined {
  switch (instruction.verb) {
    case 'ADD':
    case 'COPY':
      return isClassic ? [classicCopy(instruction)] : copies(instruction);
    case 'WORKDIR':
      return [workingFolder(instruction)];
    default:
      return undefined;
  }
}

/** `[--parents] [--chown=…] [--chmod=…] SOURCE… [<<NAME…] DESTINATION`; an old BuildKit writes no flags. */
function copies({ text }: Instruction): readonly Pattern[] {
  const { flags, rest } = splitFlags(text);
  const words = parseExecForm(rest) ?? rest.split(/\s+/);
  const isInline = (word: string): boolean => parseHeredoc(word) !== undefined;
  const sources = words.slice(0, -1);
  const shownFlags = [
    ...(flags.has('parents') ? [literal('--parents')] : []),
    ...flagPatterns(flags, 'chown', 'chmod'),
  ];
  const plain = [
    ...sources.filter((word) => !isInline(word)).map(expandWord),
    ...sources.filter(isInline).map((word) => literal(`<<${parseHeredoc(word)?.name}`)),
    expandWord(words.at(-1) ?? ''),
  ];
  return [
    joinPatterns([...shownFlags, ...plain], ' '),
    ...(shownFlags.length > 0 ? [joinPatterns(plain, ' ')] : []),
  ];
}

/** `[--chown=…]file:CHECKSUM in DESTINATION`. */
function classicCopy({ text }: Instruction): Pattern {
  const { flags, rest } = splitFlags(text);
  const words = parseExecForm(rest) ?? rest.split(/\s+/);
  const destination = expandWord(words.at(-1) ?? '');
  return joinPatterns([...flagPatterns(flags, 'chown'), ANYTHING, literal(' in '), destination]);
}

function flagPatterns(flags: ReadonlyMap<string, string>, ...names: readonly string[]): Pattern[] {
  return names.flatMap((name) => {
    const value = flags.get(name);
    return value === undefined ? [] : [joinPatterns([literal(`--${name}=`), expandWord(value)])];
  });
}

const literal = (text: string): Pattern => [text];

/** The history has the whole path: what stands before a relative one is not known. */
function workingFolder({ text }: Instruction): Pattern {
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
  if (words !== undefined) return isCommand(found, oneLine(words.join(' ')));
  const command = shellCommand(rest, heredocs);
  return found === command || afterShell(found, shell) === command;
}

/** A command without a shell, behind build arguments or alone. */
const isCommand = (found: string, command: string): boolean =>
  found === command || (isWithBuildArgs(found) && found.endsWith(` ${command}`));

const isWithBuildArgs = (found: string): boolean => /^\|\d{1,9} /.test(found);

/** A here-document that is the whole command is its script; in any other place it goes to the shell as it stands. */
function shellCommand(text: string, heredocs: Instruction['heredocs']): string {
  const [first] = heredocs;
  if (first === undefined || parseHeredoc(text) === undefined) {
    return oneLine([text, ...heredocs.flatMap(({ body, name }) => [body, name])].join('\n'));
  }
  return first.body.startsWith('#!') ? `/dev/pipes/${first.name}` : oneLine(first.body);
}

/**
 * The command behind the shell that runs it, and behind build arguments, whose values end where the first shell stands. A
 * value that holds one itself only means that nothing is found.
 */
function afterShell(found: string, shell: string | undefined): string | undefined {
  if (shell !== undefined) {
    const at = isWithBuildArgs(found) ? found.indexOf(` ${shell} `) + 1 : 0;
    return found.startsWith(`${shell} `, at) ? found.slice(at + shell.length + 1) : undefined;
  }
  const words = found.split(' ');
  const at = isWithBuildArgs(found) ? words.findIndex((_, i) => commandStart(words, i) >= 0) : 0;
  const start = commandStart(words, at);
  return start < 0 ? undefined : words.slice(start).join(' ');
}
