import type { ImageReport } from '../../model/report.ts';
import type { RunContext } from '../../model/run-context.ts';
import {
  describeDrift,
  describePart,
  findShownDrift,
  type ShownDrift,
} from '../words/drift-words.ts';
import { formatCount } from '../words/format.ts';
import { formatSignedBytes } from '../words/growth-words.ts';
import { buildFold, buildTable, mainColumn, numberColumn } from './blocks.ts';
import {
  code,
  type Detail,
  type Fold,
  paragraph,
  type Section,
  type Table,
  text,
} from './document.ts';

/** The largest contributions, if a rule about drift needs attention. */
export function buildDriftTable(
  image: ImageReport,
  run: RunContext | undefined,
  { leadRows }: Detail,
): Section[] {
  const shown = findShownDrift(image);
  return shown === undefined || !isOpen(image) ? [] : buildPartsTable(image, shown, run, leadRows);
}

const isOpen = ({ findings }: ImageReport): boolean =>
  findings.some(
    ({ measure, outcome }) => DRIFT.has(measure) && outcome !== 'pass' && outcome !== 'unmeasured',
  );

const DRIFT: ReadonlySet<string> = new Set(['driftBytes', 'driftRatio', 'pullDriftBytes']);

/** Every commit since the start, by what it added, unless the lead lists all of them. */
export function buildDriftFold(
  image: ImageReport,
  run: RunContext | undefined,
  { foldRows, leadRows }: Detail,
): Fold[] {
  const { drift } = image;
  if (drift === undefined) return [];
  const shown = findShownDrift(image);
  if (shown !== undefined && isOpen(image) && shown.parts.length <= leadRows) return [];
  if (shown === undefined)
    return buildFold('history', `Drift since ${drift.since}: not measured`, [
      paragraph(String(drift.why ?? 'the sizes are not known')),
    ]);
  return buildFold(
    'history',
    `Drift: ${describeDrift(shown, drift)}`,
    buildPartsTable(image, shown, run, foldRows),
  );
}

function buildPartsTable(
  { drift }: ImageReport,
  { bytes, parts }: ShownDrift,
  run: RunContext | undefined,
  most: number,
): Table[] {
  if (drift === undefined) return [];
  const isOfBranch = run !== undefined && run.baseSha === null;
  const others = parts.slice(most);
  const rest = others.reduce((sum, part) => sum + part.bytes, 0);
  return buildTable(parts.slice(0, most), {
    title: `Growth since ${drift.start ?? drift.since}`,
    remark: formatSignedBytes(bytes),
    columns: [
      numberColumn('Growth', (part) => formatSignedBytes(part.bytes)),
      mainColumn('', (part) => {
        const { before, commit, after } = describePart(part, isOfBranch);
        return text(before, ...(commit === '' ? [] : [code(commit)]), after);
      }),
    ],
    more:
      others.length === 0
        ? ''
        : `and ${formatCount(others.length)} more: ${formatSignedBytes(rest)}`,
  });
}
