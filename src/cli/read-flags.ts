import { parseArgs } from 'node:util';
import { findClosest } from '../budget/parse/closest.ts';
import { GateError } from '../errors.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import type { NeedyCommand } from '../report/words/messages/usage.ts';
import type { CommandName } from './commands.ts';
import { FLAGS } from './flags.ts';

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
  const problems: Sentence[] = [];
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
  if (problems.length > 0) throw new GateError('flags-invalid', { command, problems });
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
): Sentence | undefined {
  if (isRepeated) return new Message('flag-repeated', { flag });
  if (wanted === undefined)
    return value === undefined ? undefined : new Message('flag-with-value', { flag });
  return value === undefined || value === ''
    ? new Message('flag-without-value', { flag, wanted })
    : undefined;
}

function describeUnknownFlag(flag: string, command: CommandName): Sentence {
  const known = FLAGS.filter(({ commands }) => commands.includes(command)).map(
    ({ name }) => `--${name}`,
  );
  if (FLAGS.some(({ name }) => `--${name}` === flag))
    return new Message('flag-of-other-command', { flag, command });
  return new Message('unknown-flag', { flag, meant: findClosest(flag, known) });
}

/** @throws GateError USAGE unless there are this many */
export function takeOperands(
  { operands }: ParsedFlags,
  count: number,
  command: NeedyCommand,
): readonly string[] {
  if (operands.length === count) return operands;
  throw new GateError('wrong-arguments', { command });
}
