import { describe, expect, test } from '@jest/globals';
import { findLoosenings } from '../../src/budget/diff/loosened.ts';
import { judgeReport } from '../../src/judge/judge.ts';
import { toExitCode } from '../../src/judge/verdict.ts';
import type { BaseImageFacts } from '../../src/model/base.ts';
import { buildReportHeadline, formatReportHeadline } from '../../src/report/words/headline.ts';
import { describeLoosening } from '../../src/report/words/loosening-words.ts';
import { buildFacts, makeBudget } from '../support/image-facts.ts';

const DIGEST = `sha256:${'c0'.repeat(32)}`;

const toBaseImage = (name: string, more: object = {}): BaseImageFacts => ({
  ...{ name, namedBy: 'dockerfile', digest: null, isPinned: name.includes('@') },
  ...{ layerCount: 1, by: 'dockerfile', certainty: 'exact' },
  ...more,
});

function judge(budget: string, base: BaseImageFacts | undefined) {
  const facts = buildFacts({}, base && { base });
  return judgeReport({
    images: [{ key: facts.key, facts, notices: [] }],
    budget: makeBudget(budget),
    flags: new Map(),
    notices: [],
    now: new Date('2026-11-29'),
    toolVersion: '1',
  });
}

const getFinding = (budget: string, base: BaseImageFacts | undefined) =>
  judge(budget, base).images[0]?.findings.find(({ rule }) => rule.startsWith('base.'));

describe('base.pinned', () => {
  const PINNED = 'base: { pinned: required }';

  test.each([
    ['a digest', toBaseImage(`node:22@${DIGEST}`), 'pass'],
    ['a tag only', toBaseImage('node:22'), 'fail'],
    ['scratch', toBaseImage('scratch', { isPinned: true, layerCount: 0 }), 'pass'],
    [
      'a label, which has no digest either',
      toBaseImage('node:22', { isPinned: undefined }),
      'unmeasured',
    ],
    ['nothing', undefined, 'unmeasured'],
    [
      'layers without a name',
      { ...toBaseImage(''), name: null, isPinned: undefined },
      'unmeasured',
    ],
  ] as const)('FROM with %s', (_what, base, outcome) =>
    expect(getFinding(PINNED, base as BaseImageFacts)).toMatchObject({
      ...{
        id: 'base.pinned',
        outcome,
        failLimit: 0,
        value: { pass: 0, fail: 1 }[outcome as 'pass'] ?? null,
      },
    }),
  );

  test.each([
    [toBaseImage('node:22'), 'the base image is node:22'],
    [
      toBaseImage('node:22', { isPinned: undefined }),
      /^how FROM names node:22 is not known: build with/,
    ],
    [undefined, /^the name of the base image is not known: build with/],
  ] as const)('gives the reason: %#', (base, why) =>
    expect(String(getFinding(PINNED, base)?.why)).toMatch(why),
  );

  test('is in the headline and the exit code', () => {
    const report = judge(PINNED, toBaseImage('node:22'));
    expect(formatReportHeadline(buildReportHeadline(report))).toContain(
      'base image not pinned to a digest',
    );
    expect(toExitCode(report)).toBe(1);
    expect(toExitCode(judge(PINNED, undefined))).toBe(3);
  });

  test('can be waived', () =>
    expect(
      getFinding(
        `${PINNED}\nwaivers: [{ rule: base.pinned, until: 2027-01-31, why: soon }]`,
        toBaseImage('node:22'),
      )?.outcome,
    ).toBe('waived'));
});

describe('base.allowed', () => {
  test.each([
    ['*-slim', 'node:22-slim', 'pass'],
    ['*-slim', `docker.io/library/node:22-slim@${DIGEST}`, 'pass'],
    ['*-slim', 'node:22', 'fail'],
    // Not an official image.
    ['*-slim', 'evil/node:22-slim', 'fail'],
    ['*-slim', 'ghcr.io/acme/node:22-slim', 'fail'],
    ['**/*-slim', 'ghcr.io/acme/node:22-slim', 'pass'],
    ['ghcr.io/acme/*', 'ghcr.io/acme/base:1', 'pass'],
    ['ghcr.io/acme/*', 'ghcr.io/acme/deep/base:1', 'fail'],
    ['ghcr.io/acme/**', 'ghcr.io/acme/deep/base:1', 'pass'],
    ['ghcr.io/acme', 'ghcr.io/acme/base:1', 'fail'],
    ['docker.io/library/*', 'node', 'pass'],
    ['node:latest', 'node', 'pass'],
    ['node:*', 'nodejs:22', 'fail'],
    ['{node,python}:*-slim', 'python:3.13-slim', 'pass'],
    ['node', `node@${DIGEST}`, 'pass'],
  ])('%s and %s', (glob, name, outcome) =>
    expect(
      getFinding(`base: { allowed: [${JSON.stringify(glob)}] }`, toBaseImage(name))?.outcome,
    ).toBe(outcome),
  );

  test('scratch is always allowed; an unknown base image does not pass', () => {
    const budget = 'base: { allowed: ["*-slim"] }';
    expect(getFinding(budget, toBaseImage('scratch'))?.outcome).toBe('pass');
    expect(getFinding(budget, undefined)?.outcome).toBe('unmeasured');
    const source = (name: string) =>
      getFinding(budget, toBaseImage(name, { namedBy: 'budget' }))?.outcome;
    expect([source('docker:node:22-slim'), source('oci-dir:base/node-slim')]).toEqual([
      ...['pass', 'unmeasured'],
    ]);
  });

  test('an image has its own list, and the file’s other settings', () => {
    const budget = (own: string) =>
      `base: { pinned: required, allowed: ["*-slim"] }\nimages: { app: { base: ${own} } }`;
    const outcomes = (own: string, name: string) =>
      judge(budget(own), toBaseImage(name)).images[0]?.findings.flatMap(({ rule, outcome }) =>
        rule.startsWith('base.') ? [`${rule} ${outcome}`] : [],
      );
    expect(outcomes('{ allowed: ["node:*"] }', 'node:22')).toEqual([
      ...['base.pinned fail', 'base.allowed pass'],
    ]);
    expect(outcomes('docker:node:22', 'node:22')).toEqual([
      ...['base.pinned fail', 'base.allowed fail'],
    ]);
  });
});

describe('a change that allows other base images is a loosening', () => {
  const between = (old: string, now: string) =>
    findLoosenings(makeBudget(old), makeBudget(now)).map(
      (one) => `${one.image ?? ''}${one.rule} ${describeLoosening(one)}`,
    );

  test.each([
    ['base: { pinned: required }', '{}', ['base.pinned is no longer required']],
    ['base: { pinned: required, name: a }', 'base: a', ['base.pinned is no longer required']],
    ['base: { allowed: [a] }', '{}', ['base.allowed was removed: any base image passes']],
    ['base: { allowed: [a] }', 'base: { allowed: [a, "*"] }', ['base.allowed now also allows *']],
    ['base: { allowed: [a, b] }', 'base: { allowed: [a] }', []],
    ['{}', 'base: { allowed: [a], pinned: required }', []],
    [
      'base: { allowed: [a] }',
      'base: { allowed: [a] }\nimages: { app: { base: { allowed: [b] } } }',
      ['appbase.allowed now also allows b'],
    ],
  ])('%s → %s', (old, now, expected) => expect(between(old, now)).toEqual(expected));

  test('including if the budget is deleted', () =>
    expect(findLoosenings(makeBudget('base: { pinned: required }'), undefined)).toContainEqual({
      ...{ kind: 'base', rule: 'base.pinned', image: null },
    }));
});
