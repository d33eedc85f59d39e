import type { Comparison, LayerChange } from '../../model/comparison.ts';
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
import { type Column, type Row, type Section, type Text, text } from './document.ts';
import { instruction, linesOf } from './facts-tables.ts';

/** What this change added: one row for each instruction whose layer grew or shrank, with the cause. */
export function addedTable(
  image: ImageReport,
  run: RunContext | undefined,
  most: number,
): Section[] {
  const { comparison } = image;
  if (comparison !== undefined) return filesTable(comparison, image, run, most);
  return pullTable(image, run, most);
}

function filesTable(
  comparison: Comparison,
  { facts }: ImageReport,
  run: RunContext | undefined,
  most: number,
): Section[] {
  if (isUnchanged(comparison)) return [];
  const changed = comparison.layers.filter((layer) => growthOf(layer) !== 0);
  const shown = mostChanged(changed, most, ({ oldBytes, newBytes }) => [oldBytes, newBytes]);
  if (shown.length === 0) return rebuiltOnly(comparison);
  const rows = shown
    .toSorted((a, b) => growthOf(b) - growthOf(a))
    .map((layer): Row => {
      const now = layer.newIndex === null ? undefined : facts?.layers[layer.newIndex];
      return {
        cells: [
          linesOf(now),
          describeLayer(layer),
          text({ strong: formatSignedBytes(growthOf(layer)) }),
        ],
      };
    });
  const left = sumGrowth(changed) - sumGrowth(shown);
  return [
    {
      kind: 'table',
      title: text(title(run, comparison.measures.growthBytes)),
      columns: COLUMNS,
      rows,
      more: moreWords(changed.length - shown.length, formatSignedBytes(left)),
    },
  ];
}

/** Only stored sizes are known. */
function pullTable(
  { manifestComparison }: ImageReport,
  run: RunContext | undefined,
  most: number,
): Section[] {
  if (manifestComparison === undefined) return [];
  const changed = manifestComparison.layers.filter(
    ({ oldStoredBytes, newStoredBytes }) =>
      oldStoredBytes !== null && newStoredBytes !== null && oldStoredBytes !== newStoredBytes,
  );
  const sizesOf = (layer: (typeof changed)[number]): readonly [number, number] => [
    layer.oldStoredBytes ?? 0,
    layer.newStoredBytes ?? 0,
  ];
  const growth = (layer: (typeof changed)[number]): number => sizesOf(layer)[1] - sizesOf(layer)[0];
  const shown = mostChanged(changed, most, sizesOf);
  if (shown.length === 0 || manifestComparison.pullBytesAre === null) return [];
  const left =
    changed.reduce((sum, layer) => sum + growth(layer), 0) -
    shown.reduce((sum, layer) => sum + growth(layer), 0);
  return [
    {
      kind: 'table',
      title: text(title(run, manifestComparison.measures.pullGrowthBytes ?? 0)),
      remark: 'sizes as stored',
      columns: COLUMNS.filter(({ title: name }) => name !== 'Line'),
      rows: shown
        .toSorted((a, b) => growth(b) - growth(a))
        .map((layer) => ({
          cells: [
            text(...instruction(layer.instruction), ` · ${storedReason(layer)}`),
            text({ strong: formatSignedBytes(growth(layer)) }),
          ],
        })),
      more: moreWords(changed.length - shown.length, formatSignedBytes(left)),
    },
  ];
}

const COLUMNS: readonly Column[] = [
  { title: 'Line', kind: 'text', sacrifice: 3 },
  { title: 'What', kind: 'text', isMain: true },
  { title: 'Growth', kind: 'number' },
];

function title(run: RunContext | undefined, growthBytes: number): string {
  const change = typeof run?.pullRequest === 'number' ? 'this pull request' : 'this change';
  return `What ${change} ${growthBytes < 0 ? 'changed' : 'added'}`;
}

const growthOf = ({ oldBytes, newBytes }: LayerChange): number => newBytes - oldBytes;

const sumGrowth = (layers: readonly LayerChange[]): number =>
  layers.reduce((sum, layer) => sum + growthOf(layer), 0);

const moreWords = (count: number, growth: string): string =>
  count === 0 ? '' : `and ${formatPlural(count, 'more layer')}, ${growth}`;

/** The instruction's own text, and the cause as far as it is known. */
function describeLayer(layer: LayerChange): Text {
  const { copied, newBytes, inside, state } = layer;
  const shipsAgain = copied.bytes > 0 && copied.bytes * 2 >= newBytes && state !== 'removed';
  const cause = shipsAgain
    ? `ships the same ${formatBytes(copied.bytes)} again${copied.changes.length > 0 ? ` with a new ${copied.changes.join(' and ')}` : ''}`
    : inside === undefined
      ? ''
      : summarizeGrowth(inside);
  const words = [instructionChange(layer), cause].filter((part) => part !== '').join(' · ');
  return text(...instruction(layer.instruction), words === '' ? '' : ` · ${words}`);
}

const rebuiltOnly = (comparison: Comparison): Section[] =>
  comparison.rebuilt.layerCount === 0
    ? []
    : [{ kind: 'paragraph', tone: 'quiet', text: text(rebuildWords(comparison)) }];
