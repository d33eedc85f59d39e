import type { LayerCompression } from '../../../src/model/facts.ts';

/** One layer: the number of files and their total size. */
export interface LayerShape {
  readonly files: number;
  readonly bytes: number;
  /** `prose` compresses to a third, `noise` not at all, `mixed` is half of each. */
  readonly content: 'prose' | 'noise' | 'mixed';
  readonly compression: LayerCompression;
}

export interface ImageShape {
  readonly layers: readonly LayerShape[];
  /** The layers that the baseline has differently. */
  readonly changed: readonly number[];
  readonly link: { readonly mbps: number; readonly roundTripMs: number };
}

const MB = 1e6;

const layer = (
  megabytes: number,
  files: number,
  content: LayerShape['content'] = 'mixed',
  compression: LayerCompression = 'gzip',
): LayerShape => ({ files, bytes: megabytes * MB, content, compression });

const times = (count: number, one: LayerShape): LayerShape[] =>
  Array.from({ length: count }, () => one);

const SLOW = { mbps: 200, roundTripMs: 20 };
const FAST = { mbps: 1000, roundTripMs: 10 };
const FAR = { mbps: 400, roundTripMs: 80 };

/** Constants are fitted to these. */
export const CALIBRATION: Readonly<Record<string, ImageShape>> = {
  'fit-empty': { layers: [layer(0.01, 1)], changed: [0], link: FAST },
  'fit-empty-far': {
    layers: [layer(0.01, 2)],
    changed: [0],
    link: { mbps: 1000, roundTripMs: 150 },
  },
  'fit-layers': { layers: times(40, layer(0.01, 1)), changed: [39], link: FAST },
  'fit-layers-below': { layers: times(20, layer(0.02, 2)), changed: [0], link: FAST },
  'fit-files': { layers: [layer(4, 16_000, 'prose')], changed: [0], link: FAST },
  'fit-files-less': { layers: [layer(4, 4000, 'prose')], changed: [0], link: FAST },
  'fit-files-more': { layers: times(3, layer(6, 3000)), changed: [2], link: FAST },
  'fit-gzip': { layers: [layer(150, 60, 'mixed')], changed: [0], link: FAST },
  'fit-prose': { layers: [layer(150, 50, 'prose')], changed: [0], link: FAST },
  'fit-noise': { layers: [layer(80, 40, 'noise')], changed: [0], link: FAST },
  'fit-zstd': { layers: [layer(150, 60, 'mixed', 'zstd')], changed: [0], link: FAST },
  'fit-zstd-prose': { layers: [layer(150, 50, 'prose', 'zstd')], changed: [0], link: FAST },
  'fit-plain': { layers: [layer(80, 40, 'mixed', 'none')], changed: [0], link: FAST },
  'fit-both': { layers: times(8, layer(16, 60)), changed: [2], link: FAST },
  'fit-both-slow': {
    layers: times(7, layer(5, 80)),
    changed: [1],
    link: { mbps: 150, roundTripMs: 30 },
  },
};

/** The model is checked against these. */
export const JUDGED: Readonly<Record<string, ImageShape>> = {
  'one-fat': { layers: [layer(30, 200)], changed: [0], link: SLOW },
  'one-fat-fast': { layers: [layer(120, 200)], changed: [0], link: FAST },
  'forty-thin': { layers: times(40, layer(0.6, 20)), changed: [30], link: SLOW },
  'forty-thin-far': { layers: times(40, layer(0.3, 10)), changed: [0], link: FAR },
  'fat-below': { layers: [layer(36, 900), ...times(8, layer(0.5, 20))], changed: [8], link: SLOW },
  'fat-on-top': { layers: [...times(8, layer(0.5, 20)), layer(36, 900)], changed: [8], link: SLOW },
  'fat-between': {
    layers: [...times(5, layer(1, 40)), layer(40, 600), ...times(5, layer(1, 40))],
    changed: [2],
    link: FAST,
  },
  'two-fat': { layers: [layer(24, 300), layer(24, 300)], changed: [1], link: SLOW },
  'six-equal': { layers: times(6, layer(8, 150)), changed: [3, 4], link: SLOW },
  'ten-equal-fast': { layers: times(10, layer(12, 150)), changed: [9], link: FAST },
  'many-files': { layers: [layer(8, 1), layer(20, 9000, 'prose')], changed: [1], link: FAST },
  'node-modules': {
    layers: [layer(40, 1200), layer(12, 800), layer(30, 7000, 'prose'), layer(1, 60)],
    changed: [3],
    link: FAST,
  },
  'debian-app': {
    layers: [layer(50, 2500, 'prose'), layer(20, 700), layer(8, 90), layer(0.2, 8)],
    changed: [2],
    link: SLOW,
  },
  'go-program': { layers: [layer(2, 300, 'prose'), layer(18, 1)], changed: [1], link: SLOW },
  tiny: { layers: times(3, layer(0.2, 8)), changed: [2], link: FAR },
  'zstd-fat': { layers: [layer(60, 300, 'mixed', 'zstd')], changed: [0], link: SLOW },
  'zstd-many': { layers: times(12, layer(6, 100, 'mixed', 'zstd')), changed: [6], link: FAST },
  incompressible: { layers: times(3, layer(12, 20, 'noise')), changed: [1], link: SLOW },
  'text-only': { layers: times(4, layer(30, 400, 'prose')), changed: [0], link: FAST },
  'base-changed': {
    layers: [layer(25, 1500), layer(10, 300), layer(5, 100), layer(1, 20)],
    changed: [0],
    link: FAR,
  },
};
