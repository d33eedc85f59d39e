import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type CheckRunRequest,
  MOST_CHECK_BYTES,
  publishCheckRun,
} from '../../../src/publish/github/check-run.ts';
import type { Annotation } from '../../../src/report/paint/github/annotations.ts';
import { REFUSALS, secondaryLimit } from '../../support/github/answers.ts';
import { HEAD, openScene, RUN, type Scene } from '../../support/github/scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

const REQUEST: CheckRunRequest = {
  run: RUN,
  name: 'image budget',
  conclusion: 'failure',
  title: '180.4 MB, 30.4 MB over budget',
  summary: '| rule | value |',
  annotations: [],
};
const publish = (given: Partial<CheckRunRequest> = {}) =>
  publishCheckRun(scene.client, { ...REQUEST, ...given });
const annotation = (index: number): Annotation => ({
  file: 'Dockerfile',
  line: index + 1,
  endLine: index + 1,
  level: 'warning',
  title: `layer ${index}`,
  message: '12 MB',
});
const annotations = (count: number): Annotation[] =>
  Array.from({ length: count }, (_, index) => annotation(index));
const [titles, checks] = [
  (): unknown[] => checks()[0]?.annotations.map(({ title }) => title) ?? [],
  () => scene.github.state.checkRuns,
];

test('a check run is created completed, on the head commit, in one request', async () => {
  expect(await publish()).toEqual({
    url: expect.stringContaining('https://github.com/octo/repo/runs/'),
    refused: null,
    hasAnnotations: true,
  });
  expect(scene.github.calls).toEqual([expect.objectContaining({ operation: 'checks/create' })]);
  expect(scene.github.calls[0]?.body).toEqual({
    name: 'image budget',
    head_sha: HEAD,
    external_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    status: 'completed',
    conclusion: 'failure',
    output: { title: REQUEST.title, summary: REQUEST.summary, annotations: [] },
  });
});

test('accepts the longest allowed summary, counted in bytes', async () => {
  const summary = '█'.repeat(MOST_CHECK_BYTES / 3);
  expect(await publish({ summary })).toMatchObject({ refused: null });
  expect(await publish({ summary: `${summary}█` })).toMatchObject({
    url: null,
    refused: expect.stringContaining('bytesize'),
  });
  expect(scene.github.takeProblems()).toEqual(['checks/create: the summary is too long']);
});

describe('annotations', () => {
  test.each([
    [50, ['checks/create']],
    [51, ['checks/create', 'checks/update']],
    [120, ['checks/create', 'checks/update', 'checks/update']],
  ])('%i take these requests', async (count, operations) => {
    expect(await publish({ annotations: annotations(count) })).toMatchObject({ refused: null });
    expect(scene.github.operations()).toEqual(operations);
    expect(titles()).toEqual(annotations(count).map(({ title }) => title));
  });

  test('the conclusion is never changed later', async () => {
    await publish({ annotations: annotations(60) });
    expect(Object.keys(scene.github.calls[1]?.body ?? {})).toEqual(['output']);
  });

  test('beyond five hundred are dropped', async () => {
    await publish({ annotations: annotations(900) });
    expect(titles()).toHaveLength(500);
  });

  test('that GitHub rejects do not prevent the check run', async () => {
    scene.github.trouble('checks/create', { answer: REFUSALS.invalidAnnotation }, 1);
    expect(await publish({ annotations: annotations(120) })).toEqual({
      url: expect.stringContaining('/runs/'),
      refused: expect.stringMatching(
        /^Not all annotations could be added to the check run: .*Invalid request/,
      ),
      hasAnnotations: false,
    });
    expect(scene.github.operations()).toEqual(['checks/create', 'checks/create']);
    expect(checks()).toEqual([expect.objectContaining({ conclusion: 'failure', annotations: [] })]);
  });

  test('are not to blame if the check run is rejected without them too', async () => {
    scene.github.trouble('checks/create', { answer: REFUSALS.summaryTooLong }, 2);
    expect(await publish({ annotations: annotations(1) })).toEqual({
      url: null,
      refused: expect.stringMatching(/^The check run could not be created: .*bytesize/),
      hasAnnotations: false,
    });
  });

  test.each([
    ['permission', REFUSALS.notAccessible],
    ['commit', REFUSALS.notFound],
  ])('are not dropped for lack of a %s', async (_what, answer) => {
    scene.github.trouble('checks/create', { answer }, 1);
    expect(await publish({ annotations: annotations(1) })).toMatchObject({ url: null });
    expect(scene.github.operations()).toEqual(['checks/create']);
  });

  test("that can't be added do not change the check run, and are reported", async () => {
    scene.github.trouble('checks/update', { answer: REFUSALS.notAccessible });
    expect(await publish({ annotations: annotations(60) })).toEqual({
      url: expect.stringContaining('/runs/'),
      refused:
        'Not all annotations could be added to the check run: the token does not have ' +
        "permission. Add `checks: write` to the job's `permissions`, in addition to `contents: " +
        'read`.',
      hasAnnotations: true,
    });
    expect(titles()).toHaveLength(50);
  });
});

describe('a response that never arrived', () => {
  const CASES = [
    ['a bad gateway, though it was done', { answer: REFUSALS.badGateway, isDone: true }],
    ['a bad gateway before anything was done', { answer: REFUSALS.badGateway }],
    ['a cut connection, though it was done', { isDone: true }],
    ['half an answer', { isCut: true }],
    ['a secondary limit', { answer: secondaryLimit(2) }],
  ] as const;

  test.each(CASES)('makes no second check run: %s', async (_case, trouble) => {
    scene.github.trouble('checks/create', trouble, 1);
    expect(await publish()).toMatchObject({
      url: expect.stringContaining('/runs/'),
      refused: null,
    });
    expect(checks()).toHaveLength(1);
  });

  test.each(CASES)('adds no annotation twice: %s', async (_case, trouble) => {
    scene.github.trouble('checks/update', trouble, 1);
    expect(await publish({ annotations: annotations(120) })).toMatchObject({ refused: null });
    expect(titles()).toEqual(annotations(120).map(({ title }) => title));
  });

  test('is not mistaken for an earlier check run with the same name', async () => {
    await publish();
    scene.github.trouble('checks/create', { answer: REFUSALS.badGateway }, 1);
    await publish();
    expect(checks()).toHaveLength(2);
  });
});
