import {
  type HistoryMeasure,
  type ImageHistory,
  type ImagePoint,
  listPoints,
} from '../../model/image-history.ts';
import { formatPlural } from './format.ts';
import { formatSignedBytes } from './growth-words.ts';

/** The number of builds in the line of text. */
export const SPARK_POINTS = 20;

/** One build, and its difference from the previous build. */
export interface HistoryStep {
  readonly point: ImagePoint;
  /** By the main measure; `null` if either size is unknown, and for the first one. */
  readonly change: number | null;
  readonly isJump: boolean;
}

/** The builds of an image, oldest first, by its image size, or by its pull size. */
export interface HistorySteps {
  readonly measure: HistoryMeasure;
  readonly steps: readonly HistoryStep[];
}

/** A change of at least this share of the previous size is highlighted. */
const JUMP_RATIO = 0.05;

export function listHistorySteps(history: ImageHistory): HistorySteps {
  const points = listPoints(history);
  const measure = findMainMeasure(points);
  let before: number | null = null;
  const steps = points.map((point) => {
    const size = point.sizes[measure];
    const change = size === null || before === null ? null : size - before;
    const isJump =
      change !== null && Math.abs(change) >= JUMP_RATIO * (before ?? 0) && change !== 0;
    before = size ?? before;
    return { point, change, isJump };
  });
  return { measure, steps };
}

/** The newest build decides; a build from a registry has no image size. */
function findMainMeasure(points: readonly ImagePoint[]): HistoryMeasure {
  return (points.at(-1)?.sizes.imageBytes ?? null) === null ? 'pullBytes' : 'imageBytes';
}

/** `+38.0 MB in 20 builds, since abc1234 (2026-10-02)`; empty if no two sizes are known. */
export function describeHistory({ measure, steps }: HistorySteps): string {
  const known = steps.filter(({ point }) => point.sizes[measure] !== null);
  const [first, last] = [known[0]?.point, known.at(-1)?.point];
  if (first === undefined || last === undefined || known.length < 2) return '';
  const growth = (last.sizes[measure] ?? 0) - (first.sizes[measure] ?? 0);
  const builds = formatPlural(known.length, 'build');
  const pulled = measure === 'pullBytes' ? ' to pull' : '';
  const words = growth === 0 ? `no change${pulled}` : `${formatSignedBytes(growth)}${pulled}`;
  return `${words} in ${builds}, since ${namePoint(first)}`;
}

/** `abc1234 (2026-10-02)`. */
function namePoint(point: ImagePoint): string {
  const name = nameBuild(point);
  const day = formatDay(point.time);
  return day === '' ? name : `${name} (${day})`;
}

/** `1.4.0`, `abc1234`, or `this build` for one without a commit. */
export const nameBuild = ({ label, commit }: ImagePoint): string =>
  label || commit.slice(0, 7) || 'this build';

/** `2026-10-02`; empty if unknown. */
export const formatDay = (time: number | null): string =>
  time === null ? '' : new Date(time * 1000).toISOString().slice(0, 10);

/** The commits between a build and the previous one, unless there is exactly one commit. */
export function describeStep({ distance, count, commit }: ImagePoint, isFirst: boolean): string {
  if (count > 1) return `${formatPlural(count, 'build')}, merged into one`;
  if (isFirst || commit === '') return '';
  if (distance === null) return 'not connected to the build before it';
  if (distance === 0) return 'same commit, built again';
  return distance === 1 ? '' : `${formatPlural(distance - 1, 'commit')} before it without a report`;
}
