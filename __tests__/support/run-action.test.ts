import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runAction } from './run-action.ts';
import { parseFileCommands, parseWorkflowCommands } from './runner-files.ts';

describe('the runner of the tests', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'plimsoll-runner-'));
    await writeFile(join(root, 'action.yml'), ACTION);
    await writeFile(join(root, 'main.mjs'), MAIN);
  });
  afterAll(() => rm(root, { recursive: true }));

  test('passes inputs, event and workspace to an action, and reads its outputs', async () => {
    const run = await runAction({
      root,
      inputs: { 'fail-on': 'never' },
      eventName: 'pull_request',
      event: { number: 7 },
      token: 'ghs_x',
      files: { 'ci/budget.yaml': 'rules: {}' },
      env: { GITHUB_JOB: 'other', CI: undefined },
    });
    expect(run.exitCode).toBe(3);
    expect(JSON.parse(run.outputs.seen ?? '')).toEqual({
      inputs: { 'INPUT_FAIL-ON': 'never', INPUT_TOKEN: 'ghs_x', INPUT_NAME: '' },
      event: 'pull_request {"number":7}',
      budget: 'rules: {}',
      others: ['other', null, null],
    });
    expect(run.outputs.verdict).toBe('fail');
    expect(run.summary).toBe('# Summary\n');
    expect(run.annotations).toEqual([
      { name: 'error', properties: { file: 'Dockerfile', line: '3' }, message: 'too large: 100%' },
      { name: 'warning', properties: {}, message: 'from standard error' },
    ]);
  });

  test('keeps the files of a run with its own folder', async () => {
    const temp = await mkdtemp(join(tmpdir(), 'plimsoll-runner-'));
    await runAction({ root, temp, files: { 'ci/budget.yaml': '' }, event: '{"not": json' });
    expect(await readFile(join(temp, 'event.json'), 'utf8')).toBe('{"not": json');
    await rm(temp, { recursive: true });
  });
});

const ACTION = `
runs: { using: node24, main: main.mjs }
inputs:
  fail-on: { default: over }
  token: { default: "\${{ github.token }}" }
  name: { description: x }
`;

const MAIN = `
import { appendFileSync, readFileSync } from 'node:fs';
const { env } = process;
const seen = {
  inputs: Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('INPUT_'))),
  event: env.GITHUB_EVENT_NAME + ' ' + readFileSync(env.GITHUB_EVENT_PATH, 'utf8'),
  budget: readFileSync('ci/budget.yaml', 'utf8'),
  others: [env.GITHUB_JOB, env.CI ?? null, env.npm_lifecycle_event ?? null],
};
const outputs = ['verdict=fail', 'seen<<END', JSON.stringify(seen), 'END', ''];
appendFileSync(env.GITHUB_OUTPUT, outputs.join('\\n'));
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Summary\\n');
console.log('::error file=Dockerfile,line=3::too large: 100%25');
console.error('::warning::from standard error');
process.exitCode = 3;
`;

describe('lines that the runner executes', () => {
  test.each([
    ['at the start of a line', '::notice::x', ['notice']],
    ['after spaces', ' \t::notice::x', ['notice']],
    ['after a bare carriage return', 'a\r::notice::x', ['notice']],
    ['the older form anywhere', 'a ##[group]x', ['group']],
    ['not within a line', 'a ::notice::x', []],
    [
      'not while commands are stopped',
      '::stop-commands::T\n::error::x\n::T::\n::notice::y',
      ['notice'],
    ],
  ])('%s', (_case, text, expected) => {
    expect(parseWorkflowCommands(text).map(({ name }) => name)).toEqual(expected);
  });

  test('properties and messages are decoded once', () => {
    expect(parseWorkflowCommands('::error title=a%3Ab%2Cc%253A,file=x=y::1%0A2%250A')).toEqual([
      { name: 'error', properties: { title: 'a:b,c%3A', file: 'x=y' }, message: '1\n2%0A' },
    ]);
  });
});

describe("the files of a step's outputs", () => {
  test.each([
    ['a=b=c\n', { a: 'b=c' }],
    ['a<<E\nx\n\ny\nE\nb=\n', { a: 'x\n\ny', b: '' }],
    ['a<<E\nE\n', { a: '' }],
  ])('%j', (text, expected) => expect(parseFileCommands(text)).toEqual(expected));

  test.each(['a<<E\nx\n', 'nonsense\n'])('%j is an error', (text) => {
    expect(() => parseFileCommands(text)).toThrow(/the value of a has no end|not a file command/);
  });
});
