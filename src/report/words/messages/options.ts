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

/**
 * Names an option, with or without a value: `--timeout 1h` and `--timeout` on the command line,
 * `timeout: 1h` and ``input `timeout` `` in a workflow.
 */
export function nameOption(entry: 'cli' | 'action', name: OptionName, value?: string): string {
  if (entry === 'action')
    return value === undefined ? `input \`${INPUT_OF[name]}\`` : `${INPUT_OF[name]}: ${value}`;
  // On the command line, an image has no flag.
  if (name === 'image') return value ?? 'an image';
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}
