import { parseArgs } from 'node:util';
import { findClosest } from '../budget/parse/closest.ts';
import type { GateError } from '../errors.ts';
import type { CommandName } from './commands.ts';
import { FLAGS } from './flags.ts';
import { createUsageError } from './usage-error.ts';

/** The flags by name, and the other arguments. */
export interface ParsedFlags {
  readonly has: (flag: string) => boolean;
  readonly one: (flag: string) => string | undefined;
  readonly all: (flag: string) => readonly string[];
  readonly operands: readonly string[];
}

/** Reads flags by the table, and reports all mistakes at once. */
export function readFlags(command: CommandName, argv: readonly string[]): ParsedFlags {
  const known = FLAGS.filter(({ commands }) => commands.includes(command));
  const options = Object.fromEntries(
    FLAGS.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' } as const]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  const problems: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = known.find(({ name }) => name === token.name);
    const earlier = values.get(token.name) ?? [];
    const value = readValue(token);
    const problem = flag
      ? findValueProblem(token.rawName, flag.value, value, earlier.length > 0 && !flag.isRepeatable)
      : describeUnknownFlag(token.rawName, command);
    if (problem === undefined) values.set(token.name, [...earlier, value ?? '']);
    else problems.push(problem);
  }
  if (problems.length > 0)
    throw createUsageError(problems.join('\n'), `see plimsoll ${command} --help`);
  return {
    has: (flag) => values.has(flag),
    one: (flag) => values.get(flag)?.[0],
    all: (flag) => values.get(flag) ?? [],
    operands,
  };
}

/** In `--budget --quiet` the value is missing: the next flag is not the value. */
const readValue = ({
  value,
  inlineValue,
}: {
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}) => (inlineValue !== true && FLAGS.some(({ name }) => `--${name}` === value) ? undefined : value);

function findValueProblem(
  flag: string,
  wanted: string | undefined,
  value: string | undefined,
  isRepeated: boolean,
): string | undefined {
  if (isRepeated) return `${flag} is set more than once`;
  if (wanted === undefined) return value === undefined ? undefined : `${flag} takes no value`;
  return value === undefined || value === ''
    ? `${flag} needs a value: ${flag} ${wanted}`
    : undefined;
}

function describeUnknownFlag(flag: string, command: CommandName): string {
  const known = FLAGS.filter(({ commands }) => commands.includes(command)).map(
    ({ name }) => `--${name}`,
  );
  if (FLAGS.some(({ name }) => `--${name}` === flag))
    return `${flag} can't be used with plimsoll ${command}`;
  const meant = findClosest(flag, known);
  return `unknown flag ${flag}${meant ? `; did you mean ${meant}?` : ''}`;
}

/** @throws GateError USAGE unless there are this many */
export function takeOperands(
  { operands }: ParsedFlags,
  count: number,
  message: string,
  form: string,
): readonly string[] {
  if (operands.length === count) return operands;
  throw createUsageError(message, `write: plimsoll ${form}`);
}

export const createStrayError = (operand: string, form: string): GateError =>
  createUsageError(`unexpected argument "${operand}"`, `write: plimsoll ${form}`);
