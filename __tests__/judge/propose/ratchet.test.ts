import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseBudget } from '../../../src/budget/parse/parse-budget.ts';
import { judgeReport } from '../../../src/judge/judge.ts';
import { ratchet } from '../../../src/judge/propose/ratchet.ts';
import type { ReadFacts } from '../../../src/model/facts.ts';
import type { GateReport } from '../../../src/model/report.ts';
import { buildFacts, makeTree } from '../../support/image-facts.ts';
import { budgetData, imageFacts } from '../../support/random-budget.ts';
import { rounds } from '../../support/rounds.ts';

const getFile = (text: string) => ({ text, source: '.dive-ci.yaml', sha256: '', notices: [] });

function judgeText(text: string, images: readonly ReadFacts[]): GateReport {
  return judgeReport({
    images: images.map((facts) => ({ key: facts.key, facts, notices: [] })),
    budget: parseBudget(getFile(text)),
    flags: new Map(),
    notices: [],
    now: new Date('2026-01-01'),
    toolVersion: '1',
  });
}

const getWords = ({ value }: { readonly value: number }): string => `about ${value}`;

const ratchetText = (text: string, images: readonly ReadFacts[]) =>
  ratchet(getFile(text), parseBudget(getFile(text)), judgeText(text, images).images, getWords);

const M = 1_000_000;
/** 142.3 MB in 12 layers without waste. */
const APP = buildFacts({
  imageBytes: 142.3 * M,
  layerBytes: 100 * M,
  layerCount: 12,
  reclaimableBytes: 0,
  efficiencyRatio: 0.984,
  userWastedRatio: 0.03,
  wastedBytes: 2 * M,
  visibleRatio: 0.95,
});
const toFacts = (name: string, facts = APP): ReadFacts => ({
  ...facts,
  key: { ...facts.key, name },
});

describe('a limit is lowered to what init would write, in the same notation', () => {
  test.each([
    ['a size', 'highestImageBytes: 200MB', 'highestImageBytes: 150MB'],
    ['a size in another unit', 'highestImageBytes: 1GB', 'highestImageBytes: 0.15GB'],
    ['a size in binary units', 'highestImageBytes: 200 MiB', 'highestImageBytes: 150 MiB'],
    ['a size in quotes', `highestImageBytes: "200 mb"`, `highestImageBytes: "150 mb"`],
    ['a size in single quotes', `highestImageBytes: '200M'`, `highestImageBytes: '150M'`],
    ['a size in bytes', 'highestImageBytes: 200000000', 'highestImageBytes: 150000000'],
    ['a size with commas', 'highestImageBytes: "200,000,000"', 'highestImageBytes: "150,000,000"'],
    ['a size with underscores', 'highestImageBytes: 200_000_000', 'highestImageBytes: 150_000_000'],
    ['a size with an exponent', 'highestImageBytes: 2e8', 'highestImageBytes: 150000000'],
    ['a hexadecimal size', 'highestImageBytes: 0xBEBC200', 'highestImageBytes: 150000000'],
    [
      'a size that only warns',
      'highestImageBytes: { warn: 200MB }',
      'highestImageBytes: { warn: 150MB }',
    ],
    [
      'a number without a unit to a small one',
      'highestReclaimableBytes: 20000000',
      'highestReclaimableBytes: 1500000',
    ],
    ['a count', 'highestLayerCount: 15', 'highestLayerCount: 13'],
    ['a lower limit of dive', 'lowestEfficiency: .9', 'lowestEfficiency: .97'],
    ['a minimum of Plimsoll', 'lowestVisibleRatio: 80 %', 'lowestVisibleRatio: 94 %'],
    [
      'an upper limit of dive',
      'highestUserWastedPercent: "0.1"',
      'highestUserWastedPercent: "0.04"',
    ],
    ['a size of zero', 'highestReclaimableBytes: 20MB', 'highestReclaimableBytes: 1.5MB'],
    [
      'both, in proportion',
      'highestImageBytes: { warn: 200MB, fail: 220MB }',
      'highestImageBytes: { warn: 150MB, fail: 170MB }',
    ],
    [
      'both floors',
      'lowestVisibleRatio: { warn: 0.80, fail: 0.70 }',
      'lowestVisibleRatio: { warn: 0.94, fail: 0.91 }',
    ],
    ['a dive key in any case', 'LOWESTEFFICIENCY: 0.9', 'LOWESTEFFICIENCY: 0.97'],
    ['a value with an unused anchor', 'highestImageBytes: &x 200MB', 'highestImageBytes: &x 150MB'],
  ])('%s', (_what, before, after) =>
    expect(ratchetText(`rules:\n  ${before}\n`, [APP]).text).toBe(`rules:\n  ${after}\n`),
  );
});

describe('a limit stays if', () => {
  test.each([
    ['it has little headroom', 'highestImageBytes: 160MB'],
    ['it is what init wrote', 'highestImageBytes: 150MB'],
    ['it is met exactly', 'highestImageBytes: 142300000'],
    ['it is not met', 'highestImageBytes: 100MB'],
    ['it is one step above a count', 'highestLayerCount: 14'],
    ['it is one point above a ratio', 'lowestEfficiency: 0.96'],
    ['it is off', 'highestImageBytes: disabled'],
    ["it is dive's own", 'lowestEfficiency:'],
    [
      'it already warns, however far the failure is',
      'highestImageBytes: { warn: 100MB, fail: 900MB }',
    ],
    ['the measure is missing', 'highestPullBytes: 900MB'],
  ])('%s', (_what, line) => {
    const facts = { ...APP, measures: { ...APP.measures, pullBytes: null } };
    const text = `rules:\n  ${line}\n`;
    expect(ratchetText(text, [facts])).toEqual({ text, changes: [], kept: [] });
  });
});

test('comments, layout and order of a file are preserved byte for byte', () => {
  const text = (
    a: string,
    b: string,
    c: string,
    d: string,
    e: string,
  ) => `\ufeff# yaml-language-server: $schema=x\r
rules: { highestImageBytes:   ${a}   , # the image, 200MB\r
   highestLayerCount: '${b}' }   # 15 was enough\r
\r
paths:
- {path: /usr, highestBytes: {fail: ${c}, "warn":${d}}}
- path: "/nowhere"
  highestBytes: 80MB   # misspelt?
-   deny: true
    path: '**/.git'
images:
    app:   {rules:    {highestReclaimableBytes:${e} } }
# the end, without a newline`;
  const rows = [
    { path: '/etc', visible: 5 * M },
    { path: '/usr', layer: -1 },
    { path: '/usr/x', visible: 30 * M },
  ];
  const facts = { ...APP, files: { ...APP.files, tree: makeTree(rows) } };
  expect(ratchetText(text('200MB', '15', '90MB', '60MB', ' "20 MB"'), [facts]).text).toBe(
    text('150MB', '13', '48MB', '32MB', ' "1.5 MB"'),
  );
});

test('each change has its key, place, old and new value, and reason', () => {
  const { changes } = ratchetText(
    'rules:\n  highestLayerCount: { warn: 20, fail: 30 }\nimages:\n  app:\n    rules: { ' +
      'highestImageBytes: 1GB }\n',
    [APP],
  );
  expect(changes.map(({ rule, ...change }) => ({ ...change, unit: rule.unit }))).toEqual([
    {
      label: 'highestLayerCount',
      image: null,
      bound: 'warn',
      oldText: '20',
      newText: '13',
      value: 12,
      from: '.dive-ci.yaml:2',
      unit: 'count',
    },
    {
      label: 'highestLayerCount',
      image: null,
      bound: 'fail',
      oldText: '30',
      newText: '20',
      value: 12,
      from: '.dive-ci.yaml:2',
      unit: 'count',
    },
    {
      label: 'highestImageBytes',
      image: 'app',
      bound: 'fail',
      oldText: '1GB',
      newText: '0.15GB',
      value: 142.3 * M,
      from: '.dive-ci.yaml:5',
      unit: 'bytes',
    },
  ]);
});

describe('with several images', () => {
  const SMALL = toFacts('small', buildFacts({ imageBytes: 10 * M }));

  test('the largest decides for shared limits, and each has its own rules', () => {
    const text = (own: string) =>
      'rules: { highestImageBytes: 160MB }\nimages:\n  small: { rules: { highestImageBytes: ' +
      `${own} } }\n  app: {}\n`;
    expect(ratchetText(text('90MB'), [APP, SMALL]).text).toBe(text('11MB'));
  });

  test('platforms count as images', () => {
    const text = 'rules: { highestImageBytes: 200MB }';
    expect(
      ratchetText(text, [APP, toFacts('app', buildFacts({ imageBytes: 180 * M }))]).changes,
    ).toEqual([]);
  });

  describe('with several platforms', () => {
    const on = (platform: string, imageBytes: number): ReadFacts =>
      buildFacts({ imageBytes }, { key: { name: 'app', platform } });
    const [AMD64, ARM64] = [on('linux/amd64', 10 * M), on('linux/arm64/v8', 50 * M)];
    const text = (general: string, arm: string) =>
      `rules: { highestImageBytes: ${general} }\nplatforms:\n` +
      `  linux/aarch64: # built under emulation\n    rules:\n      highestImageBytes: ${arm}\n`;

    test('each limit is lowered to what its platforms need', () => {
      const { text: after, changes } = ratchetText(text('100MB', '1GB'), [AMD64, ARM64]);
      expect(after).toBe(text('11MB', '0.055GB'));
      expect(changes.map(({ from }) => from)).toEqual([
        '.dive-ci.yaml:1',
        '.dive-ci.yaml:5 platforms.linux/arm64',
      ]);
    });
    test('a limit of an unmeasured platform stays', () => {
      const { text: after } = ratchetText(text('100MB', '1GB'), [AMD64]);
      expect(after).toBe(text('11MB', '1GB'));
    });
    test('and so does one that an unmeasured platform shares, with its name', () => {
      const shared = `${text('100MB', '1GB')}      highestLayerCount: 5\n`.replace(
        'rules: {',
        'rules: { highestFileCount: 900,',
      );
      expect(ratchetText(shared, [AMD64]).kept).toEqual([
        expect.objectContaining({
          label: 'highestFileCount',
          why: 'it also applies to images that were not measured: linux/arm64',
        }),
      ]);
    });
    test('the notice names the platform', () => {
      const report = judgeText(
        'platforms: { linux/arm64: { rules: { highestImageBytes: 1GB } } }',
        [AMD64, ARM64],
      );
      expect(report.notices.join()).toContain('needed for highestImageBytes for linux/arm64;');
    });
  });

  test('an image that was not measured keeps the limits that it shares, and is named', () => {
    const text =
      'rules: { highestImageBytes: 1GB, highestLayerCount: 30 }\nimages:\n  app: {}\n  worker: ' +
      '{ rules: { highestLayerCount: 99 } }\n';
    const { text: after, kept } = ratchetText(text, [APP]);
    expect(after).toBe(text.replace('30', '13'));
    expect(kept).toEqual([
      {
        label: 'highestImageBytes',
        image: null,
        from: '.dive-ci.yaml:1',
        why: 'it also applies to images that were not measured: worker',
      },
    ]);
  });

  test('and so does one that could not be measured', () => {
    const text = 'rules: { highestImageBytes: 1GB }';
    const broken = {
      key: { name: 'x', platform: '' },
      verdict: 'unmeasured',
      findings: [],
      notices: [],
    } as const;
    const result = ratchet(
      getFile(text),
      parseBudget(getFile(text)),
      [...judgeText(text, [APP]).images, broken],
      getWords,
    );
    expect(result.changes).toEqual([]);
  });

  test('a limit that an alias repeats is not changed', () => {
    const text =
      'images:\n  app: { rules: &r { highestImageBytes: 1GB } }\n  small: { rules: *r }\n';
    expect(ratchetText(text, [APP, SMALL])).toMatchObject({
      changes: [],
      kept: [{ image: 'app', why: expect.stringContaining('several places') }, { image: 'small' }],
    });
  });

  test('a failure limit is not lowered below a warning limit from another place', () => {
    const text =
      'rules: { highestImageBytes: { warn: 150MB } }\nimages: { small: { rules: { ' +
      'highestImageBytes: { fail: 90MB } } }, app: {} }\n';
    const warned = text.replace('90MB', '190MB');
    expect(ratchetText(warned, [APP, SMALL])).toMatchObject({
      changes: [],
      kept: [{ why: expect.stringContaining('warning') }],
    });
  });
});

describe('a notice that limits could be lowered', () => {
  const IDLE = buildFacts({ reclaimableBytes: 0 });
  const BUSY = toFacts('other', buildFacts({ reclaimableBytes: 37_123 }));
  const listNotices = (text: string, images: readonly ReadFacts[]) =>
    judgeText(text, images).notices.filter((notice) => String(notice).includes('plimsoll ratchet'));
  const text = (general: string) =>
    `rules: { lowestEfficiency: off, highestReclaimableBytes: ${general} }\nimages: { app: ` +
    '{ rules: { highestReclaimableBytes: 37123 } } }\n';

  test('lists those that ratchet lowers', () => {
    const roomy = text('{ warn: disabled }');
    expect(ratchetText(roomy, [IDLE, BUSY])).toMatchObject({
      changes: [{ image: 'app' }],
      kept: [],
    });
    expect(listNotices(roomy, [IDLE, BUSY])).toEqual([
      expect.stringContaining('much more headroom than needed for highestReclaimableBytes of app'),
    ]);
  });

  // 15 layers get a limit of 16, which is 24% below 21 and 27% below 22.
  test.each([
    [21, 0],
    [22, 1],
  ])('appears if a limit can be lowered by a quarter: %d', (limit, count) => {
    const rules = `rules: { lowestEfficiency: off, highestLayerCount: ${limit} }\n`;
    expect(listNotices(rules, [buildFacts({ layerCount: 15 })])).toHaveLength(count);
  });

  test('names three limits and counts the others', () => {
    const rules = ['ImageBytes', 'ReclaimableBytes', 'ContentBytes', 'VisibleBytes']
      .map((name) => `highest${name}: 900GB`)
      .join(', ');
    const [said] = listNotices(`rules: { lowestEfficiency: off, ${rules} }\n`, [APP]);
    expect(String(said)).toMatch(/needed for highest\w+, highest\w+, highest\w+ and 1 more;/);
  });

  test.each([
    [
      'a warning from another place would come after',
      text('{ warn: 37123, fail: disabled }'),
      [IDLE, BUSY],
    ],
    [
      'an image was not measured',
      'rules: { highestImageBytes: 1GB }\nimages: { app: {}, other: {} }\n',
      [APP],
    ],
  ])('and does not list one if %s', (_why, roomy, images) => {
    expect(ratchetText(roomy, images)).toMatchObject({ changes: [], kept: [{}] });
    expect(listNotices(roomy, images)).toEqual([]);
  });
});

test.each([
  ['over several lines', 'rules:\n  highestImageBytes: "2\\\n    00MB"\n'],
  ['with escapes', 'rules:\n  highestImageBytes: "\\x3200MB"\n'],
  ['as a block', 'rules:\n  highestImageBytes: |\n    200MB\n'],
])('a limit %s is not changed, with a note', (_how, text) => {
  const result = ratchetText(text, [APP]);
  expect(result).toMatchObject({ text, changes: [], kept: [{ label: 'highestImageBytes' }] });
});

describe('for any budget and images', () => {
  const texts = budgetData.map((data) => JSON.stringify(withSizes(data), null, 2));
  const images = fc
    .uniqueArray(imageFacts, { minLength: 1, maxLength: 3, selector: ({ key }) => key.name })
    .map((list) => list.map(scaleFacts));

  test('a second run changes nothing, and the verdicts stay', () => {
    let count = 0;
    fc.assert(
      fc.property(texts, images, (text, facts) => {
        const before = judgeText(text, facts);
        const once = ratchetText(text, facts);
        const after = judgeText(once.text, facts);
        count += once.changes.length;
        expect(ratchetText(once.text, facts)).toMatchObject({ text: once.text, changes: [] });
        expect(getOutcomes(after)).toEqual(getOutcomes(before));
        expect(getNotices(after).filter((notice) => !getNotices(before).includes(notice))).toEqual(
          [],
        );
        expect(
          after.notices.filter((notice) => String(notice).includes('plimsoll ratchet')),
        ).toEqual([]);
        for (const { rule, oldText, newText } of once.changes)
          expect(Number(newText) > Number(oldText)).toBe(rule.bound === 'atLeast');
      }),
      { numRuns: rounds(15) },
    );
    expect(count).toBeGreaterThan(0);
  });
});

const getOutcomes = ({ images, verdict }: GateReport) => [
  verdict,
  ...images.map((image) => [image.verdict, image.findings.map(({ id, outcome }) => [id, outcome])]),
];

/** Whichever limits they name. */
const getNotices = ({ notices }: GateReport): string[] =>
  notices.map((notice) => String(notice).replaceAll(/[\d.,]+/g, '#'));

/** Sizes like those of real images, so rounding matters. */
const widenLimit = (limit: number): number => limit * 37_123;

/** The same budget for such sizes. */
function withSizes(value: unknown, isSize = false): unknown {
  if (typeof value === 'number') return isSize ? widenLimit(value) : value;
  if (Array.isArray(value)) return value.map((item) => withSizes(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      withSizes(item, /(?:Bytes|Count)$/.test(key) || (isSize && /^(?:warn|fail)$/.test(key))),
    ]),
  );
}

const scaleFacts = (facts: ReadFacts): ReadFacts => ({
  ...facts,
  measures: {
    ...facts.measures,
    imageBytes: facts.measures.imageBytes * 37_123,
    reclaimableBytes: facts.measures.reclaimableBytes * 37_123,
    layerCount: facts.measures.layerCount * 37_123,
    pullBytes: facts.measures.pullBytes === null ? null : facts.measures.pullBytes * 37_123,
  },
  files: {
    ...facts.files,
    tree: facts.files.tree && {
      ...facts.files.tree,
      visibleBytes: facts.files.tree.visibleBytes.map(widenLimit),
      reclaimableBytes: facts.files.tree.reclaimableBytes.map(widenLimit),
    },
  },
});

describe('the comment from init after a limit', () => {
  test.each([
    [
      'is updated',
      'highestImageBytes: 200MB  # measured: 190.1 MB',
      'highestImageBytes: 150MB  # measured: about 142300000',
    ],
    [
      'is updated to the end of a Windows line',
      'highestImageBytes: 200MB  # measured: 190.1 MB\r',
      'highestImageBytes: 150MB  # measured: about 142300000\r',
    ],
    [
      'stays if the user added to it',
      'highestImageBytes: 200MB  # measured: 190.1 MB, by Ann',
      'highestImageBytes: 150MB  # measured: 190.1 MB, by Ann',
    ],
    [
      'stays if it belongs to another line',
      'highestImageBytes: 200MB\n  # measured: 190.1 MB',
      'highestImageBytes: 150MB\n  # measured: 190.1 MB',
    ],
    [
      'stays if the limit stays',
      'highestLayerCount: 13  # measured: 11',
      'highestLayerCount: 13  # measured: 11',
    ],
  ])('%s', (_what, before, after) => {
    const rest = '\n  highestWastedBytes: off\n';
    expect(ratchetText(`rules:\n  ${before}${rest}`, [APP]).text).toBe(`rules:\n  ${after}${rest}`);
  });
});
