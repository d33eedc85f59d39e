import { countChars, cutEnd } from '../../../model/cut-end.ts';
import type { DockerfileLines } from '../../../model/facts.ts';
import { groupBy } from '../../../model/group-by.ts';
import type { GateReport } from '../../../model/report.ts';
import { type Level, listRemarks, type Remark } from '../../outline/remarks.ts';
import { formatPlural } from '../../words/format.ts';
import { neutralizeReport } from '../../words/inert.ts';
import { isInRepository } from './links.ts';

/**
 * A remark for a line of a Dockerfile, or for the log only if no line is known. Its texts are
 * plain, not Markdown.
 */
export interface Annotation {
  readonly level: Level;
  /** One line of at most 255 characters. */
  readonly title: string;
  /** At most 4096 characters. */
  readonly message: string;
  /** From the repository's root, with `/`. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  readonly endLine?: number;
  /** How the line is known: recorded by the builder, or found by its instruction. */
  readonly by?: DockerfileLines['by'];
}

/** GitHub's limit for the annotations of a check run. */
const MOST_TITLE_CHARS = 255;
/**
 * The runner cuts longer messages; see `ExecutionContext.cs` of actions/runner. A check run accepts
 * 64 KB.
 */
const MOST_MESSAGE_CHARS = 4096;
const MOST_ANNOTATIONS = 200;

/** One annotation for each line of a Dockerfile, worst first. */
export function listAnnotations(report: GateReport): Annotation[] {
  const safe = neutralizeReport(report);
  const isAlone = safe.images.length === 1;
  const annotations = [...groupBy(listRemarks(safe), formatPlace)].map(([, remarks]) =>
    buildAnnotation(remarks, isAlone),
  );
  return annotations
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
    .slice(0, MOST_ANNOTATIONS);
}

const LEVELS: readonly Level[] = ['failure', 'warning', 'notice'];

/** Remarks without a line are grouped by image. */
function formatPlace({ lines, image }: Remark): string {
  return lines === undefined || !isInRepository(lines)
    ? `image ${image}`
    : `line ${lines.file}:${lines.line}`;
}

function buildAnnotation(remarks: readonly Remark[], isAlone: boolean): Annotation {
  const sorted = remarks.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  const titles = [...new Set(sorted.map(({ title }) => title))];
  const more = titles.length > 1 ? `; and ${formatPlural(titles.length - 1, 'other finding')}` : '';
  const lines = sorted.find(
    (remark) => remark.lines !== undefined && isInRepository(remark.lines),
  )?.lines;
  const paragraphs = [
    ...listParagraphs(sorted, isAlone),
    ...(lines === undefined ? [] : [HOW_KNOWN[lines.by]]),
  ];
  return {
    level: sorted[0]?.level ?? 'notice',
    title:
      cutEnd((titles[0] ?? '').replaceAll('\n', ' '), MOST_TITLE_CHARS - more.length, countChars) +
      more,
    message: cutEnd(paragraphs.join('\n'), MOST_MESSAGE_CHARS, countChars),
    ...(lines && {
      file: lines.file,
      line: lines.line,
      endLine: Math.max(lines.line, lines.endLine),
      by: lines.by,
    }),
  };
}

/**
 * Prints the same text once for all its images; a text about another subject than the title starts
 * with its own title.
 */
function listParagraphs(remarks: readonly Remark[], isAlone: boolean): string[] {
  const first = remarks[0]?.title;
  const getWords = ({ title, text }: Remark): string =>
    title === first ? text : `${title}: ${text}`;
  return [...groupBy(remarks, getWords)].map(([text, same]) => {
    const names = [...new Set(same.map(({ image }) => image))].filter((name) => name !== '');
    return isAlone || names.length === 0 ? text : `${names.join(', ')}: ${text}`;
  });
}

const HOW_KNOWN: Readonly<Record<DockerfileLines['by'], string>> = {
  provenance: "The line is exact: the builder's provenance names it.",
  instruction: 'The line was found by its instruction, which may occur more than once.',
};
