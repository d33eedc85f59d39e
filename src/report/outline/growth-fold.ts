import type { Comparison } from '../../model/comparison.ts';
import type { KnownMeasures } from '../../model/facts.ts';
import {
  baselineWords,
  changedLayers,
  comparisonRemarks,
  computeLayerGrowth,
  describeOmittedLayers,
  firstLayers,
  formatSignedBytes,
  isUnchanged,
  type MeasureRow,
  measureRows,
  placeWords,
  type WeighedLayer,
} from '../words/comparison-words.ts';
import { formatCount, formatPlural } from '../words/format.ts';
import {
  type DescribedRow,
  type DescribedRows,
  describeLayers,
  listHeaviestRows,
  listSystemRows,
  takeFirstRows,
} from '../words/growth-rows.ts';
import {
  code,
  type Fold,
  type List,
  type Piece,
  type Section,
  type Table,
  type Text,
  text,
} from './document.ts';
import { toInstruction } from './facts-tables.ts';

/** What changed since the baseline: measures, layers, paths and packages. */
export function growthFold(
  comparison: Comparison,
  measures: KnownMeasures,
  most: number,
  arrow: string,
): Fold[] {
  const sections = growthSections(comparison, measures, most, arrow);
  return [{ part: 'growth', title: growthTitle(comparison, arrow), sections }];
}

/** The same without a fold, for `plimsoll compare`. */
export function growthSections(
  comparison: Comparison,
  measures: KnownMeasures,
  most: number,
  arrow: string,
): Section[] {
  if (isUnchanged(comparison)) return [unchanged(comparison)];
  const changed = changedLayers(comparison, most === Number.POSITIVE_INFINITY);
  const shown = firstLayers(changed, most, comparison);
  const told = describeLayers(shown, arrow, { one: most, several: 3 });
  const visible = comparison.files?.growth.visibleBytes ?? 0;
  return [
    ...measuresTable(comparison, measureRows(comparison, measures)),
    ...remarks(comparisonRemarks(comparison, arrow)),
    ...layersTable(told, changed, comparison, arrow),
    ...rowsTable(
      'What grew and shrank',
      `${formatSignedBytes(visible)} visible`,
      takeFirstRows(listHeaviestRows(comparison, told, arrow), most),
    ),
    ...rowsTable(
      'System packages',
      'sizes as reported by the packages',
      takeFirstRows(listSystemRows(comparison, arrow), most),
    ),
  ];
}

/** `What grew and shrank: numpy +3.1 MB, /app/static +2.0 MB …` */
function growthTitle(comparison: Comparison, arrow: string): Text {
  const { rows } = takeFirstRows(listHeaviestRows(comparison, [], arrow), 2);
  if (rows.length === 0) {
    const by = comparison.files === undefined ? ', by their manifests' : '';
    return text(`Compared with ${baselineWords(comparison)}${by}`);
  }
  const named = rows.flatMap(({ name, growthBytes }, i): Piece[] => [
    i === 0 ? '' : ', ',
    code(name),
    ` ${formatSignedBytes(growthBytes)}`,
  ]);
  return text('What grew and shrank: ', ...named);
}

const unchanged = (comparison: Comparison): Section => ({
  kind: 'paragraph',
  tone: 'quiet',
  text: text(`Unchanged since ${baselineWords(comparison)}.`),
});

const remarks = (lines: readonly string[]): List[] =>
  lines.length === 0 ? [] : [{ kind: 'list', items: lines.map((line) => text(line)) }];

function measuresTable(comparison: Comparison, rows: readonly MeasureRow[]): Section[] {
  const title = text({ strong: 'Compared with' }, ` ${baselineWords(comparison)}`);
  if (rows.length === 0) return [{ kind: 'paragraph', text: title }];
  return [
    {
      kind: 'table',
      title,
      columns: [
        { title: 'Measure', kind: 'text', isQuiet: true, isMain: true },
        { title: 'Before', kind: 'number' },
        { title: 'Now', kind: 'number' },
        { title: 'Change', kind: 'number' },
      ],
      rows: rows.map(({ label, old, now, change }) => ({
        cells: [text(label), text(old), text(now), text({ strong: change })],
      })),
      more: '',
    },
  ];
}

function layersTable(
  told: ReturnType<typeof describeLayers>,
  changed: readonly WeighedLayer[],
  comparison: Comparison,
  arrow: string,
): Table[] {
  if (told.length === 0) return [];
  const count = `${changed.length} of ${formatPlural(comparison.layers.length, 'layer')}`;
  const shown = told.map(({ layer }) => layer);
  return [
    {
      kind: 'table',
      title: text('Layers that changed'),
      remark: comparison.files === undefined ? `${count}, sizes as stored` : count,
      columns: LAYER_COLUMNS,
      rows: told.map(({ layer, reason, inside }) => ({
        cells: [
          text(layer.state),
          text(placeWords(layer, arrow)),
          text(formatGrowth(layer)),
          toInstruction(layer.instruction),
        ],
        below: [text(reason), ...insideLines(inside)],
      })),
      more: describeOmittedLayers(changed, shown, comparison),
    },
  ];
}

function formatGrowth(layer: WeighedLayer): string {
  const bytes = computeLayerGrowth(layer);
  return bytes === null ? 'not known' : formatSignedBytes(bytes);
}

const LAYER_COLUMNS: Table['columns'] = [
  { title: '', kind: 'text', sacrifice: 2 },
  { title: 'Layer', kind: 'number', isQuiet: true, sacrifice: 3 },
  { title: 'Change', kind: 'number' },
  { title: 'What', kind: 'text', isMain: true },
];

function insideLines({ rows, omitted }: DescribedRows): Text[] {
  if (rows.length === 0) return [];
  const lines = rows.map((row) => text(`${formatSignedBytes(row.growthBytes)} `, ...nameOf(row)));
  return omitted.growthBytes === 0 ? lines : [...lines, text(omittedWords(omitted))];
}

const nameOf = ({ name, note }: DescribedRow): readonly Piece[] => [
  code(name),
  note === '' ? '' : ` ${note}`,
];

function rowsTable(title: string, remark: string, { rows, omitted }: DescribedRows): Table[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      title: text(title),
      remark,
      columns: [
        { title: 'Change', kind: 'number' },
        { title: 'Where', kind: 'text', isMain: true },
      ],
      rows: rows.map((row) => ({
        cells: [text(formatSignedBytes(row.growthBytes)), nameOf(row)],
      })),
      more: omitted.growthBytes === 0 ? '' : omittedWords(omitted),
    },
  ];
}

const omittedWords = ({ count, growthBytes }: DescribedRows['omitted']): string =>
  `and ${formatCount(count)} more, ${formatSignedBytes(growthBytes)}`;
