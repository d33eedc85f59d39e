import type { Advice } from '../model/advice.ts';

/** `in layer 3`, `in layers 2 and 4`, `mostly in layer 3`: as far as the listed places tell. */
export function inLayers({ layer, places, placeCount }: Advice): string {
  const layers = [...new Set(places.map((place) => place.layer))].sort((a, b) => a - b);
  const isWhole = places.length === placeCount;
  if (isWhole && layers.length <= 1) return `in layer ${layers[0] ?? layer}`;
  return isWhole && layers.length === 2 ? `in layers ${layers.join(' and ')}` : `mostly in layer ${layer}`;
}

/** `, hidden by layer 4`: where nothing of it is seen; empty where something is, or may be. */
export function hiddenWords({ places, placeCount }: Advice): string {
  const isHidden = places.length > 0 && places.length === placeCount && places.every(({ isVisible }) => !isVisible);
  if (!isHidden) return '';
  const [by, ...others] = new Set(places.map(({ hiddenInLayer }) => hiddenInLayer));
  return by === undefined || others.length > 0 ? ', hidden by later layers' : `, hidden by layer ${by}`;
}
