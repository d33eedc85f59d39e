import { describe, expect, test } from '@jest/globals';
import { findNotes } from '../../scripts/release/changelog.ts';
import { fillFormula } from '../../scripts/release/formula.ts';
import { planRelease, renderPlan } from '../../scripts/release/plan.ts';

const CHANGELOG = `# Changelog

## Unreleased

- Not out yet.

## 1.10.0 - 2026-12-24

- A new rule.

### Fixed

- A bug.

## [1.2.0]

## 1.1.0

- Older.
`;

describe('the notes of a version', () => {
  test.each([
    ['with a date', '1.10.0', '- A new rule.\n\n### Fixed\n\n- A bug.'],
    ['the last in the file', '1.1.0', '- Older.'],
    ['an empty section', '[1.2.0]', undefined],
    ['none: part of another version does not match', '1.1', undefined],
    ['none: a pattern does not match', '1.1.', undefined],
    ['none: a lower heading does not match', 'Fixed', undefined],
  ])('%s', (_which, version, notes) => expect(findNotes(CHANGELOG, version)).toBe(notes));

  test('a file with Windows line endings is read like any other', () => {
    expect(findNotes(CHANGELOG.replaceAll('\n', '\r\n'), '1.1.0')).toBe('- Older.');
  });
});

describe('a release', () => {
  const plan = (tag: string, tags: readonly string[] = []) => {
    const version = tag.slice(1);
    return planRelease({
      tag,
      packageVersion: version,
      changelog: `## ${version}\n\n- New.\n`,
      tags: [...tags, tag],
    });
  };

  test.each([
    ['the first', 'v0.1.0', [], { npmTag: 'latest', majorTag: 'v0' }],
    ['the newest', 'v1.10.0', ['v1.9.9', 'v0.1.0'], { npmTag: 'latest', majorTag: 'v1' }],
    ['a new major version', 'v2.0.0', ['v1.9.9', 'v1'], { npmTag: 'latest', majorTag: 'v2' }],
    [
      'a patch of an older major version',
      'v1.9.10',
      ['v2.0.0'],
      { npmTag: 'backport', majorTag: 'v1' },
    ],
    [
      'a patch of an older minor version',
      'v1.9.1',
      ['v1.10.0'],
      { npmTag: 'backport', majorTag: undefined },
    ],
    ['a pre-release', 'v2.0.0-rc.1', ['v1.0.0'], { npmTag: 'next', majorTag: undefined }],
    [
      'after its pre-release',
      'v2.0.0',
      ['v2.0.0-rc.1', 'v3.0.0-rc.1'],
      { npmTag: 'latest', majorTag: 'v2' },
    ],
    [
      'next to tags that are not versions',
      'v1.0.0',
      ['nightly', 'v9', '9.9.9', ''],
      { npmTag: 'latest', majorTag: 'v1' },
    ],
  ])('%s: the targets of npm and the major tag afterwards', (_which, tag, tags, expected) => {
    expect(plan(tag, tags)).toEqual({ version: tag.slice(1), ...expected });
  });

  test.each([
    '1.2.3',
    'v1.2',
    'v1.2.3.4',
    'v01.2.3',
    'v1.2.3+build',
    'v1.2.3 ',
    'v1.2.3\nmajor-tag=v9',
    '',
  ])('%j is not a release tag', (tag) =>
    expect(plan(tag)).toEqual({ problems: [expect.stringContaining('is not a release tag')] }),
  );

  test('all problems are reported together', () => {
    expect(
      planRelease({ tag: 'v1.2.3', packageVersion: '1.2.2', changelog: CHANGELOG, tags: [] }),
    ).toEqual({
      problems: [
        'the tag is v1.2.3, but package.json has version 1.2.2',
        'CHANGELOG.md has no notes for 1.2.3; add the heading ## 1.2.3',
      ],
    });
  });

  test('its plan has the format of workflow outputs', () => {
    expect(renderPlan({ version: '1.2.3', npmTag: 'backport', majorTag: undefined })).toBe(
      'version=1.2.3\nnpm-tag=backport\nmajor-tag=\n',
    );
  });
});

describe('the Homebrew formula', () => {
  test('has the version and the checksum of the package', () => {
    const template = '# Template.\nurl "x-@VERSION@.tgz"\nsha256 "@SHA256@"\n';
    expect(fillFormula(template, '1.2.3', 'ab12')).toBe('url "x-1.2.3.tgz"\nsha256 "ab12"\n');
  });

  test("a template without a placeholder is an error, not another version's formula", () => {
    expect(() => fillFormula('sha256 "@SHA256@"\n', '1.2.3', 'ab12')).toThrow(
      'the template has no @VERSION@',
    );
  });
});
