import type { ImageKey } from '../../model/facts.ts';
import type { ImageReport } from '../../model/report.ts';
import type { RunContext } from '../../model/run-context.ts';
import { formatPlural } from '../words/format.ts';
import { formatHeadline, formatHeadlineParts } from '../words/headline.ts';
import { countOthers, hasExceptions, isNews, sortWorstFirst } from '../words/image-ranks.ts';
import { buildFold, buildTable, mainColumn, numberColumn, textColumn } from './blocks.ts';
import { code, type Detail, type Fold, type Section, type Text, text } from './document.ts';
import { MARK } from './fact-cells.ts';
import { buildNoticeList, type ImageOutline, outlineImage } from './image-outline.ts';
import { unfold } from './unfold.ts';

/** A table of all images, the sections of the worst, and a fold for each of the others. */
export function outlineSeveral(
  images: readonly ImageReport[],
  run: RunContext | undefined,
  detail: Detail,
): ImageOutline {
  const sorted = sortWorstFirst(images);
  const isAll =
    detail.overviewRows === Number.POSITIVE_INFINITY ||
    images.length <= (detail.fewImages ?? FEW_IMAGES);
  const listed = isAll ? sorted : sorted.filter(isNews);
  const shown = listed.slice(0, detail.imageBlocks);
  const outlines = shown.map((image) => ({ image, outline: outlineImage(image, run, detail) }));
  const [worst, ...others] = outlines;
  const leading = worst !== undefined && hasLead(worst) ? [worst] : [];
  const folded = leading.length === 0 ? outlines : others;
  // A terminal prints no folds, so it prints their notices here, once.
  const notices = new Set(sorted.slice(leading.length).flatMap((image) => image.notices));
  return {
    alerts: [
      ...buildOverviewTable(listed, images, detail.overviewRows),
      ...(detail.keepsPassLead ? buildNoticeList([...notices]) : []),
    ],
    lead: leading.flatMap(({ image, outline }) => [
      buildImageHeading(image),
      ...outline.alerts,
      ...outline.lead,
    ]),
    folds: [
      ...leading.flatMap(({ outline }) => outline.folds),
      ...buildFoldsOfImages(folded, detail.ownFolds ?? folded.length),
    ],
  };
}

/** If there are at most this many images, all are listed, even passing ones. */
const FEW_IMAGES = 8;

const buildImageHeading = (image: ImageReport): Section => ({
  kind: 'heading',
  outcome: image.verdict,
  text: nameImage(image.key),
});

const nameImage = ({ name, platform }: ImageKey): Text => text(code(name), ' ', code(platform));

interface OutlinedImage {
  readonly image: ImageReport;
  readonly outline: ImageOutline;
}

const hasLead = ({ image, outline: { alerts, lead } }: OutlinedImage): boolean =>
  hasExceptions(image) && alerts.length + lead.length > 0;

/**
 * A fold for each of the first images; if there are more, the rest and the passing ones share one.
 */
function buildFoldsOfImages(images: readonly OutlinedImage[], mostOwn: number): Fold[] {
  const isOwn = ({ image }: OutlinedImage, at: number): boolean =>
    images.length <= mostOwn || (at < mostOwn && image.verdict !== 'pass');
  const folds = images.map(buildImageFold);
  const own = folds.filter((_, at) => isOwn(images[at] as OutlinedImage, at));
  const shared = folds.filter((fold) => !own.includes(fold) && fold.sections.length > 0);
  const arePassing = images.every((one, at) => isOwn(one, at) || one.image.verdict === 'pass');
  const what = formatPlural(shared.length, own.length > 0 ? 'other image' : 'image');
  return [
    ...own.filter(({ sections }) => sections.length > 0),
    ...(shared.length < 2
      ? shared
      : buildFold('others', arePassing ? `${what} within budget` : what, shared.flatMap(unfold))),
  ];
}

/** Everything about one of several images, under its headline. */
const buildImageFold = ({ image, outline: { alerts, lead, folds } }: OutlinedImage): Fold => ({
  part: 'others',
  title: text(...nameImage(image.key), ` ${formatHeadline(image)}`),
  sections: [...alerts, ...lead, ...folds.flatMap(unfold)],
});

/** One row for each listed image, and one line for the others. */
function buildOverviewTable(
  listed: readonly ImageReport[],
  images: readonly ImageReport[],
  most: number,
): Section[] {
  const left = listed.length - most;
  const more = [
    ...(left > 0 ? [`and ${formatPlural(left, 'more image')}`] : []),
    ...countOthers(images.filter((image) => !listed.includes(image))),
  ].join('; ');
  const rows = listed
    .slice(0, most)
    .map((image) => ({ ...image, outcome: image.verdict, ...formatHeadlineParts(image) }));
  return buildTable(rows, {
    columns: [
      MARK,
      textColumn('Image', ({ key }) => text(code(key.name)), { only: 'terminal' }),
      textColumn('Platform', ({ key }) => text(code(key.platform)), {
        isQuiet: true,
        sacrifice: 2,
        only: 'terminal',
      }),
      // In one cell, with two lines on a narrow screen.
      textColumn('Image', ({ key }) => nameImage(key), { only: 'markdown' }),
      numberColumn('Size', ({ size }) => size, { sacrifice: 1 }),
      mainColumn('Verdict', ({ verdict }) => verdict),
    ],
    row: ({ outcome }) => ({ outcome }),
    more,
  });
}
