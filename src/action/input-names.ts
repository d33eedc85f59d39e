import { findClosest } from '../budget/parse/closest.ts';
import { RULES } from '../budget/rules.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';

/** Every input that `action.yml` declares. */
export const INPUT_NAMES = [
  'image',
  'build',
  'file',
  'target',
  'build-args',
  'platforms',
  'secrets',
  'cache-from',
  'cache-to',
  'network',
  'ssh',
  'build-contexts',
  'add-hosts',
  'no-cache',
  'pull',
  'builder',
  'budget',
  'budget-from',
  'baseline',
  'rules',
  'select',
  'verify',
  'timeout',
  'comment',
  'comment-from',
  'check',
  'annotations',
  'suggestions',
  'summary',
  'fail-on',
  'report',
  'sarif',
  'html',
  'publish',
  'name',
  'matrix',
  'token',
] as const;
export type InputName = (typeof INPUT_NAMES)[number];

/** Names that other actions use for our inputs; each can mean only that input. */
const ALIASES: Readonly<Record<string, InputName>> = {
  images: 'image',
  context: 'build',
  'build-context': 'build',
  dockerfile: 'file',
  'docker-file': 'file',
  'build-arg': 'build-args',
  platform: 'platforms',
  secret: 'secrets',
  'add-host': 'add-hosts',
  'budget-file': 'budget',
  'config-file': 'budget',
  'ci-config': 'budget',
  rule: 'rules',
  'github-token': 'token',
  'gh-token': 'token',
  'repo-token': 'token',
};

type Env = Readonly<Record<string, string | undefined>>;

export interface GivenInputs {
  /** By name; aliases of other actions are resolved. */
  readonly values: ReadonlyMap<InputName, string>;
  readonly problems: readonly Sentence[];
  readonly notices: readonly Sentence[];
}

/**
 * Finds the inputs of a step in the runner's variables (`INPUT_…`). The runner only warns about an
 * undeclared input, but a gate that ignores one may pass what it should not.
 */
export function findInputs(env: Env): GivenInputs {
  const given = Object.entries(env).flatMap(([key, value]): [string, string][] =>
    /^INPUT_/i.test(key) ? [[key.slice(6).toLowerCase(), value?.trim() ?? '']] : [],
  );
  const known = given.filter(([name]) => isInput(name)) as [InputName, string][];
  const values = new Map(known.filter(([, value]) => value !== ''));
  const [problems, notices]: [Sentence[], Sentence[]] = [[], []];
  for (const [name, value] of given.filter(([one]) => !isInput(one))) {
    const meant = resolveAlias(name);
    if (meant === undefined) problems.push(describeUnknownInput(name));
    // `token` has a default, so it is always set.
    else if (values.has(meant) && meant !== 'token')
      problems.push(new Message('input-set-twice', { name, meant }));
    else notices.push(new Message('input-renamed', { name, meant }));
    if (meant !== undefined && value !== '') values.set(meant, value);
  }
  return { values, problems, notices };
}

const isInput = (name: string): boolean => INPUT_NAMES.some((one) => one === name);

/** `build_args` is `build-args`. */
const resolveAlias = (name: string): InputName | undefined => {
  const dashed = name.replaceAll(/[_ ]/g, '-');
  return INPUT_NAMES.find((one) => one === dashed) ?? ALIASES[dashed];
};

function describeUnknownInput(name: string): Sentence {
  const meant = findClosest(name, INPUT_NAMES);
  const rules = RULES.map(({ key }) => key);
  const rule = findClosest(name, rules);
  return new Message('unknown-input', { name, meant, rule, known: INPUT_NAMES });
}
