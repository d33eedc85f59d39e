import { diffArrays } from 'diff';
import { needsStage } from '../../advise/needs-stage.ts';
import type { Rewrite } from '../../model/advice.ts';
import type { ImageReport } from '../../model/report.ts';
import { formatMore, formatPlural } from '../words/format.ts';
import { buildFold } from './blocks.ts';
import { code, type Fold, paragraph, text } from './document.ts';

/** The certain changes to the Dockerfile, as a patch. */
export function buildDiffFold({ rewrites = [], advice = [] }: ImageReport, most: number): Fold[] {
  const [first] = rewrites;
  if (first === undefined) return [];
  const lines = rewrites.slice(0, most).flatMap((one) => listDiffLines(one, first.file));
  const more = formatMore(rewrites.length - most);
  const title = `Ready to apply: ${formatPlural(rewrites.length, 'change')} of `;
  return buildFold('advice', text(title, code(first.file)), [
    { kind: 'code', language: 'diff', lines },
    ...(more === '' ? [] : [paragraph(more)]),
    ...(needsStage(advice)
      ? [paragraph(code('plimsoll fix'), ' can also add a build stage.')]
      : []),
  ]);
}

/**
 * A hunk without context lines; `…` represents most unchanged lines in between.
 * @param named the file whose name is omitted
 */
function listDiffLines(
  { file, line, endLine, oldLines, newLines }: Rewrite,
  named: string,
): string[] {
  const lines = endLine === line ? `line ${line}` : `lines ${line}-${endLine}`;
  const place = file === named ? lines : `${file}, ${lines}`;
  const changes = diffArrays([...oldLines], [...newLines]);
  return [
    `@@ ${place} @@`,
    ...changes.flatMap(({ value, added, removed }) => {
      const mark = added ? '+' : removed ? '-' : ' ';
      const marked = value.map((text) => `${mark}${text}`);
      return mark === ' ' && marked.length > MOST_UNCHANGED
        ? [...marked.slice(0, 1), ' …', ...marked.slice(-1)]
        : marked;
    }),
  ];
}

const MOST_UNCHANGED = 4;
