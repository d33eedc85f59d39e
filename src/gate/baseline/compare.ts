import { adviseOnTimestamps } from '../../advise/changing-timestamps.ts';
import { adviseOnOrder } from '../../advise/install-order.ts';
import { findClosest } from '../../budget/parse/closest.ts';
import { compareImages } from '../../compare/compare.ts';
import { findLostPlatforms } from '../../compare/lost-platforms.ts';
import { type ImageMatch, matchImages, toRepository } from '../../compare/match-images.ts';
import { listMissingPieces } from '../../compare/missing-pieces.ts';
import { findUntrackedInImage } from '../../compare/untracked-names.ts';
import { GateError } from '../../errors.ts';
import type { MeasuredImage } from '../../judge/judge.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { ImageFacts, ImageKey, PathTree } from '../../model/facts.ts';
import { pickKnown } from '../../model/pick-known.ts';
import { quoteText } from '../../model/quote.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import type { Baseline, BaselineImage } from './baseline.ts';

/** Adds to each image what changed since its baseline, or why that is unknown. */
export function compareWithBaseline(
  images: readonly MeasuredImage[],
  baseline: Baseline,
): MeasuredImage[] {
  const addComparison = compareEach(images, baseline);
  const keys = baseline.images.map(({ facts }) => facts.key);
  const lost = findLostPlatforms(addComparison, keys);
  return addComparison.map((image, i) => addLostPlatforms(image, lost[i] ?? []));
}

/** A platform that a change removes is reported even if nothing else changed. */
function addLostPlatforms(image: MeasuredImage, lostPlatforms: readonly string[]): MeasuredImage {
  if (lostPlatforms.length === 0) return image;
  const { comparison } = image;
  const notice = new Message('platforms-lost', { platforms: lostPlatforms.join(', ') });
  return {
    ...image,
    ...(comparison && { comparison: { ...comparison, lostPlatforms } }),
    notices: [...image.notices, notice],
  };
}

function compareEach(images: readonly MeasuredImage[], baseline: Baseline): MeasuredImage[] {
  const { toFamily: familyOf, isNameEnough = true } = baseline.match ?? {};
  const matches = matchImages(
    images.map(({ key }) => ({ ...key, family: familyOf?.(key.name) })),
    baseline.images.map(({ key, family }) => ({ ...key, family })),
    !isNameEnough,
  );
  if (baseline.isExplicit) checkBaselineNames(images, baseline, matches);
  return images.map((image, i): MeasuredImage => {
    const match = matches[i];
    if (image.facts === undefined || match === undefined) return image;
    if ('missing' in match) return addMissingReason(image, match, baseline);
    const counterpart = baseline.images[match.index] as BaselineImage;
    const { key, facts, untracked = [], notices = [] } = counterpart;
    const found = {
      ...{ report: counterpart.report, matchedBy: match.matchedBy },
      ...pickKnown(counterpart, 'commit', 'distance', 'between', 'isUnverified'),
    };
    const comparison = compareImages(image.facts, facts, found, baseline.filesRemedy);
    const [tree, baselineTree] = [image.facts.files?.tree, facts.files?.tree];
    const strays = tree && baselineTree ? findUntrackedInImage(untracked, tree, baselineTree) : [];
    const stranger = baseline.isExplicit
      ? listOtherRepositoryNotices(image.key.name, key.name)
      : [];
    return {
      ...stripComparison(image),
      comparison,
      baseline: {
        facts,
        ...pickKnown(counterpart, 'advice', 'buildContext', 'effort', 'findings'),
      },
      ...pickKnown(counterpart, 'history'),
      ...adviseOnUpdate(image, comparison, facts),
      notices: [
        ...image.notices,
        ...listBaselineNotices(notices, image.notices),
        ...stranger,
        ...listUntrackedNotices(strays),
        ...listMissing(image, baselineTree),
      ],
    };
  });
}

/**
 * A name that no image has would leave an image without a baseline, and its growth would pass.
 * @throws GateError USAGE
 */
function checkBaselineNames(
  images: readonly MeasuredImage[],
  baseline: Baseline,
  matches: readonly ImageMatch[],
): void {
  if (matches.every((match) => 'index' in match)) return;
  const names = new Set(images.map(({ key }) => key.name));
  const isStray = ({ key, isNamed }: BaselineImage): boolean =>
    isNamed === true && !names.has(key.name);
  const stray = baseline.images.find(isStray)?.key.name;
  if (stray === undefined) return;
  const meant = findClosest(stray, names);
  throw new GateError('baseline-names-no-image', {
    name: quoteText(stray),
    meant: meant && quoteText(meant),
    names: [...names],
    place: `${stray}=…`,
  });
}

/** Paths are compared only if both images were read. */
function listMissing({ facts, needs }: MeasuredImage, baseline: PathTree | null | undefined) {
  const { tree, runtime } = facts?.files ?? {};
  if (!tree || !baseline) return [];
  return listMissingPieces({ tree, runtime: runtime?.name, needs }, baseline);
}

/** Adds advice that only a comparison shows. */
function adviseOnUpdate(
  { facts, advice = [] }: MeasuredImage,
  comparison: Comparison,
  baseline: ImageFacts,
): Pick<MeasuredImage, 'advice'> {
  if (facts?.files === undefined) return {};
  const known = advice.filter(({ id }) => id !== 'changing-timestamps' && id !== 'install-order');
  const ofOrder = adviseOnOrder(facts, comparison, baseline);
  return { advice: [...known, ...ofOrder, ...adviseOnTimestamps(facts, comparison, ofOrder)] };
}

const listBaselineNotices = (
  notices: readonly Sentence[],
  known: readonly Sentence[],
): Sentence[] => {
  const said = new Set(known.map(String));
  return notices
    .filter((notice) => !said.has(String(notice)))
    .map((notice) => new Message('of-baseline', { notice }));
};

/** Names without a tag are chosen by the user, or name files. */
function listOtherRepositoryNotices(name: string, other: string): Sentence[] {
  const isSame = toRepository(name) === toRepository(other);
  return isSame || !isReference(name) || !isReference(other)
    ? []
    : [new Message('compared-with-other', { name: other })];
}

const isReference = (name: string): boolean => /^[^./][^@]*(?::[\w.-]+|@\w+:\w+)$/.test(name);

const listUntrackedNotices = ([path, ...more]: readonly string[]): Sentence[] =>
  path === undefined
    ? []
    : [new Message('context-not-committed', { path, more: more.length || undefined })];

const findReason = (key: ImageKey, { missing }: Baseline): Sentence | undefined =>
  (missing.find(({ name }) => name === key.name) ?? missing.find(({ name }) => name === undefined))
    ?.why;

const addRemedy = (problem: Sentence, { remedy }: Baseline): Sentence =>
  remedy === undefined ? problem : new Message('with-remedy', { problem, remedy });

function addMissingReason(
  image: MeasuredImage,
  { missing, platforms }: Extract<ImageMatch, { missing: Sentence }>,
  baseline: Baseline,
): MeasuredImage {
  const why = findReason(image.key, baseline);
  return {
    ...stripComparison(image),
    ...(platforms && { baselinePlatforms: platforms }),
    noBaseline: why ?? addRemedy(missing, baseline),
    ...(why !== undefined && baseline.isExplicit && { isBaselineUnreadable: true }),
  };
}

/** Removes the result of an earlier comparison. */
function stripComparison({
  comparison: _comparison,
  noBaseline: _why,
  ...image
}: MeasuredImage): MeasuredImage {
  return image;
}
