import { afterAll, expect, jest, test } from '@jest/globals';
import { ADVICE_IDS } from '../../src/model/advice.ts';
import { type BuiltCase, buildCase } from '../support/cases/build.ts';
import { type Case, type ExpectedAdvice, listCases } from '../support/cases/case.ts';
import { readTable, type Saving, writeTable } from '../support/cases/table.ts';
import { describeWith } from '../support/engines.ts';

// Engines take their time on a busy machine.
jest.setTimeout(600_000);

/** `all` builds every case; `write` also updates the table in the documentation. */
const MODE = process.env.PLIMSOLL_CASES ?? '';
const CASES = listCases();
const BUILT = CASES.filter(({ isQuick }) => MODE !== '' || isQuick);
const PARTS = ['containerd', 'debian', 'busybox', 'bsdtar'] as const;
/** These need a baseline or another base image, and promise no bytes: separate tests cover them. */
const ELSEWHERE: readonly string[] = [
  ...['changing-timestamps', 'install-order', 'squashed-image', 'base-image'],
];

test.each([
  ['saves bytes', (one: Case) => (one.hasAfter ? one.advice.map(({ rule }) => rule) : [])],
  ['stays silent', (one: Case) => one.silent],
])('each rule has a case on which it %s', (_what, rulesOf) => {
  const rules = new Set<string>(CASES.flatMap(rulesOf));
  const expected = ADVICE_IDS.filter((id) => !ELSEWHERE.includes(id));
  expect(expected.filter((id) => !rules.has(id))).toEqual([]);
});

test('the documentation lists each case with its savings', () => {
  const withSavings = CASES.filter(({ hasAfter }) => hasAfter).map(({ name }) => name);
  if (MODE !== 'write') expect([...readTable().keys()]).toEqual(withSavings);
});

const needs = BUILT.flatMap((one) => one.needs);
describeWith([...PARTS, ...new Set(needs)], 'advice on built cases', () => {
  const savings: Saving[] = [];

  test.each(BUILT.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const before = await buildCase(one, 'Dockerfile');
    expect(before.advice.map((row) => round(row, one))).toEqual(one.advice);
    expect(before.advice.filter(({ rule }) => one.silent.includes(rule))).toEqual([]);
    if (!one.hasAfter) return;
    const after = await buildCase(one, 'after.Dockerfile');
    expect(after.advice).toEqual([]);
    const saving = compare(one, before, after);
    savings.push(saving);
    const { promised, measured } = saving;
    expect(promised).toBeLessThanOrEqual(measured);
    expect(promised).toBeGreaterThanOrEqual(measured * 0.98);
    const documented = readTable().get(one.name);
    if (MODE === 'write' || documented === undefined) return;
    expect(documented.rules).toEqual(saving.rules);
    const error = one.isRounded ? 0.02 : 0;
    expect(Math.abs(documented.promised - promised)).toBeLessThanOrEqual(promised * error);
    expect(Math.abs(documented.measured - measured)).toBeLessThanOrEqual(measured * error);
  });

  afterAll(() => {
    if (MODE === 'write') writeTable(savings, CASES);
  });
});

/** The expected bytes, if the actual ones are close enough. */
function round(found: ExpectedAdvice, one: Case): ExpectedAdvice {
  const expected = one.advice.find(
    ({ rule, subject }) => rule === found.rule && subject === found.subject,
  );
  const isClose =
    expected !== undefined && Math.abs(expected.bytes - found.bytes) <= expected.bytes * 0.02;
  return one.isRounded && isClose ? { ...found, bytes: expected.bytes } : found;
}

const compare = ({ name, advice }: Case, before: BuiltCase, after: BuiltCase): Saving => ({
  name,
  rules: [...new Set(advice.map(({ rule }) => rule))],
  promised: before.advice.reduce((sum, { bytes }) => sum + bytes, 0),
  measured: before.imageBytes - before.apartBytes - after.imageBytes,
});
