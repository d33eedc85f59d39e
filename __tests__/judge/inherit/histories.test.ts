import { expect, test } from '@jest/globals';
import { type MeasuredImage, toExitCode } from '../../../src/judge/judge.ts';
import type { GateReport } from '../../../src/model/report.ts';
import { budgetOf } from '../../support/image-facts.ts';
import { type Draw, drawFrom } from '../../support/random-image.ts';
import { changed, findingsOf, judgeOnce, type Side } from './inherited-image.ts';
import { type Case, type Commit, judgeSlowly, type Limits } from './reference-judge.ts';

const HISTORIES = 1000;
const COMMITS = 6;
const FIRST_SEED = Number(process.env.PLIMSOLL_SEED ?? 20_261_130);

type Random = Draw['below'];

const PATHS = ['/a.pem', '/b.pem', '/c.pem', '/d.pem'];

/** Growth, shrinking, noise, and going back; layers keep their places, and may come and go. */
function createCommit(parent: Commit, random: Random): Commit {
  const layers = parent.layers.map((bytes) => {
    const [kind, step] = [random(6), random(40) * 1000];
    if (kind === 0) return bytes + step;
    if (kind === 1) return Math.max(1000, bytes - step);
    return kind === 2 ? bytes + random(12) : bytes;
  });
  if (random(8) === 0) layers.push(random(90) * 1000 + 1000);
  if (random(8) === 0 && layers.length > 1) layers.pop();
  const wasted = Math.max(0, parent.wasted + (random(3) - 1) * random(20_000));
  const denied = Object.fromEntries(
    PATHS.flatMap((path) => {
      const old = parent.denied[path];
      if (old === undefined) return random(10) === 0 ? [[path, random(3000)]] : [];
      if (random(10) === 0) return [];
      return [[path, old + (random(4) === 0 ? random(15_000) : 0)]];
    }),
  );
  return { layers, wasted, efficiency: (random(20) + 80) / 100, denied };
}

function createLimits(random: Random): Limits {
  const maybe = (limit: number): number | null => (random(6) === 0 ? null : limit);
  return {
    size: maybe((60 + random(60)) * 1000),
    layer: maybe((10 + random(50)) * 1000),
    count: maybe(1 + random(4)),
    efficiency: maybe((80 + random(20)) / 100),
    denies: random(4) > 0,
  };
}

const write = ({ size, layer, count, efficiency, denies }: Limits): string => {
  const bytes = (limit: number | null): string => (limit === null ? 'off' : `${limit}B`);
  return [
    [
      `highestImageBytes: ${bytes(size)}, highestLayerBytes: ${bytes(layer)}`,
      `highestLayerCount: ${count ?? 'off'}, lowestEfficiency: ${efficiency ?? 'off'}`,
      'privateFiles: off, highestUserWastedPercent: off',
    ].join(', '),
    ...(denies ? ['paths: [{ path: "*.pem", deny: true }]'] : []),
  ].join('\n');
};

const toSide = ({ layers, wasted, efficiency, denied }: Commit): Side => ({
  layers,
  measures: { wastedBytes: wasted, efficiencyRatio: efficiency },
  rows: Object.entries(denied).map(([path, visible]) => ({ path, visible })),
});

/** By text: most commits of a history have the same budget. */
const budgets = new Map<string, ReturnType<typeof budgetOf>>();

function toBudget(limits: string, noise: number): ReturnType<typeof budgetOf> {
  const [rules = '', ...others] = limits.split('\n');
  const text = [`rules: { ${rules} }`, ...others, `noise: ${noise}B`].join('\n');
  const budget = budgets.get(text) ?? budgetOf(text);
  budgets.set(text, budget);
  return budget;
}

const IDS: Readonly<Record<keyof Limits, string>> = {
  size: 'highestImageBytes',
  layer: 'highestLayerBytes',
  count: 'highestLayerCount',
  efficiency: 'lowestEfficiency',
  denies: 'paths[0].deny',
};

const judgeCase = (
  { before, now, limits, baseLimits, noise }: Case,
  image: MeasuredImage = changed(toSide(before), toSide(now)),
): GateReport =>
  judgeOnce('', image, {
    budget: toBudget(write(limits), noise),
    baseBudget: toBudget(write(baseLimits), noise),
  });

/** Every pull request of a history: merges, squashes and rebases all compare a head with a base. */
function* listCases(random: Random): Generator<Case> {
  const noise = random(3) * 5000;
  let main: Commit = createCommit(
    { layers: [40_000, 30_000], wasted: 9000, efficiency: 0.9, denied: {} },
    random,
  );
  let baseLimits = createLimits(random);
  const older: Commit[] = [];
  for (let at = 0; at < COMMITS; at++) {
    const isReverted = random(6) === 0;
    const now = (isReverted ? older.at(-1) : undefined) ?? createCommit(main, random);
    const limits = random(3) === 0 ? createLimits(random) : baseLimits;
    yield { before: main, now, limits, baseLimits, noise };
    older.push(main);
    [main, baseLimits] = [now, limits];
  }
}

/** So many histories are judged once; of one, each report is judged again. */
const EVERY_AGAIN = 5;

/** Whether a report without the facts of the baseline is judged in the same way. */
const isSameAgain = (one: Case, report: GateReport): boolean =>
  JSON.stringify(judgeCase(one, report.images[0])) === JSON.stringify(report);

type Counts = Record<string, number>;

/** @throws Error with the seed and the case */
function checkCase(one: Case, seed: number, counts: Counts): void {
  const [report, expected] = [judgeCase(one), judgeSlowly(one)];
  const found = new Map(findingsOf(report).map(({ id, outcome }) => [id, outcome]));
  const fail = (what: string): Error =>
    new Error(`PLIMSOLL_SEED=${seed}: ${what}: ${JSON.stringify(one)}`);
  for (const [rule, id] of Object.entries(IDS)) {
    const outcome = expected[rule as keyof Limits];
    if (found.get(id) !== outcome) throw fail(`${id} is ${found.get(id)}, not ${outcome}`);
    counts[`${rule} ${outcome}`] = (counts[`${rule} ${outcome}`] ?? 0) + 1;
  }
  if (seed % EVERY_AGAIN === 0 && !isSameAgain(one, report)) throw fail('it differs again');
  const exitCode = Object.values(expected).includes('fail') ? 1 : 0;
  if (toExitCode(report) !== exitCode) throw fail(`the exit code is ${toExitCode(report)}`);
}

const TITLE = `${HISTORIES} random histories from seed ${FIRST_SEED}`;

test(`${TITLE} agree with a slow, obvious judge`, () => {
  const counts: Counts = {};
  for (let seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed++)
    for (const one of listCases(drawFrom(seed).below)) checkCase(one, seed, counts);
  // Every rule met every outcome, or the histories would prove nothing.
  const outcomes = ['pass', 'fail', 'inherited'];
  const met = Object.keys(IDS).flatMap((rule) => outcomes.map((one) => `${rule} ${one}`));
  expect(met.filter((one) => (counts[one] ?? 0) < 20)).toEqual([]);
});
