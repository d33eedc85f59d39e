import type { EffortFacts, EffortMeasureName } from '../model/effort.ts';
import type { Finding } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';

const NAMES: readonly string[] = [
  'rebuildSeconds',
  'repushedBytes',
  'healthySeconds',
] satisfies EffortMeasureName[];

export const isEffort = (measure: Finding['measure']): measure is EffortMeasureName =>
  NAMES.includes(measure);

/** @returns the median, or why there is none */
export function getEffort(
  { rebuild, noRebuild, healthy, noHealthy }: EffortFacts,
  measure: EffortMeasureName,
): { readonly value: number } | { readonly why: Sentence } {
  if (measure === 'healthySeconds')
    return healthy === undefined
      ? { why: noHealthy ?? NOT_MEASURED }
      : { value: healthy.seconds.median };
  if (rebuild === undefined) return { why: noRebuild ?? NOT_MEASURED };
  return {
    value: measure === 'rebuildSeconds' ? rebuild.seconds.median : rebuild.repushedBytes.median,
  };
}

const NOT_MEASURED = new Message('not-measured', {});

/** Times of two runs that differ by less than this are equal. */
const SAME_SHARE = 0.1;

/** How much longer something takes than before; 0 if the difference may be random. */
export function measureSlowdown(seconds: number | null, before: number | null): number {
  if (seconds === null || before === null) return 0;
  const more = seconds - before;
  return Math.abs(more) <= before * SAME_SHARE ? 0 : more;
}
