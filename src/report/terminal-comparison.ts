import type { Comparison, GrowthList, LayerChange, LayerState, OmittedGrowth } from '../model/comparison.ts';
import type { Measures } from '../model/facts.ts';
import {
  baselineWords,
  changedLayers,
  comparisonRemarks,
  formatSignedBytes,
  growthRowWords,
  isUnchanged,
  layerReason,
  type MeasureRow,
  measureRows,
  omittedGrowthWords,
  placeWords,
  systemPackageWords,
} from './comparison-words.ts';
import { instructionWords } from './fact-words.ts';
import { formatPlural } from './format.ts';
import type { Screen } from './screen.ts';
import { heading, omittedLine, paragraph, withLastCell } from './sections.ts';
import { shortenEnd, shortenMiddle } from './shorten.ts';
import { alignColumns, indent, type Line, type Span, type Style, span } from './spans.ts';

/** What changed since the baseline, in blocks; one quiet line where nothing did. */
export function comparisonSections(comparison: Comparison, measures: Measures, screen: Screen): Line[][] {
  if (isUnchanged(comparison)) return [paragraph(`Unchanged since ${baselineWords(comparison)}.`, screen, '', 'dim')];
  return [
    measuresSection(comparison, measures, screen),
    changedSection(comparison, screen),
    pathsSection(comparison, screen),
    systemSection(comparison, screen),
  ];
}

function measuresSection(comparison: Comparison, measures: Measures, screen: Screen): Line[] {
  return [
    heading('Compared', `with ${baselineWords(comparison)}`, screen),
    ...measureLines(measureRows(comparison, measures), screen),
    ...comparisonRemarks(comparison, screen.glyphs.arrow).flatMap((remark) => paragraph(remark, screen, '', 'dim')),
  ];
}

export function measureLines(rows: readonly MeasureRow[], { glyphs }: Screen): Line[] {
  const cells = rows.map(({ label, old, now, change }) => [
    span(label, 'dim'),
    span(old),
    span(old === '' ? '' : glyphs.arrow, 'dim'),
    span(now),
    span(change, 'bold'),
  ]);
  return indent(alignColumns(cells, ['left', 'right', 'left', 'right', 'right'], [0, 2, 1, 1, 2]));
}

/** Layers whose growth is shown row by row; all with `verbose`. */
export const MOST_LAYERS = 8;
const MOST_ROWS = 3;

function changedSection(comparison: Comparison, screen: Screen): Line[] {
  const changed = changedLayers(comparison, screen.isVerbose);
  if (changed.length === 0) return [];
  const shown = screen.isVerbose ? changed : heaviestOf(changed);
  const rows = shown.map((layer) => [
    layerMark(layer),
    span(placeWords(layer, screen.glyphs.arrow), 'dim'),
    span(formatSignedBytes(layer.newBytes - layer.oldBytes)),
  ]);
  const heads = withLastCell(rows, ['left', 'right', 'right'], screen, (i, cells) => [
    span(shortenEnd(instructionWords(shown[i]?.instruction ?? null), cells, screen.glyphs.ellipsis)),
  ]);
  const left = changed.length - shown.length;
  return [
    heading('Layers that changed', `${changed.length} of ${formatPlural(comparison.layers.length, 'layer')}`, screen),
    ...shown.flatMap((layer, i) => [heads[i] ?? [], ...below(layer, screen)]),
    ...omittedLine(left === 0 ? '' : `and ${formatPlural(left, 'layer')} more`),
  ];
}

/** Those that weigh most in either image, in the order of the stack. */
function heaviestOf(layers: readonly LayerChange[]): LayerChange[] {
  const weight = ({ oldBytes, newBytes }: LayerChange): number => Math.max(oldBytes, newBytes);
  const chosen = new Set(layers.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_LAYERS));
  return layers.filter((layer) => chosen.has(layer));
}

export const layerMark = ({ state }: Pick<LayerChange, 'state'>): Span => span(MARKS[state], STYLES[state]);

const MARKS: Readonly<Record<LayerState, string>> = { same: ' ', changed: '~', moved: '>', added: '+', removed: '-' };
const STYLES: Readonly<Record<LayerState, Style>> = {
  same: 'dim',
  changed: 'yellow',
  moved: 'cyan',
  added: 'red',
  removed: 'green',
};

function below(layer: LayerChange, screen: Screen): Line[] {
  const reason = paragraph(layerReason(layer), screen, '   ', 'dim');
  const isWhole = layer.state === 'moved' || layer.inside === undefined;
  return isWhole ? reason : [...reason, ...indent(growthRows(layer.inside, MOST_ROWS, screen), 3)];
}

function pathsSection({ heaviest, growth }: Comparison, screen: Screen): Line[] {
  if (heaviest.items.length === 0) return [];
  return [
    heading('What grew and shrank', `${formatSignedBytes(growth.visibleBytes)} visible`, screen),
    ...growthRows(heaviest, 5, screen),
  ];
}

function systemSection({ systemPackages }: Comparison, screen: Screen): Line[] {
  if (systemPackages === undefined || systemPackages.items.length === 0) return [];
  const rows = systemPackages.items.map((change) => ({
    growthBytes: change.newBytes - change.oldBytes,
    ...systemPackageWords(change, screen.glyphs.arrow),
  }));
  return [
    heading('System packages', 'sizes as the packages say', screen),
    ...boundedRows(rows, systemPackages.omitted, 5, screen),
  ];
}

const growthRows = ({ items, omitted }: GrowthList, most: number, screen: Screen): Line[] =>
  boundedRows(
    items.map((row) => ({ growthBytes: row.growthBytes, ...growthRowWords(row, screen.glyphs.arrow) })),
    omitted,
    most,
    screen,
  );

interface WordedRow {
  readonly growthBytes: number;
  readonly name: string;
  readonly note: string;
}

function boundedRows(all: readonly WordedRow[], omitted: OmittedGrowth, most: number, screen: Screen): Line[] {
  const shown = screen.isVerbose ? all : all.slice(0, most);
  const rest = all.slice(shown.length);
  const left = {
    count: omitted.count + rest.length,
    growthBytes: rest.reduce((sum, row) => sum + row.growthBytes, omitted.growthBytes),
  };
  const rows = shown.map((row) => [span(formatSignedBytes(row.growthBytes))]);
  return [
    ...withLastCell(rows, ['right'], screen, (i, cells) => {
      const { name = '', note = '' } = shown[i] ?? {};
      const end = note === '' ? '' : `  ${note}`;
      // Three cells for the indent below a layer.
      return [span(shortenMiddle(name, cells - end.length - 3, screen.glyphs.ellipsis)), span(end, 'dim')];
    }),
    ...omittedLine(omittedGrowthWords(left)),
  ];
}
