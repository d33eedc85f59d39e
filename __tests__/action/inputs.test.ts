import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { INPUT_NAMES } from '../../src/action/input-names.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { parseRuleFlags } from '../../src/budget/parse/rule-flags.ts';
import { formatError, GateError } from '../../src/errors.ts';

const action = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8'));

/** As the runner sets them: upper case, dashes kept, every declared input. */
function environment(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const declared = Object.entries(action.inputs as Record<string, { default?: string }>).map(
    ([name, { default: fallback = '' }]) => [name, fallback] as const,
  );
  const all = { ...Object.fromEntries(declared), ...inputs };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

const read = (inputs: Readonly<Record<string, string>>) => readInputs(environment(inputs));

function getProblems(inputs: Readonly<Record<string, string>>): string[] {
  try {
    read(inputs);
  } catch (error) {
    if (error instanceof GateError)
      return [error.code, ...formatError(error, 'action').message.split('\n')];
    throw error;
  }
  return [];
}

test('every declared input is read, and every input that is read is declared', () => {
  expect([...INPUT_NAMES].sort()).toEqual(Object.keys(action.inputs).sort());
});

test('an empty input has its declared default', () => {
  expect(readInputs({})).toEqual({ ...read({}), token: '' });
});

test('reads one image per line, with an optional name', () => {
  expect(read({ image: 'docker:app:ci\n\n  web=oci-dir:out\n' }).request.images).toEqual([
    { name: undefined, source: 'docker:app:ci' },
    { name: 'web', source: 'oci-dir:out' },
  ]);
});

test('lists of a build have one item per line; a comma within a line belongs to the item', () => {
  const { build, platforms } = read({
    build: 'app',
    file: 'app/Dockerfile.prod',
    target: 'prod',
    'build-args': 'A=1,2\r\nB',
    secrets: 'id=npm,src=.npmrc\nid=key,env=KEY',
    platforms: 'linux/amd64, linux/arm64\nlinux/arm/v7',
  }).request;
  expect(build).toEqual({
    builderOptions: new Map(),
    folder: 'app',
    file: 'app/Dockerfile.prod',
    target: 'prod',
    buildArgs: ['A=1,2', 'B'],
    secrets: ['id=npm,src=.npmrc', 'id=key,env=KEY'],
    platforms: ['linux/amd64', 'linux/arm64', 'linux/arm/v7'],
  });
  expect(platforms).toEqual([]);
});

test('builder options have the names and formats of docker/build-push-action', () => {
  const { build } = read({
    build: '.',
    'cache-from': 'type=gha\ntype=registry,ref=x:cache',
    'cache-to': 'type=gha,mode=max',
    network: 'host',
    ssh: 'default,key=/k',
    'build-contexts': 'lib=../lib\nbase=docker-image://alpine:3',
    'add-hosts': 'a:192.0.2.1\nb:192.0.2.2, c:192.0.2.3',
    'no-cache': 'true',
    pull: 'false',
    builder: 'ci',
  }).request;
  expect([...(build?.builderOptions ?? [])]).toEqual([
    ['cache-from', ['type=gha', 'type=registry,ref=x:cache']],
    ['cache-to', ['type=gha,mode=max']],
    ['network', ['host']],
    ['ssh', ['default', 'key=/k']],
    ['build-context', ['lib=../lib', 'base=docker-image://alpine:3']],
    ['add-host', ['a:192.0.2.1', 'b:192.0.2.2', 'c:192.0.2.3']],
    ['no-cache', ['true']],
    ['builder', ['ci']],
  ]);
});

test.each(['cache-to', 'network', 'no-cache', 'builder'])('%s needs a build', (name) =>
  expect(getProblems({ image: 'x', [name]: name === 'no-cache' ? 'true' : 'y' })).toEqual([
    'USAGE',
    `${name} needs build; set the folder to build, or remove ${name}`,
  ]),
);

test('the input check is a valid name or off', () => {
  expect(['off', 'Off', 'false', ''].map((check) => read({ check }).check)).toEqual(
    Array(4).fill(undefined),
  );
  expect(read({ check: 'Image size' }).check).toBe('Image size');
});

describe('errors about an input quote the value and list the allowed ones', () => {
  test.each([
    [
      'a choice',
      { comment: 'alway' },
      'comment: "alway" is not one of auto, always, never; did you mean always?',
    ],
    ['another', { 'fail-on': 'warn' }, 'fail-on: "warn" is not one of over, never'],
    ['a switch', { summary: 'yes' }, 'summary: "yes" is neither true nor false'],
    [
      'a time',
      { timeout: 'soon' },
      'timeout: "soon" is not a time; write a number and a unit, e.g. 90s, 15m or 1h',
    ],
    [
      'a platform',
      { build: '.', platforms: 'linux/arm/v7/x' },
      'platforms: "linux/arm/v7/x" is not a platform; did you mean linux/arm/v7?',
    ],
    [
      'a check without a name',
      { check: 'true' },
      'check: "true" is not a name; write the name that branch protection requires, or off',
    ],
    [
      'a time without a unit',
      { timeout: '10' },
      'timeout: "10" has no unit; did you mean 10s or 10m?',
    ],
    [
      'no time at all',
      { timeout: '0' },
      'timeout: "0" is not a time; write a number and a unit, e.g. 90s, 15m or 1h',
    ],
    [
      'tags',
      { tags: 'app:ci' },
      'unknown input "tags"; remove it: `build` needs no tag; to check an existing image, write ' +
        '`image: docker:NAME:TAG`',
    ],
    [
      'a rule',
      { 'highest-wasted-bytes': '1MB' },
      'unknown input "highest-wasted-bytes"; write the limit in the input rules: ' +
        'highestWastedBytes=LIMIT',
    ],
    [
      'two limits of the same kind',
      { build: '.', context: 'app' },
      'context and build are both set and mean the same; remove context',
    ],
    [
      'a build argument with spaces',
      { build: '.', 'build-args': 'COLOR = red' },
      'a value of input `build-args` is not NAME=VALUE; write COLOR=VALUE, without spaces ' +
        'before the "="',
    ],
    [
      'a build argument as a flag',
      { build: '.', 'build-args': '--build-arg COLOR=red' },
      'a value of input `build-args` is not NAME=VALUE; write COLOR=VALUE, without spaces ' +
        'before the "="',
    ],
    [
      'a comment after an image',
      { image: 'docker:app # ours' },
      'image: "docker:app # ours" may end in a comment; write the comment on a separate line, ' +
        'or put the whole line in quotes',
    ],
    ['a name with two lines', { name: 'a\nb' }, 'name: must be one line of at most 100 characters'],
    [
      'an unknown input',
      { 'bulid-args': 'A=1' },
      'unknown input "bulid-args"; did you mean build-args?',
    ],
    [
      'a target without a build',
      { target: 'x' },
      'target needs build; set the folder to build, or remove target',
    ],
    [
      'an image and a build',
      { image: 'a.tar', build: '.' },
      'image and build are both set; build creates the image to check, so remove image',
    ],
    [
      'publish and image',
      { publish: 'r.json', image: 'a' },
      "image can't be used with publish, which measures nothing; remove it",
    ],
    [
      'publish and suggestions',
      { publish: 'r.json', suggestions: 'true' },
      "suggestions can't be used with publish, because reports of other jobs are not trusted; " +
        'set it in the job that builds the image',
    ],
    [
      'two images with the same name',
      { image: 'a=x.tar\na=y.tar' },
      'duplicate image name a; give each image a unique name: NAME=SOURCE',
    ],
  ])('%s', (_what, inputs: Record<string, string>, problem) =>
    expect(getProblems(inputs)).toEqual(['USAGE', problem]),
  );

  test('all problems together', () => {
    expect(getProblems({ comment: 'x', verify: 'y', image: 'a', build: 'b' })).toHaveLength(4);
  });

  test('a long value is shortened', () => {
    expect(getProblems({ comment: 'x'.repeat(500) })[1]).toHaveLength(125);
  });
});

describe('accepts common notations', () => {
  test.each([
    ['a YAML list', '- docker:app:ci\n- "web=oci-dir:out"'],
    ['quotes', '"docker:app:ci"\n\'web=oci-dir:out\''],
    ['comments and empty lines', '# ours\ndocker:app:ci\n\n  # theirs\nweb=oci-dir:out'],
    ['a YAML mapping', 'docker:app:ci\nweb: oci-dir:out'],
    ['a quoted source', 'docker:app:ci\nweb="oci-dir:out"'],
    ['spaces around =', 'docker:app:ci\nweb = oci-dir:out'],
    ['commas at the ends of lines', 'docker:app:ci,\r\nweb=oci-dir:out,\r\n'],
    ['commas on one line', 'docker:app:ci, web=oci-dir:out'],
    ['a JSON list', '["docker:app:ci", "web=oci-dir:out"]'],
    ['a YAML list on one line', '[docker:app:ci,web=oci-dir:out]'],
    ['a quoted name and source', '- docker:app:ci\n- "web": "oci-dir:out"'],
  ])('images: %s', (_what, image) =>
    expect(read({ image }).request.images).toEqual([
      { name: undefined, source: 'docker:app:ci' },
      { name: 'web', source: 'oci-dir:out' },
    ]),
  );

  test('a space after the scheme of a source does not make the source a name', () =>
    expect(read({ image: 'docker: app:ci' }).request.images[0]?.name).toBeUndefined());

  test.each([
    ['NAME=VALUE', 'COLOR=red', 'COLOR=red'],
    ['a YAML pair', 'COLOR: red', 'COLOR=red'],
    ['a quoted YAML pair', '"COLOR: red"', 'COLOR=red'],
    ['a YAML pair with a quoted value', 'COLOR: "red"', 'COLOR=red'],
    ['a list item', '- COLOR=red', 'COLOR=red'],
    ['a JSON pair', '"COLOR": "red"', 'COLOR=red'],
    ['a JSON mapping', '{ "COLOR": "red" }', 'COLOR=red'],
    ['quotes in quotes', '"COLOR=a "b" c"', 'COLOR=a "b" c'],
    ['a value with =', 'URL: http://x/?a=b', 'URL=http://x/?a=b'],
    ['a value with a colon', 'URL=http://x', 'URL=http://x'],
    ['a value with #', 'COLOR=#fff # not a comment', 'COLOR=#fff # not a comment'],
    ['quotes in the value, kept as docker does', 'COLOR="red"', 'COLOR="red"'],
    ['several lines', '"TEXT=a ""b""\nc"', 'TEXT=a "b"\nc'],
    ['a name', 'COLOR', 'COLOR'],
  ])('build-args: %s', (_what, text, buildArg) =>
    expect(
      read({ build: '.', 'build-args': `A=1\n# no\n${text}\nB` }).request.build?.buildArgs,
    ).toEqual(['A=1', buildArg, 'B']),
  );

  test('platforms: lists, quotes, comments', () =>
    expect(
      read({ build: '.', platforms: '- linux/amd64 # x\n- "linux/arm64"' }).request.build
        ?.platforms,
    ).toEqual(['linux/amd64', 'linux/arm64']));

  test.each([
    'highestImageBytes=1GB, highestLayerCount=warn:8, fail:9',
    '{ highestImageBytes: 1GB, highestLayerCount: { warn: 8, fail: 9 } }',
    '[highestImageBytes=1GB, highestLayerCount=warn:8,fail:9]',
    'highestImageBytes=1GB,\nhighestLayerCount=warn:8, fail:9,',
    '- "highestImageBytes": "1GB"\n- highestLayerCount: { warn: 8, fail: 9 }',
    '{ "highestImageBytes": "1GB", "highestLayerCount": "warn:8,fail:9" }',
  ])('rules: %s', (rules) => {
    const flags = read({ rules }).request.ruleFlags;
    expect(parseRuleFlags(flags).get('highestImageBytes')?.fail?.limit).toBe(1e9);
    expect(parseRuleFlags(flags).get('highestLayerCount')).toMatchObject({
      warn: { limit: 8 },
      fail: { limit: 9 },
    });
  });

  test('platforms: a JSON list, spaces', () => {
    const platforms = (text: string) => read({ build: '.', platforms: text }).request.build;
    for (const text of ['["linux/amd64","linux/arm64"]', 'linux/amd64 linux/arm64'])
      expect(platforms(text)?.platforms).toEqual(['linux/amd64', 'linux/arm64']);
  });

  test('keeps the quotes of a YAML block', () =>
    expect(read({ budget: '"budget.yaml"' }).request.budgetPath).toBe('budget.yaml'));

  test.each(['false', 'off', 'no', 'Never'])('comment: %s is never', (comment) =>
    expect(read({ comment }).comment).toBe('never'),
  );

  test.each(['Off', 'none', 'false', 'off'])('baseline: %s is off', (baseline) =>
    expect(read({ baseline }).baseline).toEqual({ kind: 'off' }),
  );

  test('baseline: true is ambiguous', () =>
    expect(getProblems({ baseline: 'true' })[1]).toBe(
      'the baseline "true" is ambiguous; write auto, cache, build, off or a source; an image of ' +
        'that name is docker:true',
    ));

  test('rules: budget notation, with comments', () =>
    expect(
      read({ rules: '- highestImageBytes: 150MB # soft\n"highestLayerCount: 9"' }).request
        .ruleFlags,
    ).toEqual(['highestImageBytes: 150MB', 'highestLayerCount: 9']));

  test('input names of other actions are accepted with a notice', () => {
    const { request, token, notices } = read({
      context: 'app',
      dockerfile: 'app/Prod',
      build_args: 'A=1',
      'github-token': 't',
    });
    expect(request.build).toMatchObject({ folder: 'app', file: 'app/Prod', buildArgs: ['A=1'] });
    expect(token).toBe('t');
    expect(notices).toEqual([
      'Input `context` is read as `build`; rename it.',
      'Input `dockerfile` is read as `file`; rename it.',
      'Input `build_args` is read as `build-args`; rename it.',
      'Input `github-token` is read as `token`; rename it.',
    ]);
  });

  test("secrets as values, in addition to docker's own format", () => {
    const { request, secretValues } = read({
      build: '.',
      secrets: 'id=npm,src=.npmrc\nNPM_TOKEN=a=b,c\n"KEY=-----\n  x\n-----"\nOTHER: y\nEMPTY=',
    });
    expect(request.build?.secrets).toEqual(['id=npm,src=.npmrc']);
    expect(secretValues).toEqual([
      { id: 'NPM_TOKEN', value: 'a=b,c' },
      { id: 'KEY', value: '-----\n  x\n-----' },
      { id: 'OTHER', value: 'y' },
      { id: 'EMPTY', value: '' },
    ]);
  });
});

describe('comment-from', () => {
  test.each([
    ['', { bytes: 10e6, ratio: 0.01 }],
    ['5MB', { bytes: 5e6, ratio: null }],
    ['2.5%', { bytes: null, ratio: 0.025 }],
    ['2% , 1MiB', { bytes: 2 ** 20, ratio: 0.02 }],
    ['1MiB\n2%', { bytes: 2 ** 20, ratio: 0.02 }],
    ['0', { bytes: 0, ratio: null }],
  ])('%j', (text, from) => expect(read({ 'comment-from': text }).commentFrom).toEqual(from));

  test.each([
    ['10', 'comment-from: "10" is neither a size nor a percentage; write e.g. 1%, 10MB'],
    ['-1MB', 'comment-from: "-1MB" is neither a size nor a percentage; write e.g. 1%, 10MB'],
    ['lots', 'comment-from: "lots" is neither a size nor a percentage; write e.g. 1%, 10MB'],
    ['1MB, 2MB', 'comment-from: "1MB, 2MB" sets two limits of the same kind; remove one'],
  ])('rejects %j', (text, problem) =>
    expect(getProblems({ 'comment-from': text })).toEqual(['USAGE', problem]),
  );
});
