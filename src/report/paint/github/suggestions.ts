import { describeAdvice } from '../../../advise/words.ts';
import type { Rewrite } from '../../../model/advice.ts';
import type { GateReport, ImageReport } from '../../../model/report.ts';
import { formatBytes } from '../../words/format.ts';
import { neutralize } from '../../words/inert.ts';
import { escapeProse, fenceLines } from '../markdown/escape.ts';

/** A change to lines that a reviewer can apply with one click. */
export interface Suggestion {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  /** The required current text of the lines. */
  readonly oldLines: readonly string[];
  readonly newLines: readonly string[];
  /** Markdown. */
  readonly body: string;
}

/** Largest saving first; for the same lines, only the first change. */
export function listSuggestions({ images }: GateReport): Suggestion[] {
  const all = images.flatMap((image) =>
    (image.rewrites ?? []).filter(isHarmless).map((rewrite) => ({ image, rewrite })),
  );
  const chosen: typeof all = [];
  for (const one of all.toSorted((a, b) => b.rewrite.bytes - a.rewrite.bytes))
    if (!chosen.some(({ rewrite }) => isOverlapping(rewrite, one.rewrite))) chosen.push(one);
  return chosen.map(({ image, rewrite }) => toSuggestion(image, rewrite));
}

/** GitHub accepts 65,536 characters; people don't read half of them. */
const MOST_CHARACTERS = 20_000;

/**
 * Whether it can be shown unchanged, because the button writes exactly the text of the suggestion.
 */
const isHarmless = ({ oldLines, newLines }: Rewrite): boolean =>
  oldLines.length > 0 &&
  newLines.join('\n').length <= MOST_CHARACTERS &&
  [...oldLines, ...newLines].every((line) => {
    const text = line.replaceAll('\t', '');
    return neutralize(text) === text;
  });

const isOverlapping = (one: Rewrite, other: Rewrite): boolean =>
  one.file === other.file && one.line <= other.endLine && other.line <= one.endLine;

function toSuggestion({ advice = [] }: ImageReport, rewrite: Rewrite): Suggestion {
  const { file: path, line, endLine, oldLines, newLines, bytes } = rewrite;
  const titles = advice
    .filter(({ id, subject }) =>
      rewrite.advice.some((one) => one.id === id && one.subject === subject),
    )
    .map((one) => escapeProse(describeAdvice(one).title));
  const saved = bytes > 0 ? [`**Saves up to ${formatBytes(bytes)}**`] : [];
  const heading = [...saved, ...new Set(titles)].join(' · ');
  return {
    path,
    line,
    endLine,
    oldLines,
    newLines,
    body: `${heading}\n\n${fenceLines(newLines, 'suggestion')}\n`,
  };
}
