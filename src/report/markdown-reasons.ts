import type { ImageReport } from '../model/report.ts';
import { formatCount } from './format.ts';
import { code, prose } from './markdown-escape.ts';
import { imageName } from './markdown-name.ts';
import { notCompared, type SharedReason } from './shared-reasons.ts';

/** Below the table of the rules that they are about. */
export const reasonList = (shared: readonly SharedReason[]): string =>
  shared.map(({ labels, why }) => `- ${codes(labels)}: ${prose(why)}`).join('\n');

/** Why images were not compared, for the place where the comparison would stand. */
export const notComparedBlocks = (images: readonly ImageReport[]): string[] =>
  notCompared(images).map((reason) => {
    const names = reason.isOfAll ? '' : ` (${bounded(reason.images.map(imageName))})`;
    const skipped = reason.skipped.length === 0 ? '' : `<br>Skipped: ${codes(reason.skipped)}`;
    return `**Not compared**${names}: ${prose(reason.why)}${skipped}`;
  });

const codes = (labels: readonly string[]): string => bounded(labels.map((label) => code(label, 60)));

/** Of the images or rules that one reason holds for. */
const MOST_NAMES = 5;

const bounded = (names: readonly string[]): string =>
  names.length <= MOST_NAMES
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMES).join(', ')} and ${formatCount(names.length - MOST_NAMES)} more`;
