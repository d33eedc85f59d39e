import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { joinPattern } from '../../../src/model/pattern.ts';
import { type CommentOrigin, createMarker } from '../../../src/publish/github/marker.ts';
import { anyText } from '../../support/any-text.ts';

const ORIGIN: CommentOrigin = {
  workflow: '.github/workflows/CI images.yml',
  name: 'api',
  step: 'build',
  images: ['app', 'web'],
  runId: '42',
  runAttempt: 1,
};
const make = (given: Partial<CommentOrigin> = {}) => createMarker({ ...ORIGIN, ...given });
const comment = (given: Partial<CommentOrigin> = {}): string => `${make(given).line}\ntext`;

describe('the marker of a comment', () => {
  test('can be read, and contains the run that wrote it', () => {
    expect(make().line).toMatch(
      joinPattern(
        '',
        '^<!-- plimsoll:ci-images-yml:api:[0-9a-f]{16} step:[0-9a-f]{8} ',
        String.raw`images:[0-9a-f]{8} run:42\.1 -->$`,
      ),
    );
  });

  test('is one harmless HTML comment, whatever its values', () => {
    const free = fc.oneof(anyText(), fc.constantFrom('-->', '--!>', '\n', '<!--', '@octo/team'));
    fc.assert(
      fc.property(free, free, free, (workflow, name, step) => {
        const { line } = make({ workflow, name, step, images: [name] });
        expect(line).toMatch(
          joinPattern(
            '',
            '^<!-- plimsoll:[a-z0-9-]{0,30}:[a-z0-9-]{0,30}:[0-9a-f]{16} ',
            String.raw`step:[0-9a-f]{8} images:[0-9a-f]{8} run:42\.1 -->$`,
          ),
        );
        expect(line.slice('<!-- '.length, -' -->'.length)).not.toContain('--');
      }),
    );
  });

  test.each<[string, Partial<CommentOrigin>, boolean]>([
    ['another run', { runId: '2' }, true],
    ['another step', { step: 'b' }, true],
    ['other images', { images: ['b'] }, true],
    ['another name that looks alike', { name: 'API' }, false],
    ['a file with the same name in another folder', { workflow: 'CI images.yml' }, false],
    ['a separator in another place', { workflow: `${ORIGIN.workflow}api`, name: '' }, false],
  ])('is found by workflow and name: %s', (_case, given, expected) =>
    expect(make().isIn(comment(given))).toBe(expected),
  );

  test.each<[string, Partial<CommentOrigin>, string]>([
    ['the same', {}, 'own'],
    ['the images in another order', { images: ['web', 'app'] }, 'own'],
    ['the same in a later run', { runId: '43' }, 'own'],
    ['other images in this run', { images: ['b'] }, 'other'],
    ['another step in this run', { step: 'b' }, 'other'],
    ['other images in an earlier run', { images: ['b'], runId: '41' }, 'stale'],
    ['another step in an earlier run', { step: 'b', runId: '41' }, 'moved'],
    ['another step in an earlier attempt', { step: 'b', runAttempt: 0 }, 'other'],
    ['another step in a later attempt', { step: 'b', runAttempt: 2 }, 'other'],
    ['another step in a later run', { step: 'b', runId: '43' }, 'later'],
    ['other images in an earlier attempt', { images: ['b'], runAttempt: 0 }, 'stale'],
    ['other images in a later run', { images: ['b'], runId: '43' }, 'later'],
    ['other images in a later attempt', { images: ['b'], runAttempt: 2 }, 'later'],
    ['another step and other images', { step: 'b', images: ['b'], runId: '41' }, 'other'],
  ])('describes how a comment relates to this step: %s', (_case, given, relation) =>
    expect(make().getRelation(comment(given))).toBe(relation),
  );

  test('contains the request and the job, if they are known', () => {
    const twin = { request: 'a', job: '1' };
    expect(make({ twin }).line).toMatch(/ run:42\.1 of:[0-9a-f]{8}\.[0-9a-f]{8} -->$/);
    expect(make({ twin }).getRelation(comment())).toBe('own');
    expect(make().getRelation(comment({ twin }))).toBe('own');
  });

  test.each([
    ['another request in this run', { request: 'b', job: '1' }, {}, 'other'],
    ['another request in another attempt', { request: 'b', job: '1' }, { runAttempt: 2 }, 'other'],
    ['another request in an earlier run', { request: 'b', job: '1' }, { runId: '41' }, 'own'],
    ['another job in this run', { request: 'a', job: '2' }, {}, 'other'],
    ['another job in another attempt', { request: 'a', job: '2' }, { runAttempt: 2 }, 'own'],
    ['an unknown job in this run', { request: 'a', job: '' }, {}, 'own'],
  ])('distinguishes calls of the same step: %s', (_case, twin, given, relation) => {
    const own = make({ twin: { request: 'a', job: '1' } });
    expect(own.getRelation(comment({ ...given, twin }))).toBe(relation);
  });

  test.each([
    ['9', '10', true],
    ['10', '9', false],
    ['10', '10', false],
    ['9007199254740992', '9007199254740993', true],
    ['100', '2000000100', true],
    ['100', '2000000101', false],
    ['0', '99999999999999999999', false],
  ])('run %s comes before run %s: %s', (own, other, expected) => {
    expect(make({ runId: own }).isOfLaterRun(comment({ runId: other }))).toBe(expected);
  });

  test('a later attempt of the same run comes later', () => {
    expect(make({ runAttempt: 1 }).isOfLaterRun(comment({ runAttempt: 2 }))).toBe(true);
    expect(make({ runAttempt: 2 }).isOfLaterRun(comment({ runAttempt: 1 }))).toBe(false);
  });
});
