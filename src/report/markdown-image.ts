import { isUrgent } from '../advise/words.ts';
import type { ImageReport, ReportedError } from '../model/report.ts';
import { isWorthAWord } from './headline.ts';
import { comparisonBlocks } from './markdown-comparison.ts';
import { adviceParts, factParts } from './markdown-image-facts.ts';
import type { Lines } from './markdown-lines.ts';
import { manifestBlocks } from './markdown-manifest.ts';
import { manifestComparisonBlocks } from './markdown-manifest-comparison.ts';
import { type Detail, type Part, part, textsOf } from './markdown-parts.ts';
import { reasonList } from './markdown-reasons.ts';
import { rulesTable } from './markdown-rules.ts';
import { fence, prose } from './paint/markdown/escape.ts';
import { formatPlural } from './words/format.ts';
import { isHeldBack, shareReasons } from './words/shared-reasons.ts';

/** What is told of an image below its verdict: at once, and for those who want more. */
export interface ImageParts {
  /** Why it could not be measured, or the rules that need looking at. */
  readonly rules: readonly string[];
  readonly open: readonly string[];
  readonly more: readonly Part[];
}

/** Not plainly within budget, or with something in it that nobody should read. */
export const needsLooking = (image: ImageReport): boolean =>
  isWorthAWord(image) || (image.advice ?? []).some(isUrgent);

/** A pass keeps for those who want more all but its exceptions and what is urgent. */
export function imageParts(image: ImageReport, detail: Detail, lines: Lines): ImageParts {
  const { error, notices, verdict } = image;
  const isQuiet = verdict === 'pass' && !detail.isWhole;
  const hasAllLayers = isQuiet || detail.isWhole || detail.isBrief === true;
  const { findings, shared } = shareReasons(detail.isWhole ? image : withoutHeldBack(image));
  const rules = ruleParts({ ...image, findings }, detail);
  const { main, more } = factParts(image, { ...detail, hasAllLayers }, lines);
  const [now, later] = split(image.advice ?? [], (one) => !isQuiet || isUrgent(one));
  const mainIsOpen = !isQuiet && !detail.isBrief;
  const lists = [...adviceParts(image, now, detail, lines), ...(mainIsOpen ? main : [])];
  const rest = [...adviceParts(image, later, detail, lines), ...(mainIsOpen ? [] : main), ...more];
  const changes = changeBlocks(image, isQuiet, detail);
  const open = [
    ...changes,
    ...textsOf(lists),
    ...manifestBlocks(image, detail.rows),
    noticeList(notices),
  ];
  return {
    rules: [...errorBlocks(error), ...textsOf(rules.open), reasonList(shared)].filter(
      (text) => text !== '',
    ),
    open: open.filter((text) => text !== ''),
    more: detail.moreRows === 0 ? [] : [...rules.held, ...rest],
  };
}

/** What was not compared names these rules already. */
const withoutHeldBack = (image: ImageReport): ImageReport => ({
  ...image,
  findings: image.findings.filter((finding) => !isHeldBack(finding, image)),
});

/** Layers are all that manifests tell: a pass shows them too. */
function changeBlocks(image: ImageReport, isQuiet: boolean, { rows }: Detail): string[] {
  const { comparison, manifestComparison, facts, manifest } = image;
  if (comparison !== undefined && facts !== undefined)
    return comparisonBlocks(comparison, facts.measures, isQuiet ? 0 : rows);
  const known = facts ?? manifest;
  if (manifestComparison === undefined || known === undefined) return [];
  return manifestComparisonBlocks(manifestComparison, known.measures, rows);
}

export function noticeList(notices: readonly string[]): string {
  const left = notices.length - MOST_NOTICES;
  const items = notices.slice(0, MOST_NOTICES).map((notice) => `- ${prose(notice)}`);
  return (left > 0 ? [...items, `- and ${left} more`] : items).join('\n');
}

/** At most so many of anything that a budget or a log lists. */
const MOST_RULES = 50;
const MOST_NOTICES = 20;
const MOST_ERROR_LINES = 40;

/** Rules that need looking at, and those that hold. */
function ruleParts(image: ImageReport, { isWhole }: Detail): { open: Part[]; held: Part[] } {
  const [open, held] = split(image.findings, ({ outcome }) => isWhole || outcome !== 'pass');
  const isOne = held.length === 1;
  return {
    open: open.length === 0 ? [] : [{ name: '', text: rulesTable(open, image, MOST_RULES) }],
    held: part(
      `${formatPlural(held.length, 'rule')} that ${isOne ? 'holds' : 'hold'}`,
      'Rules that hold',
      held,
      () => rulesTable(held, image, MOST_RULES),
    ),
  };
}

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** What happened; below it, as it was, what a builder or an archive said. */
function errorBlocks(error: ReportedError | undefined): string[] {
  if (error === undefined) return [];
  const [first = '', ...rest] = error.message.split('\n');
  const { where = '', fix = '' } = error;
  return [
    prose(first),
    rest.length === 0 ? '' : fence(rest.slice(0, MOST_ERROR_LINES)),
    [where.trim() && `**Where** ${prose(where)}`, fix.trim() && `**Fix** ${prose(fix)}`]
      .filter((line) => line !== '')
      .join('<br>'),
  ];
}
