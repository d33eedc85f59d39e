import type { MeasuredTimes } from '../../../src/cost/pull/measured-times.ts';
import { PULL_PROFILES } from '../../../src/cost/pull/profiles.ts';
import type { Client } from './clients.ts';
import type { MadeImage } from './made-images.ts';
import type { MeasuredPull } from './measure-pulls.ts';
import { PLAIN } from './predict.ts';
import type { ImageShape } from './shapes.ts';

/**
 * Computes the constants of each client from the images for calibration, one after the other: what
 * is known of the smaller images explains part of the larger ones.
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
      const times = fitTimes(client, measured, images, shapes);
      const { gzip, zstd, none } = times.unpackBytesPerSecond;
      return [
        `  ${client}: {`,
        `    startSeconds: ${times.startSeconds},`,
        `    layerSeconds: ${times.layerSeconds},`,
        `    entrySeconds: ${times.entrySeconds},`,
        `    unpackBytesPerSecond: { gzip: ${gzip}, zstd: ${zstd}, none: ${none} },`,
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
  const get = (image: string): number =>
    measured.find((one) => one.image === image && one.client === client)?.coldSeconds ?? Number.NaN;
  const getLink = (image: string) => shapes[image]?.link ?? { mbps: 1, roundTripMs: 0 };
  const roundTrip = getLink('fit-empty').roundTripMs / 1000;
  const empty = get('fit-empty');
  const count = images.get('fit-layers')?.layers.length ?? 0;
  // Requests of further layers run during the unpacking, unless they take longer.
  const layerSeconds = (get('fit-layers') - empty) / (count - 1);
  const startSeconds =
    empty - layerSeconds - roundTrip * (PLAIN.connectRoundTrips + profile.startRequests + 1);
  const downloadSeconds = (image: string): number =>
    (images.get(image)?.layers[0]?.storedBytes ?? 0) / (getLink(image).mbps * 125_000);
  const unpackSeconds = (image: string): number => get(image) - empty - downloadSeconds(image);
  const bytesOf = (image: string): number => images.get(image)?.layers[0]?.bytes ?? 0;
  const speed = (image: string): number => bytesOf(image) / unpackSeconds(image);
  const gzip = speed('fit-gzip');
  const files = images.get('fit-files')?.layers[0]?.entryCount ?? 1;
  const entrySeconds = (unpackSeconds('fit-files') - bytesOf('fit-files') / gzip) / files;
  return {
    startSeconds: roundTo(startSeconds),
    layerSeconds: roundTo(layerSeconds),
    entrySeconds: roundTo(entrySeconds),
    unpackBytesPerSecond: {
      gzip: roundTo(gzip),
      // A client that can't unpack zstd keeps its value.
      zstd: roundTo(speed('fit-zstd') || profile.unpackBytesPerSecond.zstd),
      none: roundTo(speed('fit-plain')),
    },
  };
}

/** A negative time is noise. */
const roundTo = (value: number): number => Number(Math.max(0, value).toPrecision(3));
