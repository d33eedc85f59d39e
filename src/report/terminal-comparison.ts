import type { Comparison, LayerChange, LayerState } from '../model/comparison.ts';
import type { Measures } from '../model/facts.ts';
import type { Screen } from './paint/terminal/screen.ts';
import { shortenEnd, shortenMiddle } from './paint/terminal/shorten.ts';
import {
  alignColumns,
  indent,
  type Line,
  type Span,
  type Style,
  span,
} from './paint/terminal/spans.ts';
import { heading, headingWith, omittedLine, paragraph, withLastCell } from './sections.ts';
import {
  baselineWords,
  changedLayers,
  comparisonRemarks,
  firstLayers,
  formatSignedBytes,
  isUnchanged,
  type MeasureRow,
  measureRows,
  omittedGrowthWords,
  placeWords,
} from './words/comparison-words.ts';
import { instructionWords } from './words/fact-words.ts';
import { formatPlural } from './words/format.ts';
import {
  firstRows,
  heaviestRows,
  systemRows,
  type ToldLayer,
  tellLayers,
  type WordedRows,
} from './words/growth-rows.ts';

/** What changed since the baseline, in blocks; one quiet line where nothing did. */
export function comparisonSections(
  comparison: Comparison,
  measures: Measures,
  screen: Screen,
): Line[][] {
  if (isUnchanged(comparison))
    return [paragraph(`Unchanged since ${baselineWords(comparison)}.`, screen, '', 'dim')];
  const { arrow } = screen.glyphs;
  const most = screen.isVerbose ? Number.POSITIVE_INFINITY : MOST_ROWS;
  const inside = { one: most, several: screen.isVerbose ? most : 3 };
  const changed = changedLayers(comparison, screen.isVerbose);
  const told = tellLayers(
    screen.isVerbose ? changed : firstLayers(changed, MOST_LAYERS),
    arrow,
    inside,
  );
  const visible = `${formatSignedBytes(comparison.growth.visibleBytes)} visible`;
  const heaviest = heaviestRows(comparison, told, arrow);
  return [
    measuresSection(comparison, measures, screen),
    changedSection(comparison, told, changed.length, screen),
    rowsSection('What grew and shrank', visible, firstRows(heaviest, most), screen),
    rowsSection(
      'System packages',
      'sizes as the packages say',
      firstRows(systemRows(comparison, arrow), most),
      screen,
    ),
  ];
}

function measuresSection(comparison: Comparison, measures: Measures, screen: Screen): Line[] {
  return [
    ...headingWith('Compared', `with ${baselineWords(comparison)}`, screen),
    ...measureLines(measureRows(comparison, measures), screen),
    ...comparisonRemarks(comparison, screen.glyphs.arrow).flatMap((remark) =>
      paragraph(remark, screen, '', 'dim'),
    ),
  ];
}

export function measureLines(rows: readonly MeasureRow[], { glyphs }: Screen): Line[] {
  const cells = rows.map(({ label, old, now, change }) => [
    span(label, 'dim'),
    span(old),
    span(glyphs.arrow, 'dim'),
    span(now),
    span(change, 'bold'),
  ]);
  return indent(alignColumns(cells, ['left', 'right', 'left', 'right', 'right'], [0, 2, 1, 1, 2]));
}

/** What is shown without `verbose`. */
export const MOST_LAYERS = 8;
const MOST_ROWS = 5;

function changedSection(
  { layers }: Comparison,
  told: readonly ToldLayer[],
  changedCount: number,
  screen: Screen,
): Line[] {
  if (told.length === 0) return [];
  const rows = told.map(({ layer }) => [
    layerMark(layer),
    span(placeWords(layer, screen.glyphs.arrow), 'dim'),
    span(formatSignedBytes(layer.newBytes - layer.oldBytes)),
  ]);
  const heads = withLastCell(rows, ['left', 'right', 'right'], screen, (i, cells) => [
    span(
      shortenEnd(
        instructionWords(told[i]?.layer.instruction ?? null),
        cells,
        screen.glyphs.ellipsis,
      ),
    ),
  ]);
  const left = changedCount - told.length;
  return [
    heading(
      'Layers that changed',
      `${changedCount} of ${formatPlural(layers.length, 'layer')}`,
      screen,
    ),
    ...told.flatMap((one, i) => [heads[i] ?? [], ...below(one, screen)]),
    ...omittedLine(left === 0 ? '' : `and ${formatPlural(left, 'layer')} more`),
  ];
}

export const layerMark = ({ state }: Pick<LayerChange, 'state'>): Span =>
  span(MARKS[state], STYLES[state]);

const MARKS: Readonly<Record<LayerState, string>> = {
  same: ' ',
  changed: '~',
  moved: '>',
  added: '+',
  removed: '-',
};
const STYLES: Readonly<Record<LayerState, Style>> = {
  same: 'dim',
  changed: 'yellow',
  moved: 'cyan',
  added: 'red',
  removed: 'green',
};

const below = ({ reason, inside }: ToldLayer, screen: Screen): Line[] => [
  ...paragraph(reason, screen, '   ', 'dim'),
  ...indent(growthLines(inside, screen), 3),
];

const rowsSection = (title: string, remark: string, rows: WordedRows, screen: Screen): Line[] =>
  rows.rows.length === 0 ? [] : [heading(title, remark, screen), ...growthLines(rows, screen)];

function growthLines({ rows, omitted }: WordedRows, screen: Screen): Line[] {
  if (rows.length === 0) return [];
  const cells = rows.map((row) => [span(formatSignedBytes(row.growthBytes))]);
  return [
    ...withLastCell(cells, ['right'], screen, (i, room) => {
      const { name = '', note = '' } = rows[i] ?? {};
      const end = note === '' ? '' : `  ${note}`;
      // Three cells for the indent below a layer.
      return [
        span(shortenMiddle(name, room - end.length - 3, screen.glyphs.ellipsis)),
        span(end, 'dim'),
      ];
    }),
    ...omittedLine(omittedGrowthWords(omitted)),
  ];
}
