import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { INPUT_NAMES, readInputs } from '../../src/action/inputs.ts';
import { GateError } from '../../src/errors.ts';

const action = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8'));

/** As the runner sets them: upper case, with dashes, all that are declared. */
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

function problemsOf(inputs: Readonly<Record<string, string>>): string[] {
  try {
    read(inputs);
  } catch (error) {
    if (error instanceof GateError) return [error.code, ...error.message.split('\n')];
    throw error;
  }
  return [];
}

test('what is declared is read, and what is read is declared', () => {
  expect([...INPUT_NAMES].sort()).toEqual(Object.keys(action.inputs).sort());
});

test('an input that is left empty is as its declared default says', () => {
  expect(readInputs({})).toEqual({ ...read({}), token: '' });
});

test('images are named one a line, with names of their own where these are given', () => {
  expect(read({ image: 'docker:app:ci\n\n  web=oci-dir:out\n' }).request.images).toEqual([
    { name: undefined, source: 'docker:app:ci' },
    { name: 'web', source: 'oci-dir:out' },
  ]);
});

test('a build takes lists, one a line; a comma within a line is part of it', () => {
  const { build, platforms } = read({
    build: 'app',
    file: 'app/Dockerfile.prod',
    target: 'prod',
    'build-args': 'A=1,2\r\nB',
    secrets: 'id=npm,src=.npmrc\nid=key,env=KEY',
    platforms: 'linux/amd64, linux/arm64\nlinux/arm/v7',
  }).request;
  expect(build).toEqual({
    folder: 'app',
    file: 'app/Dockerfile.prod',
    target: 'prod',
    buildArgs: ['A=1,2', 'B'],
    secrets: ['id=npm,src=.npmrc', 'id=key,env=KEY'],
    platforms: ['linux/amd64', 'linux/arm64', 'linux/arm/v7'],
  });
  expect(platforms).toEqual([]);
});

test('a check run has a name, or there is none', () => {
  expect(['off', 'Off', 'false', ''].map((check) => read({ check }).check)).toEqual(
    Array(4).fill(undefined),
  );
  expect(read({ check: 'Image size' }).check).toBe('Image size');
});

describe('a wrong input is named with what was given and what is allowed', () => {
  test.each([
    [
      'a choice',
      { comment: 'alway' },
      'comment: "alway" is none of auto, always, never; did you mean always?',
    ],
    ['another', { 'fail-on': 'warn' }, 'fail-on: "warn" is none of over, never'],
    ['a switch', { summary: 'yes' }, 'summary: "yes" is neither true nor false'],
    [
      'a time',
      { timeout: 'soon' },
      'timeout: "soon" is no time; write a number and a unit, such as 90s, 15m or 1h',
    ],
    [
      'a platform',
      { build: '.', platforms: 'linux/arm/v7/x' },
      'platforms: "linux/arm/v7/x" is not a platform; write OS/ARCHITECTURE, such as linux/arm64',
    ],
    [
      'a check without a name',
      { check: 'true' },
      'check: "true" is no name; write the name that branch protection shall know, or off',
    ],
    ['a name of two lines', { name: 'a\nb' }, 'name: takes one line of at most 100 characters'],
    [
      'an input that is none',
      { 'bulid-args': 'A=1' },
      'there is no input "bulid-args"; did you mean build-args?',
    ],
    [
      'a target without a build',
      { target: 'x' },
      'target goes with build; name the folder to build, or leave target out',
    ],
    [
      'an image and a build',
      { image: 'a.tar', build: '.' },
      'image and build are both given; build makes the image to check, so leave image out',
    ],
    [
      'publish and image',
      { publish: 'r.json', image: 'a' },
      'image does not go with publish, which measures nothing; leave it out',
    ],
    [
      'two images of one name',
      { image: 'a=x.tar\na=y.tar' },
      'the name a is given to two images; give each image a name of its own: NAME=SOURCE',
    ],
  ])('%s', (_what, inputs: Record<string, string>, problem) =>
    expect(problemsOf(inputs)).toEqual(['USAGE', problem]),
  );

  test('all of them at once', () => {
    expect(problemsOf({ comment: 'x', verify: 'y', image: 'a', build: 'b' })).toHaveLength(4);
  });

  test('a long value is not repeated whole', () => {
    expect(problemsOf({ comment: 'x'.repeat(500) })[1]).toHaveLength(120);
  });
});
