import { type ImageMatch, matchImages } from '../../compare/match-images.ts';
import { attributeDrift, type DriftSteps, findStartPoint } from '../../history/drift.ts';
import type { MeasuredImage } from '../../judge/judge.ts';
import type { DriftReport, DriftSettings } from '../../model/drift.ts';
import {
  type ImagePoint,
  listPoints,
  type PointSizes,
  pickSizes,
} from '../../model/image-history.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import type { BaselineImage } from '../baseline/baseline.ts';
import type { DriftPlace } from '../request.ts';
import type { ResolvedStart, StartQuestion } from './resolve-start.ts';

/** How to find the start of drift, and what a pull request could have forged. */
export type DriftQuestion = StartQuestion & DriftPlace;

/** Adds to each image its growth since the budget's fixed point. */
export async function addDrift(
  images: readonly MeasuredImage[],
  settings: DriftSettings,
  question: DriftQuestion,
): Promise<MeasuredImage[]> {
  const { resolveStart } = await import('./resolve-start.ts');
  const { since } = settings;
  const start = await resolveStart(settings, question);
  const keys = images.map(({ key }) => key);
  const matches =
    start.kind === 'images'
      ? matchImages(
          keys,
          start.images.map(({ key }) => key),
        )
      : [];
  const unverified = findDoubt(settings, question);
  return Promise.all(
    images.map(async (image, i) => {
      if (image.facts === undefined) return image;
      const match = matches[i];
      const drift =
        start.kind === 'images' && match !== undefined
          ? measureFromImage(image, match, start, since)
          : await measureFromPoint(image, start, since);
      return { ...image, drift: { ...drift, ...(unverified !== undefined && { unverified }) } };
    }),
  );
}

/** A source in the budget needs no history, but a change can contain its own files. */
function findDoubt(
  { start }: DriftSettings,
  { isUnverified, isChange }: DriftPlace,
): Sentence | undefined {
  if (start.kind !== 'source')
    return isUnverified ? new Message('drift-history-unverified', {}) : undefined;
  const isFile = !/^(?:registry|docker|podman):/.test(start.source);
  return isChange && isFile
    ? new Message('drift-start-in-change', { source: start.source })
    : undefined;
}

const NOTHING = { imageBytes: null, pullBytes: null, imageParts: [], pullParts: [] };

function measureFromImage(
  image: MeasuredImage,
  match: ImageMatch,
  { images, name }: Extract<ResolvedStart, { kind: 'images' }>,
  since: string,
): DriftReport {
  if ('missing' in match)
    return {
      ...NOTHING,
      since,
      why: new Message('drift-start-missing', { name, reason: match.missing }),
    };
  const start = pickSizes((images[match.index] as BaselineImage).facts.measures);
  const steps = { start, points: [], ...placeAfterSource(splitHistory(image)) };
  return report(since, name, steps);
}

async function measureFromPoint(
  image: MeasuredImage,
  start: ResolvedStart,
  since: string,
): Promise<DriftReport> {
  if (start.kind !== 'point')
    return { ...NOTHING, since, why: start.kind === 'nothing' ? start.why : NOT_CONNECTED };
  const { name } = start;
  const split = splitHistory(image);
  const found = findStartPoint(split.points, start.start, name);
  if ('why' in found) {
    return { ...NOTHING, since, why: addFix(await explain(found.why, start)) };
  }
  if (split.own?.distance === null)
    return { ...NOTHING, since, start: name, why: addFix(NOT_CONNECTED) };
  const at = split.points[found.at] as ImagePoint;
  const points = split.points.slice(found.at + 1);
  const shown = 'time' in start.start ? `${name} (${at.commit.slice(0, 7)})` : name;
  return report(since, shown, { start: at.sizes, points, ...placeChange(split) });
}

const addFix = (problem: Sentence): Sentence =>
  new Message('with-remedy', { problem, remedy: new Message('specify-drift-start', {}) });

const NOT_CONNECTED = new Message('history-not-connected', {});

async function explain(
  why: Sentence,
  { name, isOnChain }: Extract<ResolvedStart, { kind: 'point' }>,
): Promise<Sentence> {
  return (await isOnChain?.()) === false ? new Message('start-not-on-branch', { name }) : why;
}

interface Split {
  /** The builds of the branch after the start. */
  readonly points: readonly ImagePoint[];
  /** This build, if it is part of the history. */
  readonly own: ImagePoint | undefined;
  readonly sizes: PointSizes;
  readonly comparison: MeasuredImage['comparison'];
}

function splitHistory({ history, facts, comparison }: MeasuredImage): Split {
  const all = history === undefined ? [] : listPoints(history);
  const sizes = pickSizes(facts?.measures ?? {});
  return { points: all.slice(0, -1), own: all.at(-1), sizes, comparison };
}

function report(since: string, start: string, steps: DriftSteps): DriftReport {
  const { imageBytes, pullBytes } = steps.start;
  return {
    since,
    start,
    imageBytes,
    pullBytes,
    imageParts: attributeDrift(steps, 'imageBytes'),
    pullParts: attributeDrift(steps, 'pullBytes'),
  };
}

type Placed = Pick<DriftSteps, 'baseline' | 'now'>;

/** Where the baseline is after the last point of the history, and the change after both. */
function placeChange({ own, sizes, comparison }: Split): Placed {
  const ahead = own?.distance ?? 1;
  const kind = ahead === 0 ? 'rebuilt' : 'change';
  const alone: Placed = { now: { sizes, others: Math.max(0, ahead - 1), kind } };
  if (comparison === undefined) return alone;
  const { measures, distance: behind, commit } = comparison.baseline;
  const known = pickSizes(measures);
  if (commit === undefined || behind === undefined)
    return { baseline: { sizes: known, distance: null }, now: { sizes, others: 0 } };
  const distance = ahead - 1 - behind;
  // If the baseline is older than the history, the time after it is unknown.
  if (distance < 0) return alone;
  return { baseline: { sizes: known, distance }, now: { sizes, others: behind } };
}

/** From an image outside of the history: only the time after the baseline is the change. */
function placeAfterSource({ points, own, sizes, comparison }: Split): Placed {
  const before = comparison === undefined ? points.at(-1)?.sizes : comparison.baseline.measures;
  const others =
    comparison === undefined ? (own?.distance ?? 1) - 1 : (comparison.baseline.distance ?? 0);
  return before === undefined
    ? { now: { sizes, others: 0, kind: 'all' } }
    : {
        baseline: { sizes: pickSizes(before), distance: null },
        now: { sizes, others: Math.max(0, others) },
      };
}
