import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readLabel } from '../../../src/publish/github/labels.ts';
import { type Answer, graphqlError, REFUSALS } from '../../support/github/answers.ts';
import { openScene, type Scene } from '../../support/github/scene.ts';
import type { Pull } from '../../support/github/state.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

const LABEL = 'size-ok';
const read = (client = scene.client, pullRequest = 9, label = LABEL) =>
  readLabel(client, { repository: 'octo/repo', pullRequest, label });
const getRead = (...labels: Pull['labels']) => {
  scene.github.addPull({ number: 9, labels });
  return read();
};

describe('a label that is set', () => {
  test('is reported with who set it, in one request', async () => {
    const set = { name: LABEL, by: 'mona' };
    expect(await getRead({ name: 'bug', by: 'hubot' }, set, { name: 'x', by: 'lisa' })).toEqual({
      kind: 'set',
      by: 'mona',
    });
    expect(scene.github.operations()).toEqual(['graphql/Labels']);
  });

  test('was set by the account that set it last', async () => {
    const labels = [
      { name: LABEL, by: 'mona', isRemoved: true },
      { name: LABEL, by: 'lisa' },
    ];
    expect(await getRead(...labels)).toEqual({ kind: 'set', by: 'lisa' });
  });

  test('was set by ghost if the account is gone', async () => {
    const labels = [
      { name: LABEL, by: 'mona', isRemoved: true },
      { name: LABEL, by: null },
    ];
    expect(await getRead(...labels)).toEqual({ kind: 'set', by: 'ghost' });
  });

  test('was set by an unknown account if a hundred others were set since', async () => {
    const others = Array.from({ length: 100 }, () => ({ name: 'x', by: 'hubot', isRemoved: true }));
    expect(await getRead({ name: LABEL, by: 'mona' }, ...others)).toEqual({
      kind: 'set',
      by: 'an unknown user',
    });
  });

  test('is found among a hundred', async () => {
    const others = Array.from({ length: 99 }, (_, at) => ({ name: `x${at}`, by: 'hubot' }));
    expect(await getRead(...others, { name: LABEL, by: 'mona' })).toEqual({
      kind: 'set',
      by: 'mona',
    });
  });

  test('may have any name', async () => {
    const name = '"Größe": {ok} $x :+1:';
    scene.github.addPull({ number: 9, labels: [{ name, by: 'mona' }] });
    expect(await read(scene.client, 9, name)).toEqual({ kind: 'set', by: 'mona' });
  });

  test("is requested at an Enterprise server's own address", async () => {
    scene.github.addPull({ number: 9, labels: [{ name: LABEL, by: 'mona' }] });
    expect(await read(scene.open({ env: scene.github.ownServerEnv }))).toMatchObject({
      kind: 'set',
    });
    expect(scene.github.calls.map(({ path }) => path)).toEqual(['/api/graphql']);
  });
});

describe('a label is unset', () => {
  test.each<[string, Pull['labels']]>([
    ['if there is none', []],
    ['if another one is set', [{ name: 'bug', by: 'mona' }]],
    ['once it is removed', [{ name: LABEL, by: 'mona', isRemoved: true }]],
    [
      'if one with another spelling is set',
      ['Size-OK', 'size-ok ', 'size-ok-not'].map((name) => ({ name, by: 'mona' })),
    ],
  ])('%s', async (_case, labels) => {
    expect(await getRead(...labels)).toEqual({ kind: 'unset' });
  });

  test('on a pull request although another has it', async () => {
    scene.github.addPull({ number: 10, labels: [{ name: LABEL, by: 'mona' }] });
    expect(await getRead()).toEqual({ kind: 'unset' });
  });
});

const LOST = 'The label could not be looked up: ';

describe('an unknown label is neither set nor unset', () => {
  test("if the token can't read it", async () => {
    scene.github.permissions = { ...scene.github.permissions, 'pull-requests': 'none' };
    expect(await getRead({ name: LABEL, by: 'mona' })).toEqual({
      kind: 'unreachable',
      reason:
        `${LOST}the token does not have permission. Add \`pull-requests: read\` to the ` +
        "job's `permissions`, in addition to `contents: read`.",
    });
  });

  test('if there is no such pull request', async () => {
    expect(await read(scene.client, 1000)).toEqual({
      kind: 'unreachable',
      reason:
        `${LOST}GitHub found nothing that the token can access. Check that it is for ` +
        "this repository. Add `pull-requests: read` to the job's `permissions`, in addition to " +
        '`contents: read`.',
    });
  });

  test('once the run is stopped', async () => {
    const reason = `${LOST}the run was stopped before that.`;
    expect(await read(scene.open({ signal: AbortSignal.abort() }))).toEqual({
      kind: 'unreachable',
      reason,
    });
  });

  const pull = (pullRequest: unknown): Answer => ({
    status: 200,
    body: { data: { repository: { pullRequest } } },
  });
  const events = { nodes: [{ actor: { login: 'mona' }, label: { name: LABEL } }] };
  test.each<[string, Answer, RegExp]>([
    ['GitHub fails', REFUSALS.badGateway, /GitHub repeatedly responded with 502/],
    [
      'GitHub wants single sign-on',
      graphqlError('Protected by SAML enforcement.', 'FORBIDDEN'),
      /single sign-on/,
    ],
    [
      'the response is a web page',
      { status: 200, body: '<!DOCTYPE html>' },
      /GitHub's response can't be used/,
    ],
    ['the response has no pull request', pull(null), /GitHub's response can't be used/],
    [
      'the response has no labels',
      pull({ labels: null, timelineItems: events }),
      /GitHub's response can't be used/,
    ],
    [
      'the response has no timeline',
      pull({ labels: { nodes: [{ name: LABEL }] } }),
      /GitHub's response can't be used/,
    ],
  ])('if %s', async (_case, answer, reason) => {
    scene.github.trouble('*', { answer });
    expect(await getRead()).toEqual({ kind: 'unreachable', reason: expect.stringMatching(reason) });
    expect(JSON.stringify(await read())).toContain(LOST);
  });

  test('but invalid items in a response are skipped', async () => {
    const labels = { nodes: [null, 'x', { name: 7 }, { name: LABEL }] };
    const timelineItems = { nodes: [...events.nodes, null, {}, { actor: null, label: null }] };
    scene.github.trouble('*', { answer: pull({ labels, timelineItems }) });
    expect(await getRead()).toEqual({ kind: 'set', by: 'mona' });
  });
});
