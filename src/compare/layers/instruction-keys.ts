import type { LayerContent } from './similar-contents.ts';

/** What identifies a layer. */
export interface KnownLayer {
  /** Its diffID: equal IDs mean equal bytes. */
  readonly id: string | null;
  readonly instruction: string | null;
  /** `null` unless known for both images. */
  readonly isBase: boolean | null;
  /** Absent if its files were not read. */
  readonly content?: LayerContent | undefined;
}

/**
 * Computes a key for each layer, given the possible counterparts; `null` layers are already
 * matched.
 */
export type ListKeys = (
  layers: readonly (KnownLayer | null)[],
  others: readonly (KnownLayer | null)[],
) => (string | null)[];

/**
 * Keys that pair layers in the same gap, most reliable first. Base image layers and own layers
 * never pair.
 */
export const instructionKeys: readonly ListKeys[] = [
  (layers) => layers.map((layer) => buildKey(layer, (instruction) => instruction)),
  (layers) => layers.map((layer) => buildKey(layer, summarizeTopic)),
];

/**
 * A key for layers without a history: only position among neighbors can match, and only if the
 * counts agree.
 */
export const positionKeys: ListKeys = (layers, others) => {
  const key =
    countWithoutInstruction(layers) === countWithoutInstruction(others)
      ? buildKeyWithoutInstruction
      : () => null;
  return layers.map(key);
};

const buildKey = (
  layer: KnownLayer | null,
  toKey: (instruction: string) => string,
): string | null =>
  layer === null || layer.instruction === null
    ? null
    : `${layer.isBase} ${toKey(layer.instruction)}`;

/** Returns what stays the same when an instruction is edited: `RUN pip install`, `COPY /app`. */
function summarizeTopic(instruction: string): string {
  const words = instruction.replace(PREAMBLE, '$1').split(' ');
  return words[0] === 'COPY' || words[0] === 'ADD'
    ? `${words[0]} ${words.at(-1)}`
    : words.slice(0, 3).join(' ');
}

/** A start that many unrelated commands share. */
const PREAMBLE = /^(RUN )(?:--\S+ |set [-+]\S+(?: pipefail)? ?(?:;|&&) )+/;

const hasNoInstruction = (layer: KnownLayer | null): layer is KnownLayer =>
  layer !== null && layer.instruction === null;

const buildKeyWithoutInstruction = (layer: KnownLayer | null): string | null =>
  hasNoInstruction(layer) ? String(layer.isBase) : null;

const countWithoutInstruction = (layers: readonly (KnownLayer | null)[]): number =>
  layers.filter(hasNoInstruction).length;
