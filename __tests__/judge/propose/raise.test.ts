import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseBudget, readBudgetYaml } from '../../../src/budget/parse/parse-budget.ts';
import { parseRuleFlags } from '../../../src/budget/parse/rule-flags.ts';
import { findRule, type Rule } from '../../../src/budget/rules.ts';
import { judgeReport } from '../../../src/judge/judge.ts';
import { listFailedLimits } from '../../../src/judge/propose/accept.ts';
import { raiseLimit } from '../../../src/judge/propose/failed-limits.ts';
import { raiseLimits } from '../../../src/judge/propose/raise.ts';
import type { ReadFacts } from '../../../src/model/facts.ts';
import type { GateReport } from '../../../src/model/report.ts';
import { buildFacts, makeTree } from '../../support/image-facts.ts';
import { budgetData, imageFacts } from '../../support/random-budget.ts';
import { rounds } from '../../support/rounds.ts';

const getFile = (text: string) => ({ text, source: '.dive-ci.yaml', sha256: '', notices: [] });

const judgeText = (text: string, images: readonly ReadFacts[], flags: string[] = []): GateReport =>
  judgeReport({
    images: images.map((facts) => ({ key: facts.key, facts, notices: [] })),
    budget: parseBudget(getFile(text)),
    flags: parseRuleFlags(flags),
    notices: [],
    now: new Date('2026-11-30'),
    toolVersion: '1',
  });

function raised(text: string, images: readonly ReadFacts[]) {
  const { images: judgedImages } = judgeText(text, images);
  const limits = listFailedLimits(judgedImages, parseBudget(getFile(text)), new Map());
  return raiseLimits(getFile(text), limits, { why: 'adds ffmpeg', date: '2026-11-30' });
}

const M = 1_000_000;
const APP = buildFacts(
  {
    imageBytes: 162.4 * M,
    layerBytes: 100 * M,
    layerCount: 12,
    reclaimableBytes: 0,
    efficiencyRatio: 0.8734,
    userWastedRatio: 0.03,
    visibleRatio: 0.95,
    pullBytes: 61.23 * M,
  },
  { tree: makeTree([{ path: '/app' }, { path: '/app/a', visible: 9_131_234 }]) },
);
const toFacts = (name: string, imageBytes: number): ReadFacts => ({
  ...APP,
  key: { ...APP.key, name },
  measures: { ...APP.measures, imageBytes },
});

const OFF = 'lowestEfficiency: off';
const COMMENT = 'on 2026-11-30: adds ffmpeg';

describe('a limit is raised to the next round value, in the same notation', () => {
  test.each([
    ['a size', 'highestImageBytes: 150MB', 'highestImageBytes: 163MB', '150MB'],
    ['a size in another unit', 'highestImageBytes: 0.15GB', 'highestImageBytes: 0.163GB', '0.15GB'],
    ['binary units', 'highestImageBytes: 100 MiB', 'highestImageBytes: 155 MiB', '100 MiB'],
    ['quotes', 'highestImageBytes: "150 mb"', 'highestImageBytes: "163 mb"', '150 mb'],
    ['bytes', 'highestImageBytes: 150_000_000', 'highestImageBytes: 163_000_000', '150_000_000'],
    ['a count', 'highestLayerCount: 9', 'highestLayerCount: 12', '9'],
    ['a floor', 'lowestVisibleRatio: 99%', 'lowestVisibleRatio: 95%', '99%'],
    ['a lower limit of dive', 'lowestEfficiency: .95', 'lowestEfficiency: .87', '.95'],
  ])('%s', (_what, before, after, old) => {
    const off = before.includes('lowestEfficiency') ? '' : `  ${OFF}\n`;
    const { text } = raised(`rules:\n${off}  ${before}\n`, [APP]);
    expect(text).toBe(`rules:\n${off}  ${after} # raised from ${old} ${COMMENT}\n`);
  });

  test('only the failing one of two limits', () => {
    const { text } = raised(
      `rules:\n  ${OFF}\n  highestImageBytes:\n    warn: 140MB\n    fail: 150MB\n`,
      [APP],
    );
    expect(text).toContain(`    warn: 140MB\n    fail: 163MB # raised from 150MB ${COMMENT}\n`);
  });

  test('the limit of a path', () => {
    const { text } = raised(
      `rules: { ${OFF} }\npaths:\n  - path: /app/a\n    highestBytes: 5MB\n`,
      [APP],
    );
    expect(text).toContain(`    highestBytes: 9.14MB # raised from 5MB ${COMMENT}\n`);
  });

  test('once, for the worst of several images', () => {
    const { text } = raised(`rules:\n  ${OFF}\n  highestImageBytes: 150MB\n`, [
      toFacts('a', 151 * M),
      toFacts('b', 170.2 * M),
      toFacts('c', 160 * M),
    ]);
    expect(text).toContain(`highestImageBytes: 171MB # raised from 150MB ${COMMENT}\n`);
  });
});

test.each([
  ['1s', '1.7s'],
  ['1ms', '1700ms'],
  ['0.01min', '0.0284min'],
])('a limit of %s on a time of 1.6999 s becomes %s', (oldText, text) => {
  const rule = findRule('highestPullSeconds') as Rule;
  const place = { label: rule.key, place: 'line', pointer: '', from: '', oldLimit: 1 } as const;
  expect(raiseLimit({ ...place, rule, value: 1.6999, oldText })?.text).toBe(text);
});

describe('the layout is kept', () => {
  const LINE = `# highestImageBytes raised from 150MB ${COMMENT}`;
  test.each([
    [
      'a comment after the limit',
      'highestImageBytes: 150MB  # agreed in May',
      `highestImageBytes: 163MB  # agreed in May; raised from 150MB ${COMMENT}`,
    ],
    [
      'a Windows file',
      'highestImageBytes: 150MB\r',
      `highestImageBytes: 163MB # raised from 150MB ${COMMENT}\r`,
    ],
  ])('%s', (_what, before, after) => {
    expect(raised(`# mine\nrules:\n  ${OFF}\n  ${before}\n\n`, [APP]).text).toBe(
      `# mine\nrules:\n  ${OFF}\n  ${after}\n\n`,
    );
  });

  test('on one line: the reason goes on the line above', () => {
    expect(raised(`# mine\nrules: { highestImageBytes: 150MB, ${OFF} }\n`, [APP]).text).toBe(
      `# mine\n${LINE}\nrules: { highestImageBytes: 163MB, ${OFF} }\n`,
    );
  });

  test('without a line break at the end', () => {
    expect(raised(`rules:\n  ${OFF}\n  highestImageBytes: 150MB`, [APP]).text).toBe(
      `rules:\n  ${OFF}\n  highestImageBytes: 163MB # raised from 150MB ${COMMENT}`,
    );
  });

  test('a byte order mark', () => {
    expect(raised(`\ufeffrules:\n  ${OFF}\n  highestImageBytes: 150MB\n`, [APP]).text).toMatch(
      /^\ufeffrules:\n {2}lowestEfficiency: off\n {2}highestImageBytes: 163MB # /,
    );
  });
});

describe('a limit that no line sets', () => {
  const SET = `lowestEfficiency: 0.87 # set ${COMMENT}`;
  test.each([
    [
      'below the rules',
      'rules:\n  highestLayerCount: 20\n',
      `rules:\n  ${SET}\n  highestLayerCount: 20\n`,
    ],
    ['into empty rules', 'rules:\npaths: []\n', `rules:\n  ${SET}\npaths: []\n`],
    ['into a file without rules', 'paths: []\n', `rules:\n  ${SET}\npaths: []\n`],
    [
      'into rules on one line',
      'rules: { highestLayerCount: 20 }\n',
      `# ${SET.replace(': 0.87 #', '')}\n` +
        'rules: { lowestEfficiency: 0.87, highestLayerCount: 20 }\n',
    ],
    [
      'into the entry of the image',
      'images:\n  app:\n    rules:\n      highestLayerCount: 20\n',
      `images:\n  app:\n    rules:\n      ${SET}\n      highestLayerCount: 20\n`,
    ],
  ])('%s', (_what, before, after) => {
    expect(raised(before, [APP]).text).toBe(after);
  });

  test('a denied tool gets a limit', () => {
    const tools: ReadFacts = { ...APP, measures: { ...APP.measures, compilerCount: 2 } };
    const { text } = raised(`rules:\n  ${OFF}\ntools: { deny: [compiler] }\n`, [tools]);
    expect(text).toBe(
      `rules:\n  highestCompilerCount: 2 # set ${COMMENT}\n  ${OFF}\ntools: { deny: [compiler] }\n`,
    );
  });
});

describe('for several platforms', () => {
  const on = (platform: string, imageBytes: number): ReadFacts => ({
    ...toFacts('app', imageBytes),
    key: { name: 'app', platform },
  });
  const [AMD64, ARM64] = [on('linux/amd64', 90 * M), on('linux/arm64', 162.4 * M)];
  const text = (limit: string): string =>
    [
      `rules: { ${OFF}, highestImageBytes: 100MB }`,
      'platforms:',
      '  linux/arm64: # built under emulation',
      `    rules: { highestImageBytes: ${limit} }`,
      'images:',
      '  app: { rules: { highestLayerCount: 99 } }',
      '',
    ].join('\n');

  test('the limit of the platform that breaks it is raised', () => {
    const { text: after, raised: changes } = raised(text('150MB'), [AMD64, ARM64]);
    expect(after).toBe(
      text('163MB').replace(
        /^ {4}rules/m,
        `    # highestImageBytes raised from 150MB ${COMMENT}\n$&`,
      ),
    );
    expect(changes.map(({ from }) => from)).toEqual(['.dive-ci.yaml:4 platforms.linux/arm64']);
  });
  test('the general limit is raised for a platform without its own', () => {
    const [arm, riscv] = [on('linux/arm64', 90 * M), on('linux/riscv64', 162.4 * M)];
    expect(raised(text('150MB'), [arm, riscv]).raised).toEqual([
      expect.objectContaining({ from: '.dive-ci.yaml:1', newText: '163MB' }),
    ]);
  });
  test('the limit of a platform in an entry', () => {
    const own =
      `rules: { ${OFF} }\nimages:\n  app:\n    platforms:\n` +
      '      linux/aarch64:\n        rules:\n';
    const { text: after } = raised(`${own}          highestImageBytes: 150MB\n`, [ARM64]);
    expect(after).toBe(`${own}          highestImageBytes: 163MB # raised from 150MB ${COMMENT}\n`);
  });
  test('the limit of a path of a platform', () => {
    const of = (limit: string): string =>
      `rules: { ${OFF} }\nplatforms:\n  linux/arm64:\n    paths:\n` +
      `      - path: /app\n        highestBytes: ${limit}`;
    expect(raised(`${of('9MB')}\n`, [ARM64]).text).toBe(
      `${of('9.14MB')} # raised from 9MB ${COMMENT}\n`,
    );
  });
  test('a tool that a platform denies gets a limit there', () => {
    const start = `rules: { ${OFF} }\nplatforms:\n  linux/arm64:\n`;
    const denied = `${start}    tools: { deny: [compiler] }\n`;
    const tools = { ...ARM64, measures: { ...ARM64.measures, compilerCount: 1 } };
    expect(raised(denied, [tools]).text).toBe(
      `${start}    rules:\n` +
        `      highestCompilerCount: 1 # set ${COMMENT}\n    tools: { deny: [compiler] }\n`,
    );
  });
  test('a report says which line accepts the result', () => {
    const report = judgeText(text('150MB'), [AMD64, ARM64]);
    const [acceptance] = report.images.flatMap(({ findings }) =>
      findings.flatMap((finding) => finding.acceptance ?? []),
    );
    expect(acceptance).toMatchObject({
      place: 'line',
      where: '.dive-ci.yaml:4 platforms.linux/arm64',
      oldText: '150MB',
      newText: '163MB',
    });
    const denied = judgeText('platforms: { linux/arm64: { tools: { deny: [compiler] } } }', [
      { ...ARM64, measures: { ...ARM64.measures, compilerCount: 1 } },
    ]);
    expect(
      denied.images[0]?.findings.find(({ id }) => id === 'highestCompilerCount')?.acceptance,
    ).toMatchObject({ place: 'rules', section: 'platforms.linux/arm64.rules' });
  });
});

test('a limit that two places share is not changed, and the line to write is shown', () => {
  const text =
    `images:\n  app: { rules: &r { ${OFF}, highestImageBytes: 150MB } }\n` +
    '  other: { rules: *r }\n';
  const { text: after, kept } = raised(text, [APP]);
  expect(after).toBe(text);
  expect(kept).toEqual([
    expect.objectContaining({
      label: 'highestImageBytes',
      why: 'change it by hand to highestImageBytes: 163MB',
    }),
  ]);
});

test('denials, private files and unpinned base images have no limit to raise', () => {
  const budget =
    'rules: { lowestEfficiency: off, privateFiles: fail }\npaths: [{ path: /app, deny: true }]\n';
  expect(raised(budget, [APP])).toEqual({ text: budget, raised: [], kept: [] });
});

test('random budgets accept the images after raising, and nothing else changes', () => {
  fc.assert(
    fc.property(
      budgetData,
      fc.array(imageFacts, { minLength: 1, maxLength: 3 }),
      (data, images) => {
        const before = `${JSON.stringify(data, undefined, 2)}\n`;
        const { text, kept } = raised(before, images);
        const left = judgeText(text, images).images.flatMap(({ findings }) =>
          findings.filter(({ acceptance }) => acceptance !== undefined),
        );
        const names = new Set(kept.map(({ label }) => label));
        expect(left.filter(({ rule, path }) => !names.has(path ?? rule))).toEqual([]);
        const isComment = (line: string): boolean => line.trimStart().startsWith('#');
        const count = (one: string): number =>
          one.split('\n').filter((line) => !isComment(line)).length;
        expect(count(text)).toBe(count(before));
        expect(readBudgetYaml(text).problems).toEqual([]);
      },
    ),
    { numRuns: rounds(10) },
  );
});

describe('the line that would accept a failed limit', () => {
  const acceptances = (text: string, flags: string[] = [], images = [APP]) =>
    judgeText(text, images, flags).images.flatMap(({ findings }) =>
      findings.flatMap(({ acceptance }) => acceptance ?? []),
    );

  test('has the place in the budget, the old and the new text', () => {
    expect(acceptances(`rules:\n  ${OFF}\n\n  highestImageBytes: 150MB\n`)).toEqual([
      {
        place: 'line',
        key: 'highestImageBytes',
        where: '.dive-ci.yaml:4',
        oldText: '150MB',
        newText: '163MB',
        newLimit: 163 * M,
      },
    ]);
  });

  test('says where to write it if a default or a preset sets it', () => {
    expect(acceptances('rules: { highestLayerCount: 20 }')).toEqual([
      expect.objectContaining({
        place: 'rules',
        where: '.dive-ci.yaml',
        section: 'rules',
        oldText: null,
        newText: '0.87',
      }),
    ]);
    expect(acceptances('images: { app: { preset: static } }')).toContainEqual(
      expect.objectContaining({ key: 'highestImageBytes', section: 'images.app.rules' }),
    );
  });

  test('says that a flag sets it', () => {
    const [acceptance] = acceptances(`rules: { ${OFF} }`, ['highestImageBytes=150MB']);
    expect(acceptance).toMatchObject({ place: 'flag', oldText: null, newText: '163MB' });
  });

  test('says that the budget of the base branch applies', () => {
    const budget = parseBudget(getFile(`rules: { ${OFF}, highestImageBytes: 150MB }`));
    const { images } = judgeReport({
      images: [{ key: APP.key, facts: APP, notices: [] }],
      budget: { ...budget, isOfBaseBranch: true },
      flags: new Map(),
      notices: [],
      now: new Date('2026-11-30'),
      toolVersion: '1',
    });
    expect(images[0]?.findings.find(({ id }) => id === 'highestImageBytes')?.acceptance).toEqual(
      expect.objectContaining({ isOfBaseBranch: true }),
    );
  });

  test('is the same for all images of a limit, and accepts the worst', () => {
    const images = [toFacts('a', 151 * M), toFacts('b', 170.2 * M)];
    const texts = acceptances(`rules: { ${OFF}, highestImageBytes: 150MB }`, [], images);
    expect(texts.map(({ newText }) => newText)).toEqual(['171MB', '171MB']);
  });
});
