import type { BaseNameEvidence } from '../../model/base.ts';
import type { Comparison, LayerChange } from '../../model/comparison.ts';
import type { ImageFacts, ReadFacts } from '../../model/facts.ts';
import type { Finding } from '../../model/report.ts';

/**
 * Whether the image has a newer base image by the same name: then growth of its layers is not part
 * of the change. Only certain facts count, because the growth is excused.
 */
export function hasBaseUpdate({ base: now }: ImageFacts, comparison: Comparison): boolean {
  const old = comparison.baseline.base;
  if (now === undefined || old === undefined) return false;
  const isCertain = [now, old].every(
    ({ certainty, namedBy = 'label' }) => certainty === 'exact' && TRUSTED.has(namedBy),
  );
  return (
    isCertain &&
    now.name !== null &&
    now.name === old.name &&
    comparison.layers.some((layer) => isOfBase(layer) && layer.state !== 'same')
  );
}

/** Labels of the image itself prove nothing. */
const TRUSTED: ReadonlySet<BaseNameEvidence> = new Set(['budget', 'provenance', 'dockerfile']);

export const isOfBase = ({ origin }: LayerChange): boolean => origin === 'base';

/**
 * @param before the baseline's facts, if they are known
 * @returns what the update added to a measure, in its unit; 0 if layers don't show that
 */
export function measureBaseUpdate(
  measure: Finding['measure'],
  facts: ImageFacts,
  comparison: Comparison,
  before?: ImageFacts | undefined,
): number {
  if (!hasBaseUpdate(facts, comparison)) return 0;
  const layers = comparison.layers.filter(isOfBase);
  switch (measure) {
    case 'imageBytes': {
      const { base } = comparison.files?.origins ?? {};
      return base === undefined ? 0 : base.new - base.old;
    }
    case 'contentBytes':
      return sumContent(layers, facts, before);
    case 'layerCount':
      return layers.reduce(
        (sum, { oldIndex, newIndex }) =>
          sum + Number(newIndex !== null) - Number(oldIndex !== null),
        0,
      );
    case 'pullBytes':
      return layers.some((layer) => layer.oldStoredBytes === null || layer.newStoredBytes === null)
        ? 0
        : layers.reduce(
            (sum, layer) => sum + (layer.newStoredBytes ?? 0) - (layer.oldStoredBytes ?? 0),
            0,
          );
    default:
      return 0;
  }
}

/** The content of a layer does not depend on the layers above it, but its visible part does. */
function sumContent(
  layers: readonly LayerChange[],
  now: ImageFacts,
  before: ImageFacts | undefined,
): number {
  if (now.files === undefined || before?.files === undefined) return 0;
  const read = (facts: ReadFacts, index: number | null): number =>
    index === null ? 0 : (facts.layers[index]?.contentBytes ?? 0);
  return layers.reduce(
    (sum, { oldIndex, newIndex }) => sum + read(now, newIndex) - read(before, oldIndex),
    0,
  );
}
