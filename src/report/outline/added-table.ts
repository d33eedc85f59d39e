import type { Comparison, GrowthList, ReadLayerChange } from '../../model/comparison.ts';
import type { Cause, ImageFacts } from '../../model/facts.ts';
import { joinAll } from '../../model/name-list.ts';
import type { ImageReport } from '../../model/report.ts';
import type { RunContext } from '../../model/run-context.ts';
import { describeRebuild, listRecompressed } from '../words/comparison-words.ts';
import { formatBytes } from '../words/format.ts';
import { summarizeGrowth } from '../words/growth-groups.ts';
import { findMainGrowth, formatSignedBytes, isUnchanged } from '../words/growth-words.ts';
import {
  describeInstructionChange,
  describeLayerChange,
  describeReplaced,
} from '../words/layer-words.ts';
import { listWasteEvents, type WasteEvent } from '../words/waste-words.ts';
import {
  computeLayerGrowth,
  findMainCopies,
  LEAST_CAUSE_SHARE,
  selectMostChanged,
  type WeighedLayer,
  weighLayers,
} from '../words/weighed-layers.ts';
import { buildTable, mainColumn, numberColumn } from './blocks.ts';
import {
  type Detail,
  type Piece,
  type Section,
  type Text,
  text,
  toneParagraph,
} from './document.ts';
import { LINE, toInstruction, toLines } from './fact-cells.ts';

/**
 * What this change added: one row for each instruction whose layer grew or shrank, with the cause.
 */
export function buildAddedTable(
  { comparison, facts, advice = [] }: ImageReport,
  run: RunContext | undefined,
  { leadRows: most, arrow }: Pick<Detail, 'leadRows' | 'arrow'>,
): Section[] {
  if (comparison === undefined || isUnchanged(comparison)) return [];
  const changed = weighLayers(comparison).filter((layer) => getGrowth(layer) !== 0);
  const shown = selectMostChanged(changed, most);
  const recompressed = listRecompressed(comparison);
  // The advice says it, together with the change that avoids it.
  const isAdvised = advice.some(
    ({ id, updateBytes }) => updateBytes !== undefined && id !== 'squashed-image',
  );
  if (shown.length === 0)
    return buildNotes([...(isAdvised ? [] : listRebuilt(comparison)), ...recompressed]);
  const others = formatSignedBytes(sumGrowth(changed) - sumGrowth(shown));
  const remark = [
    ...(comparison.files === undefined ? ['sizes as stored'] : []),
    ...(shown.length < changed.length
      ? [`largest ${shown.length} of ${changed.length} layers, others ${others}`]
      : []),
  ].join('; ');
  const rows = shown
    .toSorted((a, b) => getGrowth(b) - getGrowth(a))
    .map((layer) => ({ ...layer, now: facts?.layers[layer.newIndex ?? -1] }));
  return [
    ...buildTable(rows, {
      title: describeEffect(run, findMainGrowth(comparison).bytes ?? 0),
      remark,
      columns: [
        { ...LINE, cell: ({ now }) => toLines(now) },
        mainColumn('What', ({ instruction }) => toInstruction(instruction)),
        numberColumn('Growth', (layer) => text({ strong: formatSignedBytes(getGrowth(layer)) })),
      ],
      row: (layer) => ({ note: listCauses(layer, comparison, facts, arrow) }),
    }),
    ...buildNotes(recompressed),
  ];
}

function describeEffect(run: RunContext | undefined, growthBytes: number): string {
  const change = typeof run?.pullRequest === 'number' ? 'this pull request' : 'this change';
  return `What ${change} ${growthBytes < 0 ? 'changed' : 'added'}`;
}

/** Unknown growth has no row. */
const getGrowth = (layer: WeighedLayer): number => computeLayerGrowth(layer) ?? 0;

const sumGrowth = (layers: readonly WeighedLayer[]): number =>
  layers.reduce((sum, layer) => sum + getGrowth(layer), 0);

/** Why a layer grew or shrank, if known. */
function listCauses(
  layer: WeighedLayer,
  comparison: Comparison,
  facts: ImageFacts | undefined,
  arrow: string,
): Text {
  const copied = findMainCopies(layer);
  const causes = [
    text(describeInstructionChange(layer)),
    ...(copied !== undefined
      ? [text(describeCopy(copied))]
      : [
          text(isNowElsewhere(layer) ? '' : summarizeGrowth(layer.inside ?? NO_GROWTH, arrow)),
          text(describeReplaced(layer)),
          describeHidden(layer, comparison, facts),
        ]),
  ].filter((cause) => cause.some((piece) => piece !== ''));
  const what = comparison.files === undefined ? describeLayerChange(layer) : '';
  if (causes.length === 0 && what !== '') return text(what);
  return causes.flatMap((cause, i): Piece[] => (i === 0 ? [...cause] : [' · ', ...cause]));
}

/** Growth of a layer's visible bytes, whether or not it replaces files of lower layers. */
const sumVisibleGrowth = ({ inside = NO_GROWTH, replacedBytes = 0 }: WeighedLayer): number =>
  inside.items.reduce((sum, row) => sum + row.growthBytes, inside.omitted.growthBytes) +
  replacedBytes;

const NO_GROWTH: GrowthList = { items: [], omitted: { count: 0, growthBytes: 0 } };

/** It grew, but a later layer now hides what was visible, which is more informative. */
const isNowElsewhere = (layer: WeighedLayer): boolean =>
  getGrowth(layer) > 0 && sumVisibleGrowth(layer) < 0;

const describeCopy = ({ bytes, changes }: ReadLayerChange['copied']): string =>
  `ships the same ${formatBytes(bytes)} ` +
  `again${changes.length > 0 ? ` with a new ${joinAll(changes)}` : ''}`;

/**
 * The parts hidden by later layers, so that the row adds up: `82.9 MB deleted by Dockerfile:4, 39.1
 * MB overwritten by Dockerfile:3`.
 */
function describeHidden(
  layer: WeighedLayer,
  { files }: Comparison,
  facts: ImageFacts | undefined,
): Text {
  const { newIndex } = layer;
  if (files?.paths === undefined || facts?.files === undefined || newIndex === null) return text();
  const hidden = getGrowth(layer) - sumVisibleGrowth(layer);
  const leastBytes = getGrowth(layer) * LEAST_CAUSE_SHARE;
  if (hidden <= 0 || hidden < leastBytes) return text();
  const events = listWasteEvents(facts.files.waste.items).filter(
    ({ addedInLayer }) => addedInLayer === newIndex,
  );
  const hiders = limitHiders(events, hidden).filter(({ bytes }) => bytes >= leastBytes);
  const left = hidden - hiders.reduce((sum, { bytes }) => sum + bytes, 0);
  const words = hiders.map((hider) => describeHider(hider, facts));
  if (left >= leastBytes) words.push(text(`${formatBytes(left)} hidden by later layers`));
  return words.flatMap((part, i): Piece[] => (i === 0 ? [...part] : [', ', ...part]));
}

function describeHider(
  { hiddenInLayer, addedInLayer, cause, bytes }: WasteEvent,
  { layers }: ImageFacts,
): Text {
  const words = `${formatBytes(bytes)} ${HIDING_VERBS[cause]}`;
  if (hiddenInLayer === addedInLayer) return text(`${words} in the same layer`);
  const lines = toLines(layers[hiddenInLayer]);
  return text(`${words} by `, ...(lines.length === 0 ? [`layer ${hiddenInLayer}`] : lines));
}

const HIDING_VERBS: Readonly<Record<Cause, string>> = {
  deleted: 'deleted',
  overwritten: 'overwritten',
  metadata: 'shipped again',
};

const MOST_HIDERS = 2;

/** The events that hide the most, cut to `mostBytes` in total. */
function limitHiders(events: readonly WasteEvent[], mostBytes: number): WasteEvent[] {
  let left = mostBytes;
  return events.slice(0, MOST_HIDERS).map((event) => {
    const bytes = Math.min(event.bytes, left);
    left -= bytes;
    return { ...event, bytes };
  });
}

const listRebuilt = ({ files }: Comparison): string[] =>
  files === undefined || files.rebuilt.layerCount === 0 ? [] : [describeRebuild(files)];

const buildNotes = (notes: readonly string[]): Section[] =>
  notes.map((note) => toneParagraph('quiet', note));
