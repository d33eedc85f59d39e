import type { PullReport } from '../../model/pull.ts';
import type { ImageReport } from '../../model/report.ts';
import { formatBandwidth, formatKnown, formatSeconds } from '../words/format.ts';
import { describePullModel, describePullSettings, describePullTime } from '../words/pull-words.ts';
import { buildFold, buildTable, mainColumn, numberColumn } from './blocks.ts';
import { buildCostTerms } from './cost-sections.ts';
import {
  type Fold,
  type Paragraph,
  type Table,
  type Text,
  text,
  toneParagraph,
} from './document.ts';
import { toInstruction, toLines } from './fact-cells.ts';

/** How long a pull takes with the budget's settings, and the layer that determines it. */
export function buildPullLine(image: ImageReport): Paragraph[] {
  const { pull } = image;
  if (pull?.isSet !== true) return [];
  return [toneParagraph('quiet', describePull(pull), ...buildDecidingLayer(image))];
}

/** `; everything else waits for layer 3 Dockerfile:12 COPY …, 8.1 s less without it`. */
function buildDecidingLayer({ pull, facts }: ImageReport): Text {
  if (pull?.waitsFor === undefined) return [];
  const { layer, seconds } = pull.waitsFor;
  const found = facts?.layers[layer];
  return text(
    `; everything else waits for layer ${layer} `,
    ...toLines(found).flatMap((lines) => [lines, ' ']),
    ...toInstruction(found?.instruction ?? null),
    ` (${formatSeconds(seconds)} less without it)`,
  );
}

/** The same at usual bandwidths. */
export function buildPullTable({ pull }: ImageReport): Table[] {
  if (pull === undefined) return [];
  const times = [pull.time, ...pull.others].toSorted(
    (a, b) => a.bandwidthBytesPerSecond - b.bandwidthBytesPerSecond,
  );
  return buildTable(times, {
    title: 'Pull time',
    remark: describePullSettings(pull),
    columns: [
      numberColumn('New machine', ({ pullSeconds }) => formatSeconds(pullSeconds)),
      times.some(({ updateSeconds }) => updateSeconds !== null) &&
        numberColumn('With the baseline', ({ updateSeconds }) =>
          formatKnown(updateSeconds, formatSeconds, '–'),
        ),
      mainColumn('At', (time) => formatBandwidth(time.bandwidthBytesPerSecond)),
    ],
  });
}

/** For an image whose layers were not read, which has no other details. */
export const buildPullFold = (image: ImageReport): Fold[] =>
  image.pull === undefined
    ? []
    : buildFold('pull', describePull(image.pull), [
        ...buildPullTable(image),
        ...buildCostTerms(image),
      ]);

const describePull = (pull: PullReport): string =>
  `Pull time: ${describePullTime(pull.time)} (${describePullModel(pull)})`;
