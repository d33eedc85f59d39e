import type { Comparison } from '../../model/comparison.ts';
import type { Measures } from '../../model/facts.ts';
import type { ManifestComparison } from '../../model/manifest-comparison.ts';
import type { ManifestFacts } from '../../model/manifest-facts.ts';
import {
  baselineWords,
  changedLayers,
  comparisonRemarks,
  firstLayers,
  formatSignedBytes,
  isUnchanged,
  type MeasureRow,
  measureRows,
  placeWords,
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
  firstPulled,
  isSamePull,
  manifestMeasureRows,
  manifestRemarks,
  omittedLayersWords,
  pulledLayers,
  storedReason,
  storedWords,
} from '../words/manifest-comparison-words.ts';
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
  measures: Measures,
  most: number,
  arrow: string,
): Fold[] {
  const sections = growthSections(comparison, measures, most, arrow);
  return [{ part: 'growth', title: growthTitle(comparison, arrow), sections }];
}

/** The same without a fold, for `plimsoll compare`. */
export function growthSections(
  comparison: Comparison,
  measures: Measures,
  most: number,
  arrow: string,
): Section[] {
  if (isUnchanged(comparison)) return [unchanged(comparison)];
  const changed = changedLayers(comparison, most === Number.POSITIVE_INFINITY);
  const told = describeLayers(firstLayers(changed, most), arrow, { one: most, several: 3 });
  return [
    ...measuresTable(comparison, measureRows(comparison, measures)),
    ...remarks(comparisonRemarks(comparison, arrow)),
    ...layersTable(told, changed.length, comparison, arrow),
    ...rowsTable(
      'What grew and shrank',
      `${formatSignedBytes(comparison.growth.visibleBytes)} visible`,
      takeFirstRows(listHeaviestRows(comparison, told, arrow), most),
    ),
    ...rowsTable(
      'System packages',
      'sizes as reported by the packages',
      takeFirstRows(listSystemRows(comparison, arrow), most),
    ),
  ];
}

/** The same if the files of one of the two were not read. */
export function manifestGrowthFold(
  comparison: ManifestComparison,
  measures: ManifestFacts['measures'],
  most: number,
  arrow: string,
): Fold[] {
  const sections = manifestGrowthSections(comparison, measures, most, arrow);
  const title = text(`Compared with ${baselineWords(comparison)}, by their manifests`);
  return [{ part: 'growth', title, sections }];
}

function manifestGrowthSections(
  comparison: ManifestComparison,
  measures: ManifestFacts['measures'],
  most: number,
  arrow: string,
): Section[] {
  if (isSamePull(comparison)) return [unchanged(comparison)];
  return [
    ...measuresTable(comparison, manifestMeasureRows(comparison, measures)),
    ...remarks(manifestRemarks(comparison)),
    ...pulledTable(comparison, most, arrow),
  ];
}

/** `What grew and shrank: numpy +3.1 MB, /app/static +2.0 MB …` */
function growthTitle(comparison: Comparison, arrow: string): Text {
  const { rows } = takeFirstRows(listHeaviestRows(comparison, [], arrow), 2);
  if (rows.length === 0) return text(`Compared with ${baselineWords(comparison)}`);
  const named = rows.flatMap(({ name, growthBytes }, i): Piece[] => [
    i === 0 ? '' : ', ',
    code(name),
    ` ${formatSignedBytes(growthBytes)}`,
  ]);
  return text('What grew and shrank: ', ...named);
}

const unchanged = (comparison: Parameters<typeof baselineWords>[0]): Section => ({
  kind: 'paragraph',
  tone: 'quiet',
  text: text(`Unchanged since ${baselineWords(comparison)}.`),
});

const remarks = (lines: readonly string[]): List[] =>
  lines.length === 0 ? [] : [{ kind: 'list', items: lines.map((line) => text(line)) }];

function measuresTable(
  comparison: Parameters<typeof baselineWords>[0],
  rows: readonly MeasureRow[],
): Section[] {
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
  changedCount: number,
  { layers }: Comparison,
  arrow: string,
): Table[] {
  if (told.length === 0) return [];
  const left = changedCount - told.length;
  return [
    {
      kind: 'table',
      title: text('Layers that changed'),
      remark: `${changedCount} of ${formatPlural(layers.length, 'layer')}`,
      columns: LAYER_COLUMNS,
      rows: told.map(({ layer, reason, inside }) => ({
        cells: [
          text(layer.state),
          text(placeWords(layer, arrow)),
          text(formatSignedBytes(layer.newBytes - layer.oldBytes)),
          toInstruction(layer.instruction),
        ],
        below: [text(reason), ...insideLines(inside)],
      })),
      more: left === 0 ? '' : `and ${formatPlural(left, 'more layer')}`,
    },
  ];
}

const LAYER_COLUMNS: Table['columns'] = [
  { title: '', kind: 'text', sacrifice: 2 },
  { title: 'Layer', kind: 'number', isQuiet: true, sacrifice: 3 },
  { title: 'Change', kind: 'number' },
  { title: 'What', kind: 'text', isMain: true },
];

function pulledTable(comparison: ManifestComparison, most: number, arrow: string): Table[] {
  const changed = pulledLayers(comparison);
  if (changed.length === 0) return [];
  const shown = firstPulled(changed, most);
  return [
    {
      kind: 'table',
      title: text('Layers that changed'),
      remark: `${changed.length} of ${formatPlural(comparison.layers.length, 'layer')}, sizes as stored`,
      columns: [
        ...LAYER_COLUMNS.slice(0, 3),
        { title: 'Stored', kind: 'number', sacrifice: 1 },
        ...LAYER_COLUMNS.slice(3),
      ],
      rows: shown.map((layer) => {
        const { stored, change } = storedWords(comparison, layer, arrow);
        return {
          cells: [
            // Other stored bytes are a change here.
            text(layer.state === 'same' ? 'changed' : layer.state),
            text(placeWords(layer, arrow)),
            text(change),
            text(stored),
            toInstruction(layer.instruction),
          ],
          below: [text(storedReason(layer))],
        };
      }),
      more: omittedLayersWords(comparison, changed, shown),
    },
  ];
}

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
