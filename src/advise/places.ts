import type { Advice, AdviceLayer, AdvicePlace } from '../model/advice.ts';
import {
  type BodyColumns,
  type Evidence,
  FATE,
  type GatheredBytes,
  SEEN,
} from '../model/evidence.ts';
import { groupBy } from '../model/group-by.ts';
import { toContextPath } from './context-path.ts';
import { findLayerToChange, type Group, UNLISTED } from './groups.ts';

const MOST_PLACES = 10;

/**
 * The paths of a group, largest first: the paths that match a sign, or the files and folders that
 * contain most bytes.
 */
export function listPlaces(
  group: Group,
  evidence: Evidence,
): Pick<Advice, 'places' | 'placeCount' | 'pathCount'> {
  const rows = [...groupByLayers(group, evidence).values()].flatMap((members) =>
    listGroupPlaces(group, members, evidence),
  );
  // Sorting is stable: equal sizes stay in layer order.
  rows.sort((a, b) => b.bytes - a.bytes);
  const places = rows
    .slice(0, MOST_PLACES)
    .map(({ node, bytes, layer, hiddenInLayer }): AdvicePlace => {
      const path = evidence.paths.path(node);
      const copy = evidence.contextCopies[layer];
      const contextPath = copy && toContextPath(path, copy);
      const place = { path, bytes, layer, ...(contextPath !== undefined && { contextPath }) };
      return hiddenInLayer === SEEN
        ? { ...place, isVisible: true }
        : { ...place, isVisible: false, hiddenInLayer };
    });
  const pathCount = new Set(rows.map(({ node }) => node)).size;
  const isCountable = rows.length <= MOST_PLACES || pathCount === rows.length;
  return { places, placeCount: rows.length, ...(!isCountable && { pathCount }) };
}

/**
 * The layers whose instructions must change, largest first, then lowest first; layers that only
 * copy files from a lower one come last.
 */
export function listLayers({ rule, bodies, saved }: Group, columns: BodyColumns): AdviceLayer[] {
  const sums = new Map<number, number>();
  bodies.forEach((body, member) => {
    const at = findLayerToChange(rule, columns, body);
    sums.set(at, (sums.get(at) ?? 0) + (saved[member] as number));
  });
  const sources = rule.isHidersFault || sums.size === 1 ? sums : findSources(bodies, columns);
  return [...sums]
    .map(([layer, bytes]): AdviceLayer => ({ layer, bytes, ...(!sources.has(layer) && COPY) }))
    .sort((a, b) => rankCopy(a) - rankCopy(b) || b.bytes - a.bytes || a.layer - b.layer);
}

const COPY = { isCopy: true } as const;
const rankCopy = ({ isCopy }: AdviceLayer): number => (isCopy ? 1 : 0);
/** The layers with bodies that are not copies from a lower layer. */
function findSources(
  bodies: readonly number[],
  { node, layer, cause, hiddenInLayer }: BodyColumns,
): ReadonlySet<number> {
  const sources = new Set<number>();
  /** By node: the layer that copies its latest body. */
  const copiedBy = new Map<number, number>();
  // Bodies are in layer order.
  for (const body of bodies) {
    const [at, of] = [layer[body] as number, node[body] as number];
    if (copiedBy.get(of) !== at) sources.add(at);
    if (cause[body] === FATE.metadata) copiedBy.set(of, hiddenInLayer[body] as number);
  }
  return sources;
}

type PlaceRow = GatheredBytes & { readonly layer: number; readonly hiddenInLayer: number };

/** By layers: the files that one adds and the other hides, as indexes into the group's lists. */
const groupByLayers = ({ bodies }: Group, { bodies: columns, layerCount }: Evidence) =>
  groupBy(bodies.keys(), (member) => {
    const body = bodies[member] as number;
    return (columns.layer[body] as number) * (layerCount + 1) + (columns.hiddenInLayer[body] ?? 0);
  });

function listGroupPlaces(group: Group, members: readonly number[], evidence: Evidence): PlaceRow[] {
  const any = group.bodies[members[0] as number] as number;
  const layer = evidence.bodies.layer[any] as number;
  const hiddenInLayer = evidence.bodies.hiddenInLayer[any] as number;
  const isListed = (member: number): boolean => group.owners[member] !== UNLISTED;
  const [listed, others] = [members.filter(isListed), members.filter((one) => !isListed(one))];
  const rows = [
    ...sumByOwner(group, listed),
    ...(others.length === 0
      ? []
      : evidence.gather(
          others.map((member) => group.bodies[member] as number),
          group.bytes,
        )),
  ];
  return rows.map(({ node, bytes }) => ({ node, bytes, layer, hiddenInLayer }));
}

function sumByOwner({ saved, owners }: Group, members: readonly number[]): GatheredBytes[] {
  const sums = new Map<number, number>();
  for (const member of members) {
    const owner = owners[member] as number;
    sums.set(owner, (sums.get(owner) ?? 0) + (saved[member] as number));
  }
  return [...sums].map(([node, sum]) => ({ node, bytes: sum }));
}
