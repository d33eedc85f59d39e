import type { ImageReport } from '../model/report.ts';
import { headline } from './headline.ts';
import { OUTCOME_STYLES, type Screen } from './paint/terminal/screen.ts';
import { shortenMiddle, wrap } from './paint/terminal/shorten.ts';
import { alignColumns, type Line, lineWidth, span } from './paint/terminal/spans.ts';

/** With less room than this beside its name, an image's verdict stands below it. */
const SHORTEST_VERDICT = 24;

/**
 * A line for each image, names and verdicts below each other; a long verdict goes on below its beginning.
 * @param hasReason whether it says why an image could not be measured, for where nothing else does
 */
export function verdictLines(
  images: readonly ImageReport[],
  screen: Screen,
  hasReason: boolean,
): Line[] {
  const { columns, glyphs } = screen;
  const names = images.map(({ verdict, key }) => [
    span(glyphs.marks[verdict], OUTCOME_STYLES[verdict], 'bold'),
    span(shortenMiddle(key.name, Math.floor(columns * 0.4), glyphs.ellipsis), 'bold'),
    span(shortenMiddle(key.platform, Math.floor(columns * 0.3), glyphs.ellipsis), 'dim'),
  ]);
  const starts = alignColumns(names, ['left', 'left', 'left'], [0, 1]);
  return images.flatMap((image, i) => withVerdict(starts[i] ?? [], image, columns, hasReason));
}

function withVerdict(start: Line, image: ImageReport, columns: number, hasReason: boolean): Line[] {
  const besideName = lineWidth(start) + 2;
  const isBelow = columns - besideName < SHORTEST_VERDICT;
  const left = isBelow ? 2 : besideName;
  const styles = image.verdict === 'pass' ? [] : ([OUTCOME_STYLES[image.verdict], 'bold'] as const);
  const words = wrap(headline(image, hasReason), columns - left).map((text) =>
    span(text, ...styles),
  );
  const margin = span(' '.repeat(left));
  return words.flatMap((text, i) => {
    if (i > 0) return [[margin, text]];
    return isBelow ? [start, [margin, text]] : [[...start, span('  '), text]];
  });
}
