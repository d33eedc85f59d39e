import { joinNames } from '../../model/name-list.ts';
import type { GateReport, ImageReport } from '../../model/report.ts';
import type { RunContext } from '../../model/run-context.ts';
import { formatPlural } from '../words/format.ts';
import { buildReportHeadline } from '../words/headline.ts';
import { describeRuntime } from '../words/runtime-words.ts';
import { listNotCompared } from '../words/shared-reasons.ts';
import { buildCostLine } from './cost-sections.ts';
import { buildCouldGo } from './could-go.ts';
import {
  code,
  type Detail,
  type Outline,
  type Paragraph,
  type Piece,
  type Text,
  text,
  toneParagraph,
} from './document.ts';
import { buildDraftFold, buildDraftHint } from './draft-sections.ts';
import { buildFleetFold, buildFleetLines } from './fleet-sections.ts';
import { buildHistoryLine } from './history-sections.ts';
import { buildNoticeList, type ImageOutline, outlineImage } from './image-outline.ts';
import { buildLooseningAlert } from './loosening-alert.ts';
import { buildPullLine } from './pull-sections.ts';
import { listCodes } from './rules-fold.ts';
import { outlineSeveral } from './several-images.ts';

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

/** Why images were not compared; each reason once. */
function buildNotComparedList(images: readonly ImageReport[]): Paragraph[] {
  return listNotCompared(images).map((reason) => {
    const names = joinNames(reason.images.map(({ key }) => `${key.name} ${key.platform}`.trim()));
    const whose = reason.isOfAll ? '' : ` (${names})`;
    const skipped: readonly Piece[] =
      reason.skipped.length === 0 ? [] : [' Skipped: ', ...listCodes(reason.skipped), '.'];
    return toneParagraph(
      'warning',
      { strong: `Not compared${whose}` },
      `: ${reason.why}.`,
      ...skipped,
    );
  });
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
