import type { ImageReport } from '../model/report.ts';
import { omittedRow, table } from './markdown-table.ts';
import { code, prose } from './paint/markdown/escape.ts';
import { shortenEnd } from './paint/terminal/shorten.ts';
import { instructionWords } from './words/fact-words.ts';
import { formatBytes, formatShare } from './words/format.ts';
import { largestStored, manifestProvenance } from './words/manifest-words.ts';

/** An image whose layers were not read: what it weighs as it is stored, and why that is all. */
export function manifestBlocks(image: ImageReport, most: number): string[] {
  const { manifest } = image;
  if (manifest === undefined || most === 0) return [];
  const { items, omitted } = largestStored(manifest, most);
  const rows = items.map(({ index, bytes, instruction }) => [
    String(index),
    formatBytes(bytes),
    formatShare(bytes, manifest.measures.pullBytes ?? 0),
    code(shortenEnd(instructionWords(instruction), 120)),
  ]);
  const layers = table(
    ['Layer:', 'Size:', 'Share:', 'Made by'],
    [...rows, ...omittedRow(omitted, 1, 4)],
  );
  return [
    ...(rows.length === 0 ? [] : ['**Largest layers, as stored**', layers]),
    prose(manifestProvenance(image, manifest)),
  ];
}
