import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MOST_COMMENT_CHARACTERS, publishComment } from '../../../src/publish/github/comment.ts';
import type { CommentRequest } from '../../../src/publish/github/conversation.ts';
import { type CommentOrigin, createMarker } from '../../../src/publish/github/marker.ts';
import { graphqlError, REFUSALS, secondaryLimit } from '../../support/github/answers.ts';
import { openScene, RUN, type Scene } from '../../support/github/scene.ts';

const FILE = '.github/workflows/ci.yml';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

const REQUEST: CommentRequest = {
  run: RUN,
  place: { workflow: FILE, step: 'image' },
  pullRequest: 7,
  name: '',
  images: ['app'],
  body: '❌ over',
  mode: 'auto',
  isWorth: true,
};
/** A comment from an earlier run of the same step, for the same image or for another. */
const markText = (text: string, runId = '1', given: Partial<CommentOrigin> = {}): string => {
  const origin = { workflow: FILE, name: '', step: 'image', images: ['app'], runAttempt: 1 };
  return `${createMarker({ ...origin, runId, ...given }).line}\n${text}`;
};
const bodies = (): string[] =>
  scene.github.state.comments.map(({ body }) => body.replace(/^<!--.*-->\n/, ''));
const writes = (): string[] =>
  scene.github.operations().filter((operation) => operation.startsWith('issues/'));
const publish = (given: Partial<CommentRequest> = {}) =>
  publishComment(scene.client, { ...REQUEST, ...given });

describe('one comment', () => {
  test('is created if there is none, and updated by the next run', async () => {
    const first = await publish();
    const second = await publish({ run: { ...RUN, runId: '101' }, body: '✅ within' });
    expect(first).toEqual({
      url: expect.stringMatching(/octo\/repo\/pull\/7#issuecomment-\d+$/),
      refused: null,
    });
    expect(second).toEqual(first);
    expect(bodies()).toEqual(['✅ within']);
  });

  test('with the same text is marked as the new run’s, and keeps its place', async () => {
    const first = await publish();
    expect(await publish({ run: { ...RUN, runId: '101' } })).toEqual(first);
    expect(writes()).toEqual(['issues/create-comment', 'issues/update-comment']);
    expect(scene.github.state.comments[0]?.body).toContain(' run:101.1');
  });

  test('is the same after an edit on the website, which changes its line endings', async () => {
    const body = markText('❌ over\r\n\r\n- a\r\n', RUN.runId).replace('\n', '\r\n');
    scene.github.addComment({ pull: 7, body });
    await publish({ body: '❌ over\n\n- a\n' });
    expect(writes()).toEqual([]);
  });

  test.each([
    ['auto, with nothing to report', 'auto', false, []],
    ['auto, with something to report', 'auto', true, ['❌ over']],
    ['always', 'always', false, ['❌ over']],
    ['never', 'never', true, []],
  ] as const)('if there is none yet: %s', async (_case, mode, isWorth, expected) => {
    const { url, refused } = await publish({ mode, isWorth });
    expect(bodies()).toEqual(expected);
    expect([url !== null, refused]).toEqual([expected.length === 1, null]);
  });

  test('with never, GitHub receives no request', async () => {
    await publish({ mode: 'never' });
    expect(scene.github.calls).toEqual([]);
  });

  test("a merge group writes none, although it has the pull request's number", async () => {
    await publish({ mode: 'always', run: { ...RUN, event: 'merge_group' } });
    expect(scene.github.calls).toEqual([]);
  });

  test('auto turns a failing comment green, although a pass needs no new one', async () => {
    scene.github.addComment({ pull: 7, body: markText('❌ over') });
    await publish({ isWorth: false, body: '✅ within' });
    expect(bodies()).toEqual(['✅ within']);
  });

  test('a minimized comment is updated in place', async () => {
    scene.github.addComment({ pull: 7, body: markText('❌ over'), isMinimized: true });
    await publish({ body: '✅ within' });
    expect(scene.github.state.comments).toEqual([expect.objectContaining({ isMinimized: true })]);
    expect(bodies()).toEqual(['✅ within']);
  });

  test('is found after hundreds of others', async () => {
    for (let count = 0; count < 230; count++)
      scene.github.addComment({ pull: 7, author: 'mona', body: 'LGTM' });
    scene.github.addComment({ pull: 7, body: markText('❌ over') });
    for (let count = 0; count < 30; count++)
      scene.github.addComment({ pull: 7, author: 'mona', body: 'LGTM' });
    await publish({ body: '✅ within' });
    expect(scene.github.operations()).toEqual([
      ...Array(3).fill('graphql/Comments'),
      'issues/update-comment',
    ]);
    expect(bodies().filter((body) => body !== 'LGTM')).toEqual(['✅ within']);
  });

  test('is only on its own pull request', async () => {
    scene.github.addPull({ number: 8 });
    await publish();
    await publish({ pullRequest: 8 });
    expect(scene.github.state.comments.map(({ pull }) => pull)).toEqual([7, 8]);
  });

  test('each workflow and each name has one', async () => {
    for (const workflow of ['ci', 'nightly']) {
      for (const name of ['', 'api', 'api'])
        await publish({ name, place: { workflow, step: 'image' } });
    }
    expect(bodies()).toHaveLength(4);
  });

  test('the longest allowed body fits, with the longest marker', async () => {
    const long = {
      name: 'ü'.repeat(300),
      run: { ...RUN, runId: '9'.repeat(20), runAttempt: 999_999 },
      place: { workflow: 'w'.repeat(300), step: 'image' },
    };
    expect(await publish({ ...long, body: 'x'.repeat(MOST_COMMENT_CHARACTERS) })).toMatchObject({
      refused: null,
    });
  });
});

describe("another user's comment", () => {
  test('is not changed although it starts with our marker', async () => {
    scene.github.addComment({ pull: 7, author: 'mallory', body: markText('buy here') });
    await publish();
    expect(bodies()).toEqual(['buy here', '❌ over']);
    await publish({ body: '✅ within' });
    expect(bodies()).toEqual(['buy here', '✅ within']);
  });

  test('is not ours if another program with the same account quotes the marker', async () => {
    scene.github.addComment({ pull: 7, body: `Title: ${markText('quoted')}` });
    await publish();
    expect(scene.github.state.comments).toHaveLength(2);
    expect(scene.github.state.comments[0]?.body).toBe(`Title: ${markText('quoted')}`);
  });
});

describe('two simultaneous jobs', () => {
  test('end with one comment', async () => {
    const [one, other] = await Promise.all([
      publishComment(scene.open(), { ...REQUEST, body: 'one' }),
      publishComment(scene.open(), { ...REQUEST, body: 'other' }),
    ]);
    expect(bodies()).toEqual([expect.stringMatching(/^(?:one|other)$/)]);
    expect(one).toEqual(other);
    expect(one).toMatchObject({ refused: null });
  });

  test("the older of two stays, with the later run's result", async () => {
    scene.github.before('issues/create-comment', () =>
      scene.github.addComment({ pull: 7, body: markText('theirs', '99') }),
    );
    const { url } = await publish({ body: 'mine' });
    expect(bodies()).toEqual(['mine']);
    expect(url).toContain(`#issuecomment-${scene.github.state.comments[0]?.id}`);
    expect(writes()).toEqual([
      'issues/create-comment',
      'issues/update-comment',
      'issues/delete-comment',
    ]);
  });

  test('a leftover of a job that ended between its two steps is removed', async () => {
    for (const text of ['first', 'second', 'third'])
      scene.github.addComment({ pull: 7, body: markText(text) });
    await publish({ body: 'now' });
    expect(bodies()).toEqual(['now']);
  });

  test('a run that ends late does not overwrite the comment of a later run', async () => {
    scene.github.addComment({ pull: 7, body: markText('of the newer commit', '101') });
    expect(await publish({ body: 'of the older commit' })).toMatchObject({
      url: expect.any(String),
      refused: null,
    });
    expect(bodies()).toEqual(['of the newer commit']);
  });

  test("a second comment that can't be removed is reported, and the first is correct", async () => {
    for (const text of ['first', 'second'])
      scene.github.addComment({ pull: 7, body: markText(text) });
    scene.github.trouble('issues/delete-comment', { answer: REFUSALS.notAccessible });
    const { url, refused } = await publish({ body: 'now' });
    expect(url).toContain('#issuecomment-');
    expect(String(refused)).toBe(
      'A second comment could not be removed: the token does not have permission. Add ' +
        "`pull-requests: write` to the job's `permissions`, in addition to `contents: read`.",
    );
    expect(bodies()).toEqual(['now', 'second']);
  });
});

describe('comments about other images', () => {
  const GREEN = { body: '✅ within', mode: 'always' } as const;
  const RED = '❌ over';
  const both = (): string[] => bodies().sort();

  test.each<[string, Partial<CommentRequest>]>([
    [
      'another job or step of this run',
      { place: { workflow: FILE, step: 'other' }, images: ['web'] },
    ],
    ['another step for the same image', { place: { workflow: FILE, step: 'other' } }],
    ['another matrix job', { images: ['web'] }],
    ['another platform', { images: ['app linux/arm64'] }],
    ['another workflow file with the same name', { place: { workflow: 'ci2.yml', step: 'image' } }],
    ['another image under the same name', { name: 'api', images: ['web'] }],
  ])('are kept apart: %s', async (_what, given) => {
    await publish({ name: given.name ?? '' });
    await publish({ ...GREEN, ...given });
    expect(both()).toEqual(['✅ within', RED].sort());
    await publish({ name: given.name ?? '', body: '❌ still over' });
    expect(both()).toEqual(['✅ within', '❌ still over'].sort());
  });

  test('from a later run are kept apart too, each updated by its own step', async () => {
    const later = { ...RUN, runId: '101' };
    const web = { images: ['web'] };
    await publish();
    await publish({ ...web, body: '❌ web over' });
    await publish({ ...web, ...GREEN, run: later });
    await publish({ run: later, body: '❌ app over' });
    expect(both()).toEqual(['✅ within', '❌ app over'].sort());
  });

  test('are not replaced if they are the same in the next run', async () => {
    const later = { ...RUN, runId: '101' };
    await publish();
    await publish({ run: later });
    const other = { workflow: FILE, step: 'other' };
    await publish({ run: later, place: other, body: '✅ within', isWorth: false });
    expect(bodies()).toEqual([RED]);
  });

  test('are not replaced by a pass that needs no comment', async () => {
    await publish();
    const quiet = { body: '✅ within', images: ['web'], isWorth: false };
    expect(await publish(quiet)).toEqual({ url: null, refused: null });
    expect(bodies()).toEqual([RED]);
  });

  test.each<[string, Partial<CommentOrigin>]>([
    ['the image has another tag', { images: ['app:old'] }],
    ['the job was renamed', { step: 'old' }],
    ['the job is run again', { images: ['app:old'], runId: '100', runAttempt: 0 }],
  ])('from an earlier run are replaced if %s', async (_what, origin) => {
    scene.github.addComment({ pull: 7, body: markText(RED, '99', origin) });
    await publish({ body: '✅ within', isWorth: false });
    expect(bodies()).toEqual(['✅ within']);
  });

  test('from a renamed job are replaced by a new one if there is something to report', async () => {
    scene.github.addComment({ pull: 7, body: markText(RED, '99', { step: 'old' }) });
    await publish({ body: '❌ still over' });
    expect(bodies()).toEqual(['❌ still over']);
  });

  test('from this run are not changed by another job that is re-run', async () => {
    scene.github.addComment({ pull: 7, body: markText(RED, '100', { step: 'b' }) });
    const again = { ...RUN, runAttempt: 2 };
    await publish({ run: again, body: '✅ within', isWorth: false });
    expect(bodies()).toEqual([RED]);
  });

  test.each([
    ['red', 'red'],
    ['red', 'green'],
    ['green', 'red'],
  ])(
    'from an old job: no failing one is lost if a %s and a %s job find it at once',
    async (...colors) => {
      scene.github.addComment({ pull: 7, body: markText('old', '99', { step: 'old' }) });
      const requests = colors.map((color, index) => ({
        ...REQUEST,
        place: { workflow: FILE, step: `job ${index}` },
        body: `${color} ${index}`,
        isWorth: color === 'red',
      }));
      const reds = requests.filter(({ isWorth }) => isWorth).map(({ body }) => body);
      await Promise.all(requests.map((request) => publishComment(scene.open(), request)));
      expect(both()).toEqual(expect.arrayContaining(reds));
      expect(both()).not.toContain('old');
    },
  );

  test('from an earlier run stay if neither the step nor the image is the same', async () => {
    scene.github.addComment({ pull: 7, body: markText(RED, '99', { images: ['b'], step: 'b' }) });
    await publish({ body: '✅ within', isWorth: false });
    expect(bodies()).toEqual([RED]);
  });

  test('from a later run prevent an outdated one from being written', async () => {
    scene.github.addComment({ pull: 7, body: markText('newer', '101', { images: ['app:new'] }) });
    await publish();
    expect(bodies()).toEqual(['newer']);
  });

  test('are both written if two steps take over one old comment at once', async () => {
    scene.github.addComment({ pull: 7, body: markText('old', '99', { images: ['old'] }) });
    const { comments } = scene.github.state;
    // Nothing happens before the first read; another job writes before the second.
    scene.github.before('graphql/Comments', () => undefined);
    scene.github.before('graphql/Comments', () => {
      comments.push({
        ...comments.pop(),
        body: markText('theirs', '100', { images: ['web'] }),
      } as never);
    });
    await publish({ body: 'mine' });
    expect(both()).toEqual(['mine', 'theirs']);
  });
});

describe('a reusable workflow that one run calls twice', () => {
  const call = (
    request: string,
    job: string,
    body: string,
    { runId = '100', runAttempt = 1, name = '' } = {},
  ) =>
    publish({
      run: { ...RUN, runId, runAttempt },
      place: { workflow: FILE, step: 'image', twin: { request, job } },
      name,
      body,
      isWorth: body !== 'green',
    });
  const sortBodies = (): string[] => bodies().sort();

  test.each([
    ['that check different images', 'a', 'b', ''],
    ['that check the same image, built twice', 'a', 'a', ''],
    ['with the same name', 'a', 'a', 'api'],
  ])('has two comments for two calls %s', async (_what, one, other, name) => {
    for (const runId of ['100', '101']) {
      const [here, there] = [
        { runId, name },
        { runId, name },
      ];
      await call(one, `${runId}.1`, `red ${runId}`, here);
      await call(other, `${runId}.2`, `blue ${runId}`, there);
      expect(sortBodies()).toEqual([`blue ${runId}`, `red ${runId}`]);
    }
    expect(writes()).toEqual([
      ...Array(2).fill('issues/create-comment'),
      ...Array(2).fill('issues/update-comment'),
    ]);
  });

  test('keeps a failing one although the other passes', async () => {
    for (const runId of ['100', '101']) {
      await call('a', `${runId}.1`, 'red', { runId });
      await call('a', `${runId}.2`, 'green', { runId });
      expect(bodies()).toEqual(['red']);
    }
  });

  test('each updates its own, in any order', async () => {
    await call('a', '1', 'red a');
    await call('b', '2', 'red b');
    await call('b', '4', 'blue b', { runId: '101' });
    await call('a', '3', 'blue a', { runId: '101' });
    expect(bodies()).toEqual(['blue a', 'blue b']);
  });

  test('a re-run job never replaces the other one’s', async () => {
    await call('a', '1', 'red one');
    await call('a', '2', 'red two');
    await call('a', '3', 'blue', { runAttempt: 2 });
    expect(bodies()).toEqual(['red one', 'red two', 'blue']);
    await call('a', '4', 'green', { runId: '101' });
    expect(bodies()).not.toContain('blue');
  });

  test('a single re-run job updates its own', async () => {
    await call('a', '1', 'red');
    await call('a', '2', 'green', { runAttempt: 2 });
    expect(bodies()).toEqual(['green']);
  });
});

describe('a marker that no run wrote', () => {
  test.each([
    ['an invalid run', markText('x', '9'.repeat(20))],
    ['a run years in the future', markText('x', '5000000000')],
    ['no run', markText('x').replace(/run:\S+/, 'run:x')],
    ['nothing', markText('x').replace(/step:.* -->/, '-->')],
  ])('does not prevent a comment from being corrected: %s', async (_what, body) => {
    scene.github.addComment({ pull: 7, body });
    await publish({ body: '✅ within' });
    expect(bodies()).toEqual(['✅ within']);
  });
});

describe('a comment that is deleted during the update', () => {
  const removeAll = (): unknown => scene.github.state.comments.splice(0);

  test('is created again', async () => {
    scene.github.addComment({ pull: 7, body: markText('old') });
    scene.github.before('issues/update-comment', removeAll);
    expect(await publish()).toEqual({ url: expect.any(String), refused: null });
    expect(bodies()).toEqual(['❌ over']);
  });

  test('stays deleted if there is nothing to report', async () => {
    scene.github.addComment({ pull: 7, body: markText('old') });
    scene.github.before('issues/update-comment', removeAll);
    expect(await publish({ isWorth: false })).toEqual({ url: null, refused: null });
  });

  test.each([
    ['404', REFUSALS.notFound],
    ['410', REFUSALS.gone],
  ])('is searched again after %s', async (_status, answer) => {
    scene.github.addComment({ pull: 7, body: markText('old') });
    scene.github.trouble('issues/update-comment', { answer }, 1);
    expect(await publish()).toEqual({ url: expect.any(String), refused: null });
    expect(bodies()).toEqual(['❌ over']);
  });

  test('repeatedly: gives up, and creates no second one', async () => {
    scene.github.addComment({ pull: 7, body: markText('old') });
    scene.github.trouble('issues/update-comment', { answer: REFUSALS.notFound });
    const { url, refused } = await publish();
    expect(url).toBeNull();
    expect(String(refused)).toContain('The comment could not be written: ');
    expect(bodies()).toEqual(['old']);
  });
});

describe('a response that never arrived', () => {
  test.each([
    [
      'a bad gateway, although the comment was created',
      { answer: REFUSALS.badGateway, isDone: true },
    ],
    ['a bad gateway before anything was done', { answer: REFUSALS.badGateway }],
    ['a closed connection, although the comment was created', { isDone: true }],
    ['a closed connection before anything was done', {}],
    ['half a response', { isCut: true }],
    [
      "a proxy's page",
      { answer: { status: 200, body: '<html>Sign in to the guest network</html>' } },
    ],
    ['a secondary limit', { answer: secondaryLimit(5) }],
  ])('creates no second comment: %s', async (_case, trouble) => {
    scene.github.trouble('issues/create-comment', trouble, 1);
    expect(await publish()).toEqual({
      url: expect.stringContaining('#issuecomment-'),
      refused: null,
    });
    expect(bodies()).toEqual(['❌ over']);
  });

  test('is searched only if it may exist', async () => {
    scene.github.trouble('issues/create-comment', { answer: secondaryLimit(5) }, 1);
    await publish();
    const [list, create] = ['graphql/Comments', 'issues/create-comment'];
    expect(scene.github.operations()).toEqual([list, create, create, list]);
  });

  test('if it is unknown whether the comment was created, there is no second attempt', async () => {
    scene.github.before('issues/create-comment', () =>
      scene.github.trouble('graphql/Comments', {
        answer: graphqlError('Something went wrong while executing your query.'),
      }),
    );
    scene.github.trouble('issues/create-comment', { answer: REFUSALS.badGateway, isDone: true }, 1);
    const { url, refused } = await publish();
    expect(url).toBeNull();
    expect(String(refused)).toContain(
      'The comment could not be written: GitHub repeatedly responded with 502.',
    );
    expect(writes()).toEqual(['issues/create-comment']);
  });
});
