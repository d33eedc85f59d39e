import type { BoundedList, ImageFacts, LargestItem, Omitted, PackageItem } from '../model/facts.ts';
import type { ManifestFacts } from '../model/manifest-facts.ts';
import type { Finding, ImageReport, Outcome } from '../model/report.ts';
import { firstRows, instructionWords, largestLayers, wastePath, wasteStory } from './fact-words.ts';
import { describeFinding } from './finding-words.ts';
import { formatBytes, formatCount, formatPlural, formatShare } from './format.ts';
import { largestStored } from './manifest-words.ts';
import { code, prose } from './markdown-escape.ts';
import { shortenEnd } from './shorten.ts';

export const MARKS: Readonly<Record<Outcome, string>> = {
  pass: '✅',
  fail: '❌',
  warn: '⚠️',
  waived: '⏸️',
  skipped: '➖',
  unmeasured: '❗',
};

/** The findings as a table; reasons and matching paths stand in the last cell. */
export function rulesTable(findings: readonly Finding[], { facts }: ImageReport): string {
  const isEstimate = facts?.exactness.pullBytes === 'estimate';
  const rows = findings.map((finding) => {
    const words = describeFinding(finding, isEstimate && finding.measure === 'pullBytes', '–');
    const bound = finding.measure === 'deniedPaths' ? '' : finding.bound === 'atMost' ? '≤ ' : '≥ ';
    const notes = [
      words.howFar + (words.from === 'default' ? ' (default)' : ''),
      ...words.remarks.map((remark) => prose(remark)),
      ...matchLines(finding),
    ];
    return [MARKS[finding.outcome], code(words.label), words.value, `${bound}${words.limit}`, notes.join('<br>')];
  });
  return table(['', 'Rule', 'Value:', 'Limit:', ''], rows);
}

export function layersTable({ layers, measures }: ImageFacts, most: number): string {
  const { items, omitted } = largestLayers(layers, most);
  const rows = items.map(({ index, layerBytes, instruction }) => [
    String(index),
    formatBytes(layerBytes),
    formatShare(layerBytes, measures.imageBytes),
    code(shortenEnd(instructionWords(instruction), 120)),
  ]);
  return table(['Layer:', 'Size:', 'Share:', 'Instruction'], [...rows, ...omittedRow(omitted, 1, 4)]);
}

export function storedLayersTable(manifest: ManifestFacts, most: number): string {
  const { items, omitted } = largestStored(manifest, most);
  const rows = items.map(({ index, bytes, instruction }) => [
    String(index),
    formatBytes(bytes),
    formatShare(bytes, manifest.measures.pullBytes ?? 0),
    code(shortenEnd(instructionWords(instruction), 120)),
  ]);
  return table(['Layer:', 'Size:', 'Share:', 'Instruction'], [...rows, ...omittedRow(omitted, 1, 4)]);
}

export function wasteTable({ waste }: ImageFacts, most: number): string {
  const { items, omitted } = firstRows(waste, most);
  const rows = items.map((item) => [
    formatBytes(item.bytes),
    code(wastePath(item)) + (item.isFolder ? ` ${formatPlural(item.fileCount, 'file')}` : ''),
    wasteStory(item)
      .map(({ words }) => words)
      .join(', '),
  ]);
  return table(['Size:', 'Path', 'What happened'], [...rows, ...omittedRow(omitted, 0, 3)]);
}

export function pathsTable(list: BoundedList<LargestItem>, visibleBytes: number, most: number): string {
  const { items, omitted } = firstRows(list, most);
  const rows = items.map(({ path, bytes, fileCount }) => [
    formatBytes(bytes),
    formatShare(bytes, visibleBytes),
    `${code(path)}${fileCount > 1 ? ` ${formatPlural(fileCount, 'file')}` : ''}`,
  ]);
  return table(['Size:', 'Share:', 'Path'], [...rows, ...omittedRow(omitted, 0, 3)]);
}

export function packagesTable(list: BoundedList<PackageItem>, most: number): string {
  const { items, omitted } = firstRows(list, most);
  const rows = items.map(({ ecosystem, name, path, bytes, copies }) => [
    formatBytes(bytes),
    `${code(name)} ${prose(ecosystem)}${copies > 1 ? `, ${copies} copies` : ''}`,
    code(path),
  ]);
  return table(['Size:', 'Package', 'Where'], [...rows, ...omittedRow(omitted, 0, 3)]);
}

/** @param head titles; one that ends in a colon stands above numbers: right-aligned, never broken */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const isNumber = head.map((title) => title.endsWith(':'));
  const body = rows.map((cells) => cells.map((cell, i) => (isNumber[i] ? cell.replaceAll(' ', '\u00a0') : cell)));
  const titles = head.map((title) => title.replace(':', ''));
  return [titles, isNumber.map((is) => (is ? '--:' : ':--')), ...body].map(line).join('\n');
}

const MOST_MATCHES = 5;

function matchLines({ matches = [], matchCount = matches.length }: Finding): string[] {
  const lines = matches
    .slice(0, MOST_MATCHES)
    .map(({ path, bytes, layer, isVisible }) =>
      [formatBytes(bytes), code(path), `layer ${layer}${isVisible ? '' : ', hidden later'}`].join(' '),
    );
  const left = matchCount - lines.length;
  return left > 0 ? [...lines, `and ${formatCount(left)} more`] : lines;
}

/** `and 9 more` as a row of its own, in the last cell, its bytes below the others. */
function omittedRow(omitted: Omitted, bytesAt: number, columns: number): string[][] {
  if (omitted.count === 0) return [];
  const cells = Array.from({ length: columns }, () => '');
  cells[bytesAt] = formatBytes(omitted.bytes);
  cells[columns - 1] = `and ${formatCount(omitted.count)} more`;
  return [cells];
}
