import fc from 'fast-check';
import { compareImages } from '../../src/compare/compare.ts';
import type { MeasuredImage } from '../../src/judge/judge.ts';
import type { Budget } from '../../src/model/budget.ts';
import type { ReadFacts } from '../../src/model/facts.ts';
import { buildFacts, makeBudget, makeTree } from './image-facts.ts';

/**
 * Random contents of a budget file, as plain data; limits are small, so random facts are on both
 * sides of them.
 */
export type BudgetData = Readonly<Record<string, unknown>>;

/** JSON is valid YAML. */
export const parseData = (data: BudgetData): Budget => makeBudget(JSON.stringify(data));

const BYTES = fc.integer({ min: 0, max: 12 });
/** Small sizes need a unit. */
const inBytes = (limit: number): string => `${limit}B`;
const RATIO = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
const COUNT = fc.integer({ min: 0, max: 5 });

const OFF = 'disabled';

/** A limit, an ordered pair, one of the two, or none. */
const limits = (
  values: fc.Arbitrary<number>,
  isFloor: boolean,
  write: (limit: number) => unknown = (limit) => limit,
): fc.Arbitrary<unknown> =>
  fc.oneof(
    values.map(write),
    fc.constant(OFF),
    values.map((warn) => ({ warn: write(warn) })),
    values.map((fail) => ({ warn: OFF, fail: write(fail) })),
    values.map((warn) => ({ warn: write(warn), fail: OFF })),
    fc.tuple(values, values).map(([a, b]) => {
      const [low, high] = [write(Math.min(a, b)), write(Math.max(a, b))];
      return isFloor ? { warn: high, fail: low } : { warn: low, fail: high };
    }),
  );

const RULE_LIMITS = {
  lowestEfficiency: limits(RATIO, true),
  highestUserWastedPercent: limits(RATIO, false),
  highestImageBytes: limits(BYTES, false, inBytes),
  highestReclaimableBytes: limits(BYTES, false, inBytes),
  highestLayerCount: limits(COUNT, false),
  highestPullBytes: limits(BYTES, false, inBytes),
  highestOwnBytes: limits(BYTES, false, inBytes),
  highestGrowthBytes: limits(BYTES, false, inBytes),
};

const GLOBS = ['/a', '/a/b', 'b', '**/b', '{b,/c}', '/c', '/{a,c}', '*', '/a/**', '/?', '/c/*'];
const glob = fc.constantFrom(...GLOBS);

const pathRule = fc
  .record(
    {
      path: glob,
      highestBytes: limits(BYTES, false, inBytes),
      highestGrowthBytes: limits(BYTES, false, inBytes),
      deny: fc.boolean(),
    },
    { requiredKeys: ['path'] },
  )
  .filter(
    ({ highestBytes, highestGrowthBytes, deny }) =>
      highestBytes !== undefined || highestGrowthBytes !== undefined || deny === true,
  );

const paths = fc.array(pathRule, { maxLength: 3 });

/** For a budget's days, only the order matters. */
const DAYS = ['2026-01-10', '2026-01-20', '2026-01-30'] as const;
export const TODAYS = ['2026-01-05', '2026-01-15', '2026-01-25', '2026-02-01'].map(
  (day) => new Date(`${day}T12:00:00Z`),
);

const waiver = (names: readonly string[]) =>
  fc.record({
    rule: fc.constantFrom(...names),
    until: fc.constantFrom(...DAYS),
    why: fc.constant('x'),
  });

const part = fc
  .record({
    rules: fc.record(RULE_LIMITS, { requiredKeys: [] }),
    paths,
    ignore: fc.array(glob, { maxLength: 2 }),
  })
  .chain((one) =>
    fc.record({
      one: fc.constant(one),
      waivers: fc.array(waiver(namesIn(one.paths)), { maxLength: 2 }),
    }),
  )
  .map(({ one, waivers }) => ({ ...one, waivers }));

const namesIn = (rules: readonly { readonly path: string }[]): string[] => [
  ...Object.keys(RULE_LIMITS),
  ...rules.map(({ path }) => path),
  ...rules.flatMap((_, index) => [
    `paths[${index}]`,
    `paths[${index}].deny`,
    `paths[${index}].highestGrowthBytes`,
  ]),
];

type Part = typeof part extends fc.Arbitrary<infer Value> ? Value : never;

/** A waiver's name in an image's entry. */
const placePart = <One extends Pick<Part, 'waivers'>>(
  prefix: string,
  { waivers, ...rest }: One,
) => ({
  ...rest,
  waivers: waivers.map((one) => ({
    ...one,
    rule: one.rule.replace(/^paths\[/, `${prefix}.paths[`),
  })),
});

/** A key without a variant matches several of the platforms. */
const PLATFORM_KEYS = ['linux/amd64', 'linux/arm', 'linux/arm/v7'] as const;
const PLATFORMS = ['linux/amd64', 'linux/arm', 'linux/arm/v6', 'linux/arm/v7', ''] as const;

type Parts = Readonly<Record<string, Part>> | undefined;

const platforms: fc.Arbitrary<Parts> = fc.option(
  fc.dictionary(fc.constantFrom(...PLATFORM_KEYS), part, { maxKeys: 2 }),
  { nil: undefined, freq: 2 },
);

/** With the keys that a platform can have. */
const getPlatforms = (prefix: string, parts: Parts) =>
  parts && {
    platforms: Object.fromEntries(
      Object.entries(parts).map(([key, { ignore: _, ...one }]) => [
        key,
        placePart(`${prefix}platforms.${key}`, one),
      ]),
    ),
  };

const makeEntry = (name: string, [own, ofPlatforms]: readonly [Part, Parts]) => ({
  ...placePart(`images.${name}`, own),
  ...getPlatforms(`images.${name}.`, ofPlatforms),
  image: `docker:${name}`,
});

const IMAGES = ['app', 'worker'] as const;

export const LABELS = ['size-ok', 'big'] as const;

/** Budgets as users and attackers may write them. */
export const budgetData: fc.Arbitrary<BudgetData> = fc
  .record({
    part,
    ofPlatforms: platforms,
    app: fc.option(fc.tuple(part, platforms)),
    worker: fc.option(fc.tuple(part, platforms)),
    estimate: fc.boolean(),
    required: fc.boolean(),
    label: fc.constantFrom(undefined, ...LABELS),
  })
  .map(({ part: general, ofPlatforms, app, worker, estimate, required, label }) => ({
    ...general,
    ...getPlatforms('', ofPlatforms),
    estimate,
    baseline: { required },
    ...(label !== undefined && { override: { label } }),
    images: {
      ...(app && { app: makeEntry('app', app) }),
      ...(worker && { worker: makeEntry('worker', worker) }),
    },
  }));

const ROWS = ['/a', '/a/b', '/a/d', '/b', '/c', '/c/b', '/c/b/e'] as const;

/** Facts of an image that has every path those globs may select, any of which may be visible. */
export const imageFacts: fc.Arbitrary<ReadFacts> = fc
  .record({
    name: fc.constantFrom(...IMAGES, 'other'),
    platform: fc.constantFrom(...PLATFORMS),
    bytes: fc.tuple(BYTES, BYTES, BYTES),
    ratios: fc.tuple(RATIO, RATIO),
    layerCount: COUNT,
    pull: fc.constantFrom('exact', 'estimate', null),
    diveUserWasted: fc.constantFrom('number', 'number', 'NaN', 'Infinity'),
    rows: fc.array(fc.tuple(BYTES, BYTES, fc.boolean()), {
      minLength: ROWS.length,
      maxLength: ROWS.length,
    }),
  })
  .map(({ name, platform, bytes, ratios, layerCount, pull, diveUserWasted, rows }) => {
    const tree = makeTree(
      ROWS.map((path, i) => {
        const [visible = 0, reclaimable = 0, isShipped = true] = rows[i] ?? [];
        return isShipped ? { path, visible, reclaimable } : { path, layer: -1, isHidden: true };
      }),
    );
    return buildFacts(
      {
        imageBytes: bytes[0],
        // Never less than what may be subtracted from them.
        reclaimableBytes: tree.reclaimableBytes.reduce((sum, one) => sum + one, 0),
        pullBytes: pull === null ? null : bytes[2],
        ownBytes: bytes[1],
        efficiencyRatio: ratios[0],
        userWastedRatio: diveUserWasted === 'number' ? ratios[1] : null,
        layerCount,
      },
      {
        key: { name, platform },
        tree,
        diveUserWasted,
        pullBytesAre: pull,
        unmeasured: pull === null ? { pullBytes: 'not stored' } : {},
      },
    );
  });

/** An image with a baseline, or with the reason that there is none. */
export const measuredImage: fc.Arbitrary<MeasuredImage & { readonly facts: ReadFacts }> = fc
  .record({ facts: imageFacts, old: fc.option(imageFacts) })
  .map(({ facts, old }) => {
    if (old === null) return { key: facts.key, facts, notices: [], noBaseline: 'first run' };
    const comparison = compareImages(
      facts,
      { ...old, key: facts.key },
      { matchedBy: 'name', report: null },
    );
    return { key: facts.key, facts, comparison, baseline: { facts: old }, notices: [] };
  });
