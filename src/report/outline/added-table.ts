import type { Comparison, GrowthList, LayerChange } from '../../model/comparison.ts';
import type { Cause, ImageFacts, WasteItem } from '../../model/facts.ts';
import type { ImageReport } from '../../model/report.ts';
import type { RunContext } from '../../model/run-context.ts';
import {
  formatSignedBytes,
  instructionChange,
  isUnchanged,
  mostChanged,
  rebuildWords,
} from '../words/comparison-words.ts';
import { formatBytes, formatPlural } from '../words/format.ts';
import { summarizeGrowth } from '../words/growth-groups.ts';
import { storedReason } from '../words/manifest-comparison-words.ts';
import {
  type Column,
  type Detail,
  type Piece,
  type Row,
  type Section,
  type Text,
  text,
} from './document.ts';
import { LINE, toInstruction, toLines } from './facts-tables.ts';

/**
 * What this change added: one row for each instruction whose layer grew or shrank, with the cause.
 */
export function buildAddedTable(
  image: ImageReport,
  run: RunContext | undefined,
  shown: Shown,
): Section[] {
  const { comparison } = image;
  if (comparison !== undefined) return buildFilesTable(comparison, image, run, shown);
  return buildPullTable(image, run, shown.leadRows);
}

type Shown = Pick<Detail, 'leadRows' | 'arrow'>;

function buildFilesTable(
  comparison: Comparison,
  { facts }: ImageReport,
  run: RunContext | undefined,
  { leadRows: most, arrow }: Shown,
): Section[] {
  if (isUnchanged(comparison)) return [];
  const changed = comparison.layers.filter((layer) => getGrowth(layer) !== 0);
  const shown = mostChanged(changed, most, ({ oldBytes, newBytes }) => [oldBytes, newBytes]);
  if (shown.length === 0) return buildRebuiltNote(comparison);
  const rows = shown
    .toSorted((a, b) => getGrowth(b) - getGrowth(a))
    .map((layer): Row => {
      const now = layer.newIndex === null ? undefined : facts?.layers[layer.newIndex];
      return {
        cells: [
          toLines(now),
          toInstruction(layer.instruction),
          text({ strong: formatSignedBytes(getGrowth(layer)) }),
        ],
        note: causesOf(layer, comparison, facts, arrow),
      };
    });
  const left = sumGrowth(changed) - sumGrowth(shown);
  return [
    {
      kind: 'table',
      title: text(describeEffect(run, comparison.measures.growthBytes)),
      columns: COLUMNS,
      rows,
      more: describeMore(changed.length - shown.length, formatSignedBytes(left)),
    },
  ];
}

/** Only stored sizes are known. */
function buildPullTable(
  { manifestComparison }: ImageReport,
  run: RunContext | undefined,
  most: number,
): Section[] {
  if (manifestComparison === undefined) return [];
  const changed = manifestComparison.layers.filter(
    ({ oldStoredBytes, newStoredBytes }) =>
      oldStoredBytes !== null && newStoredBytes !== null && oldStoredBytes !== newStoredBytes,
  );
  const getSizes = (layer: (typeof changed)[number]): readonly [number, number] => [
    layer.oldStoredBytes ?? 0,
    layer.newStoredBytes ?? 0,
  ];
  const getStoredGrowth = (layer: (typeof changed)[number]): number =>
    getSizes(layer)[1] - getSizes(layer)[0];
  const shown = mostChanged(changed, most, getSizes);
  if (shown.length === 0 || manifestComparison.pullBytesAre === null) return [];
  const left =
    changed.reduce((sum, layer) => sum + getStoredGrowth(layer), 0) -
    shown.reduce((sum, layer) => sum + getStoredGrowth(layer), 0);
  return [
    {
      kind: 'table',
      title: text(describeEffect(run, manifestComparison.measures.pullGrowthBytes ?? 0)),
      remark: 'sizes as stored',
      columns: COLUMNS.filter((column) => column !== LINE),
      rows: shown
        .toSorted((a, b) => getStoredGrowth(b) - getStoredGrowth(a))
        .map((layer) => ({
          cells: [
            toInstruction(layer.instruction),
            text({ strong: formatSignedBytes(getStoredGrowth(layer)) }),
          ],
          note: text(storedReason(layer)),
        })),
      more: describeMore(changed.length - shown.length, formatSignedBytes(left)),
    },
  ];
}

const COLUMNS: readonly Column[] = [
  LINE,
  { title: 'What', kind: 'text', isMain: true },
  { title: 'Growth', kind: 'number' },
];

function describeEffect(run: RunContext | undefined, growthBytes: number): string {
  const change = typeof run?.pullRequest === 'number' ? 'this pull request' : 'this change';
  return `What ${change} ${growthBytes < 0 ? 'changed' : 'added'}`;
}

const getGrowth = ({ oldBytes, newBytes }: LayerChange): number => newBytes - oldBytes;

const sumGrowth = (layers: readonly LayerChange[]): number =>
  layers.reduce((sum, layer) => sum + getGrowth(layer), 0);

const describeMore = (count: number, growth: string): string =>
  count === 0 ? '' : `and ${formatPlural(count, 'more layer')}, ${growth}`;

/** Why a layer grew or shrank, as far as it is known. */
function causesOf(
  layer: LayerChange,
  comparison: Comparison,
  facts: ImageFacts | undefined,
  arrow: string,
): Text {
  const causes = [
    text(instructionChange(layer)),
    ...(shipsAgain(layer)
      ? [text(describeCopy(layer))]
      : [
          text(isNowElsewhere(layer) ? '' : summarizeGrowth(layer.inside ?? NO_GROWTH, arrow)),
          describeHidden(layer, comparison, facts),
        ]),
  ].filter((cause) => cause.some((piece) => piece !== ''));
  return causes.flatMap((cause, i): Piece[] => (i === 0 ? [...cause] : [' · ', ...cause]));
}

const sumVisibleGrowth = ({ inside = NO_GROWTH }: LayerChange): number =>
  inside.items.reduce((sum, row) => sum + row.growthBytes, inside.omitted.growthBytes);

const NO_GROWTH: GrowthList = { items: [], omitted: { count: 0, growthBytes: 0 } };

/** It grew, but what was visible of it is hidden by a later layer now, which says more. */
const isNowElsewhere = (layer: LayerChange): boolean =>
  getGrowth(layer) > 0 && sumVisibleGrowth(layer) < 0;

const shipsAgain = ({ copied, newBytes, state }: LayerChange): boolean =>
  copied.bytes > 0 && copied.bytes * 2 >= newBytes && state !== 'removed';

const describeCopy = ({ copied: { bytes, changes } }: LayerChange): string =>
  `ships the same ${formatBytes(bytes)} again${changes.length > 0 ? ` with a new ${changes.join(' and ')}` : ''}`;

/** Hidden bytes below this share of a layer's growth are not a cause. */
const HIDDEN_SHARE = 0.05;

/**
 * What later layers hide, so that the row adds up: `82.9 MB deleted by Dockerfile:4, 39.1 MB
 * overwritten by Dockerfile:3`.
 */
function describeHidden(
  layer: LayerChange,
  { paths }: Comparison,
  facts: ImageFacts | undefined,
): Text {
  const { newIndex } = layer;
  if (paths === undefined || facts === undefined || newIndex === null) return text();
  const hidden = getGrowth(layer) - sumVisibleGrowth(layer);
  const leastBytes = getGrowth(layer) * HIDDEN_SHARE;
  if (hidden <= 0 || hidden < leastBytes) return text();
  const hiders = listHeaviestHiders(
    facts.waste.items.filter((one) => one.addedInLayer === newIndex),
    hidden,
  ).filter(({ bytes }) => bytes >= leastBytes);
  const left = hidden - hiders.reduce((sum, { bytes }) => sum + bytes, 0);
  const words = hiders.map((hider) => describeHider(hider, newIndex, facts));
  if (left >= leastBytes) words.push(text(`${formatBytes(left)} hidden by later layers`));
  return words.flatMap((part, i): Piece[] => (i === 0 ? [...part] : [', ', ...part]));
}

function describeHider(
  { layer, cause, bytes }: Hider,
  addedIn: number,
  { layers }: ImageFacts,
): Text {
  const words = `${formatBytes(bytes)} ${HIDING_VERBS[cause]}`;
  if (layer === addedIn) return text(`${words} in the same layer`);
  const lines = toLines(layers[layer]);
  return text(`${words} by `, ...(lines.length === 0 ? [`layer ${layer}`] : lines));
}

const HIDING_VERBS: Readonly<Record<Cause, string>> = {
  deleted: 'deleted',
  overwritten: 'overwritten',
  metadata: 'shipped again',
};

interface Hider {
  readonly layer: number;
  readonly cause: Cause;
  readonly bytes: number;
}

const MOST_HIDERS = 2;

/** The layers that hide most of what is listed, at most `mostBytes` in all. */
function listHeaviestHiders(items: readonly WasteItem[], mostBytes: number): Hider[] {
  const hiders = new Map<string, Hider>();
  for (const { hiddenInLayer: layer, cause, bytes } of items) {
    const key = `${layer} ${cause}`;
    hiders.set(key, { layer, cause, bytes: bytes + (hiders.get(key)?.bytes ?? 0) });
  }
  const sorted = [...hiders.values()].toSorted((a, b) => b.bytes - a.bytes);
  let left = mostBytes;
  return sorted.slice(0, MOST_HIDERS).map((hider) => {
    const bytes = Math.min(hider.bytes, left);
    left -= bytes;
    return { ...hider, bytes };
  });
}

const buildRebuiltNote = (comparison: Comparison): Section[] =>
  comparison.rebuilt.layerCount === 0
    ? []
    : [{ kind: 'paragraph', tone: 'quiet', text: text(rebuildWords(comparison)) }];
