import type { ComparedImage, CompareReport } from '../model/compare-report.ts';
import { formatJson } from './data/json.ts';
import { code, type Detail, type Section, text } from './outline/document.ts';
import { buildGrowthSections } from './outline/growth-fold.ts';
import { paintSections as paintMarkdown } from './paint/markdown/paint.ts';
import { paintSections } from './paint/terminal/paint.ts';
import { openScreen, type TerminalOptions } from './paint/terminal/screen.ts';
import { paint } from './paint/terminal/spans.ts';
import { formatBytes } from './words/format.ts';
import { describeGrowth, isUnchanged } from './words/growth-words.ts';
import { neutralizeReport } from './words/inert.ts';

/** `plimsoll compare` on a terminal: how much each image changed, and what changed in it. */
export function renderCompare(report: CompareReport, options: TerminalOptions): string {
  const screen = openScreen(options);
  const rows = screen.isVerbose ? Number.POSITIVE_INFINITY : 5;
  const safe = neutralizeReport(report, screen.isAscii);
  const lines = paintSections(buildSections(safe, rows, screen.glyphs.arrow), screen);
  return paint(lines, screen.columns, options.color, screen.glyphs.ellipsis);
}

/** The same as Markdown. */
export function renderCompareMarkdown(report: CompareReport): string {
  const sections = buildSections(neutralizeReport(report), 10, '→');
  return `${paintMarkdown(sections, undefined).join('\n\n')}\n`;
}

/** The report as JSON. */
export const renderCompareJson = (report: CompareReport): string => `${formatJson(report)}\n`;

function buildSections(
  { images, unmatched, notices }: CompareReport,
  rows: Detail['foldRows'],
  arrow: string,
): Section[] {
  const isMany = images.length > MOST_UNCHANGED && Number.isFinite(rows);
  const unchanged = isMany ? images.filter(isImageUnchanged) : [];
  const shown = images.filter((image) => !unchanged.includes(image));
  const remarks = [
    ...(unchanged.length === 0 ? [] : [`${unchanged.length} others: unchanged`]),
    ...unmatched.map(({ name, platform }) => `removed: ${name} ${platform}`),
    ...notices,
  ];
  return [
    ...shown.flatMap((image): Section[] => [
      {
        kind: 'paragraph',
        text: text(code(image.key.name), ' ', code(image.key.platform), {
          strong: ` ${describeChange(image)}`,
        }),
      },
      ...(image.comparison === undefined
        ? []
        : buildGrowthSections(image.comparison, image.measures, rows, arrow)),
    ]),
    ...(remarks.length === 0
      ? []
      : [{ kind: 'list', items: remarks.map((remark) => text(remark)) } as const]),
  ];
}

/** The minimum number of unchanged images to list individually, e.g. the platforms of an index. */
const MOST_UNCHANGED = 5;

const isImageUnchanged = ({ comparison }: ComparedImage): boolean =>
  comparison !== undefined && isUnchanged(comparison);

function describeChange({ measures, comparison, noBaseline }: ComparedImage): string {
  const size = formatBytes(measures.imageBytes);
  return comparison === undefined
    ? `${size}, not compared: ${noBaseline ?? ''}`
    : `${size} (${describeGrowth(comparison)})`;
}
