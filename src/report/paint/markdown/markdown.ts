import type { GateReport, ImageReport } from '../../../model/report.ts';
import { headline, isWorthAWord } from '../../headline.ts';
import { footer } from '../../markdown-footer.ts';
import { imageParts, needsLooking, noticeList } from '../../markdown-image.ts';
import { type Lines, linesOf } from '../../markdown-lines.ts';
import { loosenedAlert } from '../../markdown-loosened.ts';
import { imageName } from '../../markdown-name.ts';
import { overview } from '../../markdown-overview.ts';
import { type Detail, fold, foldParts, textsOf } from '../../markdown-parts.ts';
import { notComparedBlocks } from '../../markdown-reasons.ts';
import { MARKS } from '../../markdown-table.ts';
import { verdictLine, worstFirst } from '../../verdict-line.ts';
import { glance } from '../../words/fact-words.ts';
import { formatPlural } from '../../words/format.ts';
import { inertReport } from '../../words/inert.ts';
import { manifestGlance } from '../../words/manifest-words.ts';
import { isLimited } from '../../words/verdict-words.ts';
import { prose } from './escape.ts';

/** How much a Markdown report tells. */
export interface ReportDetail extends Detail {
  /** How many images have a block of their own. */
  readonly blocks: number;
  /** How many images the overview lists. */
  readonly overviewRows: number;
}

/**
 * The verdict as a heading whose first line is nothing but the verdict.
 * @param report as `inertReport` leaves it; so for all that follow
 */
export const markdownTitle = ({ images }: GateReport): string => {
  const { mark, words } = verdictLine(images);
  return `${mark} ${prose(words)}\n---`;
};

/** All below the title. @param remark what else is to be said at the end */
export function markdownBody(report: GateReport, detail: ReportDetail, remark = ''): string[] {
  const { images, budget, notices, run } = report;
  const lines = linesOf(run);
  const [first] = images;
  const alone = images.length === 1 ? first : undefined;
  const uncompared = notComparedBlocks(images);
  const loosened = loosenedAlert(budget.loosened ?? [], run, detail.overviewRows);
  const blocks =
    alone === undefined
      ? [
          overview(images, detail.overviewRows),
          loosened,
          ...uncompared,
          ...imageSections(images, detail, lines),
        ]
      : [introduction(alone), loosened, ...ownBlocks(alone, detail, lines, uncompared)];
  return [...blocks, noticeList(notices), remark, footer(report)].filter((block) => block !== '');
}

/** What the body leaves to those who want more, for a place that folds it away by itself. */
export function markdownMore({ images, run }: GateReport, detail: ReportDetail): string[] {
  const detailOf = detailsFor(images, detail);
  return worstFirst(images)
    .slice(0, detail.blocks)
    .flatMap((image) => {
      const { more } = imageParts(image, detailOf(image), linesOf(run));
      return more.length === 0
        ? []
        : [...(images.length === 1 ? [] : [sectionTitle(image)]), ...textsOf(more)];
    });
}

/** With `--quiet`: a line for each image that is not plainly within budget, nothing at all where all are. */
export function renderQuietMarkdown(report: GateReport): string {
  const { images } = inertReport(report);
  if (images.length === 0) return `${MARKS.unmeasured} ${verdictLine(images).words}\n`;
  return images
    .filter(isWorthAWord)
    .map(
      (image) => `- ${MARKS[image.verdict]} ${imageName(image)} ${prose(headline(image, true))}\n`,
    )
    .join('');
}

const sectionTitle = (image: ImageReport): string =>
  `### ${MARKS[image.verdict]} ${imageName(image)}`;

/** Which image it is, and the image at a glance. */
const introduction = (image: ImageReport): string =>
  [imageName(image), ...figures(image)].join(' · ');

function figures({ facts, manifest }: ImageReport): string[] {
  if (facts !== undefined) return [glance(facts).join(', ')];
  return manifest === undefined ? [] : [manifestGlance(manifest).join(', ')];
}

function ownBlocks(
  image: ImageReport,
  detail: Detail,
  lines: Lines,
  uncompared: readonly string[] = [],
): string[] {
  const { rules, open, more } = imageParts(image, detail, lines);
  return [...rules, ...uncompared, ...open, foldParts(more)];
}

/** A block for each image that needs looking at; those within budget are folded into one. */
function imageSections(
  images: readonly ImageReport[],
  detail: ReportDetail,
  lines: Lines,
): string[] {
  const notable = worstFirst(images).filter(needsLooking);
  const plain = detail.moreRows === 0 ? [] : images.filter((image) => !needsLooking(image));
  const detailOf = detailsFor(images, detail);
  const section = (image: ImageReport): string[] => [
    sectionTitle(image),
    ...figures(image),
    ...ownBlocks(image, detailOf(image), lines),
  ];
  const left = notable.length - detail.blocks;
  return [
    ...notable.slice(0, detail.blocks).flatMap(section),
    left > 0 && detail.blocks > 0 ? `and ${formatPlural(left, 'image')} more to look at` : '',
    fold(
      `${MARKS.pass} ${formatPlural(plain.length, 'image')} ${plain.every(isLimited) ? 'within budget' : 'without findings'}`,
      plain.slice(0, detail.blocks).flatMap(section),
    ),
  ];
}

/** Of several images, only the worst that has any facts is told in full. */
function detailsFor(
  images: readonly ImageReport[],
  detail: Detail,
): (image: ImageReport) => Detail {
  const first = worstFirst(images).find(
    (image) => image.facts !== undefined && needsLooking(image),
  );
  return (image) => ({
    ...detail,
    isBrief: image !== first && images.length > 1 && !detail.isWhole,
  });
}
