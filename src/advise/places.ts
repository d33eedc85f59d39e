import type { Advice, AdviceLayer, AdvicePlace } from '../model/advice.ts';
import { type BodyColumns, type Evidence, type GatheredBytes, SEEN } from '../model/evidence.ts';
import { toContextPath } from './context-path.ts';
import { findLayerToChange, type Group } from './groups.ts';

const MOST_PLACES = 10;
/** A path is listed separately from this share of its group. */
const HEAVY_SHARE = 0.05;

/**
 * The paths of a group, largest first: the paths that match a sign, or the files and folders that
 * contain most bytes.
 */
export function listPlaces(
  group: Group,
  evidence: Evidence,
): Pick<Advice, 'places' | 'placeCount'> {
  const rows = [...groupByLayers(group, evidence).values()].flatMap((story) =>
    listGroupPlaces(group, story, evidence),
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
  return { places, placeCount: rows.length };
}

/** The layers whose instructions must change, largest first, then lowest first. */
export function listLayers({ rule, bodies, saved }: Group, columns: BodyColumns): AdviceLayer[] {
  const sums = new Map<number, number>();
  bodies.forEach((body, member) => {
    const at = findLayerToChange(rule, columns, body);
    sums.set(at, (sums.get(at) ?? 0) + (saved[member] as number));
  });
  return [...sums]
    .map(([layer, bytes]): AdviceLayer => ({ layer, bytes }))
    .sort((a, b) => b.bytes - a.bytes || a.layer - b.layer);
}

/**
 * Files of one layer that are visible, or that the same layer hides; as indexes into the group's
 * lists.
 */
interface LayerGroup {
  readonly layer: number;
  readonly hiddenInLayer: number;
  readonly members: number[];
}

type PlaceRow = GatheredBytes & Pick<LayerGroup, 'layer' | 'hiddenInLayer'>;

function groupByLayers(
  { bodies }: Group,
  { bodies: columns, layerCount }: Evidence,
): Map<number, LayerGroup> {
  const stories = new Map<number, LayerGroup>();
  let story: LayerGroup | undefined;
  for (let member = 0; member < bodies.length; member++) {
    const body = bodies[member] as number;
    const layer = columns.layer[body] as number;
    const hiddenInLayer = columns.hiddenInLayer[body] as number;
    // Nearly all files are in the same layers as the previous one.
    if (story?.layer !== layer || story.hiddenInLayer !== hiddenInLayer) {
      const key = layer * (layerCount + 1) + hiddenInLayer;
      story = stories.get(key) ?? { layer, hiddenInLayer, members: [] };
      stories.set(key, story);
    }
    story.members.push(member);
  }
  return stories;
}

function listGroupPlaces(
  group: Group,
  { members, ...layers }: LayerGroup,
  evidence: Evidence,
): PlaceRow[] {
  const rows =
    group.owners.length > 0
      ? sumByOwner(group, members)
      : evidence.gather(
          members.map((member) => group.bodies[member] as number),
          Math.max(1, group.bytes * HEAVY_SHARE),
        );
  return rows.map(({ node, bytes }) => ({ node, bytes, ...layers }));
}

function sumByOwner({ saved, owners }: Group, members: readonly number[]): GatheredBytes[] {
  const sums = new Map<number, number>();
  for (const member of members) {
    const owner = owners[member] as number;
    sums.set(owner, (sums.get(owner) ?? 0) + (saved[member] as number));
  }
  return [...sums].map(([node, sum]) => ({ node, bytes: sum }));
}
