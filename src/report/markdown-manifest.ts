import type { ImageReport } from '../model/report.ts';
import { instructionWords } from './fact-words.ts';
import { formatBytes, formatShare } from './format.ts';
import { largestStored, manifestProvenance } from './manifest-words.ts';
import { code, prose } from './markdown-escape.ts';
import { omittedRow, table } from './markdown-table.ts';
import { shortenEnd } from './shorten.ts';

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
