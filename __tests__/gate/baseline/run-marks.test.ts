import { describe, expect, test } from '@jest/globals';
import { replaceMarks } from '../../../src/gate/baseline/run-marks.ts';
import { expectLinear } from '../../support/growth.ts';

const SHA = 'abc1234def5678abc1234def5678abc1234def56';
const marks = {
  commits: [SHA],
  refs: ['refs/heads/main', 'feature/big-thing', '7/merge', 'main', 'v1.2.3', '3.x'],
  numbers: ['7', '42', '54321', '9876543210'],
};

describe('values that identify the run become placeholders', () => {
  test.each([
    ['latest', '*'],
    ['main', '*'],
    ['ci', '*'],
    ['pr-7', '*'],
    ['pr7', '*'],
    ['pull-7-merge', '*'],
    ['ci-123', '*'],
    ['build-42', '*'],
    ['9876543210', '*'],
    ['20261129', '*'],
    ['2026-11-29', '*'],
    ['2026-11-29T12:30:05Z', '*'],
    ['20261129-1230', '*'],
    ['main-20261129.123005', '*'],
    [SHA, '*'],
    ['abc1234', '*'],
    ['e'.repeat(40), '*'],
    ['e'.repeat(64), '*'],
    ['sha-abc1234', '*'],
    ['sha-0000000', '*'],
    ['ffffffffffffffffffffffffffffffffffffffff', '*'],
    ['feature-big-thing', '*'],
    ['feature_big-thing', '*'],
    ['v1.2.3', '*'],
    ['1.2', '*'],
    ['pr-7-alpine', 'alpine'],
    ['alpine-main', 'alpine'],
    ['main-abc1234-slim', 'slim'],
    ['node-20-pr-7', 'node-20'],
    ['app-abc1234.tar', 'app.tar'],
    ['v2.0.0-14-gabc1234', 'v2.0.0-14'],
    ['1.0.9876543210', '1.0'],
    ['build 54321 of 2026/11/29', 'build * of *'],
    ['refs/pull/7/merge', '*'],
    ['refs/heads/main', '*'],
    ['Sun Nov 29 20:08:33 UTC 2026', '*'],
    ['Sun Nov 29 08:08:33 PM UTC 2026', '*'],
    ['Sun, 29 Nov 2026 20:08:33 +0000', '*'],
    ['29 November 2026', '*'],
    ['29.11.2026', '*'],
    ['20:08:33', '*'],
    ['2026-11-29T20:08:33,123456789+00:00', '*'],
  ])('%s: %s', (text, expected) => expect(replaceMarks(text, marks)).toBe(expected));
});

describe('text that may be a variant or a version is kept', () => {
  test.each([
    ...['alpine', 'debian', 'slim', 'dev', 'edge', 'nightly', 'stable', 'lts'],
    ...['7', '42', 'node-7', 'node-42', '7.4', '8.0', 'ubuntu-22.04', 'ltsc2022'],
    ...['10.0.17763', '10.0.54321', '20348', 'CUDA 12010', '50051', 'Mar-12', 'may 1'],
    ...['build-41', '1.2.4', 'v2', 'bookworm', 'maintenance', 'principal', 'deadbee', '3.11'],
  ])('%s', (text) => expect(replaceMarks(text, marks)).toBe(text));
});

test('a long text takes linear time', () =>
  expectLinear((size) => {
    const text = `${'a-1.'.repeat(size)}${'*-'.repeat(size)}${'2026-11-'.repeat(size / 2)}`;
    return () => replaceMarks(text, marks);
  }, 50_000));
