import type { Comparison } from '../../model/comparison.ts';
import type { KnownMeasures } from '../../model/facts.ts';
import { describeBaseline, listComparisonRemarks } from '../words/comparison-words.ts';
import { formatCount, formatPlural } from '../words/format.ts';
import {
  type DescribedRow,
  type DescribedRows,
  describeLayers,
  listHeaviestRows,
  listSystemRows,
  takeFirstRows,
} from '../words/growth-rows.ts';
import { formatSignedBytes, isUnchanged } from '../words/growth-words.ts';
import { describeOmittedLayers, formatPlace } from '../words/layer-words.ts';
import { listMeasureRows, type MeasureRow } from '../words/measure-rows.ts';
import {
  computeLayerGrowth,
  listChangedLayers,
  takeMostChanged,
  type WeighedLayer,
} from '../words/weighed-layers.ts';
import {
  code,
  type Fold,
  type List,
  type Piece,
  paragraph,
  type Section,
  type Table,
  type Text,
  text,
  toneParagraph,
} from './document.ts';
import { toInstruction } from './fact-cells.ts';

/** What changed since the baseline: measures, layers, paths and packages. */
export function buildGrowthFold(
  comparison: Comparison,
  measures: KnownMeasures,
  most: number,
  arrow: string,
): Fold[] {
  const sections = buildGrowthSections(comparison, measures, most, arrow);
  return [{ part: 'growth', title: buildTitle(comparison, arrow), sections }];
}

/** The same without a fold, for `plimsoll compare`. */
export function buildGrowthSections(
  comparison: Comparison,
  measures: KnownMeasures,
  most: number,
  arrow: string,
): Section[] {
  if (isUnchanged(comparison)) return [buildUnchanged(comparison)];
  const changed = listChangedLayers(comparison, most === Number.POSITIVE_INFINITY);
  const shown = takeMostChanged(changed, most, comparison);
  const described = describeLayers(shown, arrow, { one: most, several: 3 });
  const visible = comparison.files?.growth.visibleBytes ?? 0;
  return [
    ...buildMeasuresTable(comparison, listMeasureRows(comparison, measures)),
    ...buildRemarks(listComparisonRemarks(comparison, arrow)),
    ...buildLayersTable(described, changed, comparison, arrow),
    ...buildRowsTable(
      'What grew and shrank',
      `${formatSignedBytes(visible)} visible`,
      takeFirstRows(listHeaviestRows(comparison, described, arrow), most),
    ),
    ...buildRowsTable(
      'System packages',
      'sizes as reported by the packages',
      takeFirstRows(listSystemRows(comparison, arrow), most),
    ),
  ];
}

/** `What grew and shrank: numpy +3.1 MB, /app/static +2.0 MB …` */
function buildTitle(comparison: Comparison, arrow: string): Text {
  const { rows } = takeFirstRows(listHeaviestRows(comparison, [], arrow), 2);
  if (isUnchanged(comparison)) return text(`Compared with ${describeBaseline(comparison)}`);
  if (rows.length === 0) {
    const changed = listChangedLayers(comparison);
    if (changed.length === 0) return text(`Compared with ${describeBaseline(comparison)}`);
    const of = formatPlural(comparison.layers.length, 'layer');
    const by = comparison.files === undefined ? ', by their manifests' : '';
    return text(`What changed: ${formatCount(changed.length)} of ${of}${by}`);
  }
  const named = rows.flatMap(({ name, growthBytes }, i): Piece[] => [
    i === 0 ? '' : ', ',
    code(name),
    ` ${formatSignedBytes(growthBytes)}`,
  ]);
  return text('What grew and shrank: ', ...named);
}

const buildUnchanged = (comparison: Comparison): Section =>
  toneParagraph('quiet', `Unchanged since ${describeBaseline(comparison)}.`);

const buildRemarks = (lines: readonly string[]): List[] =>
  lines.length === 0 ? [] : [{ kind: 'list', items: lines.map((line) => text(line)) }];

function buildMeasuresTable(comparison: Comparison, rows: readonly MeasureRow[]): Section[] {
  const title = text({ strong: 'Compared with' }, ` ${describeBaseline(comparison)}`);
  if (rows.length === 0) return [paragraph(...title)];
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

function buildLayersTable(
  described: ReturnType<typeof describeLayers>,
  changed: readonly WeighedLayer[],
  comparison: Comparison,
  arrow: string,
): Table[] {
  if (described.length === 0) return [];
  const count = `${changed.length} of ${formatPlural(comparison.layers.length, 'layer')}`;
  const shown = described.map(({ layer }) => layer);
  return [
    {
      kind: 'table',
      title: text('Layers that changed'),
      remark: comparison.files === undefined ? `${count}, sizes as stored` : count,
      columns: LAYER_COLUMNS,
      rows: described.map(({ layer, reason, inside }) => ({
        cells: [
          text(layer.state),
          text(formatPlace(layer, arrow)),
          text(formatGrowth(layer)),
          toInstruction(layer.instruction),
        ],
        below: [...(reason === '' ? [] : [text(reason)]), ...buildInsideLines(inside)],
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

function buildInsideLines({ rows, omitted }: DescribedRows): Text[] {
  if (rows.length === 0) return [];
  const lines = rows.map((row) => text(`${formatSignedBytes(row.growthBytes)} `, ...toName(row)));
  return omitted.growthBytes === 0 ? lines : [...lines, text(describeOmitted(omitted))];
}

const toName = ({ name, note }: DescribedRow): readonly Piece[] => [
  code(name),
  note === '' ? '' : ` ${note}`,
];

function buildRowsTable(title: string, remark: string, { rows, omitted }: DescribedRows): Table[] {
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
        cells: [text(formatSignedBytes(row.growthBytes)), toName(row)],
      })),
      more: omitted.growthBytes === 0 ? '' : describeOmitted(omitted),
    },
  ];
}

const describeOmitted = ({ count, growthBytes }: DescribedRows['omitted']): string =>
  `and ${formatCount(count)} more, ${formatSignedBytes(growthBytes)}`;
