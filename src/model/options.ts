import { GateError } from '../errors.ts';

/** Who asked: on the command line options are flags, in a workflow they are inputs. */
export type Entry = 'cli' | 'action';

/** Each option with the name of its input; the flag has the option's own name. */
const INPUT_OF = {
  baseline: 'baseline',
  budget: 'budget',
  build: 'build',
  'build-arg': 'build-args',
  file: 'file',
  image: 'image',
  platform: 'platforms',
  report: 'report',
  rule: 'rules',
  secret: 'secrets',
  select: 'select',
  target: 'target',
  timeout: 'timeout',
  verify: 'verify',
} as const;
export type OptionName = keyof typeof INPUT_OF;
export const OPTION_NAMES = Object.keys(INPUT_OF) as OptionName[];

/** Private-use characters: what quotes a stranger's text makes them visible first. */
const [START, END] = ['\ue000', '\ue001'];
const TERM = new RegExp(`${START}([a-z-]+)(?:=([^${START}${END}]*))?${END}`, 'g');

/**
 * Names an option in a message, alone or with a value, without deciding how the reader writes it.
 * @returns a term that `nameOptions` turns into words
 */
export const option = (name: OptionName, value?: string): string =>
  `${START}${name}${value === undefined ? '' : `=${value}`}${END}`;

/**
 * Writes every option of a text, or of all texts in a report, as the reader does: `--timeout 1h` and `--timeout` on the
 * command line, `timeout: 1h` and ``input `timeout` `` in a workflow. The trees of a report hold no messages.
 */
export function nameOptions<Value>(value: Value, entry: Entry): Value {
  if (typeof value === 'string') return nameInText(value, entry) as Value;
  if (Array.isArray(value)) return value.map((item) => nameOptions(item, entry)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [
    key,
    key === 'tree' ? part : nameOptions(part, entry),
  ]);
  return Object.fromEntries(parts) as Value;
}

/** The same for a failure. */
export function nameOptionsInError(error: GateError, entry: Entry): GateError {
  const { code, message, where, fix, cause } = error;
  return new GateError(code, nameInText(message, entry), {
    ...nameOptions({ where, fix }, entry),
    cause,
  });
}

const nameInText = (text: string, entry: Entry): string =>
  text.replace(TERM, (term, name: string, value: string | undefined) =>
    Object.hasOwn(INPUT_OF, name) ? WRITE[entry](name as OptionName, value) : term,
  );

const WRITE: Readonly<Record<Entry, (name: OptionName, value: string | undefined) => string>> = {
  // On the command line an image has no flag.
  cli: (name, value) => {
    if (name === 'image') return value ?? 'an image';
    return value === undefined ? `--${name}` : `--${name} ${value}`;
  },
  action: (name, value) =>
    value === undefined ? `input \`${INPUT_OF[name]}\`` : `${INPUT_OF[name]}: ${value}`,
};
