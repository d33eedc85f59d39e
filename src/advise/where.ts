import type { Advice, AdvicePlace } from '../model/advice.ts';

/** `in layer 3`, `in layers 2 and 4`, `mostly in layer 3`: which layers ship it, as far as the listed places tell. */
export function describeLayers(advice: Advice, heaviest = advice.layer): string {
  const layers = listLayers(advice, ({ layer }) => layer);
  if (layers === undefined || layers.length > 2) return `mostly in layer ${heaviest}`;
  return layers.length === 2
    ? `in layers ${layers.join(' and ')}`
    : `in layer ${layers[0] ?? heaviest}`;
}

/** `layer 4` where one layer hid everything, else `later layers`. */
export function describeHidingLayer(advice: Advice): string {
  const [layer, ...others] = listLayers(advice, ({ hiddenInLayer }) => hiddenInLayer) ?? [];
  return layer === undefined || others.length > 0 ? 'later layers' : `layer ${layer}`;
}

/** `, hidden by layer 4`; empty where a container sees some of it, or may. */
export function describeHidden(advice: Advice): string {
  const { places, placeCount } = advice;
  const isHidden =
    places.length > 0 &&
    places.length === placeCount &&
    places.every(({ isVisible }) => !isVisible);
  return isHidden ? `, hidden by ${describeHidingLayer(advice)}` : '';
}

/** @returns `undefined` where there are places that are not listed */
function listLayers(
  { places, placeCount }: Advice,
  pick: (place: AdvicePlace) => number | undefined,
): number[] | undefined {
  if (places.length !== placeCount) return undefined;
  const layers = new Set(places.map(pick).filter((layer) => layer !== undefined));
  return [...layers].sort((a, b) => a - b);
}
