import type { Comparison } from '../../model/comparison.ts';
import type { KnownMeasures } from '../../model/facts.ts';
import { describeBaseline, listComparisonRemarks } from '../words/comparison-words.ts';
import { formatCount, formatKnown, formatPlural } from '../words/format.ts';
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
  buildFold,
  buildTable,
  listLines,
  mainColumn,
  numberColumn,
  textColumn,
} from './blocks.ts';
import {
  code,
  type Fold,
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
  return buildFold('growth', buildTitle(comparison, arrow), sections);
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
    ...listLines(listComparisonRemarks(comparison, arrow)),
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

function buildMeasuresTable(comparison: Comparison, rows: readonly MeasureRow[]): Section[] {
  const title = text({ strong: 'Compared with' }, ` ${describeBaseline(comparison)}`);
  if (rows.length === 0) return [paragraph(...title)];
  return buildTable(rows, {
    title,
    columns: [
      { ...mainColumn('Measure', ({ label }) => label), isQuiet: true },
      numberColumn('Before', ({ old }) => old),
      numberColumn('Now', ({ now }) => now),
      numberColumn('Change', ({ change }) => text({ strong: change })),
    ],
  });
}

function buildLayersTable(
  described: ReturnType<typeof describeLayers>,
  changed: readonly WeighedLayer[],
  comparison: Comparison,
  arrow: string,
): Table[] {
  const count = `${changed.length} of ${formatPlural(comparison.layers.length, 'layer')}`;
  const shown = described.map(({ layer }) => layer);
  return buildTable(described, {
    title: 'Layers that changed',
    remark: comparison.files === undefined ? `${count}, sizes as stored` : count,
    columns: [
      textColumn('', ({ layer }) => layer.state, { sacrifice: 2 }),
      numberColumn('Layer', ({ layer }) => formatPlace(layer, arrow), {
        isQuiet: true,
        sacrifice: 3,
      }),
      numberColumn('Change', ({ layer }) =>
        formatKnown(computeLayerGrowth(layer), formatSignedBytes, 'not known'),
      ),
      mainColumn('What', ({ layer }) => toInstruction(layer.instruction)),
    ],
    row: ({ reason, inside }) => ({
      below: [...(reason === '' ? [] : [text(reason)]), ...buildInsideLines(inside)],
    }),
    more: describeOmittedLayers(changed, shown, comparison),
  });
}

function buildInsideLines({ rows, omitted }: DescribedRows): Text[] {
  if (rows.length === 0) return [];
  const lines = rows.map((row) => text(`${formatSignedBytes(row.growthBytes)} `, ...toName(row)));
  return omitted.growthBytes === 0 ? lines : [...lines, text(describeOmitted(omitted))];
}

const toName = ({ name, note }: DescribedRow): readonly Piece[] => [
  code(name),
  note === '' ? '' : ` ${note}`,
];

const buildRowsTable = (title: string, remark: string, { rows, omitted }: DescribedRows): Table[] =>
  buildTable(rows, {
    title,
    remark,
    columns: [
      numberColumn('Change', ({ growthBytes }) => formatSignedBytes(growthBytes)),
      mainColumn('Where', toName),
    ],
    more: omitted.growthBytes === 0 ? '' : describeOmitted(omitted),
  });

const describeOmitted = ({ count, growthBytes }: DescribedRows['omitted']): string =>
  `and ${formatCount(count)} more, ${formatSignedBytes(growthBytes)}`;
