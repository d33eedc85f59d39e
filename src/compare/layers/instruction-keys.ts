/** What a layer is known by. */
export interface KnownLayer {
  /** Its diffID: equal ones hold equal bytes. */
  readonly id: string | null;
  readonly instruction: string | null;
  /** `null` where that is not known of both images. */
  readonly isBase: boolean | null;
}

/**
 * A key for each of some layers of one image, given those that they may be counterparts of; `null` layers are none any
 * more.
 */
export type KeysOf = (
  layers: readonly (KnownLayer | null)[],
  others: readonly (KnownLayer | null)[],
) => (string | null)[];

/**
 * What layers in the same gap may be taken for each other by, the surest first. A layer of the base is none of the own
 * ones.
 */
export const instructionKeys: readonly KeysOf[] = [
  (layers) => layers.map((layer) => keyed(layer, (instruction) => instruction)),
  (layers) => layers.map((layer) => keyed(layer, topic)),
  // With fewer on one side nothing would tell which of the others was edited.
  (layers, others) => {
    const [own, foreign] = [countKeys(layers), countKeys(others)];
    return layers.map((layer) => {
      const key = verbKey(layer);
      return key !== null && own.get(key) === foreign.get(key) ? key : null;
    });
  },
];

const keyed = (layer: KnownLayer | null, keyOf: (instruction: string) => string): string | null =>
  layer === null || layer.instruction === null
    ? null
    : `${layer.isBase} ${keyOf(layer.instruction)}`;

/** `RUN pip install` of a command, verb and target of a copy: what stays when the rest is edited. */
function topic(instruction: string): string {
  const words = instruction.split(' ');
  return words[0] === 'COPY' || words[0] === 'ADD'
    ? `${words[0]} ${words.at(-1)}`
    : words.slice(0, 3).join(' ');
}

/** Layers that no history tells of have one verb: none. */
const verbKey = (layer: KnownLayer | null): string | null =>
  layer === null ? null : `${layer.isBase} ${layer.instruction?.split(' ', 1)[0] ?? ''}`;

function countKeys(layers: readonly (KnownLayer | null)[]): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const layer of layers) counts.set(verbKey(layer), (counts.get(verbKey(layer)) ?? 0) + 1);
  return counts;
}
