import type { MeasuredTimes } from '../../../src/cost/pull/measured-times.ts';
import { PULL_PROFILES } from '../../../src/cost/pull/profiles.ts';
import type { Client } from './clients.ts';
import type { MadeImage } from './made-images.ts';
import type { MeasuredPull } from './measure-pulls.ts';
import { predictWith } from './predict.ts';
import type { ImageShape } from './shapes.ts';

/**
 * Computes the constants of each client from the images for calibration: those with which the
 * model differs least from what was measured.
 * @returns lines of measured-times.ts
 */
export function fitProfiles(
  measured: readonly MeasuredPull[],
  images: ReadonlyMap<string, MadeImage>,
  shapes: Readonly<Record<string, ImageShape>>,
): string {
  const clients = [...new Set(measured.map(({ client }) => client))];
  return clients
    .map((client) => {
      const own = measured.filter((one) => one.client === client);
      const times = fitTimes(client, own, images, shapes);
      const { gzip, zstd } = times.decompressBytesPerSecond;
      return [
        `  ${client}: {`,
        `    startSeconds: ${times.startSeconds},`,
        `    layerSeconds: ${times.layerSeconds},`,
        `    entrySeconds: ${times.entrySeconds},`,
        `    writeBytesPerSecond: ${times.writeBytesPerSecond},`,
        `    decompressBytesPerSecond: { gzip: ${gzip}, zstd: ${zstd} },`,
        '  },',
      ].join('\n');
    })
    .join('\n');
}

function fitTimes(
  client: Client['name'],
  measured: readonly MeasuredPull[],
  images: ReadonlyMap<string, MadeImage>,
  shapes: Readonly<Record<string, ImageShape>>,
): MeasuredTimes {
  const profile = PULL_PROFILES[client];
  const { gzip, zstd } = profile.decompressBytesPerSecond;
  const { startSeconds, layerSeconds, entrySeconds, writeBytesPerSecond } = profile;
  const start = [startSeconds, layerSeconds, entrySeconds, writeBytesPerSecond, gzip, zstd];
  const computeError = (values: readonly number[]): number =>
    measured.reduce((sum, pull) => {
      const [made, shape] = [images.get(pull.image), shapes[pull.image]];
      if (made === undefined || shape === undefined) return sum;
      const times = toTimes(values);
      const compare = (kind: 'cold' | 'update', seconds: number): number =>
        ((predictWith({ ...profile, ...times }, made, shape, kind) - seconds) /
          (seconds + IGNORED_SECONDS)) **
        2;
      return sum + compare('cold', pull.coldSeconds) + compare('update', pull.updateSeconds);
    }, 0);
  return toTimes(minimize(computeError, start).map((value) => roundTo(Math.min(value, FASTEST))));
}

/** In bytes per second. A separate thread that takes less time than the others takes none. */
const FASTEST = 1e10;

/** Errors of very short pulls count less. */
const IGNORED_SECONDS = 0.3;

function toTimes(values: readonly number[]): MeasuredTimes {
  const [startSeconds = 0, layerSeconds = 0, entrySeconds = 0, ...speeds] = values;
  const [writeBytesPerSecond = 0, gzip = 0, zstd = 0] = speeds;
  const decompressBytesPerSecond = { gzip, zstd };
  return {
    startSeconds,
    layerSeconds,
    entrySeconds,
    writeBytesPerSecond,
    decompressBytesPerSecond,
  };
}

/** Changes one value at a time by a factor that shrinks, as long as the error does. */
function minimize(
  computeError: (values: readonly number[]) => number,
  start: readonly number[],
): readonly number[] {
  let [best, least] = [start, computeError(start)];
  for (let factor = 1.6; factor > 1.002; factor = Math.sqrt(factor)) {
    for (let isBetter = true; isBetter; ) {
      isBetter = false;
      for (const [i, by] of start.flatMap((_, at) => [factor, 1 / factor].map((f) => [at, f]))) {
        const tried = best.with(i as number, (best[i as number] as number) * (by as number));
        const error = computeError(tried);
        // Without data for a value, it stays.
        if (error < least - 1e-12) [best, least, isBetter] = [tried, error, true];
      }
    }
  }
  return best;
}

const roundTo = (value: number): number => Number(value.toPrecision(3));
