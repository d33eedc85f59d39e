import type { Comparison } from '../../model/comparison.ts';
import type { KnownMeasures } from '../../model/facts.ts';
import { formatBytes, formatCount } from './format.ts';
import { formatSignedBytes, getEstimateSign } from './growth-words.ts';

/** One measure before and now. */
export interface MeasureRow {
  readonly label: string;
  readonly old: string;
  readonly now: string;
  readonly change: string;
}

/**
 * The first known measure, and others whose visible change differs. Empty if nothing changed,
 * because the first line says that there is no growth.
 */
export function listMeasureRows(comparison: Comparison, now: KnownMeasures): MeasureRow[] {
  const [main, ...others] = MEASURES.flatMap(
    (measure) => toMeasureRow(measure, comparison, now) ?? [],
  );
  if (main === undefined) return [];
  const changed = others.filter((row) => row.old !== row.now && !isAlike(row, main));
  return /^[+-]/.test(main.change) || changed.length > 0 ? [main, ...changed] : [];
}

const isAlike = (a: MeasureRow, b: MeasureRow): boolean =>
  a.old === b.old && a.now === b.now && a.change === b.change;

function toMeasureRow(
  { label, name, unit }: ShownMeasure,
  comparison: Comparison,
  now: KnownMeasures,
): MeasureRow | null {
  const { baseline, pullBytesAre } = comparison;
  const [before, after] =
    name === 'ownBytes' ? getOwnBytes(comparison) : [baseline.measures[name], now[name]];
  if (before == null || after == null || (name === 'pullBytes' && pullBytesAre === null))
    return null;
  const about = getEstimateSign(name, comparison);
  const [format, formatSigned] =
    unit === 'bytes' ? [formatBytes, formatSignedBytes] : [formatCount, formatSignedCount];
  return {
    label,
    old: about + format(before),
    now: about + format(after),
    change: formatSigned(after - before),
  };
}

/**
 * From the comparison, which knows more about layers in both images than a guess for one of them.
 * If the base image changed too, a sentence reports it instead.
 */
function getOwnBytes({ files }: Comparison): readonly number[] {
  if (!files?.origins || files.origins.base.old !== files.origins.base.new) return [];
  return [files.origins.own.old, files.origins.own.new];
}

interface ShownMeasure {
  readonly label: string;
  readonly name: keyof KnownMeasures;
  readonly unit: 'bytes' | 'count';
}

const MEASURES: readonly ShownMeasure[] = [
  { label: 'size', name: 'imageBytes', unit: 'bytes' },
  { label: 'own layers', name: 'ownBytes', unit: 'bytes' },
  { label: 'visible', name: 'visibleBytes', unit: 'bytes' },
  { label: 'reclaimable', name: 'reclaimableBytes', unit: 'bytes' },
  { label: 'to pull', name: 'pullBytes', unit: 'bytes' },
  { label: 'layers', name: 'layerCount', unit: 'count' },
  { label: 'files', name: 'fileCount', unit: 'count' },
];

const formatSignedCount = (count: number): string =>
  `${count > 0 ? '+' : count < 0 ? '-' : ''}${formatCount(Math.abs(count))}`;
