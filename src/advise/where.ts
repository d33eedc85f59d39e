import type { Advice, AdvicePlace } from '../model/advice.ts';
import { toByteText } from '../model/byte-text.ts';
import type { Change, GetInstruction } from './edit-run.ts';

/** The number of bytes that the advice covers: `3.0 MB`. */
export const describeBytes = ({ bytes, baseBytes = 0 }: Advice): string =>
  toByteText(bytes + baseBytes).text;

/** `3.0 MB of compilers (2 of 90 packages) in layer 3, hidden by layer 4`. */
export const describeFiles = (advice: Advice, what: string): string =>
  `${describeBytes(advice)} of ${what}${describeCount(advice)} ` +
  `${describeLayers(advice)}${describeHidden(advice)}`;

const describeCount = ({ packages }: Advice): string =>
  packages === undefined || packages.count === 0
    ? ''
    : ` (${packages.count} of ${packages.all} packages)`;

/**
 * The layers that contain it, by the listed places: `in layer 3`, `in layers 2 and 4`, `mostly in
 * layer 3`.
 */
export function describeLayers(advice: Advice, heaviest = advice.layer): string {
  const layers = listLayers(advice, ({ layer }) => layer);
  return joinLayers(layers, heaviest);
}

/** `in layer 3`, `in layers 2 and 4`, `mostly in layer 3`; see `describeLayers`. */
export function joinLayers(layers: readonly number[] | undefined, heaviest = layers?.[0]): string {
  if (layers === undefined || layers.length > 2) return `mostly in layer ${heaviest}`;
  return layers.length === 2
    ? `in layers ${layers.join(' and ')}`
    : `in layer ${layers[0] ?? heaviest}`;
}

/** `layer 4` if one layer hid everything, else `later layers`. */
export function describeHidingLayer(advice: Advice): string {
  const [layer, ...others] = listLayers(advice, ({ hiddenInLayer }) => hiddenInLayer) ?? [];
  return layer === undefined || others.length > 0 ? 'later layers' : `layer ${layer}`;
}

/** `, hidden by layer 4`; empty if a container may see part of it. */
export function describeHidden(advice: Advice): string {
  const { places, placeCount } = advice;
  const isHidden =
    places.length > 0 &&
    places.length === placeCount &&
    places.every(({ isVisible }) => !isVisible);
  return isHidden ? `, hidden by ${describeHidingLayer(advice)}` : '';
}

/** The largest path, and how many others there are; only those of the layer to change. */
export function describePaths(advice: Advice): Change {
  const here = keepPlacesOf(advice);
  const [first] = here.places;
  if (first === undefined) return ['it'];
  const left = countPaths(here) - 1;
  return left === 0
    ? [{ code: first.path }]
    : [{ code: first.path }, ` and ${left} other ${left === 1 ? 'path' : 'paths'}`];
}

/** `delete /root/.npm in the instruction that adds it`. */
export function leaveOut(advice: Advice, getInstruction: GetInstruction): Change {
  const isCopied = /^(?:COPY|ADD) /.test(getInstruction(advice.layer) ?? '');
  return isCopied
    ? ['leave ', ...describePaths(advice), ' out of what is copied']
    : ['delete ', ...describePaths(advice), ...describeOrigin(advice)];
}

const MOST_IGNORED = 2;

/**
 * Where all of it is in the build context, without copies in later layers; `undefined` if unknown
 * or too long.
 */
export function listContextPaths(advice: Advice): readonly string[] | undefined {
  const { layers = [], places, placeCount } = advice;
  const copies = new Set(layers.flatMap(({ layer, isCopy }) => (isCopy ? [layer] : [])));
  const own = places.filter(({ layer }) => !copies.has(layer));
  const isOne = layers.length - copies.size < 2;
  const isShort = isOne && places.length === placeCount && own.length <= MOST_IGNORED;
  const paths = own.map(({ contextPath }) => contextPath);
  return isShort && paths.length > 0 && paths.every((path) => path !== undefined)
    ? paths
    : undefined;
}

/** `add data to .dockerignore`; `undefined` if it is not known to come from the build context. */
export function ignorePaths(advice: Advice): Change | undefined {
  const paths = listContextPaths(advice);
  return (
    paths && [
      'add ',
      ...paths.flatMap((path, i) => [...(i === 0 ? [] : [' and ']), { code: path }]),
      ' to ',
      { code: '.dockerignore' },
    ]
  );
}

/** Ends a sentence about `describePaths`. */
export const describeOrigin = (advice: Advice): Change => [
  ` in the instruction that adds ${countPaths(keepPlacesOf(advice)) > 1 ? 'them' : 'it'}`,
];

type Places = Pick<Advice, 'places' | 'placeCount' | 'pathCount'>;

/** With several layers, only the places of the first one, if all places are listed. */
function keepPlacesOf(advice: Advice): Places {
  const { layer, layers = [], places, placeCount } = advice;
  const here = places.filter((place) => place.layer === layer);
  return layers.length > 1 && places.length === placeCount && here.length > 0
    ? { places: here, placeCount: here.length }
    : advice;
}

/** A path in two layers counts once. */
const countPaths = ({ places, placeCount, pathCount }: Places): number =>
  pathCount ?? placeCount - places.length + new Set(places.map(({ path }) => path)).size;

/** @returns `undefined` if some places are not listed */
function listLayers(
  { places, placeCount }: Advice,
  pick: (place: AdvicePlace) => number | undefined,
): number[] | undefined {
  if (places.length !== placeCount) return undefined;
  const layers = new Set(places.map(pick).filter((layer) => layer !== undefined));
  return [...layers].sort((a, b) => a - b);
}
