import type { ImageReport } from '../model/report.ts';
import { imageName } from './markdown-name.ts';
import { code, prose } from './paint/markdown/escape.ts';
import { firstNames, notCompared, type SharedReason } from './words/shared-reasons.ts';

/** Below the table of the rules that they are about. */
export const reasonList = (shared: readonly SharedReason[]): string =>
  shared.map(({ labels, why }) => `- ${codes(labels)}: ${prose(why)}`).join('\n');

/** Why images were not compared, for the place where the comparison would stand. */
export const notComparedBlocks = (images: readonly ImageReport[]): string[] =>
  notCompared(images).map((reason) => {
    const names = reason.isOfAll ? '' : ` (${firstNames(reason.images.map(imageName))})`;
    const skipped = reason.skipped.length === 0 ? '' : `<br>Skipped: ${codes(reason.skipped)}`;
    return `**Not compared**${names}: ${prose(reason.why)}${skipped}`;
  });

const codes = (labels: readonly string[]): string =>
  firstNames(labels.map((label) => code(label, 60)));
