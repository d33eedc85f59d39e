import { describe, expect, test } from '@jest/globals';
import { findLoosenings } from '../../src/budget/diff/loosened.ts';
import { parseRuleFlags } from '../../src/budget/parse/rule-flags.ts';
import { combineReports } from '../../src/judge/combine.ts';
import { type JudgeRequest, judgeReport, type MeasuredImage } from '../../src/judge/judge.ts';
import { parseReport } from '../../src/judge/parse-report.ts';
import { toExitCode } from '../../src/judge/verdict.ts';
import type { Finding, GateReport } from '../../src/model/report.ts';
import { renderJson } from '../../src/report/data/json.ts';
import { renderSarif } from '../../src/report/data/sarif.ts';
import { renderComment } from '../../src/report/paint/github/comment.ts';
import { makeBudget } from '../support/image-facts.ts';
import { changeImage, DIVE_OFF, type Side } from './inherit/inherited-image.ts';

const MB = 1_000_000;
const AMD64 = 'linux/amd64';
const ARM64 = 'linux/arm64';

/** An image before and after, for a platform. */
const on = (platform: string, before: Side, now: Side): MeasuredImage => {
  const more = { key: { name: 'app', platform } };
  return changeImage({ ...before, more }, { ...now, more });
};
const size = (megabytes: number): Side => ({ measures: { imageBytes: megabytes * MB } });
const INDEX = [on(AMD64, size(90), size(90)), on(ARM64, size(130), size(130))];

const gate = (
  text: string,
  images: readonly MeasuredImage[] = INDEX,
  more: Partial<JudgeRequest> = {},
): GateReport =>
  judgeReport({
    ...{ images, notices: [], flags: new Map(), toolVersion: '0' },
    ...{ now: new Date('2026-11-30T12:00:00Z'), isOfBranch: false },
    ...more,
    budget: makeBudget(text),
  });

const file = (general: string, arm64: string): string =>
  [
    'rules:',
    `  ${DIVE_OFF.split(', ').join('\n  ')}`,
    `  highestImageBytes: ${general}`,
    'platforms:',
    `  linux/arm64:\n    rules:\n      highestImageBytes: ${arm64}`,
  ].join('\n');

const getOutcomes = (report: GateReport, id = 'highestImageBytes'): (string | undefined)[] =>
  report.images.map(({ findings }) => findings.find((one) => one.id === id)?.outcome);
const getFind = ({ images }: GateReport, platform: string, id = 'highestImageBytes'): Finding =>
  images
    .find(({ key }) => key.platform === platform)
    ?.findings.find((one) => one.id === id) as Finding;

describe('an index with two platforms', () => {
  const INHERITED_OFF = 'inherited: fail\n';

  test('each is judged by its own limit', () => {
    const report = gate(`${INHERITED_OFF}${file('100MB', '140MB')}`);
    expect(getOutcomes(report)).toEqual(['pass', 'pass']);
    expect(toExitCode(report)).toBe(0);
  });

  test('one breaks its own limit only, and the report says which', () => {
    const report = gate(`${INHERITED_OFF}${file('100MB', '120MB')}`);
    expect(getOutcomes(report)).toEqual(['pass', 'fail']);
    expect(toExitCode(report)).toBe(1);
    expect(getFind(report, ARM64).from).toBe('.dive-ci.yaml:9 platforms.linux/arm64');
    expect(getFind(report, AMD64).from).toBe('.dive-ci.yaml:5');
    const comment = renderComment(report);
    expect(comment).toContain('.dive-ci.yaml:9 platforms.linux/arm64');
    expect(comment).toContain('highestImageBytes: 120MB → 130MB');
  });

  test("alerts point to the platform's line", () => {
    const { runs } = JSON.parse(renderSarif(gate(`${INHERITED_OFF}${file('100MB', '120MB')}`)));
    const [{ locations }] = runs[0].results.filter(
      ({ ruleId }: { ruleId: string }) => ruleId === 'highestImageBytes',
    );
    expect(locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: '.dive-ci.yaml' },
      region: { startLine: 9 },
    });
  });

  test('a flag applies to all platforms', () => {
    const flags = parseRuleFlags(['highestImageBytes=80MB']);
    const report = gate(`${INHERITED_OFF}${file('100MB', '140MB')}`, INDEX, { flags });
    expect(getOutcomes(report)).toEqual(['fail', 'fail']);
  });

  test('judging its report again, and combining it, changes nothing', () => {
    const report = gate(`${INHERITED_OFF}${file('100MB', '120MB')}`);
    const { images } = parseReport({ source: 'report.json', text: renderJson(report) });
    expect(getOutcomes(gate(`${INHERITED_OFF}${file('100MB', '120MB')}`, images))).toEqual([
      'pass',
      'fail',
    ]);
    const combined = combineReports([report], { toolVersion: '0', run: undefined });
    expect([combined.verdict, getFind(combined, ARM64).from]).toEqual([
      'fail',
      '.dive-ci.yaml:9 platforms.linux/arm64',
    ]);
  });
});

describe('the effect of the change', () => {
  const judge = (head: string, base: string | null) =>
    gate(head, INDEX, { baseBudget: base === null ? null : makeBudget(base) });

  test("a breach of the platform's limit is inherited", () => {
    const text = file('100MB', '120MB');
    const report = judge(text, text);
    expect([getOutcomes(report), toExitCode(report)]).toEqual([['pass', 'inherited'], 0]);
  });
  test('unless the change makes it worse', () => {
    const text = file('100MB', '120MB');
    const images = [on(AMD64, size(90), size(90)), on(ARM64, size(130), size(140))];
    const report = gate(text, images, { baseBudget: makeBudget(text) });
    expect(getOutcomes(report)).toEqual(['pass', 'fail']);
    expect(getFind(report, ARM64).change).toMatchObject({ amount: 10 * MB });
  });
  test.each([
    ['lowers its limit', file('100MB', '120MB'), file('100MB', '140MB')],
    ['removes the higher one', file('100MB', '100MB'), file('100MB', '140MB')],
    [
      'removes its entry',
      file('100MB', '140MB').replace(/platforms:.*/s, ''),
      file('100MB', '140MB'),
    ],
  ])('a change that %s fails', (_what, head, base) => {
    const report = judge(head, base);
    expect(getOutcomes(report)).toEqual(['pass', 'fail']);
    expect(getFind(report, ARM64).change).toMatchObject({ held: 'lowered' });
  });
  test('a change that adds a platform with a lower limit fails', () => {
    const head = file('150MB', '120MB');
    const report = judge(head, head.replace(/platforms:.*/s, ''));
    expect(getFind(report, ARM64).change).toMatchObject({ held: 'lowered' });
  });
  test('a change that adds the first limit fails', () => {
    const head = file('disabled', '120MB');
    const report = judge(head, null);
    expect(getFind(report, ARM64).change).toMatchObject({ held: 'added' });
  });
});

describe('reported as a loosening if', () => {
  const between = (base: string, head: string) =>
    findLoosenings(makeBudget(base), makeBudget(head));
  const general = (limit: string) => `rules: { highestImageBytes: ${limit} }\n`;
  const ofArm = (limit: string) =>
    `platforms: { linux/arm64: { rules: { highestImageBytes: ${limit} } } }\n`;
  const makeLoosened = (oldLimit: number, newLimit: number | null, more = {}) => ({
    ...{ kind: 'limit', rule: 'highestImageBytes', bound: 'fail', unit: 'bytes' },
    ...{ image: null, oldLimit: oldLimit * MB, newLimit: newLimit && newLimit * MB },
    ...more,
  });
  const platform = ARM64;

  test.each([
    [
      'it adds a platform with a higher limit',
      general('1MB'),
      general('1MB') + ofArm('2MB'),
      [makeLoosened(1, 2, { platform })],
    ],
    [
      'it raises the limit of a platform',
      general('9MB') + ofArm('1MB'),
      general('9MB') + ofArm('2MB'),
      [makeLoosened(1, 2, { platform })],
    ],
    [
      'it removes a platform with a lower limit',
      general('2MB') + ofArm('1MB'),
      general('2MB'),
      [makeLoosened(1, 2, { platform })],
    ],
    ['it removes the only limit', ofArm('1MB'), '', [makeLoosened(1, null, { platform })]],
    [
      'it raises the limit for all, which a platform does not follow',
      general('1MB') + ofArm('1MB'),
      general('2MB') + ofArm('1MB'),
      [makeLoosened(1, 2)],
    ],
    [
      'it names a variant that has a limit of its platform',
      ofArm('1MB'),
      'platforms: { linux/arm64: { rules: { highestImageBytes: 1MB } }, ' +
        'linux/arm64/v9: { rules: { highestImageBytes: 2MB } } }',
      [makeLoosened(1, 2, { platform: 'linux/arm64/v9' })],
    ],
    [
      'an entry gets a platform',
      `${general('1MB')}images: { app: {} }`,
      `${general('1MB')}images: { app: { ${ofArm('2MB').trim()} } }`,
      [makeLoosened(1, 2, { image: 'app', platform })],
    ],
    [
      "a general limit of an entry replaces a platform's lower one",
      `${ofArm('1MB')}images: { app: {} }`,
      `${ofArm('1MB')}images: { app: { rules: { highestImageBytes: 2MB } } }`,
      [makeLoosened(1, 2, { image: 'app', platform })],
    ],
    [
      'it loosens all equally (reported once)',
      `${general('1MB')}${ofArm('disabled')}images: { app: {}, api: {} }`,
      `${general('2MB')}${ofArm('disabled')}images: { app: {}, api: {} }`,
      [makeLoosened(1, 2)],
    ],
    [
      'a platform delays enforcement',
      ofArm('1MB'),
      `platforms: { linux/arm64: { enforce-from: 2999-01-01, rules: { highestImageBytes: 1MB } } }`,
      [
        {
          ...{ kind: 'setting', rule: 'enforce-from', image: null, platform },
          ...{ oldValue: null, newValue: '2999-01-01' },
        },
      ],
    ],
    [
      'a new platform delays enforcement, with the general limit',
      general('1MB'),
      `${general('1MB')}platforms: { linux/arm64: { enforce-from: 2999-01-01 } }`,
      [expect.objectContaining({ rule: 'enforce-from', platform })],
    ],
    [
      'a new entry delays enforcement, for an image under the general rules',
      general('1MB'),
      `${general('1MB')}images: { app: { enforce-from: 2999-01-01 } }`,
      [expect.objectContaining({ rule: 'enforce-from', image: 'app' })],
    ],
    [
      "a platform's denial is removed",
      'platforms: { linux/arm64: { paths: [{ path: /a, deny: true }] } }',
      'platforms: { linux/arm64: {} }',
      [{ kind: 'denial', rule: '/a', image: null, platform }],
    ],
    [
      'a platform waives a general rule',
      general('1MB'),
      `${general('1MB')}platforms: { linux/arm64: { waivers: [` +
        '{ rule: highestImageBytes, until: 2999-01-01, why: x }] } }',
      [
        {
          ...{ kind: 'waiver', rule: 'highestImageBytes', image: null, platform },
          ...{ until: '2999-01-01', why: 'x' },
        },
      ],
    ],
    [
      'a platform waives a general denial',
      'paths: [{ path: /a, deny: true }]',
      'paths: [{ path: /a, deny: true }]\n' +
        'platforms: { linux/arm64: { waivers: [{ rule: /a, until: 2999-01-01, why: x }] } }',
      [expect.objectContaining({ kind: 'waiver', rule: '/a', platform })],
    ],
  ])('%s', (_what, base, head, expected) => expect(between(base, head)).toEqual(expected));

  test.each([
    ['a platform with a lower limit', general('2MB'), general('2MB') + ofArm('1MB')],
    ['another spelling', ofArm('1MB'), ofArm('1MB').replace('arm64', 'aarch64')],
    ['a limit for each platform of the same size', general('1MB'), general('1MB') + ofArm('1MB')],
  ])('but not for %s', (_what, base, head) => expect(between(base, head)).toEqual([]));

  test('is described in comments', () => {
    const loosenings = between(general('100MB'), general('100MB') + ofArm('200MB'));
    const comment = renderComment(gate(general('100MB'), INDEX, { loosened: loosenings }));
    expect(comment).toContain('for <code>linux/arm64</code> limit 100.0 MB → 200.0 MB');
  });
});

describe('the settings of a platform', () => {
  const RULES = `rules: { ${DIVE_OFF}, highestImageBytes: 80MB }\ninherited: fail\n`;
  test('its waivers apply to it only', () => {
    const waivers = '[{ rule: highestImageBytes, until: 2999-01-01, why: qemu }]';
    const report = gate(`${RULES}platforms: { linux/arm64: { waivers: ${waivers} } }`);
    expect(getOutcomes(report)).toEqual(['fail', 'waived']);
  });
  test('a waiver that no image of the platform needs is reported', () => {
    const waivers = '[{ rule: highestPullBytes, until: 2999-01-01, why: qemu }]';
    const { notices } = gate(`${RULES}platforms: { linux/arm64: { waivers: ${waivers} } }`);
    expect(notices.join()).toContain('the waiver for highestPullBytes has no effect');
  });
  test("its enforce-from applies to it only, and takes precedence over the file's", () => {
    const report = gate(
      `${RULES}enforce-from: 2026-01-01\nplatforms: { linux/arm64: { enforce-from: 2027-01-01 } }`,
    );
    expect(getOutcomes(report)).toEqual(['fail', 'warn']);
    expect(getFind(report, ARM64)).toMatchObject({ enforcedFrom: '2027-01-01' });
  });
  test("an entry's enforce-from takes precedence over the platform's in the file", () => {
    const report = gate(
      `${RULES}platforms: { linux/arm64: { enforce-from: 2027-01-01 } }\n` +
        'images: { app: { enforce-from: 2026-01-01 } }',
    );
    expect(getOutcomes(report)).toEqual(['fail', 'fail']);
  });
  test('its paths add to the general ones', () => {
    const rows = [{ path: '/a', visible: 5000 }];
    const images = [on(AMD64, { rows }, { rows }), on(ARM64, { rows }, { rows })];
    const report = gate(
      'inherited: fail\npaths: [{ path: /a, highestBytes: 1kB }]\n' +
        'platforms: { linux/arm64: { paths: [{ path: /a, deny: true }] } }',
      images,
    );
    expect(getOutcomes(report, 'paths[0].highestBytes')).toEqual(['fail', 'fail']);
    expect(getOutcomes(report, 'platforms.linux/arm64.paths[0].deny')).toEqual([undefined, 'fail']);
  });
  test.each([
    ['growth', 'highestGrowthBytes: 1MB'],
    ['a share of growth', 'highestGrowthPercent: 1%'],
  ])('a limit of %s applies to it only', (_what, rule) => {
    const images = [on(AMD64, size(90), size(99)), on(ARM64, size(90), size(99))];
    const report = gate(`platforms: { linux/arm64: { rules: { ${rule} } } }`, images);
    const [id = ''] = rule.split(':');
    expect(getOutcomes(report, id)).toEqual([undefined, 'fail']);
  });
});

describe('a platform that no image has', () => {
  const notice = (text: string, images: readonly MeasuredImage[] = INDEX) =>
    gate(text, images).notices.filter((one) => String(one).includes('has no effect'));

  test('is reported, with the existing ones', () =>
    expect(notice('platforms: { linux/arm/v7: {} }')).toEqual([
      '.dive-ci.yaml: platforms.linux/arm/v7 has no effect: ' +
        'the images are for linux/amd64, linux/arm64',
    ]));
  test('is reported in an entry too', () =>
    expect(notice('images: { app: { platforms: { linux/arm64/v9: {} } } }')).toEqual([
      '.dive-ci.yaml: images.app.platforms.linux/arm64/v9 has no effect: ' +
        'app is for linux/amd64, linux/arm64',
    ]));
  test.each([
    ['a variant of an existing one', 'platforms: { linux/arm64/v8: {} }', INDEX],
    ['a run for one platform', 'platforms: { linux/arm/v7: {} }', INDEX.slice(0, 1)],
    [
      'an entry that was not measured',
      'images: { api: { platforms: { linux/386: {} } }, app: {} }',
      INDEX,
    ],
  ])('but not for %s', (_what, text, images) => expect(notice(text, images)).toEqual([]));
});

describe('an image that the baseline has for another platform', () => {
  const [image] = [on(ARM64, size(130), size(130))];
  const { comparison: _, baseline: __, ...alone } = image as MeasuredImage;
  const listLoosened = (text: string, more: Partial<JudgeRequest> = {}) =>
    gate(text, [{ ...alone, baselinePlatforms: [AMD64] }], { loosened: [], ...more }).budget
      .loosened;

  test('is reported if other limits apply to it', () => {
    expect(listLoosened(file('100MB', '140MB'))).toEqual([
      { kind: 'source', rule: 'platform', image: 'app', oldValue: AMD64, newValue: ARM64 },
    ]);
    const report = gate(file('100MB', '140MB'), [{ ...alone, baselinePlatforms: [AMD64] }], {
      loosened: [],
    });
    expect(renderComment(report)).toContain('measures <code>linux/arm64</code> instead of');
    // Also if the report is judged again, after a label.
    const again = gate(file('100MB', '140MB'), report.images, { loosened: [] });
    expect(again.budget.loosened).toEqual(report.budget.loosened);
  });

  test('is not reported if the same limits apply, or if nothing is compared', () => {
    expect(listLoosened('rules: { highestImageBytes: 150MB }')).toEqual([]);
    expect(listLoosened(file('100MB', '140MB'), { loosened: undefined })).toBeUndefined();
  });
});
