import { expect, test } from '@jest/globals';
import { matchImages } from '../../src/compare/match-images.ts';
import type { ImageKey } from '../../src/model/facts.ts';

/** `app linux/arm64`; without a platform it is `linux/amd64`. */
const key = (text: string): ImageKey => {
  const [name = '', platform = 'linux/amd64'] = text.split(' ');
  return { name, platform };
};

test.each<[string, string[], string[], (string | number)[]]>([
  ['the same name', ['app', 'web'], ['web', 'app'], ['1 name', '0 name']],
  [
    'the same name for each platform',
    ['app', 'app linux/arm64'],
    ['app linux/arm64', 'app'],
    ['1 name', '0 name'],
  ],
  [
    'another tag',
    ['r.io:5000/app:pr-1', 'web:pr-1'],
    ['r.io:5000/app:main', 'web@sha256:ab'],
    ['0 repository', '1 repository'],
  ],
  [
    'the same platform with and without its usual variant',
    ['app linux/arm64', 'app linux/arm/v6', 'app linux/arm/v7'],
    ['app linux/arm', 'app linux/arm/v6', 'app linux/aarch64/v8'],
    ['2 name', '1 name', '0 name'],
  ],
  ['the name first', ['app:1'], ['app:2', 'app:1'], ['1 name']],
  [
    'the only image for the platform',
    ['new', 'new linux/arm64'],
    ['old linux/arm64', 'old'],
    ['1 only', '0 only'],
  ],
  [
    'not one of two',
    ['new'],
    ['old', 'older'],
    ['the baseline has no image named "new", only old, older'],
  ],
  [
    'not one for two',
    ['new', 'newer'],
    ['old'],
    [
      'the baseline has no image named "new", only old',
      'the baseline has no image named "newer", only old',
    ],
  ],
  [
    'not one of two tags',
    ['app:3'],
    ['app:1', 'app:2'],
    ['the baseline has no image named "app:3", only app:1, app:2'],
  ],
  [
    'no other platform',
    ['app linux/arm64'],
    ['app', 'app linux/386'],
    ['the baseline has no image for linux/arm64, only for linux/amd64, linux/386'],
  ],
  [
    'not one of two of the same name',
    ['app'],
    ['app', 'app'],
    ['several images are named "app", here or in the baseline, so no match is certain'],
  ],
  [
    'not one for two of the same name',
    ['app', 'app'],
    ['app'],
    Array(2).fill(
      'several images are named "app", here or in the baseline, so no match is certain',
    ),
  ],
  ['none', ['app'], [], ['the baseline contains no image']],
])('%s', (_how, images, baseline, expected) => {
  const found = matchImages(images.map(key), baseline.map(key));
  expect(
    found.map((match) =>
      'missing' in match ? match.missing : `${match.index} ${match.matchedBy}`,
    ),
  ).toEqual(expected);
});
