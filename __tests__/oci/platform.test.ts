import { describe, expect, test } from '@jest/globals';
import {
  formatPlatform,
  isSamePlatform,
  parsePlatform,
  platformMatches,
} from '../../src/oci/platform.ts';
import { explainPlatform } from '../../src/oci/platform-names.ts';

describe('a platform from the user', () => {
  test.each([
    ['linux/amd64', 'linux/amd64'],
    ['linux/arm/v7', 'linux/arm/v7'],
    ['arm64', 'linux/arm64'],
    ['x86_64', 'linux/amd64'],
    ['Linux/AArch64', 'linux/arm64'],
    [' linux/386 ', 'linux/386'],
    ['windows/amd64', 'windows/amd64'],
  ])('%j is %s', (text, platform) => {
    const parsed = parsePlatform(text);
    expect(parsed && formatPlatform(parsed)).toBe(platform);
  });
  test.each(['', '/', 'linux/', 'linux', 'amd46', 'linux//v7'])('%j is not a platform', (text) => {
    expect(parsePlatform(text)).toBeUndefined();
    expect(String(explainPlatform(text))).toMatch(/^write OS\/ARCHITECTURE, e\.g\. linux\/amd64/);
  });
  test.each([
    ['linux-amd64', 'linux/amd64'],
    ['linux_x86_64', 'linux/amd64'],
    ['linux:amd64', 'linux/amd64'],
    ['Linux\\AArch64', 'linux/arm64'],
    ['linux amd64', 'linux/amd64'],
    ['linux/amd64;rm', 'linux/amd64'],
    ['amd64/linux', 'linux/amd64'],
    ['arm64/v8', 'linux/arm64/v8'],
    ['arm/v7', 'linux/arm/v7'],
    ['linux-arm-v6', 'linux/arm/v6'],
    ['linux/arm/v7/x', 'linux/arm/v7'],
    ['linux/armv7', 'linux/arm/v7'],
    ['x64', 'linux/amd64'],
    ['windows-amd64', 'windows/amd64'],
  ])('%j is not a platform but suggests %s', (text, platform) => {
    expect(parsePlatform(text)).toBeUndefined();
    expect(explainPlatform(text)).toEqual(`did you mean ${platform}?`);
    expect(parsePlatform(platform)).toEqual(
      expect.objectContaining({ os: /^\w+/.exec(platform)?.[0] }),
    );
  });
  test('a future architecture is a platform', () =>
    expect(parsePlatform('linux/riscv128')).toEqual({ os: 'linux', architecture: 'riscv128' }));
});

describe('an image for a platform', () => {
  test.each([
    ['linux/amd64', 'linux/amd64', true],
    ['linux/amd64', 'linux/arm64', false],
    ['windows/amd64', 'linux/amd64', false],
    ['linux/arm64', 'linux/arm64/v8', true],
    ['linux/arm64/v8', 'linux/arm64', true],
    ['linux/arm/v7', 'linux/arm', true],
    ['linux/arm/v7', 'linux/arm/v6', false],
    ['linux/arm', 'linux/arm/v7', true],
    ['linux/arm', 'linux/arm/v6', false],
    ['linux/amd64', 'linux/amd64/v1', true],
    ['linux/amd64', 'linux/amd64/v3', false],
  ])('%s matches a request for %s: %j', (have, wanted, serves) => {
    const [image, asked] = [parsePlatform(have), parsePlatform(wanted)];
    if (image === undefined || asked === undefined) throw new Error('no platform');
    expect(platformMatches(image, asked)).toBe(serves);
  });
  test('an architecture under its other name', () => {
    expect(
      platformMatches(
        { os: 'linux', architecture: 'x86_64' },
        { os: 'linux', architecture: 'amd64' },
      ),
    ).toBe(true);
    expect(
      platformMatches(
        { os: 'linux', architecture: 'aarch64' },
        { os: 'linux', architecture: 'arm64', variant: 'v8' },
      ),
    ).toBe(true);
  });
});

test.each([
  ['linux/arm64', 'linux/arm64/v8', true],
  ['linux/arm64/8', 'linux/aarch64', true],
  ['linux/arm', 'linux/arm/v7', true],
  ['linux/arm/v6', 'linux/arm/v7', false],
  ['Linux/AMD64', 'linux/x86_64/v1', true],
  ['linux/amd64', 'windows/amd64', false],
  ['', 'linux/amd64', false],
])('%s and %s are the same platform: %j', (a, b, isSame) =>
  expect(isSamePlatform(a, b)).toBe(isSame),
);
