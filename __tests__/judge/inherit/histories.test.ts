import { expect, test } from '@jest/globals';
import { judgeReport, type MeasuredImage } from '../../../src/judge/judge.ts';
import { toExitCode } from '../../../src/judge/verdict.ts';
import type { GateReport } from '../../../src/model/report.ts';
import { makeBudget } from '../../support/image-facts.ts';
import { type Draw, drawFrom } from '../../support/random-image.ts';
import { rounds } from '../../support/rounds.ts';
import { changeImage, type Side } from './inherited-image.ts';
import {
  type Case,
  type Commit,
  type Image,
  judgeSlowly,
  type Limits,
  type OwnLimits,
  type PlacedLimits,
} from './reference-judge.ts';

const HISTORIES = rounds(250);
const COMMITS = 6;
const FIRST_SEED = Number(process.env.PLIMSOLL_SEED ?? 20_261_130);

type Random = Draw['below'];

const PATHS = ['/a.pem', '/b.pem', '/c.pem', '/d.pem'];

/**
 * Growth, shrinking, noise and reverts; layers keep their positions, and may be added or removed.
 */
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

/** A few limits, for a place that overrides others. */
function createOwnLimits(random: Random): OwnLimits {
  const { denies: _, ...limits } = createLimits(random);
  return Object.fromEntries(Object.entries(limits).filter(() => random(4) === 0));
}

function createPlacedLimits(random: Random): PlacedLimits {
  const general = createLimits(random);
  const [arm64, app, appArm64] = [0, 1, 2].map(() => createOwnLimits(random));
  return { general, arm64: arm64 ?? {}, app: app ?? {}, appArm64: appArm64 ?? {} };
}

const RULES = {
  size: ['highestImageBytes', 'B'],
  layer: ['highestLayerBytes', 'B'],
  count: ['highestLayerCount', ''],
  efficiency: ['lowestEfficiency', ''],
} as const;

function writeRules(limits: OwnLimits): string {
  const rules = Object.entries(RULES).flatMap(([name, [key, unit]]) => {
    const limit = limits[name as keyof OwnLimits];
    if (limit === undefined) return [];
    return [`${key}: ${limit === null ? 'off' : `${limit}${unit}`}`];
  });
  return `rules: { ${rules.join(', ')} }`;
}

const write = ({ general, arm64, app, appArm64 }: PlacedLimits): string => {
  const off = 'privateFiles: off, highestUserWastedPercent: off';
  return [
    writeRules(general).replace(' }', `, ${off} }`),
    ...(general.denies ? ['paths: [{ path: "*.pem", deny: true }]'] : []),
    `platforms: { linux/arm64: { ${writeRules(arm64)} } }`,
    `images: { app: { ${writeRules(app)}, `,
    `  platforms: { linux/arm64: { ${writeRules(appArm64)} } } } }`,
  ].join('\n');
};

const toSide = (
  { layers, wasted, efficiency, denied }: Commit,
  { name, platform }: Image,
): Side => ({
  layers,
  measures: { wastedBytes: wasted, efficiencyRatio: efficiency },
  rows: Object.entries(denied).map(([path, visible]) => ({ path, visible })),
  more: { key: { name, platform } },
});

/** The same commit built for another platform: a quarter larger. */
const port = (commit: Commit): Commit => ({
  ...commit,
  layers: commit.layers.map((bytes) => Math.floor(bytes * 1.25)),
});

/** By text, because most commits of a history have the same budget. */
const budgets = new Map<string, ReturnType<typeof makeBudget>>();

function toBudget(limits: PlacedLimits, noise: number): ReturnType<typeof makeBudget> {
  const text = `${write(limits)}\nnoise: ${noise}B`;
  const budget = budgets.get(text) ?? makeBudget(text);
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

const measure = (image: Image): MeasuredImage =>
  changeImage(toSide(image.before, image), toSide(image.now, image));

const judgeCase = (
  { images, limits, baseLimits, noise }: Case,
  measured: readonly MeasuredImage[] = images.map(measure),
): GateReport =>
  judgeReport({
    images: measured,
    budget: toBudget(limits, noise),
    baseBudget: toBudget(baseLimits, noise),
    flags: new Map(),
    notices: [],
    now: new Date('2026-11-21T12:00:00Z'),
    toolVersion: '0',
  });

/** Half of the histories have two platforms, and half have an image with its own limits. */
function createBuild(random: Random): (before: Commit, now: Commit) => Image[] {
  const name = random(2) === 0 ? 'app' : 'web';
  const isIndex = random(2) === 0;
  return (before, now) => [
    { name, platform: 'linux/amd64', before, now },
    ...(isIndex
      ? [{ name, platform: 'linux/arm64/v8', before: port(before), now: port(now) } as const]
      : []),
  ];
}

/**
 * Every pull request of a history: merges, squashes and rebases all compare a head with a base
 * branch.
 */
function* listCases(random: Random): Generator<Case> {
  const noise = random(3) * 5000;
  const build = createBuild(random);
  let main: Commit = createCommit(
    { layers: [40_000, 30_000], wasted: 9000, efficiency: 0.9, denied: {} },
    random,
  );
  let baseLimits = createPlacedLimits(random);
  const older: Commit[] = [];
  for (let at = 0; at < COMMITS; at++) {
    const isReverted = random(6) === 0;
    const now = (isReverted ? older.at(-1) : undefined) ?? createCommit(main, random);
    const limits = random(3) === 0 ? createPlacedLimits(random) : baseLimits;
    yield { images: build(main, now), limits, baseLimits, noise };
    older.push(main);
    [main, baseLimits] = [now, limits];
  }
}

/** This many histories are judged once; for one of them, each report is judged again. */
const EVERY_AGAIN = 5;

/** Whether a report without the baseline's facts is judged the same way. */
const isSameAgain = (one: Case, report: GateReport): boolean =>
  JSON.stringify(judgeCase(one, report.images)) === JSON.stringify(report);

type Counts = Record<string, number>;

/** @throws Error with the seed and the case */
function checkCase(one: Case, seed: number, counts: Counts): void {
  const report = judgeCase(one);
  const expected = one.images.map((image) => judgeSlowly(image, one));
  const fail = (what: string): Error =>
    new Error(`PLIMSOLL_SEED=${seed}: ${what}: ${JSON.stringify(one)}`);
  for (const [at, verdicts] of expected.entries()) {
    const { key, findings = [] } = report.images[at] ?? {};
    const found = new Map(findings.map(({ id, outcome }) => [id, outcome]));
    for (const [rule, id] of Object.entries(IDS)) {
      const outcome = verdicts[rule as keyof Limits];
      if (found.get(id) !== outcome)
        throw fail(`${id} of ${key?.platform} is ${found.get(id)}, not ${outcome}`);
      const met = `${key?.platform} ${rule} ${outcome}`;
      counts[met] = (counts[met] ?? 0) + 1;
    }
  }
  if (seed % EVERY_AGAIN === 0 && !isSameAgain(one, report)) throw fail('it differs again');
  const exitCode = expected.flatMap((one) => Object.values(one)).includes('fail') ? 1 : 0;
  if (toExitCode(report) !== exitCode) throw fail(`the exit code is ${toExitCode(report)}`);
}

const TITLE = `${HISTORIES} random histories from seed ${FIRST_SEED}`;

test(`${TITLE} agree with a slow, obvious judge`, () => {
  const counts: Counts = {};
  for (let seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed++)
    for (const one of listCases(drawFrom(seed).below)) checkCase(one, seed, counts);
  // Every rule had every outcome on each platform; otherwise, the histories would prove nothing.
  const outcomes = ['pass', 'fail', 'inherited'];
  const met = ['linux/amd64', 'linux/arm64/v8'].flatMap((platform) =>
    Object.keys(IDS).flatMap((rule) => outcomes.map((one) => `${platform} ${rule} ${one}`)),
  );
  expect(met.filter((one) => (counts[one] ?? 0) < 20)).toEqual([]);
});
