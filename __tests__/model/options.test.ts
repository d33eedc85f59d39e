import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { INPUT_NAMES } from '../../src/action/input-names.ts';
import { FLAGS } from '../../src/cli/flags.ts';
import { GateError } from '../../src/errors.ts';
import {
  nameOptions,
  nameOptionsInError,
  OPTION_NAMES,
  type OptionName,
  option,
} from '../../src/model/options.ts';

const ROOT = join(import.meta.dirname, '../..');

test.each<[name: OptionName, value: string | undefined, cli: string, action: string]>([
  ['baseline', undefined, '--baseline', 'input `baseline`'],
  ['rule', undefined, '--rule', 'input `rules`'],
  ['build-arg', undefined, '--build-arg', 'input `build-args`'],
  ['platform', 'linux/arm64', '--platform linux/arm64', 'platforms: linux/arm64'],
  ['timeout', '1h', '--timeout 1h', 'timeout: 1h'],
  ['secret', 'id=N,src=F', '--secret id=N,src=F', 'secrets: id=N,src=F'],
  ['image', 'docker:app:ci', 'docker:app:ci', 'image: docker:app:ci'],
  ['image', undefined, 'an image', 'input `image`'],
])(
  'option %s %s is written as %s on the command line and as %s in a workflow',
  (name, value, cli, action) => {
    const text = `set ${option(name, value)}, or not`;
    expect(nameOptions(text, 'cli')).toBe(`set ${cli}, or not`);
    expect(nameOptions(text, 'action')).toBe(`set ${action}, or not`);
  },
);

test('names options anywhere in a report, and does not change its trees', () => {
  const tree = { names: [option('rule')] };
  const report = {
    notices: [option('verify')],
    images: [{ error: { fix: option('file') }, tree }],
  };
  expect(nameOptions(report, 'action')).toEqual({
    notices: ['input `verify`'],
    images: [{ error: { fix: 'input `file`' }, tree }],
  });
  expect(nameOptions(report, 'cli').images[0]?.tree).toBe(tree);
});

test('names options in every part of a failure', () => {
  const cause = new Error('why');
  const details = { where: option('build', './a'), fix: option('file'), cause };
  const error = new GateError('BUILD_FAILED', `see ${option('build')}`, details);
  expect(nameOptionsInError(error, 'action')).toMatchObject({
    code: 'BUILD_FAILED',
    message: 'see input `build`',
    where: 'build: ./a',
    fix: 'input `file`',
    cause,
  });
});

test('does not change a term with an unknown name', () => {
  expect(nameOptions('\ue000constructor\ue001 \ue000\ue001', 'cli')).toBe(
    '\ue000constructor\ue001 \ue000\ue001',
  );
});

test('every option is a flag or the operand, and an input', () => {
  const flags = FLAGS.map(({ name }) => name);
  const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  for (const name of OPTION_NAMES) {
    if (name !== 'image') expect(flags).toContain(name);
    const input = nameOptions(option(name), 'action').slice('input `'.length, -1);
    expect(INPUT_NAMES).toContain(input);
    expect(Object.keys(inputs)).toContain(input);
  }
});

/** The flag is an argument of another program. */
const FOREIGN = /'--[a-z-]+'|docker pull --/;
/** Instructions of Dockerfiles, and commands of the command line to copy. */
const EXEMPT = [
  ...[
    'advise/',
    'cli/',
    'fix/stage/',
    'model/options.ts',
    'model/secrets/',
    'report/budget-draft.ts',
  ],
  ...['report/fix.ts', 'report/ratchet.ts', 'report/outline/could-go.ts'],
  ...['report/outline/draft-sections.ts', 'whatif/', 'gate/effort/measure-effort.ts'],
  ...['gate/history/history-file.ts', 'gate/history/read-histories.ts'],
  ...['gate/history/registry-history.ts', 'judge/propose/from-layerx.ts'],
  ...[
    'report/outline/order-sections.ts',
    'report/outline/accept-sections.ts',
    'sources/registry/list-repositories.ts',
  ],
  'host/git/tags.ts', // arguments of git
];

test('no message outside of cli contains a flag', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !EXEMPT.some((start) => file.startsWith(start)),
  );
  const flags = FLAGS.map(({ name }) => name).join('|');
  const named = new RegExp(`['"\`].*--(?:${flags})(?![\\w-])`);
  const found = files.flatMap((file) =>
    readFileSync(join(ROOT, 'src', file), 'utf8')
      .split('\n')
      .filter(
        (line) => named.test(line) && !/^\s*(?:\*|\/\*|\/\/)/.test(line) && !FOREIGN.test(line),
      )
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
