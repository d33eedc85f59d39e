import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { listRulesInForce } from '../../src/budget/effective-limits.ts';
import { findBudgetNeeds } from '../../src/budget/needs.ts';
import { addNewImages } from '../../src/budget/new-images.ts';
import { parseBudget } from '../../src/budget/parse/parse-budget.ts';
import { parseRuleFlags } from '../../src/budget/parse/rule-flags.ts';
import { toScope } from '../../src/budget/scope.ts';
import type { Budget } from '../../src/model/budget.ts';
import { makeBudget } from '../support/image-facts.ts';

const SIZE = 'highestImageBytes';
const inForce = (budget: Budget, platform: string, name = 'app', flags: string[] = []) =>
  listRulesInForce(budget, parseRuleFlags(flags), toScope({ name, platform })).find(
    ({ rule }) => rule.key === SIZE,
  )?.limit;
const getLimit = (text: string, platform: string, name?: string, flags?: string[]) =>
  inForce(makeBudget(text), platform, name, flags)?.failLimit;

const RULE = (limit: string) => `rules: { ${SIZE}: ${limit} }`;
/** Every place that can set a limit, with the precedence that the documentation promises. */
const PLACES = {
  general: '2MB',
  platform: '3MB',
  variant: '4MB',
  entry: '5MB',
  entryPlatform: '6MB',
  entryVariant: '7MB',
} as const;
type Place = keyof typeof PLACES;
const ORDER = Object.keys(PLACES) as Place[];

function budgetWith(places: readonly Place[]): string {
  const write = (place: Place): string => (places.includes(place) ? RULE(PLACES[place]) : '');
  const parts = (generic: Place, variant: Place): string =>
    `platforms: { linux/arm: { ${write(generic)} }, linux/arm/v7: { ${write(variant)} } }`;
  return [
    write('general'),
    parts('platform', 'variant'),
    `images: { app: { ${[write('entry'), parts('entryPlatform', 'entryVariant')]
      .filter((text) => text !== '')
      .join(', ')} } }`,
  ].join('\n');
}

describe('precedence', () => {
  const pairs = ORDER.flatMap((lower, i) =>
    ORDER.slice(i + 1).map((higher) => [higher, lower] as const),
  );
  test.each(pairs)('%s takes precedence over %s', (higher, lower) => {
    const limit = Number.parseInt(PLACES[higher], 10) * 1e6;
    expect(getLimit(budgetWith([lower, higher]), 'linux/arm/v7')).toBe(limit);
  });
  test.each(ORDER)('a flag takes precedence over %s', (place) =>
    expect(getLimit(budgetWith([place]), 'linux/arm/v7', 'app', [`${SIZE}=1MB`])).toBe(1e6),
  );
  test.each(ORDER)('%s applies if nothing else sets the limit', (place) =>
    expect(getLimit(budgetWith([place]), 'linux/arm/v7')).toBe(
      Number.parseInt(PLACES[place], 10) * 1e6,
    ),
  );
  test("an entry without the rule uses the platform's, not the general one", () =>
    expect(getLimit(budgetWith(['general', 'platform']), 'linux/arm/v6')).toBe(3e6));
  test('each bound comes from the first place that sets it', () => {
    const budget = makeBudget(
      `rules: { ${SIZE}: { warn: 1MB, fail: 2MB } }\n` +
        `platforms: { linux/arm64: { ${RULE('3MB')} } }`,
    );
    expect(inForce(budget, 'linux/arm64')).toMatchObject({ warnLimit: 1e6, failLimit: 3e6 });
  });
  test('"disabled" for a platform turns the rule off there only', () => {
    const text = `${RULE('2MB')}\nplatforms: { linux/arm64: { ${RULE('disabled')} } }`;
    expect([getLimit(text, 'linux/arm64'), getLimit(text, 'linux/amd64')]).toEqual([
      undefined,
      2e6,
    ]);
  });
  test("an entry's preset takes precedence over the file's platform", () => {
    const text = `platforms: { linux/arm64: { ${RULE('3MB')} } }\nimages: { app: { preset: go } }`;
    expect(getLimit(text, 'linux/arm64')).toBe(20e6);
    expect(getLimit(text, 'linux/arm64', 'other')).toBe(3e6);
  });
  test('a platform can deny tools with a rule', () => {
    const budget = makeBudget('platforms: { linux/arm64: { tools: { deny: [compiler] } } }');
    const getRules = (platform: string) =>
      listRulesInForce(budget, new Map(), toScope({ name: '', platform })).map(
        ({ rule }) => rule.key,
      );
    expect(getRules('linux/arm64')).toContain('highestCompilerCount');
    expect(getRules('linux/amd64')).not.toContain('highestCompilerCount');
  });
});

describe('a key applies to images for', () => {
  test.each([
    ['linux/arm64', 'linux/arm64', true],
    ['linux/arm64', 'linux/arm64/v8', true],
    ['linux/arm64/v8', 'linux/arm64', true],
    ['linux/arm64/v9', 'linux/arm64', false],
    ['linux/aarch64', 'linux/arm64/v8', true],
    ['Linux/ARM64', 'linux/arm64', true],
    ['linux/arm', 'linux/arm/v6', true],
    ['linux/arm/v7', 'linux/arm', true],
    ['linux/arm/v6', 'linux/arm/v7', false],
    ['linux/arm/7', 'linux/arm/v7', true],
    ['linux/amd64', 'linux/amd64/v2', true],
    ['linux/amd64/v2', 'linux/amd64', false],
    ['linux/amd64/v1', 'linux/amd64', true],
    ['linux/x86_64', 'linux/amd64', true],
    ['windows/amd64', 'windows/amd64', true],
    ['windows/amd64', 'linux/amd64', false],
    ['linux/amd64', 'unknown/unknown', false],
    ['linux/amd64', '', false],
    ['linux/amd64', 'linux/amd64/v1/x', false],
  ])('%s: %s is %s', (key, platform, isMeant) =>
    expect(getLimit(`platforms: { ${key}: { ${RULE('3MB')} } }`, platform) === 3e6).toBe(isMeant),
  );
});

test('a limit names its line and its platform', () => {
  const text = [
    'platforms:',
    '  linux/arm64:',
    '    rules:',
    `      ${SIZE}: 3MB`,
    'images:',
    '  app:',
    '    platforms:',
    '      linux/arm64:',
    '        rules:',
    `          ${SIZE}: 4MB`,
  ].join('\n');
  expect(inForce(makeBudget(text), 'linux/arm64', 'x')?.from).toBe(
    '.dive-ci.yaml:4 platforms.linux/arm64',
  );
  expect(inForce(makeBudget(text), 'linux/arm64', 'app')?.from).toBe(
    '.dive-ci.yaml:10 platforms.linux/arm64',
  );
});

describe('refuses', () => {
  const refuse = (text: string): string => {
    try {
      parseBudget({ text, source: '.dive-ci.yaml', sha256: '', notices: [] });
    } catch (error) {
      return String(error);
    }
    return 'nothing';
  };
  test.each([
    ['arm64', '"arm64" is not a known platform', 'did you mean linux/arm64?'],
    ['linux/amd46', '"linux/amd46" is not a known platform', 'did you mean linux/amd64?'],
    ['linus/arm64', 'not a known platform', 'did you mean linux/arm64?'],
    ['linux-arm64', 'not a known platform', 'did you mean linux/arm64?'],
    ['arm64/linux', 'not a known platform', 'did you mean linux/arm64?'],
    ['linux/armv7', 'not a known platform', 'did you mean linux/arm/v7?'],
    ['linux/foo', 'not a known platform', 'write OS/ARCHITECTURE, e.g. linux/amd64'],
    ['linux', 'not a known platform', 'write OS/ARCHITECTURE'],
    ['linux/arm/v7/x', 'not a known platform', 'did you mean linux/arm/v7?'],
    ['all', 'not a known platform', 'write OS/ARCHITECTURE'],
    ['"windows(10.0.17763)/amd64"', "limits can't differ by version", 'write windows/amd64'],
    ['__proto__', 'not a known platform', 'write OS/ARCHITECTURE'],
  ])('%s', (key, message, hint) => {
    for (const text of [
      `platforms:\n  ${key}: { ${RULE('3MB')} }\n`,
      `images:\n  app:\n    platforms:\n      ${key}: {}\n`,
    ]) {
      expect(refuse(text)).toContain(message);
      expect(refuse(text)).toContain(hint);
    }
  });
  test('one platform in two spellings', () =>
    expect(refuse('platforms:\n  linux/arm64: {}\n  linux/aarch64: {}\n')).toContain(
      '.dive-ci.yaml:3:3  duplicate key "linux/aarch64", first on line 2',
    ));
  test.each([
    ['platforms: [linux/arm64]', 'platforms must be a mapping', 'linux/arm64: { rules: … }'],
    ['platforms: linux/arm64', 'platforms must be a mapping', 'linux/arm64: { rules: … }'],
    [`platforms: { linux/arm64: { ${SIZE}: 3MB } }`, `"${SIZE}" is a rule`, 'under rules:'],
    ['platforms: { linux/arm64: { maxImageSize: 3MB } }', `mean the rule "${SIZE}"`, 'under'],
    ['platforms: { linux/arm64: { preset: go } }', 'unknown key "preset"', 'known keys: rules,'],
    ['platforms: { linux/arm64: { rule: {} } }', 'did you mean "rules"?', ''],
    ['platforms: { linux/arm64: 3MB }', 'linux/arm64 must be a mapping', ''],
    ['platforms: { linux/arm64: { rules: { highestImageByte: 1MB } } }', `mean "${SIZE}"`, ''],
    ['platforms: { linux/arm64: { platforms: {} } }', 'unknown key "platforms"', 'known keys'],
    ['platform: linux/arm64', 'did you mean "platforms"?', ''],
  ])('%s', (text, message, hint) => {
    expect(refuse(text)).toContain(message);
    expect(refuse(text)).toContain(hint);
  });
  test('too many platforms for too many images', () => {
    const list = (count: number, name: string): string =>
      Array.from({ length: count }, (_, i) => `  ${name}${i}: {}`).join('\n');
    const text = `platforms:\n${list(101, 'linux/arm/v')}\nimages:\n`;
    expect(refuse(text + list(99, 'app'))).toBe('nothing');
    expect(refuse(text + list(100, 'app'))).toContain('101 platforms for 100 images are too many');
  });
  test('a waiver for a path that only another platform has', () => {
    const waive = (rule: string) =>
      'platforms: { linux/arm64: { paths: [{ path: /a, deny: true }] } }\n' +
      `waivers: [{ rule: "${rule}", until: 2027-01-01, why: x }]`;
    expect(refuse(waive('platforms.linux/arm64.paths[0].deny'))).toBe('nothing');
    expect(refuse(waive('platforms.linux/arm64.paths[1].deny'))).toContain('is not a rule or path');
  });
});

test('rules of a platform are measured', () => {
  const needs = (text: string) => findBudgetNeeds(makeBudget(text), new Map());
  const OF_PLATFORM = '{ linux/arm64: { rules: { highestPullBytes: 1MB } } }';
  expect(needs(`estimate: true\nplatforms: ${OF_PLATFORM}`)).toMatchObject({
    stored: true,
    estimate: true,
  });
  expect(needs(`images: { app: { platforms: ${OF_PLATFORM} } }`).stored).toBe(true);
  expect(needs('platforms: { linux/arm64: { paths: [{ path: /a, deny: true }] } }').tree).toBe(
    true,
  );
  expect(needs('platforms: { linux/arm64: {} }')).toMatchObject({ stored: false, tree: false });
});

test("a new image gets the base branch's general limits, also for its platform", () => {
  const base = makeBudget(`${RULE('2MB')}\nplatforms: { linux/arm64: { ${RULE('3MB')} } }`);
  const head = makeBudget(
    `platforms: { linux/amd64: { ${RULE('8GB')} } }\n` +
      'images: { app: { image: x, enforce-from: 2999-01-01, ' +
      `platforms: { linux/arm64: { ${RULE('9GB')} } } } }`,
  );
  const { merged } = addNewImages(base, head);
  expect(inForce(merged, 'linux/arm64')?.failLimit).toBe(3e6);
  expect(inForce(merged, 'linux/amd64')?.failLimit).toBe(2e6);
  expect(merged.images.get('app')).not.toHaveProperty('enforceFrom');
});

test('the example in the documentation has the documented limits', () => {
  const page = readFileSync(new URL('../../docs/budget.md', import.meta.url), 'utf8');
  const [, section = ''] = page.split('## Several platforms\n');
  const [, yaml = ''] = /```yaml\n(.*?)```/s.exec(section) ?? [];
  const getLimits = (name: string, platform: string) =>
    Object.fromEntries(
      listRulesInForce(makeBudget(yaml), new Map(), toScope({ name, platform })).map(
        ({ limit }) => [limit.rule, limit.failLimit],
      ),
    );
  expect(getLimits('api', 'linux/arm64/v8')).toMatchObject({
    highestImageBytes: 90e6,
    highestLayerCount: 15,
    lowestEfficiency: 0.9,
  });
  expect(getLimits('web', 'linux/arm64')).toMatchObject({
    highestImageBytes: 170e6,
    highestLayerCount: 15,
  });
  expect(getLimits('api', 'linux/amd64')).toMatchObject({ highestImageBytes: 150e6 });
});
