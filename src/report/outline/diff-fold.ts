import { diffArrays } from 'diff';
import type { Rewrite } from '../../model/advice.ts';
import type { ImageReport } from '../../model/report.ts';
import { formatPlural } from '../words/format.ts';
import { code, type Fold, text } from './document.ts';

/** The certain changes of the Dockerfile, as a patch shows them. */
export function buildDiffFold({ rewrites = [] }: ImageReport, most: number): Fold[] {
  const [first] = rewrites;
  if (first === undefined) return [];
  const shown = rewrites.slice(0, most);
  const left = rewrites.length - shown.length;
  return [
    {
      part: 'advice',
      title: text(
        `${formatPlural(rewrites.length, 'certain change')} as a diff of `,
        code(first.file),
      ),
      sections: [
        { kind: 'code', language: 'diff', lines: shown.flatMap(listDiffLines) },
        ...(left > 0 ? [{ kind: 'paragraph', text: text(`and ${left} more`) } as const] : []),
      ],
    },
  ];
}

/** A hunk without the lines around it; of unchanged lines in between, `…` stands for most. */
function listDiffLines({ line, endLine, oldLines, newLines }: Rewrite): string[] {
  const place = endLine === line ? `line ${line}` : `lines ${line}-${endLine}`;
  const changes = diffArrays([...oldLines], [...newLines]);
  return [
    `@@ ${place} @@`,
    ...changes.flatMap(({ value, added, removed }) => {
      const mark = added ? '+' : removed ? '-' : ' ';
      const lines = value.map((text) => `${mark}${text}`);
      return mark === ' ' && lines.length > MOST_UNCHANGED
        ? [...lines.slice(0, 1), ' …', ...lines.slice(-1)]
        : lines;
    }),
  ];
}

const MOST_UNCHANGED = 4;
