import type { GateReport, ImageReport } from '../../model/report.ts';
import { buildFold } from './blocks.ts';
import { code, type Detail, type Fold, type Section, text, toneParagraph } from './document.ts';

/** What to do in a run without a budget, in one line. */
export function buildDraftHint(
  { budget, images }: Pick<GateReport, 'budget' | 'images'>,
  { isTerminal, foldRows }: Detail,
): Section[] {
  if (budget.draft === undefined) return [];
  const command = formatInitCommand(images);
  const words =
    isTerminal === true || foldRows === 0
      ? text(`No budget yet. To write one with about 5% headroom: ${command}`)
      : text(
          { strong: 'No budget yet' },
          ': save the draft below as ',
          code('.dive-ci.yaml'),
          ' in the root of the repository and commit it.',
        );
  return [toneParagraph('warning', ...words)];
}

/** The draft itself, ready to copy. */
export function buildDraftFold({ draft }: GateReport['budget'], { foldRows }: Detail): Fold[] {
  if (draft === undefined || foldRows === 0) return [];
  const title = text('Draft of ', code('.dive-ci.yaml'), ': limits with about 5% headroom');
  return buildFold('budget', title, [{ kind: 'code', language: 'yaml', lines: draft }]);
}

const MOST_SOURCES = 3;

/** Sources that need quoting in a shell are not printed. */
function formatInitCommand(images: readonly ImageReport[]): string {
  const sources = [...new Set(images.flatMap(({ facts }) => facts?.source ?? []))].map((source) =>
    source.replace(/^build:/, '--build '),
  );
  const isPlain = sources.every((source) => /^(?:--build )?[\w./:@+-]+$/.test(source));
  return isPlain && sources.length <= MOST_SOURCES
    ? `plimsoll init ${sources.join(' ')}`
    : 'plimsoll init SOURCE…';
}
