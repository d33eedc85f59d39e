import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { INPUT_NAMES } from '../../../src/action/input-names.ts';
import { FLAGS } from '../../../src/cli/flags.ts';
import { formatError, GateError } from '../../../src/errors.ts';
import { MESSAGES } from '../../../src/report/words/messages/catalog.ts';
import type { Wording } from '../../../src/report/words/messages/failure.ts';
import { Message } from '../../../src/report/words/messages/message.ts';
import {
  nameOption,
  OPTION_NAMES,
  type OptionName,
} from '../../../src/report/words/messages/options.ts';
import {
  formatSentence,
  formatSentences,
  listDistinct,
  WORDS,
} from '../../../src/report/words/messages/sentence.ts';
import { fill } from '../../../src/report/words/messages/template.ts';

const ROOT = join(import.meta.dirname, '../../..');

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
    expect(nameOption('cli', name, value)).toBe(cli);
    expect(nameOption('action', name, value)).toBe(action);
  },
);

const MESSAGE = new Message('no-image-given', {});

test('formats messages anywhere in a report, and does not change its trees', () => {
  const tree = { names: ['a'] };
  const report = { notices: [MESSAGE], images: [{ error: { fix: 'retry' }, tree }] };
  expect(formatSentences(report, 'action')).toEqual({
    notices: [formatSentence(MESSAGE, 'action')],
    images: [{ error: { fix: 'retry' }, tree }],
  });
  // Copies only what changes: platforms with one digest share their facts.
  expect(formatSentences(report, 'cli').images).toBe(report.images);
});

test('formats every part of an error in the words of the entry', () => {
  const cause = new Error('why');
  const error = new GateError('no-image-given', {}, { where: 'here', cause });
  expect(formatError(error, 'action')).toMatchObject({
    code: 'USAGE',
    fix: 'specify one, e.g. image: docker:app:latest, or build one: build: .',
    where: 'here',
  });
  expect(formatError(error, 'cli').fix).toBe(
    'specify one, e.g. docker:app:latest, or build one: --build .',
  );
  expect(error.cause).toBe(cause);
});

test('a message elsewhere has the words of the command line', () => {
  expect(JSON.stringify({ why: MESSAGE })).toBe(JSON.stringify({ why: String(MESSAGE) }));
});

test('the same sentence is listed once', () => {
  expect(listDistinct([MESSAGE, 'a', String(MESSAGE), 'a'])).toHaveLength(2);
});

test('every option is a flag or the operand, and an input', () => {
  const flags = FLAGS.map(({ name }) => name);
  const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  for (const name of OPTION_NAMES) {
    if (name !== 'image') expect(flags).toContain(name);
    const input = nameOption('action', name).slice('input `'.length, -1);
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
    'model/secrets/',
    'report/words/messages/',
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

const FOLDER = join(ROOT, 'src/report/words/messages');
const NOT_SUBJECTS = new Set(
  ['catalog', 'failure', 'message', 'options', 'sentence', 'template'].map((name) => `${name}.ts`),
);

test('every ID is in one file, and used', async () => {
  const files = readdirSync(FOLDER).filter((name) => !NOT_SUBJECTS.has(name));
  const modules = await Promise.all(files.map((name) => import(join(FOLDER, name))));
  const ids = modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, messages]) =>
      /^[A-Z_]+$/.test(name) ? Object.keys(Object(messages)) : [],
    ),
  );
  expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
  expect(Object.keys(MESSAGES)).toEqual(expect.arrayContaining(ids));
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('report/words/messages/'))
    .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'))
    .join('\n');
  expect(ids.filter((id) => !sources.includes(`'${id}'`))).toEqual([]);
});

test('a template is filled once, with values, formats and options', () => {
  const template =
    '{path}: {bytes:bytes}, {files:count} of {names:list}; set {--timeout 1h} { a: 1 }';
  const values = { path: '{bytes}', bytes: 1500, files: 1234, names: ['a', '{--file}'] };
  expect(fill(template, values, WORDS.cli)).toBe(
    '{bytes}: 1.5 kB, 1,234 of a, {--file}; set --timeout 1h { a: 1 }',
  );
  expect(fill('{one}', { one: MESSAGE }, WORDS.action)).toBe(formatSentence(MESSAGE, 'action'));
});

test.each<[template: string, values: Record<string, unknown>, text: string]>([
  ['a[; {b}]', { b: 'c' }, 'a; c'],
  ['a[; {b}]', { b: undefined }, 'a'],
  ['a[; {b}]', { b: '' }, 'a'],
  ['a[; {b:all}]', { b: [] }, 'a'],
  ['a[; {b}, {c}]', { b: 'b', c: undefined }, 'a'],
  ['[{b} files|no files]', { b: 0 }, '0 files'],
  ['[{b}|{c}|d]', { b: undefined, c: 'c' }, 'c'],
  ['[{b}|{c}|d]', { b: undefined, c: undefined }, 'd'],
  ['[{is:if}yes|no]', { is: true }, 'yes'],
  ['[{is:if}yes|no]', { is: false }, 'no'],
  // What is not an optional part: text without a placeholder, and a placeholder alone.
  ['write [a, b], images[{at}] or [bot]', { at: 0 }, 'write [a, b], images[0] or [bot]'],
  // Values are never expanded.
  ['a[; {b}] {c}', { b: '[{c}|x] {--file}', c: '{b}' }, 'a; [{c}|x] {--file} {b}'],
  ['{n:plural file}, {m:plural file}', { n: 1, m: 1234 }, '1 file, 1,234 files'],
  ['{names:list 2}', { names: ['a', 'b', 'c'] }, 'a, b and 1 more'],
  ['{path:--file}', { path: 'a' }, '--file a'],
])('the template %s with %j says %s', (template, values, text) => {
  expect(fill(template, values, WORDS.cli)).toBe(text);
});

test('values outside of optional parts are required', () => {
  new Message('baseline-not-built', { message: 'a', fix: undefined });
  // @ts-expect-error the reason is not in an optional part
  new Message('baseline-not-built', { message: undefined, fix: undefined });
  // @ts-expect-error the last alternative has no other instead of it
  new Message('lowered-to-warning', { label: undefined, by: undefined });
  // @ts-expect-error a value with a format is not a number
  new Message('undefined-alias', { text: 1 });
  // @ts-expect-error a condition is a boolean
  new Message('estimates-differ', { isOfBaseline: 'no' });
  expect(String(new Message('estimates-differ', { isOfBaseline: false }))).toMatch(/^this image/);
});

test('optional parts of templates are complete and not nested', () => {
  const templates = Object.values<Wording>(MESSAGES).flatMap((entry) =>
    typeof entry === 'function'
      ? []
      : typeof entry === 'string'
        ? [entry]
        : [entry.message, entry.fix ?? '', entry.where ?? ''],
  );
  const withoutParts = templates.map((text) => text.replace(/\[[^[\]]*\]/g, ''));
  expect(withoutParts.filter((text) => /\]|\[.*\{\w/.test(text))).toEqual([]);
  expect(templates.filter((text) => /\|/.test(text.replace(/\[[^[\]]*\{[^[\]]*\]/g, '')))).toEqual([
    'pipe an archive into it: docker save IMAGE | plimsoll check docker-archive:-',
  ]);
});
