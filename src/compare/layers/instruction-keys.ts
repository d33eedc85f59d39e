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
  // Without a history only the place among neighbours tells. With fewer on one side nothing would tell which it was.
  (layers, others) => {
    const key = countUntold(layers) === countUntold(others) ? keyOfUntold : () => null;
    return layers.map(key);
  },
];

const keyed = (layer: KnownLayer | null, keyOf: (instruction: string) => string): string | null =>
  layer === null || layer.instruction === null
    ? null
    : `${layer.isBase} ${keyOf(layer.instruction)}`;

/** `RUN pip install` of a command, verb and target of a copy: what stays when the rest is edited. */
function topic(instruction: string): string {
  const words = instruction.replace(PREAMBLE, '$1').split(' ');
  return words[0] === 'COPY' || words[0] === 'ADD'
    ? `${words[0]} ${words.at(-1)}`
    : words.slice(0, 3).join(' ');
}

/** Many commands begin so, whatever they are about. */
const PREAMBLE = /^(RUN )(?:--\S+ |set [-+]\S+(?: pipefail)? ?(?:;|&&) )+/;

const isUntold = (layer: KnownLayer | null): layer is KnownLayer =>
  layer !== null && layer.instruction === null;

const keyOfUntold = (layer: KnownLayer | null): string | null =>
  isUntold(layer) ? String(layer.isBase) : null;

const countUntold = (layers: readonly (KnownLayer | null)[]): number =>
  layers.filter(isUntold).length;
