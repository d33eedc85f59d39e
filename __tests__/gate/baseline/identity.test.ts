import { describe, expect, test } from '@jest/globals';
import { readInputs } from '../../../src/action/inputs.ts';
import { computeIdentity, toImageFamily } from '../../../src/gate/baseline/identity.ts';
import { formatCommitPrefix, formatImagePrefix } from '../../../src/gate/baseline/kept-entry.ts';

const [PUSHED, MERGED] = ['a1'.repeat(20), 'b2'.repeat(20)];
const PUSH = { commits: [PUSHED], refs: ['main', 'a/b-c'], numbers: ['1001', '41'] };
const PULL = { commits: [MERGED], refs: ['7/merge', 'topic', 'main'], numbers: ['7', '1002'] };

type Inputs = Readonly<Record<string, string>>;
function identify(inputs: Inputs, marks = PUSH, env: Inputs = {}): string {
  const given = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const { request, name, matrix } = readInputs(Object.fromEntries(given));
  return computeIdentity(request, { name, matrix, marks, env });
}

describe('the same image', () => {
  test.each<[string, Inputs, Inputs]>([
    ['another tag from the run', { image: 'docker:app:main' }, { image: 'docker:app:pr-7' }],
    ['a branch in any slug', { image: 'docker:app:a_b_c' }, { image: 'docker:app:main' }],
    ['the default Dockerfile', { build: 'x' }, { build: 'x', file: './x/Dockerfile' }],
    [
      'a short platform',
      { build: '.', platforms: 'amd64' },
      { build: '.', platforms: 'linux/amd64' },
    ],
    [
      'a small run number, by its name',
      { build: '.', 'build-args': 'BUILD_NUMBER=41\nPR=' },
      { build: '.', 'build-args': 'BUILD_NUMBER=7\nPR=' },
    ],
    ['no tag', { image: 'docker:app' }, { image: 'docker:app:topic' }],
    ['a commit', { image: `docker:app:${PUSHED}` }, { image: 'docker:app:sha-b2b2b2b' }],
    [
      'a port, a tag and a digest',
      { image: 'docker:reg:5000/app:main' },
      { image: `docker:reg:5000/app:pr-7@sha256:${'a'.repeat(64)}` },
    ],
    [
      'digests',
      { image: `registry:reg:5000/app@sha256:${'b'.repeat(64)}` },
      { image: `registry:reg:5000/app@sha256:${'a'.repeat(64)}` },
    ],
    [
      'an archive named by its commit',
      { image: `docker-archive:out/app-${PUSHED}.tar` },
      { image: `docker-archive:./out/app-${MERGED}.tar` },
    ],
    [
      'a folder named by its commit',
      { image: `oci-dir:${PUSHED}/img` },
      { image: `oci-dir:${MERGED}/img` },
    ],
    ['other rules', { build: '.', rules: 'highestImageBytes=1MB' }, { build: '.' }],
    [
      'platforms in another order',
      { build: '.', platforms: 'linux/amd64,linux/arm64' },
      { build: '.', platforms: 'linux/arm64\nlinux/amd64' },
    ],
    [
      "the run's build arguments, in another order",
      { build: '.', 'build-args': `A=1\nVERSION=${PUSHED}\nDATE=2026-11-28T01:02:03Z` },
      { build: './', 'build-args': `VERSION=${MERGED}\nDATE=2026-11-29T05:06:07Z\nA=1` },
    ],
    [
      'another source under the same name',
      { image: 'api=docker:x:1' },
      { image: 'api=oci-dir:out' },
    ],
    [
      'the step’s own name',
      { name: 'api', image: 'docker:x:7.4', matrix: '{"a":1}' },
      { name: 'api', build: '.', 'build-args': 'A=1' },
    ],
    [
      'a matrix computed from the commit',
      { build: '.', matrix: `{"sha":"${PUSHED}"}` },
      { build: '.', matrix: `{"sha":"${MERGED}"}` },
    ],
    ['no matrix', { build: '.' }, { build: '.', matrix: 'null' }],
    ['an unevaluated expression', { build: '.' }, { build: '.', matrix: `$\{{ toJSON(matrix) }}` }],
    [
      'a matrix in another order',
      { build: '.', matrix: '{"a":1,"b":2}' },
      { build: '.', matrix: '{"b":2,"a":1}' },
    ],
  ])('%s', (_what, pushed, pulled) => expect(identify(pulled, PULL)).toBe(identify(pushed)));

  test('a temporary folder of another runner', () => {
    const inputsIn = (folder: string) => ({ image: `docker-archive:${folder}/app.tar` });
    const one = identify(inputsIn('/tmp/a'), PUSH, { RUNNER_TEMP: '/tmp/a' });
    expect(identify(inputsIn('/mnt/b'), PULL, { RUNNER_TEMP: '/mnt/b' })).toBe(one);
  });
});

describe('another image', () => {
  test.each<[string, Inputs, Inputs]>([
    ['repository', { image: 'docker:app:main' }, { image: 'docker:web:main' }],
    ['repository without a tag', { image: 'docker:app' }, { image: 'docker:web' }],
    ['registry', { image: 'docker:reg:5000/app' }, { image: 'docker:reg:5001/app' }],
    ['variant', { image: 'docker:app:alpine' }, { image: 'docker:app:debian' }],
    ['version', { image: 'docker:app:7.4' }, { image: 'docker:app:8.0' }],
    ['major version', { image: 'docker:app:20' }, { image: 'docker:app:22' }],
    ['digest only', { image: `docker:app@sha256:${'a'.repeat(64)}` }, { image: 'docker:app:main' }],
    ['file', { image: 'docker-archive:a.tar' }, { image: 'docker-archive:b.tar' }],
    ['stage', { build: '.', target: 'a' }, { build: '.', target: 'b' }],
    ['context', { build: 'a' }, { build: 'b' }],
    ['Dockerfile', { build: '.', file: 'a' }, { build: '.', file: 'b' }],
    [
      'build argument',
      { build: '.', 'build-args': 'V=slim' },
      { build: '.', 'build-args': 'V=full' },
    ],
    [
      'last value of a build argument',
      { build: '.', 'build-args': 'V=slim\nV=full' },
      { build: '.', 'build-args': 'V=full\nV=slim' },
    ],
    [
      'folder of a named context',
      { build: '.', 'build-contexts': 'src=./a' },
      { build: '.', 'build-contexts': 'src=./b' },
    ],
    ['no named context', { build: '.', 'build-contexts': 'src=./a' }, { build: '.' }],
    [
      'matrix jobs with words of tags',
      { build: '.', matrix: '{"channel":"latest"}' },
      { build: '.', matrix: '{"channel":"main"}' },
    ],
    [
      'small number in another argument',
      { build: '.', 'build-args': 'NODE=41' },
      { build: '.', 'build-args': 'NODE=7' },
    ],
    ['version of five digits', { image: 'docker:app:17763' }, { image: 'docker:app:20348' }],
    ['selection', { image: 'a.tar', select: 'x' }, { image: 'a.tar', select: 'y' }],
    ['matrix', { build: '.', matrix: '{"v":"slim"}' }, { build: '.', matrix: '{"v":"full"}' }],
    ['platform', { image: 'a.tar', platforms: 'linux/amd64' }, { image: 'a.tar' }],
    ['name', { build: '.', name: 'a' }, { build: '.', name: 'b' }],
    ['stage of a named image', { build: '.', name: 'a', target: 'x' }, { build: '.', name: 'a' }],
    [
      'platform of a named image',
      { build: '.', name: 'a', platforms: 'linux/arm64' },
      { build: '.', name: 'a' },
    ],
    ['budget', { budget: 'a.yaml' }, { budget: 'b.yaml' }],
  ])('%s', (_what, one, other) => expect(identify(other, PULL)).not.toBe(identify(one)));

  test('a build argument whose value comes from the environment', () => {
    const inputs = { build: '.', 'build-args': 'VARIANT' };
    const of = (VARIANT: string) => identify(inputs, PUSH, { VARIANT });
    expect(of('slim')).not.toBe(of('full'));
    expect(of(PUSHED)).toBe(of('main'));
  });
});

test('the service accepts every key, and no key is a prefix of another', () => {
  const prefix = formatImagePrefix(PUSHED, identify({ image: 'x,y=docker:a' }));
  expect(prefix).toMatch(/^[\w-]{1,100}-$/);
  expect(prefix.startsWith(formatCommitPrefix(PUSHED))).toBe(true);
});

test.each([
  ['app:main', 'app:*'],
  ['app:pr-7-alpine', 'app:alpine'],
  ['app', 'app:*'],
  ['app:12345', 'app:12345'],
  ['app:1764410000', 'app:*'],
  ['app:refs-pull-7-merge', 'app:*'],
  ['app:1809', 'app:1809'],
  ['app:10.0.17763', 'app:10.0.17763'],
  ['reg:5000/app', 'reg:5000/app:*'],
  [`reg:5000/app:7.4@sha256:${'a'.repeat(64)}`, 'reg:5000/app:7.4'],
  [`app@sha256:${'a'.repeat(64)}`, 'app@'],
  [`out/app-${MERGED}.tar`, 'out/app.tar'],
])('the family of %s is %s', (name, family) => expect(toImageFamily(name, PULL)).toBe(family));

test.each([
  ['app:main', 'app:pr-7', true],
  ['app:latest', 'app:topic', true],
  ['localhost:5000/app:main-20261128', 'localhost:5000/app:pr-7-20261129', true],
  ['app:alpine', 'app:alpine', true],
  ['app:main-alpine', 'app:pr-7-alpine', true],
  ['app:alpine', 'app:debian', false],
  ['app:7.4', 'app:8.0', false],
  ['app:main', 'web:main', false],
  ['localhost:5000/app:main', 'localhost:5001/app:main', false],
])('kept as %s, now %s: is the same image: %p', (kept, now, isSame) =>
  expect(toImageFamily(now, PULL) === toImageFamily(kept, PUSH)).toBe(isSame),
);
