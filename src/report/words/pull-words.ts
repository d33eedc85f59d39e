import type { PullReport, PullSettings, PullTime } from '../../model/pull.ts';
import { formatBandwidth, formatSeconds } from './format.ts';

/** `12 s, 3.1 s with the baseline`. */
export function describePullTime({ pullSeconds, updateSeconds }: PullTime): string {
  const update =
    updateSeconds === null ? '' : `, ${formatSeconds(updateSeconds)} with the baseline`;
  return `${formatSeconds(pullSeconds)}${update}`;
}

/** `containerd at 1 Gbps, modeled`. */
export const describePullModel = ({ settings }: PullReport): string =>
  `${settings.client} at ${formatBandwidth(settings.bandwidthBytesPerSecond)}, modeled`;

/** `containerd, round trip 20 ms, 3 downloads at a time; unpacked sizes estimated`. */
export function describePullSettings({
  settings,
  storedSizesAre,
  unpackedSizesAre,
}: PullReport): string {
  const guessed = [
    ...(storedSizesAre === 'estimate' ? ['stored'] : []),
    ...(unpackedSizesAre === 'estimate' ? ['unpacked'] : []),
  ];
  const estimates = guessed.length === 0 ? '' : `; ${guessed.join(' and ')} sizes estimated`;
  return `modeled: ${listSettings(settings).join(', ')}${estimates}`;
}

function listSettings(settings: PullSettings): string[] {
  const { client, roundTripSeconds, unpackBytesPerSecond, downloads, unpacks } = settings;
  return [
    client,
    `round trip ${Number((roundTripSeconds * 1000).toPrecision(3))} ms`,
    ...(unpackBytesPerSecond === null
      ? []
      : [`unpacks ${Number((unpackBytesPerSecond / 1e6).toPrecision(3))} MB/s`]),
    ...(downloads === null ? [] : [`${downloads} downloads at a time`]),
    ...(unpacks === null ? [] : [`${unpacks} unpacks at a time`]),
  ];
}
