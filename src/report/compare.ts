import type { ComparedImage, CompareReport } from '../model/compare-report.ts';
import { listLines } from './outline/blocks.ts';
import { code, paragraph, type Section } from './outline/document.ts';
import { buildGrowthSections } from './outline/growth-fold.ts';
import { createRenderers } from './renderers.ts';
import { formatBytes } from './words/format.ts';
import { describeGrowth, isUnchanged } from './words/growth-words.ts';

/** `plimsoll compare`: how much each image changed, and what changed in it. */
export const compareRenderers = createRenderers<CompareReport, number>(buildSections, {
  terminal: 5,
  verbose: Number.POSITIVE_INFINITY,
  markdown: 10,
});

function buildSections(
  { images, unmatched, notices }: CompareReport,
  rows: number,
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
      paragraph(code(image.key.name), ' ', code(image.key.platform), {
        strong: ` ${describeChange(image)}`,
      }),
      ...(image.comparison === undefined
        ? []
        : buildGrowthSections(image.comparison, image.measures, rows, arrow)),
    ]),
    ...listLines(remarks),
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
