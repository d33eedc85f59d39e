import { GateError } from '../errors.ts';

/** The entry point: options are flags on the command line and inputs in a workflow. */
export type Entry = 'cli' | 'action';

/** Each option with its input's name; the flag has the option's name. */
const INPUT_OF = {
  'add-host': 'add-hosts',
  baseline: 'baseline',
  budget: 'budget',
  build: 'build',
  'build-arg': 'build-args',
  'build-context': 'build-contexts',
  builder: 'builder',
  'cache-from': 'cache-from',
  'cache-to': 'cache-to',
  file: 'file',
  image: 'image',
  network: 'network',
  'no-cache': 'no-cache',
  platform: 'platforms',
  pull: 'pull',
  report: 'report',
  rule: 'rules',
  secret: 'secrets',
  select: 'select',
  ssh: 'ssh',
  target: 'target',
  timeout: 'timeout',
  verify: 'verify',
} as const;
export type OptionName = keyof typeof INPUT_OF;
export const OPTION_NAMES = Object.keys(INPUT_OF) as OptionName[];

/** Private-use characters. Quoted outside text has them escaped, so it can't forge a term. */
const [START, END] = ['\ue000', '\ue001'];
const TERM = new RegExp(`${START}([a-z-]+)(?:=([^${START}${END}]*))?${END}`, 'g');

/**
 * Names an option in a message, with or without a value, independent of the entry point.
 * @returns a term that `nameOptions` turns into words
 */
export const option = (name: OptionName, value?: string): string =>
  `${START}${name}${value === undefined ? '' : `=${value}`}${END}`;

/**
 * Replaces option terms in a text, or in all texts of a report: `--timeout 1h` and `--timeout` on
 * the command line, `timeout: 1h` and ``input `timeout` `` in a workflow. Skips a report's trees,
 * which contain no messages.
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

/** Replaces option terms in an error. */
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
  // On the command line, an image has no flag.
  cli: (name, value) => {
    if (name === 'image') return value ?? 'an image';
    return value === undefined ? `--${name}` : `--${name} ${value}`;
  },
  action: (name, value) =>
    value === undefined ? `input \`${INPUT_OF[name]}\`` : `${INPUT_OF[name]}: ${value}`,
};
