import { FATE } from '../../model/evidence.ts';
import { CAUSES, type Cause } from '../../model/facts.ts';
import { type EntryColumns, isFileBody } from '../../model/layer-table.ts';
import type { Ledger } from './ledger.ts';

/** Bytes of bodies: contentBytes = visibleBytes + the sum of all causes, per layer and in total. */
export interface Account {
  readonly contentBytes: number;
  readonly visibleBytes: number;
  readonly byCause: Readonly<Record<Cause, number>>;
  /** For each layer, its own bodies, wherever they were hidden. */
  readonly layers: readonly { readonly contentBytes: number; readonly hiddenBytes: number }[];
}

/** By value of `FATE`. */
export const CAUSE_OF_FATE: readonly (Cause | undefined)[] = [undefined, ...CAUSES];

/**
 * Determines the fate of each body after contents were compared.
 * @param same for each of the ledger's pairs; `undefined` (not comparable) counts as overwritten
 * @returns a value of `FATE` by entry number
 */
export function settleFates(ledger: Ledger, same: readonly (boolean | undefined)[]): Uint8Array {
  const fate = ledger.fate.slice();
  ledger.pairs.forEach(({ a }, i) => {
    if (same[i] === true) fate[(ledger.numbers.first[a.layer] as number) + a.entry] = FATE.metadata;
  });
  return fate;
}

export function sumBodies(layers: readonly EntryColumns[], fate: Uint8Array): Account {
  const total = new Float64Array(CAUSE_OF_FATE.length);
  let first = 0;
  const sums = layers.map((entries) => {
    const byFate = sumLayer(entries, fate.subarray(first, first + entries.count));
    first += entries.count;
    byFate.forEach((bytes, i) => {
      total[i] = (total[i] as number) + bytes;
    });
    const contentBytes = byFate.reduce((sum, bytes) => sum + bytes);
    return { contentBytes, hiddenBytes: contentBytes - (byFate[FATE.visible] as number) };
  });
  return {
    contentBytes: total.reduce((sum, bytes) => sum + bytes),
    visibleBytes: total[FATE.visible] as number,
    byCause: Object.fromEntries(CAUSES.map((cause) => [cause, total[FATE[cause]]])) as Record<
      Cause,
      number
    >,
    layers: sums,
  };
}

function sumLayer(entries: EntryColumns, fate: Uint8Array): Float64Array {
  const byFate = new Float64Array(CAUSE_OF_FATE.length);
  for (let i = 0; i < entries.count; i++) {
    const at = fate[i] as number;
    if (isFileBody(entries.kind[i] as number))
      byFate[at] = (byFate[at] as number) + (entries.sizeBytes[i] as number);
  }
  return byFate;
}
