import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments.ts';

const imagesOf = (...sources: string[]) => {
  const command = parseArguments(['check', ...sources]);
  return command.name === 'check' ? command.request.images : [];
};

test.each([
  ['a name before the source', 'my-api_2.0=docker:api:ci', 'my-api_2.0', 'docker:api:ci'],
  ['the first = ends the name', 'api=./a=b.tar', 'api', './a=b.tar'],
  ['a path with a = in it has no name', './a=b.tar', undefined, './a=b.tar'],
  ['nor has a reference', 'ghcr.io/x:1=y', undefined, 'ghcr.io/x:1=y'],
])('%s', (_behaviour, text, name, source) => expect(imagesOf(text)).toEqual([{ name, source }]));

test('images without names may be as many as there are', () =>
  expect(imagesOf('a', 'b', 'x=a', 'y=a')).toHaveLength(4));

describe('a usage error', () => {
  test.each([
    ['a name given twice', ['check', 'x=a', 'y=b', 'x=c'], 'the name x is given to two images'],
    ['--quiet with --verbose', ['check', 'a', '--quiet', '--verbose'], '--quiet and --verbose exclude each other'],
    [
      '--quiet with --format json',
      ['check', 'a', '--quiet', '--format', 'json'],
      '--quiet and --format json exclude each other',
    ],
    [
      'the same of judge',
      ['judge', 'r.json', '--format=json', '--quiet'],
      '--quiet and --format json exclude each other',
    ],
  ])('%s', (_what, argv, message) => {
    let failure: unknown;
    try {
      parseArguments(argv);
    } catch (error) {
      failure = error;
    }
    expect(failure).toMatchObject({ code: 'USAGE', message, fix: expect.any(String) });
  });
});

test('--quiet goes with --format markdown', () =>
  expect(parseArguments(['check', 'a', '--quiet', '--format', 'markdown'])).toMatchObject({
    output: { format: 'markdown', isQuiet: true },
  }));

describe('what limits are proposed from', () => {
  test.each([
    ['files that end in .json are reports', ['a.json', './b.JSON', 'app:1'], ['a.json', './b.JSON'], ['app:1']],
    ['unless they are said to be sources', ['docker:a.json', 'x=b.json'], [], ['docker:a.json', 'b.json']],
  ])('%s', (_behaviour, operands, reportPaths, sources) => {
    for (const name of ['init', 'ratchet'] as const) {
      const command = parseArguments([name, ...operands]);
      expect(command).toMatchObject({ name, reportPaths, request: { withTree: true } });
      expect(
        'request' in command && 'images' in command.request && command.request.images.map(({ source }) => source),
      ).toEqual(sources);
    }
  });
});
