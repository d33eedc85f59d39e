import type { Outcome } from '../../../src/model/report.ts';

/** A commit of a random history, with everything that the tested rules measure. */
export interface Commit {
  readonly layers: readonly number[];
  readonly wasted: number;
  readonly efficiency: number;
  /** Denied paths with their bytes. */
  readonly denied: Readonly<Record<string, number>>;
}

/** The limits of a budget; `null` is off. */
export interface Limits {
  readonly size: number | null;
  readonly layer: number | null;
  readonly count: number | null;
  readonly efficiency: number | null;
  readonly denies: boolean;
}

/** Every limit that a place can set; missing ones are set elsewhere. */
export type OwnLimits = Partial<Omit<Limits, 'denies'>>;

/** The limits of a budget at each place. */
export interface PlacedLimits {
  readonly general: Limits;
  /** Of `linux/arm64`. */
  readonly arm64: OwnLimits;
  /** Of the entry `app`. */
  readonly app: OwnLimits;
  /** Of `linux/arm64` in that entry. */
  readonly appArm64: OwnLimits;
}

export interface Image {
  readonly name: 'app' | 'web';
  readonly platform: 'linux/amd64' | 'linux/arm64/v8';
  readonly before: Commit;
  readonly now: Commit;
}

/** One pull request. */
export interface Case {
  readonly images: readonly Image[];
  readonly limits: PlacedLimits;
  /** Of the base branch. */
  readonly baseLimits: PlacedLimits;
  readonly noise: number;
}

export type Verdicts = Readonly<Record<keyof Limits, Outcome | undefined>>;

const total = (layers: readonly number[]): number => layers.reduce((sum, one) => sum + one, 0);

/** The most specific place that sets a limit decides. */
function resolve(placed: PlacedLimits, { name, platform }: Image): Limits {
  const isArm64 = platform === 'linux/arm64/v8';
  const limits: Record<string, Limits[keyof Limits]> = { ...placed.general };
  for (const key of Object.keys(limits) as (keyof OwnLimits)[]) {
    const places = [
      ...(name === 'app' && isArm64 ? [placed.appArm64] : []),
      ...(name === 'app' ? [placed.app] : []),
      ...(isArm64 ? [placed.arm64] : []),
    ];
    const own = places.find((place) => place[key] !== undefined)?.[key];
    if (own !== undefined) limits[key] = own;
  }
  return limits as unknown as Limits;
}

/**
 * Judges an image of a pull request rule by rule, following the documentation, without any shared
 * code.
 */
export function judgeSlowly(image: Image, one: Case): Verdicts {
  const { before, now } = image;
  const [limits, baseLimits] = [resolve(one.limits, image), resolve(one.baseLimits, image)];
  const { noise } = one;
  return {
    size: decide(
      limits.size,
      (limit) => total(now.layers) > limit,
      (limit) => total(before.layers) > limit,
      baseLimits.size,
      () => total(now.layers) - total(before.layers) <= noise,
    ),
    count: decide(
      limits.count,
      (limit) => now.layers.length > limit,
      (limit) => before.layers.length > limit,
      baseLimits.count,
      () => now.layers.length <= before.layers.length,
    ),
    layer: decide(
      limits.layer,
      (limit) => now.layers.some((bytes) => bytes > limit),
      (limit) => before.layers.some((bytes) => bytes > limit),
      baseLimits.layer,
      (limit) => {
        let grown = 0;
        for (let at = 0; at < now.layers.length; at++) {
          const [bytes, old] = [now.layers[at] ?? 0, before.layers[at] ?? 0];
          if (bytes <= limit) continue;
          if (old <= limit) return false;
          if (bytes > old) grown += bytes - old;
        }
        return grown <= noise;
      },
    ),
    efficiency: decide(
      limits.efficiency,
      (limit) => now.efficiency < limit,
      (limit) => before.efficiency < limit,
      baseLimits.efficiency,
      () => now.wasted - before.wasted <= noise,
    ),
    denies: decide(
      limits.denies ? 0 : null,
      () => Object.keys(now.denied).length > 0,
      () => Object.keys(before.denied).length > 0,
      baseLimits.denies ? 0 : null,
      () => {
        let grown = 0;
        for (const [path, bytes] of Object.entries(now.denied)) {
          const old = before.denied[path];
          if (old === undefined) return false;
          if (bytes > old) grown += bytes - old;
        }
        return grown <= noise;
      },
    ),
  };
}

/** A limit fails unless the baseline broke it and the base branch's limit, and it got no worse. */
function decide(
  limit: number | null,
  breaks: (limit: number) => boolean,
  didBreak: (limit: number) => boolean,
  baseLimit: number | null,
  isNoWorse: (limit: number) => boolean,
): Outcome | undefined {
  if (limit === null) return undefined;
  if (!breaks(limit)) return 'pass';
  if (!didBreak(limit) || !isNoWorse(limit)) return 'fail';
  return baseLimit !== null && didBreak(baseLimit) ? 'inherited' : 'fail';
}
