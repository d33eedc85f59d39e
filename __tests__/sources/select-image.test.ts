import { describe, expect, test } from '@jest/globals';
import { choosePlatforms, selectImage } from '../../src/sources/select-image.ts';
import { platformsFor } from '../support/archives.ts';

const digest = (hex: string): string => `sha256:${hex.padEnd(64, '0')}`;
const api = {
  references: ['docker.io/library/api:1.0', 'api:latest'],
  digests: [digest('aaaaaa1'), digest('cccccc')],
};
const web = { references: ['ghcr.io/team/web:ci'], digests: [digest('aaaaaa2')] };
const nameless = { references: [], digests: [digest('bbbbbb')] };
const longer = { references: ['face:1'], digests: [`sha512:${'d'.repeat(128)}`] };
const hex = { references: ['face:latest'], digests: [digest('eeeeee')] };
const images = [api, web, nameless];

describe('one image among several', () => {
  test.each([
    ['a reference exactly as in the archive', 'ghcr.io/team/web:ci', web],
    ['a short reference', 'api:1.0', api],
    ['a shorter reference', 'api', api],
    ['a longer reference', 'docker.io/library/api:latest', api],
    ['a digest', digest('bbbbbb'), nameless],
    ['the start of a digest', 'sha256:bbbbbb', nameless],
    ['the start of its hex', 'aaaaaa2', web],
    ['a digest that leads to it', 'cccccc', api],
    ['12 digits, as Docker prints them', 'bbbbbb000000', nameless],
    ['4 digits', 'bbbb', nameless],
    ['a few digits with their algorithm', 'sha256:bb', nameless],
    ['capital letters', 'BBBBBB', nameless],
    ['a name with a digest', `ghcr.io/team/web@${digest('aaaaaa2')}`, web],
    ['a name with a tag and the start of a digest', 'api:1.0@sha256:aaaaaa1', api],
    ['any name with the digest of an image without names', 'x@sha256:bbbbbb', nameless],
    ['a sha512 digest', 'sha512:dd', longer],
  ])('selected by %s', (_, select, image) =>
    expect(selectImage([...images, longer], select)).toBe(image),
  );
  test('a name takes precedence over the start of a digest', () => {
    const other = { references: [], digests: [digest('face')] };
    expect(selectImage([other, hex], 'face')).toBe(hex);
  });

  test('a single image needs no selection', () => expect(selectImage([web], undefined)).toBe(web));

  const list = `  docker.io/library/api:1.0\n  ghcr.io/team/web:ci\n  ${digest('bbbbbb')}`;
  test.each([
    ['none picked', undefined, 'SOURCE_AMBIGUOUS', `the archive contains 3 images:\n${list}`],
    [
      'a digest prefix of two images',
      'aaaaaa',
      'SOURCE_AMBIGUOUS',
      '"aaaaaa" matches 2 images of the archive:\n  docker.io/library/api:1.0\n  ' +
        'ghcr.io/team/web:ci',
    ],
    [
      'another tag',
      'api:2.0',
      'IMAGE_NOT_SELECTED',
      `no image in the archive is named "api:2.0"; it contains:\n${list}`,
    ],
    [
      'too short a digest',
      'bbb',
      'IMAGE_NOT_SELECTED',
      `no image in the archive is named "bbb"; it contains:\n${list}`,
    ],
    [
      "another image's name with a digest",
      'api@sha256:aaaaaa2',
      'IMAGE_NOT_SELECTED',
      `no image in the archive is named "api@sha256:aaaaaa2"; it contains:\n${list}`,
    ],
    [
      'nothing',
      '',
      'IMAGE_NOT_SELECTED',
      `no image in the archive is named ""; it contains:\n${list}`,
    ],
  ])('%s: the error lists them', (_, select, code, message) => {
    expect(() => selectImage(images, select)).toThrow(expect.objectContaining({ code, message }));
  });

  test('a long list is shortened', () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ references: [`app:${i}`], digests: [] }));
    const message = expect.stringMatching(
      /^the archive contains 500 images:\n {2}app:0\n[\s\S]* {2}app:19\n {2}and 480 more$/,
    );
    expect(() => selectImage(many, undefined)).toThrow(expect.objectContaining({ message }));
  });
});

describe('platforms', () => {
  const of = (os: string, architecture: string, variant?: string) => ({
    platform: { os, architecture, variant },
  });
  const there = [
    of('linux', 'amd64'),
    of('linux', 'arm64'),
    of('linux', 'arm', 'v7'),
    of('linux', 'arm', 'v6'),
  ];
  test.each([
    [undefined, there],
    ['linux/amd64', [there[0]]],
    ['x86_64', [there[0]]],
    ['linux/arm64/v8', [there[1]]],
    ['aarch64', [there[1]]],
    ['linux/arm/v6', [there[3]]],
    ['linux/arm', [there[2], there[3]]],
  ])('%s', (wanted, chosen) => {
    expect(choosePlatforms(there, wanted === undefined ? [] : platformsFor(wanted))).toEqual({
      chosen,
      lacking: [],
    });
  });
  test('several: a missing one causes its own error', () => {
    const { chosen, lacking } = choosePlatforms(
      there,
      platformsFor('linux/arm64', 'linux/s390x', 'linux/amd64'),
    );
    expect(chosen).toEqual([there[0], there[1]]);
    expect(lacking).toMatchObject([
      {
        platform: { architecture: 's390x' },
        error: { code: 'IMAGE_NOT_SELECTED', exitCode: 3 },
      },
    ]);
  });
  test('a missing one: the error lists the existing ones', () => {
    expect(() => choosePlatforms(there, platformsFor('linux/s390x'))).toThrow(
      'no image for linux/s390x; available: linux/amd64, linux/arm64, linux/arm/v7, ' +
        'linux/arm/v6',
    );
  });
});
