import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { buildBudgetSchema } from '../../../src/budget/schema/budget-schema.ts';
import { judgeReport } from '../../../src/judge/judge.ts';
import { type DraftSubject, draftBudget } from '../../../src/judge/propose/draft-budget.ts';
import { chooseEntryNames } from '../../../src/judge/propose/entry-names.ts';
import { ratchet } from '../../../src/judge/propose/ratchet.ts';
import type { FileFacts, ReadFacts } from '../../../src/model/facts.ts';
import { renderBudgetDraft } from '../../../src/report/budget-draft.ts';
import { buildFacts, makeBudget, makeTree } from '../../support/image-facts.ts';
import { rounds } from '../../support/rounds.ts';

const write = (subjects: readonly DraftSubject[]): string =>
  renderBudgetDraft(draftBudget(subjects), '2026-11-21');

const subject = (
  facts: readonly ReadFacts[],
  name = 'app',
  source: string | null = null,
): DraftSubject => ({
  name,
  source,
  facts,
});

const judgeFacts = (text: string, facts: readonly ReadFacts[]) =>
  judgeReport({
    images: facts.map((one) => ({ key: one.key, facts: one, notices: [] })),
    budget: makeBudget(text),
    flags: new Map(),
    notices: [],
    now: new Date('2026-11-21'),
    toolVersion: '1',
  });

const getRules = (text: string): unknown => (parse(text) as { rules: unknown }).rules;

test('rules apply to all platforms', () => {
  const text = write([
    subject([
      buildFacts({ imageBytes: 5_000_000 }),
      buildFacts({ imageBytes: 4_000_000, layerCount: 9 }),
    ]),
  ]);
  expect(getRules(text)).toEqual({
    lowestEfficiency: 0.94,
    highestWastedBytes: '55kB',
    highestUserWastedPercent: 0.06,
    highestImageBytes: '5.5MB',
    highestReclaimableBytes: '55kB',
    highestLayerCount: 10,
  });
});

describe('a platform that needs less than the others by more than the headroom', () => {
  const on = (platform: string, imageBytes: number, layerCount = 5): ReadFacts =>
    buildFacts(
      { imageBytes, layerCount, reclaimableBytes: 0 },
      { key: { name: 'app', platform }, tree: null },
    );
  const getLimits = (...facts: readonly ReadFacts[]) =>
    (parse(write([subject(facts)])) as { platforms?: unknown }).platforms;
  const M = 1_000_000;

  test('gets its own limits', () => {
    const text = write([subject([on('linux/amd64', 90 * M), on('linux/arm64/v8', 130 * M)])]);
    expect(parse(text)).toMatchObject({
      rules: { highestImageBytes: '140MB' },
      platforms: { 'linux/amd64': { rules: { highestImageBytes: '95MB' } } },
    });
    expect(text).toContain(
      [
        '# Platforms that need much less than the others; these limits override those above.',
        'platforms:',
        '  linux/amd64:',
        '    rules:',
        '      highestImageBytes: 95MB  # measured: 90.0 MB',
        '',
      ].join('\n'),
    );
  });
  test('only for rules that differ', () =>
    expect(getLimits(on('linux/amd64', 90 * M, 5), on('linux/arm64', 91 * M, 9))).toEqual({
      'linux/amd64': { rules: { highestLayerCount: 6 } },
    }));
  test('gets none if another platform would pass its limit', () =>
    expect(getLimits(on('linux/amd64', 90 * M), on('linux/arm64', 95 * M))).toBeUndefined());
  test('does not add to the headroom of the others', () => {
    const large = buildFacts(
      { imageBytes: 100 * M, reclaimableBytes: 0 },
      { key: { name: 'app', platform: 'linux/amd64' }, tree: null },
    );
    const small = buildFacts(
      { imageBytes: 10 * M, reclaimableBytes: 2 * M },
      { key: { name: 'app', platform: 'linux/arm64' }, tree: null },
    );
    expect(parse(write([subject([large, small])]))).toMatchObject({
      rules: { highestReclaimableBytes: '2.1MB' },
      platforms: { 'linux/amd64': { rules: { highestReclaimableBytes: '1MB' } } },
    });
  });
  test('is named with its variant if another variant differs', () =>
    expect(
      getLimits(on('linux/arm/v6', 50 * M), on('linux/arm/v7', 60 * M), on('linux/amd64', 90 * M)),
    ).toEqual({
      'linux/arm/v6': { rules: { highestImageBytes: '55MB' } },
      'linux/arm/v7': { rules: { highestImageBytes: '65MB' } },
    }));
  test('gets none if it is unknown, or has no name', () =>
    expect(
      getLimits(on('', 10 * M), on('plan10/z80', 20 * M), on('linux/amd64', 90 * M)),
    ).toBeUndefined());
  test('of several images, gets them in the entry of each', () => {
    const api = subject([on('linux/amd64', 90 * M), on('linux/arm64', 130 * M)], 'api');
    const web = subject([on('linux/amd64', 20 * M)], 'web');
    expect(parse(write([api, web]))).toMatchObject({
      images: {
        api: {
          rules: { highestImageBytes: '140MB' },
          platforms: { 'linux/amd64': { rules: { highestImageBytes: '95MB' } } },
        },
        web: expect.not.objectContaining({ platforms: expect.anything() }),
      },
    });
  });
});

describe('if dive has no value, its rule is', () => {
  const facts = (diveUserWasted: FileFacts['diveUserWasted']) =>
    buildFacts({ userWastedRatio: null }, { diveUserWasted });
  test.each([
    ['its default, which 0 / 0 passes', [facts('NaN')], '0.10'],
    ['based on the other platforms', [facts('NaN'), buildFacts({ userWastedRatio: 0.3 })], '0.32'],
    [
      'off, because any limit would fail',
      [facts('Infinity'), buildFacts({ userWastedRatio: 0.3 })],
      'disabled',
    ],
    ['off, if all bytes are wasted', [buildFacts({ userWastedRatio: 1.5 })], 'disabled'],
  ])('%s', (_behavior, images, limit) => {
    const text = write([subject(images)]);
    expect(text).toContain(`highestUserWastedPercent: ${limit}  #`);
    expect(judgeFacts(text, images).verdict).toBe('pass');
  });
});

describe('a download limit is suggested', () => {
  test('if it is known', () =>
    expect(write([subject([buildFacts()])])).toContain(
      '\n  # highestPullBytes: 420B  # measured: 400 B\n',
    ));
  test.each([
    ['but not if it is unknown', buildFacts({ pullBytes: null })],
    ['nor if it is an estimate', buildFacts({}, { pullBytesAre: 'estimate' })],
  ])('%s', (_where, facts) =>
    expect(write([subject([buildFacts(), facts])])).not.toContain('highestPullBytes'),
  );
});

describe('a growth limit is suggested', () => {
  const text = write([subject([buildFacts()])]);
  const suggestion = '  # highestGrowthPercent: 5%  # ';
  const inForce = text.replace(suggestion, '  highestGrowthPercent: 5%  # ');
  const outcomes = (budget: string) =>
    judgeFacts(budget, [buildFacts()]).images[0]?.findings.map(
      ({ rule, outcome }) => `${rule} ${outcome}`,
    );

  test('drafts growth rules for several images, commented out', () => {
    expect(text).toContain(suggestion);
    expect(
      write([subject([buildFacts()], 'a'), subject([buildFacts()], 'b')]).split(suggestion),
    ).toHaveLength(2);
    expect(outcomes(text)).not.toContainEqual(expect.stringMatching(/Growth|skipped/));
  });
  test('and is valid when uncommented', () =>
    expect(outcomes(inForce)).toContain('highestGrowthPercent skipped'));
  test('and stays unchanged, commented or not, when limits are lowered', () => {
    for (const before of [text, inForce]) {
      const roomy = before.replace(/highestImageBytes: \S+/, 'highestImageBytes: 900GB');
      const file = { text: roomy, source: 'budget', sha256: '', notices: [] };
      const lowered = ratchet(
        file,
        makeBudget(roomy),
        judgeFacts(roomy, [buildFacts()]).images,
        String,
      );
      expect(lowered.text).not.toBe(roomy);
      expect(lowered.text).toContain(
        before.includes(suggestion) ? suggestion : 'highestGrowthPercent: 5%  # ',
      );
    }
  });
});

describe('.git is denied', () => {
  const withTree = (path: string) =>
    buildFacts(
      {},
      { tree: makeTree([{ path: '/app' }, { path, reclaimable: 5, isHidden: true }]) },
    );
  test.each([
    ['if there is none', [withTree('/app/x')], true],
    ['but not if a lower layer has one', [withTree('/app/.git')], false],
    ['but not if the paths are unknown', [buildFacts()], false],
  ])('%s', (_where, facts, isDenied) =>
    expect(
      makeBudget(write([subject(facts)])).paths.map(({ path, isDenied: is }) => [path, is]),
    ).toEqual(isDenied ? [['**/.git', true]] : []),
  );
});

test('several images get their own entries, with their sources', () => {
  const text = write([
    subject([buildFacts({ imageBytes: 5_000_000 })], 'ghcr.io/x/api:1', 'docker:ghcr.io/x/api:1'),
    subject([buildFacts({ imageBytes: 9_000_000, efficiencyRatio: 0.5 })], 'worker'),
  ]);
  expect(parse(text)).toMatchObject({
    rules: { lowestEfficiency: 0.47 },
    images: {
      api: { image: 'docker:ghcr.io/x/api:1', rules: { highestImageBytes: '5.5MB' } },
      worker: { rules: { highestImageBytes: '9.5MB' } },
    },
  });
});

test.each([
  [
    ['api', 'worker'],
    ['api', 'worker'],
  ],
  [
    ['ghcr.io/x/api:1@sha256:0', 'ghcr.io/y/api:2'],
    ['api', 'api-2'],
  ],
  [
    ['x/api:1', 'api'],
    ['api-2', 'api'],
  ],
  [
    ['', '/', '日本:1', '-x', 'a b'],
    ['image', 'image-2', 'image-3', 'x', 'a-b'],
  ],
])('images %j are called %j', (names, entries) => expect(chooseEntryNames(names)).toEqual(entries));

test('a name from an image stays within its comment, and a source within its quotes', () => {
  const hostile = 'x\nrules: { lowestEfficiency: 0 }\u2028\x1b[2J"\\\u0085: &a';
  const text = write([subject([buildFacts()], hostile, hostile), subject([buildFacts()], 'b')]);
  for (const character of '\x1b\u2028\u0085') expect(text).not.toContain(character);
  const { rules, images } = parse(text) as {
    rules: { lowestEfficiency: number };
    images: Record<string, { image?: string }>;
  };
  expect(rules.lowestEfficiency).toBe(0.94);
  expect(Object.values(images)[0]?.image).toBe(hostile);
});

describe('for any measured values', () => {
  const bytes = fc.oneof(fc.constant(0), fc.nat({ max: 5_000 }), fc.nat({ max: 2 ** 44 }));
  const ratio = fc.double({ min: 0, max: 1, noNaN: true });
  const facts = fc
    .record({
      measures: fc.record({
        imageBytes: bytes,
        reclaimableBytes: bytes,
        wastedBytes: bytes,
        pullBytes: fc.option(bytes),
        layerCount: fc.nat({ max: 200 }),
        efficiencyRatio: ratio,
        userWastedRatio: fc.oneof(ratio, fc.double({ min: 0, max: 3, noNaN: true })),
      }),
      name: fc.constantFrom('api', 'worker', 'ghcr.io/x/tool:1'),
      platform: fc.constantFrom('linux/amd64', 'linux/arm64/v8', 'linux/arm/v6', 'linux/arm', ''),
      dive: fc.constantFrom('number', 'number', 'NaN', 'Infinity'),
      path: fc.constantFrom('/app/.git', '/.git', '/x', null),
    })
    .map(({ measures, name, platform, dive, path }) =>
      buildFacts(
        { ...measures, userWastedRatio: dive === 'number' ? measures.userWastedRatio : null },
        {
          key: { name, platform },
          diveUserWasted: dive,
          tree: path === null ? null : makeTree([{ path: '/app' }, { path, visible: 3 }]),
          unmeasured: { pullBytes: 'not known' },
        },
      ),
    );

  const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
    buildBudgetSchema(),
  );

  test('writes a file that is valid by its schema and that the images pass', () => {
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 4 }), (measured) => {
        const names = [...new Set(measured.map(({ key }) => key.name))];
        const subjects = names.map((name) =>
          subject(
            measured.filter(({ key }) => key.name === name),
            name,
            `docker:${name}`,
          ),
        );
        const text = write(subjects);
        expect(validate(parse(text))).toBe(true);
        // Named as `plimsoll check` will name them: by their entries.
        const entries = names.length === 1 ? names : chooseEntryNames(names);
        const called = measured.map((one) => ({
          ...one,
          key: { ...one.key, name: entries[names.indexOf(one.key.name)] as string },
        }));
        const report = judgeFacts(text, called);
        expect([report.verdict, report.notices]).toEqual(['pass', []]);
        const file = { text, source: 'x', sha256: '', notices: [] };
        expect(ratchet(file, makeBudget(text), report.images, () => '')).toEqual({
          text,
          changes: [],
          kept: [],
        });
        expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120);
      }),
      { numRuns: rounds(15) },
    );
  });
});
