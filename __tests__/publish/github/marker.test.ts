import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markerOf } from '../../../src/publish/github/marker.ts';

describe('the marker of a comment', () => {
  test('can be read, and says which run wrote it', () => {
    expect(markerOf('CI / images', 'api', '42').line).toBe(
      '<!-- plimsoll:ci-images:api:f5a7c2b574a1feb6 run:42 -->',
    );
  });

  test('is one harmless HTML comment, whatever workflow and name are called', () => {
    const free = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('-->', '--!>', '\n', '<!--', '@octo/team'),
    );
    fc.assert(
      fc.property(free, free, (workflow, name) => {
        const { line } = markerOf(workflow, name, '1');
        expect(line).toMatch(
          /^<!-- plimsoll:[a-z0-9-]{0,30}:[a-z0-9-]{0,30}:[0-9a-f]{16} run:1 -->$/,
        );
        expect(line.slice('<!-- '.length, -' -->'.length)).not.toContain('--');
      }),
    );
  });

  test.each([
    ['another run of the same', ['ci', 'api', '2'], true],
    ['another name that reads alike', ['ci', 'API', '1'], false],
    ['another workflow', ['ci2', 'api', '1'], false],
    ['the border between them elsewhere', ['ci api', '', '1'], false],
  ] as const)('is told from others: %s', (_case, [workflow, name, runId], expected) => {
    expect(markerOf('ci', 'api', '1').isIn(`${markerOf(workflow, name, runId).line}\ntext`)).toBe(
      expected,
    );
  });

  test.each([
    ['9', '10', true],
    ['10', '9', false],
    ['10', '10', false],
    ['9007199254740992', '9007199254740993', true],
  ])('run %s comes before run %s: %s', (own, other, expected) => {
    expect(markerOf('ci', '', own).isOfLaterRun(`${markerOf('ci', '', other).line}\ntext`)).toBe(
      expected,
    );
  });
});
