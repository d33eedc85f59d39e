import type { ComparedImage, CompareReport } from '../model/compare-report.ts';
import { prettyJson } from './data/json.ts';
import { comparisonBlocks } from './markdown-comparison.ts';
import { code, prose } from './paint/markdown/escape.ts';
import { openScreen, type Screen, type TerminalOptions } from './paint/terminal/screen.ts';
import { wrap } from './paint/terminal/shorten.ts';
import { type Line, lineWidth, paint, span } from './paint/terminal/spans.ts';
import { paragraph, stack } from './sections.ts';
import { comparisonSections } from './terminal-comparison.ts';
import { growthWords } from './words/comparison-words.ts';
import { formatBytes } from './words/format.ts';
import { inertReport } from './words/inert.ts';

/** `plimsoll compare` on a terminal: for each image how much it changed in a line, then in what. */
export function renderCompare(report: CompareReport, options: TerminalOptions): string {
  const screen = openScreen(options);
  const { images, unmatched, notices } = inertReport(report, screen.isAscii);
  const lines = stack([
    ...images.flatMap((image) => imageSections(image, screen)),
    [...unmatchedWords(unmatched), ...notices].flatMap((words) =>
      paragraph(words, screen, `${screen.glyphs.bullet} `),
    ),
  ]);
  return paint(lines, screen.columns, options.color, screen.glyphs.ellipsis);
}

/** The same as Markdown. */
export function renderCompareMarkdown(report: CompareReport): string {
  const { images, unmatched, notices } = inertReport(report);
  const blocks = [
    ...images.flatMap((image) => [
      `${code(image.key.name, 60)} ${code(image.key.platform, 40)} ${prose(changeLine(image))}`,
      ...(image.comparison === undefined
        ? []
        : comparisonBlocks(image.comparison, image.measures, 10)),
    ]),
    ...[...unmatchedWords(unmatched), ...notices].map((words) => `- ${prose(words)}`),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The report itself. */
export const renderCompareJson = (report: CompareReport): string => `${prettyJson(report)}\n`;

function imageSections(image: ComparedImage, screen: Screen): Line[][] {
  const { key, measures, comparison } = image;
  const head = headOf(key, changeLine(image), screen);
  if (comparison === undefined) return [head];
  return [head, ...comparisonSections(comparison, measures, screen)];
}

/** One line, or if that is too long what changed below the name: none of it is cut. */
function headOf({ name, platform }: ComparedImage['key'], change: string, screen: Screen): Line[] {
  const line = [span(name, 'bold'), span(`  ${platform}  `, 'dim'), span(change, 'bold')];
  if (lineWidth(line) <= screen.columns) return [line];
  return [
    ...wrap(`${name}  ${platform}`, screen.columns).map((part) => [span(part, 'bold')]),
    ...paragraph(change, screen, '', 'bold'),
  ];
}

function changeLine({ measures, comparison, noBaseline }: ComparedImage): string {
  const size = formatBytes(measures.imageBytes);
  return comparison === undefined
    ? `${size}, not compared: ${noBaseline ?? ''}`
    : `${size} (${growthWords(comparison)})`;
}

const unmatchedWords = (keys: CompareReport['unmatched']): string[] =>
  keys.map(({ name, platform }) => `only before: ${name} ${platform}`);
