import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments.ts';
import type { GateRequest } from '../../src/gate/request.ts';

const makeImages = (...sources: string[]) => {
  const command = parseArguments(['check', ...sources]);
  return command.name === 'check' ? command.request.images : [];
};

test.each([
  ['a name before the source', 'my-api_2.0=docker:api:ci', 'my-api_2.0', 'docker:api:ci'],
  ['the first = ends the name', 'api=./a=b.tar', 'api', './a=b.tar'],
  ['a path with a = in it has no name', './a=b.tar', undefined, './a=b.tar'],
  ['nor does a reference', 'ghcr.io/x:1=y', undefined, 'ghcr.io/x:1=y'],
])('%s', (_behavior, text, name, source) => expect(makeImages(text)).toEqual([{ name, source }]));

test('any number of images may be unnamed', () =>
  expect(makeImages('a', 'b', 'x=a', 'y=a')).toHaveLength(4));

test('baselines are sources or reports, with or without names', () =>
  expect(
    parseArguments(['check', 'a', '--baseline', 'main.json', '--baseline', 'api=docker:api:main']),
  ).toMatchObject({
    request: {
      baselines: [
        { name: undefined, source: 'main.json' },
        { name: 'api', source: 'docker:api:main' },
      ],
    },
  }));

test('compare takes the old and the new image', () =>
  expect(
    parseArguments([
      'compare',
      'old.tar',
      'docker:app:ci',
      '--platform',
      'arm64',
      '--timeout',
      '5s',
    ]),
  ).toEqual({
    name: 'compare',
    request: {
      old: 'old.tar',
      now: 'docker:app:ci',
      platforms: [{ os: 'linux', architecture: 'arm64' }],
    },
    timeoutMs: 5000,
    output: {
      format: 'terminal',
      reportPath: undefined,
      isQuiet: false,
      isVerbose: false,
      noColor: false,
    },
  }));

test('builder options have docker’s names', () => {
  const flags = ['--cache-from', 'type=gha', '--cache-from=b', '--no-cache', '--add-host', 'a:1'];
  const command = parseArguments(['check', '--build', '.', ...flags]);
  const build = command.name === 'check' ? command.request.build : undefined;
  expect([...(build?.builderOptions ?? [])]).toEqual([
    ['cache-from', ['type=gha', 'b']],
    ['add-host', ['a:1']],
    ['no-cache', ['']],
  ]);
  expect(() => parseArguments(['check', 'x', '--pull'])).toThrow('--pull needs --build');
});

describe('--file', () => {
  test.each([
    [
      'with a source is the file that layers are traced to',
      ['docker:app'],
      'Dockerfile.ci',
      undefined,
    ],
    ["with the budget's images too", [], 'Dockerfile.ci', undefined],
    ['with --build is the file that is built', ['--build', '.'], undefined, 'Dockerfile.ci'],
  ])('%s', (_behavior, rest, dockerfile, file) => {
    const { request } = parseArguments(['check', '--file', 'Dockerfile.ci', ...rest]) as {
      request: GateRequest;
    };
    expect([request.dockerfile, request.build?.file]).toEqual([dockerfile, file]);
  });
});

test.each([
  ['with commas', ['--platform', 'linux/amd64, linux/arm/v7']],
  ['one by one', ['--platform', 'linux/amd64', '--platform=linux/arm/v7']],
])('--platform takes several for any source: %s', (_, flags) =>
  expect(parseArguments(['check', 'a', ...flags])).toMatchObject({
    request: {
      platforms: [
        { os: 'linux', architecture: 'amd64' },
        { os: 'linux', architecture: 'arm', variant: 'v7' },
      ],
    },
  }),
);

test('--platform takes several with --build', () =>
  expect(
    parseArguments(['check', '--build', '.', '--platform', 'linux/amd64,linux/arm/v7']),
  ).toMatchObject({
    request: { platforms: [], build: { platforms: ['linux/amd64', 'linux/arm/v7'] } },
  }));

describe('a usage error', () => {
  test.each([
    ['a time without a unit', ['check', 'a', '--timeout', '10'], '--timeout "10" has no unit'],
    ['no time', ['check', 'a', '--timeout', '0'], '--timeout "0" is not a time'],
    [
      'an invalid build argument',
      ['check', '--build=.', '--build-arg', 'A B'],
      'a value of --build-arg is not NAME=VALUE',
    ],
    ['a name that is set twice', ['check', 'x=a', 'y=b', 'x=c'], 'duplicate image name x'],
    ['a single image for compare', ['compare', 'a'], 'compare needs exactly two images or reports'],
    [
      'three images for compare',
      ['compare', 'a', 'b', 'c'],
      'compare needs exactly two images or reports',
    ],
    [
      'a budget for compare',
      ['compare', 'a', 'b', '--budget', 'x'],
      "--budget can't be used with plimsoll compare",
    ],
    [
      'a name for two baselines',
      ['judge', 'r', '--baseline', 'x=a', '--baseline', 'x=b'],
      'duplicate image name x',
    ],
    [
      'one invalid value among several',
      ['check', '--build=.', '--platform', 'linux/amd64,linux/'],
      '--platform "linux/" is not a platform',
    ],
    [
      '--quiet with --verbose',
      ['check', 'a', '--quiet', '--verbose'],
      "--quiet and --verbose can't be used together",
    ],
    [
      '--quiet with --format json',
      ['check', 'a', '--quiet', '--format', 'json'],
      "--quiet and --format json can't be used together",
    ],
    [
      'the same for judge',
      ['judge', 'r.json', '--format=json', '--quiet'],
      "--quiet and --format json can't be used together",
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

test('--quiet works with --format markdown', () =>
  expect(parseArguments(['check', 'a', '--quiet', '--format', 'markdown'])).toMatchObject({
    output: { format: 'markdown', isQuiet: true },
  }));

test.each(['init', 'ratchet'] as const)('%s measures with paths, like a kept report', (name) =>
  expect(parseArguments([name, 'x=docker:app', 'app.json'])).toMatchObject({
    name,
    request: {
      withTree: true,
      images: [{ name: 'x', source: 'docker:app' }, { source: 'app.json' }],
    },
  }),
);

test("usage errors don't repeat the program's name, which is in the prefix", () => {
  const lines = [
    [],
    ['chek'],
    ['compare', 'a'],
    ['judge'],
    ['rules', 'x'],
    ['judge', 'r', '--baseline', 'build'],
    ['--quiet'],
    ['check', '--x'],
  ];
  for (const argv of lines) expect(() => parseArguments(argv)).toThrow(/^(?!plimsoll)/);
});
