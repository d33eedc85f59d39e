import { joinNames } from '../../model/name-list.ts';
import type { GateReport, ImageReport, Loosening } from '../../model/report.ts';
import type { RunContext } from '../../model/run-context.ts';
import { formatCount, formatPlural } from '../words/format.ts';
import {
  buildReportHeadline,
  formatHeadline,
  formatHeadlineParts,
  formatReportHeadline,
} from '../words/headline.ts';
import { countOthers, hasExceptions, isNews, sortWorstFirst } from '../words/image-ranks.ts';
import { describeLoosening } from '../words/loosening-words.ts';
import { describeRuntime } from '../words/runtime-words.ts';
import { listNotCompared } from '../words/shared-reasons.ts';
import { buildCostLine } from './cost-sections.ts';
import { buildCouldGo } from './could-go.ts';
import {
  code,
  type Detail,
  type Fold,
  type Outline,
  type Paragraph,
  type Piece,
  type Section,
  type Text,
  text,
} from './document.ts';
import { buildDraftFold, buildDraftHint } from './draft-sections.ts';
import { buildFleetFold, buildFleetLines } from './fleet-sections.ts';
import { buildHistoryLine } from './history-sections.ts';
import { buildNoticeList, type ImageOutline, outlineImage } from './image-outline.ts';
import { buildPullLine } from './pull-sections.ts';
import { listCodes } from './rules-fold.ts';
import { unfold } from './unfold.ts';

/**
 * The whole report.
 * @param report from `neutralizeReport`
 */
export function outlineReport(report: GateReport, detail: Detail): Outline {
  const { images, budget, notices, run } = report;
  const { verdict } = buildReportHeadline(report);
  const [first] = images;
  const alone = images.length === 1 ? first : undefined;
  const draftHint = buildDraftHint(report, detail);
  const body =
    alone === undefined ? outlineSeveral(images, run, detail) : outlineAlone(alone, run, detail);
  return {
    title: { outcome: verdict, words: formatReportHeadline(buildReportHeadline(report)) },
    couldGo:
      verdict === 'pass' && Number.isFinite(detail.leadRows) ? buildCouldGo(images, detail) : [],
    lead: [
      ...buildLooseningAlert(budget.loosened ?? [], run, detail.overviewRows),
      ...buildNotComparedList(images),
      ...buildFleetLines(report, detail),
      ...body.alerts,
      ...(detail.isTerminal ? [] : draftHint),
      ...body.lead,
      // Next to the verdict, which is the last line there.
      ...(detail.isTerminal ? draftHint : []),
      ...(detail.countsNotices ? [] : buildNoticeList(notices)),
    ],
    folds: [
      ...buildDraftFold(budget, detail),
      ...buildFleetFold(report, detail.foldRows),
      ...body.folds,
    ],
    footer: [
      ...(alone !== undefined && !detail.keepsPassLead ? buildLeadNotes(alone, detail) : []),
      ...(detail.countsNotices ? countNotices(report) : []),
      ...buildFooter(report),
    ],
  };
}

/** The title, with the image's name set as a name. */
export function buildTitle(report: GateReport): Text {
  const { step, name, words } = buildReportHeadline(report);
  return [
    ...(step === undefined ? [] : [code(step), ' · ']),
    ...(name === null ? [words] : ['Image ', code(name), `: ${words}`]),
  ];
}

/** An image within its budget has no table above the folds, except on a terminal or a page. */
function outlineAlone(
  image: ImageReport,
  run: RunContext | undefined,
  detail: Detail,
): ImageOutline {
  if (detail.keepsPassLead) return outlineImage(image, run, detail);
  const outline = outlineImage(image, run, detail, false);
  return image.verdict === 'pass' ? { ...outline, lead: [] } : outline;
}

/** A table of all images, the sections of the worst, and a fold for each of the others. */
function outlineSeveral(
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
  text: text(code(image.key.name), ' ', code(image.key.platform)),
});

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
      : [
          {
            part: 'others' as const,
            title: text(arePassing ? `${what} within budget` : what),
            sections: shared.flatMap(unfold),
          },
        ]),
  ];
}

/** Everything about one of several images, under its headline. */
const buildImageFold = ({ image, outline: { alerts, lead, folds } }: OutlinedImage): Fold => ({
  part: 'others',
  title: text(code(image.key.name), ' ', code(image.key.platform), ` ${formatHeadline(image)}`),
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
    ...(left > 0 ? [`and ${formatCount(left)} more`] : []),
    ...countOthers(images.filter((image) => !listed.includes(image))),
  ].join('; ');
  if (listed.length === 0) return [];
  return [
    {
      kind: 'table',
      title: text(),
      columns: [
        { title: '', kind: 'mark' },
        { title: 'Image', kind: 'text', only: 'terminal' },
        { title: 'Platform', kind: 'text', isQuiet: true, sacrifice: 2, only: 'terminal' },
        // In one cell, with two lines on a narrow screen.
        { title: 'Image', kind: 'text', only: 'markdown' },
        { title: 'Size', kind: 'number', sacrifice: 1 },
        { title: 'Verdict', kind: 'text', isMain: true },
      ],
      rows: listed.slice(0, most).map((image) => {
        const { size, verdict } = formatHeadlineParts(image);
        const [name, platform] = [code(image.key.name), code(image.key.platform)];
        return {
          outcome: image.verdict,
          cells: [
            { mark: image.verdict },
            text(name),
            text(platform),
            text(name, ' ', platform),
            text(size),
            text(verdict),
          ],
        };
      }),
      more,
    },
  ];
}

/** Why images were not compared; each reason once. */
function buildNotComparedList(images: readonly ImageReport[]): Paragraph[] {
  return listNotCompared(images).map((reason) => {
    const names = joinNames(reason.images.map(({ key }) => `${key.name} ${key.platform}`.trim()));
    const whose = reason.isOfAll ? '' : ` (${names})`;
    const skipped: readonly Piece[] =
      reason.skipped.length === 0 ? [] : [' Skipped: ', ...listCodes(reason.skipped), '.'];
    return {
      kind: 'paragraph',
      tone: 'warning',
      text: text({ strong: `Not compared${whose}` }, `: ${reason.why}.`, ...skipped),
    };
  });
}

function buildLooseningAlert(
  loosened: readonly Loosening[],
  run: RunContext | undefined,
  most: number,
): Section[] {
  if (loosened.length === 0) return [];
  const left = loosened.length - most;
  const subject = typeof run?.pullRequest === 'number' ? 'This pull request' : 'This change';
  const items = loosened.slice(0, most).map(buildLooseningItem);
  return [
    {
      kind: 'alert',
      title: `${subject} loosens the budget it is judged by`,
      items: left > 0 ? [...items, text(`and ${formatCount(left)} more`)] : items,
    },
  ];
}

function buildLooseningItem(loosening: Loosening): Text {
  const { rule, image, platform = null, why } = loosening;
  const places = [image, platform].filter((place) => place !== null);
  return text(
    code(rule),
    ...(places.length === 0 ? [] : [' for ', code(places.join(' '))]),
    ` ${describeLoosening(loosening)}${why === undefined ? '' : `: ${why}`}`,
  );
}

/** Background information about a single image, which a comment shows in small print. */
function buildLeadNotes(image: ImageReport, detail: Detail): Text[] {
  const words = describeRuntime(image);
  const lines = [
    ...buildPullLine(image),
    ...buildCostLine(image),
    ...buildHistoryLine(image, detail),
  ];
  return [...(words === '' ? [] : [text(words)]), ...lines.map((line) => line.text)];
}

/** `2 notices`, which the full report lists. */
function countNotices({ notices, images }: GateReport): Text[] {
  const all = new Set([...notices, ...images.flatMap((image) => image.notices)]);
  return all.size === 0 ? [] : [text(formatPlural(all.size, 'notice'))];
}

/** The source of the report: the budget, the commit, the program. */
function buildFooter({ budget, tool, run }: GateReport): Text[] {
  return [
    ...buildBudgetSource(budget.source),
    ...(run === undefined ? [] : [text('commit ', code(run.headSha.slice(0, 7)))]),
    text(`Plimsoll ${tool.version}`),
  ];
}

function buildBudgetSource(source: string | null): Text[] {
  if (source === null) return [text("dive's defaults, no budget file found")];
  return source === '' ? [] : [text('budget ', code(source))];
}
