import type { ImageReport } from '../../model/report.ts';
import { describeDrift, findShownDrift } from '../words/drift-words.ts';
import { formatBytes, formatCount, formatKnown, formatMore } from '../words/format.ts';
import { formatSignedBytes } from '../words/growth-words.ts';
import {
  describeHistory,
  describeStep,
  formatDay,
  type HistorySteps,
  listHistorySteps,
  nameBuild,
  SPARK_POINTS,
} from '../words/history-words.ts';
import { drawSparkline } from '../words/sparkline.ts';
import { buildFold, buildTable, mainColumn, numberColumn, textColumn } from './blocks.ts';
import {
  code,
  type Detail,
  type Fold,
  type Paragraph,
  type Table,
  text,
  toneParagraph,
} from './document.ts';

/** Fewer builds are not a history. */
const FEWEST_POINTS = 3;

/** The sizes of the last builds as a line of text, if no fold shows more. */
export function buildHistoryLine(image: ImageReport, { historyRows }: Detail): Paragraph[] {
  const words = historyRows ? '' : describeLine(image);
  return words === '' ? [] : [toneParagraph('quiet', words)];
}

/** `▂▂▃▃▃▅▅▆ +38.0 MB since v1.4.0`: without a fixed point, since the first of these builds. */
function describeLine(image: ImageReport): string {
  const { history, drift } = image;
  if (history === undefined || history.commit.length < FEWEST_POINTS) return '';
  const steps = takeLast(listHistorySteps(history), SPARK_POINTS);
  const shown = findShownDrift(image);
  return drift === undefined || shown === undefined
    ? describeSparkline(steps)
    : `${drawSteps(steps)} ${describeDrift(shown, drift)}`;
}

/** `▂▂▃▃▃▅▅▆ +38.0 MB in 8 builds, since 1.4.0`; empty if no two sizes are known. */
export function buildSparkline(shown: HistorySteps): Paragraph[] {
  const words = describeSparkline(shown);
  return words === '' ? [] : [toneParagraph('quiet', words)];
}

function describeSparkline(shown: HistorySteps): string {
  const words = describeHistory(shown);
  return words === '' ? '' : `${drawSteps(shown)} ${words}`;
}

const drawSteps = ({ measure, steps }: HistorySteps): string =>
  drawSparkline(steps.map(({ point }) => point.sizes[measure]));

/** Every build with its size, newest first. */
export function buildHistoryFold(image: ImageReport, { historyRows = 0 }: Detail): Fold[] {
  const { history } = image;
  if (history === undefined || history.commit.length < FEWEST_POINTS || historyRows === 0)
    return [];
  const steps = listHistorySteps(history);
  const words = describeSparkline(takeLast(steps, SPARK_POINTS));
  return words === ''
    ? []
    : buildFold('history', `History: ${words}`, buildHistoryTable(steps, historyRows));
}

const takeLast = ({ measure, steps }: HistorySteps, most: number): HistorySteps => ({
  measure,
  steps: Number.isFinite(most) ? steps.slice(-most) : steps,
});

export function buildHistoryTable({ measure, steps }: HistorySteps, most: number): Table[] {
  const newest = steps.map((step, at) => ({ ...step, isFirst: at === 0 })).reverse();
  return buildTable(newest.slice(0, most), {
    title: measure === 'imageBytes' ? 'Builds' : 'Builds, by the size to pull',
    columns: [
      numberColumn('Size', ({ point }) => formatKnown(point.sizes[measure], formatBytes)),
      numberColumn('Change', ({ change, isJump }) => {
        const shown = change ? formatSignedBytes(change) : '';
        return isJump ? text({ strong: shown }) : shown;
      }),
      numberColumn('Layers', ({ point }) => formatKnown(point.sizes.layerCount, formatCount), {
        sacrifice: 2,
        isQuiet: true,
        only: 'terminal',
      }),
      textColumn('Date', ({ point }) => formatDay(point.time), {
        sacrifice: 1,
        isQuiet: true,
        startsMain: true,
      }),
      mainColumn('', ({ point }) =>
        text(
          code(nameBuild(point)),
          formatKnown(point.pullRequest, (number) => ` #${number}`),
        ),
      ),
    ],
    // A jump is strong, and marked by color.
    row: ({ point, change, isJump, isFirst }) => {
      const note = describeStep(point, isFirst);
      return {
        ...(isJump && { outcome: change !== null && change > 0 ? 'warn' : 'pass' }),
        ...(note !== '' && { note: text(note) }),
      };
    },
    more: formatMore(newest.length - most, 'earlier'),
  });
}
