import type { ImageReport } from '../model/report.ts';
import { headlineParts } from './headline.ts';
import { MARKS, table } from './markdown-table.ts';
import { code, prose } from './paint/markdown/escape.ts';
import { worstFirst } from './verdict-line.ts';
import { formatCount } from './words/format.ts';

/** The verdict of each of several images, the worst first. */
export function overview(images: readonly ImageReport[], most: number): string {
  if (images.length === 0) return '';
  const rows = worstFirst(images)
    .slice(0, most)
    .map((image) => {
      const { size, verdict } = headlineParts(image, true);
      const { name, platform } = image.key;
      return [MARKS[image.verdict], code(name, 60), code(platform, 40), size, prose(verdict)];
    });
  const left = images.length - rows.length;
  const rest = left > 0 ? [['', `and ${formatCount(left)} more`, '', '', '']] : [];
  return table(['', 'Image', 'Platform', 'Size:', 'Verdict'], [...rows, ...rest]);
}
