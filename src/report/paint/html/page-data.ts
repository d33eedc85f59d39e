import type { PathGrowth } from '../../../model/comparison.ts';
import type { PathTree, ReadFacts } from '../../../model/facts.ts';
import type { PageGrowth, PageImage, PageLayer } from '../../../model/page-data.ts';
import type { ImageReport } from '../../../model/report.ts';
import { neutralize } from '../../words/inert.ts';
import { OwnerRuns } from './owner-runs.ts';

/** The number of rows that a browser lays out without a pause. */
const MOST_ROWS = 150_000;
/** Deeper paths are counted in the folder at this depth: the map is a recursion. */
const MOST_DEPTH = 300;

/**
 * The data for the map of one image; `undefined` if its paths are unknown.
 * @param image with its tree, from the report itself; names become inert here
 */
export function buildPageImage(image: ImageReport, mostRows = MOST_ROWS): PageImage | undefined {
  const { facts, comparison, key } = image;
  if (facts?.files === undefined || facts.files.tree === null) return undefined;
  const { rows, summed, owners } = buildRows(facts.files.tree, mostRows);
  const growth = comparison?.files?.paths;
  return {
    title: neutralize(`${key.name} ${key.platform}`.trim()),
    layers: buildLayers(facts),
    rows,
    owners,
    summed,
    growth: growth === undefined ? null : buildGrowth(growth, ''),
  };
}

const buildLayers = ({ layers, base }: ReadFacts): PageLayer[] =>
  layers.map(({ index, instruction, dockerfile, reclaimableBytes }) => ({
    instruction: neutralize(instruction ?? ''),
    lines: dockerfile
      ? {
          file: neutralize(dockerfile.file),
          line: dockerfile.line,
          endLine: dockerfile.endLine,
        }
      : null,
    isOfBase: index < (base?.layerCount ?? 0),
    hiddenBytes: reclaimableBytes,
  }));

/** All rows, or the largest ones; folders of kept rows are kept too. */
function buildRows(
  tree: PathTree,
  mostRows: number,
): Pick<PageImage, 'rows' | 'owners' | 'summed'> {
  const layer = [...tree.firstLayer];
  tree.replaced?.row.forEach((row, at) => {
    layer[row] = tree.replaced?.layer[at] as number;
  });
  const totals = sumBelow(tree);
  const least = findLeastBytes(totals, mostRows);
  const owners = new OwnerRuns(tree.owners);
  const rows = { depth: [], name: [], visibleBytes: [], hiddenBytes: [], layer: [] } as Draft;
  /** By depth: the kept row that contains the following ones. */
  const open: number[] = [];
  let summed = 0;
  for (let i = 0; i < tree.depth.length; i++) {
    const depth = tree.depth[i] as number;
    const visible = tree.visibleBytes[i] as number;
    const hidden = tree.reclaimableBytes[i] as number;
    if ((totals[i] as number) >= least && depth < MOST_DEPTH) {
      open.length = depth;
      open.push(rows.depth.length);
      if (visible + hidden > 0) owners.keep(i, rows.depth.length);
      rows.depth.push(depth);
      rows.name.push(neutralize(tree.name[i] as string));
      rows.visibleBytes.push(visible);
      rows.hiddenBytes.push(hidden);
      rows.layer.push(layer[i] as number);
    } else {
      summed++;
      const holder = open[Math.min(depth, open.length) - 1];
      if (holder === undefined) continue;
      (rows.visibleBytes as number[])[holder] = (rows.visibleBytes[holder] as number) + visible;
      (rows.hiddenBytes as number[])[holder] = (rows.hiddenBytes[holder] as number) + hidden;
    }
  }
  return {
    rows,
    owners: owners.get(),
    summed: summed === 0 ? null : { count: summed, mostBytes: least - 1 },
  };
}

interface Draft {
  readonly depth: number[];
  readonly name: string[];
  readonly visibleBytes: number[];
  readonly hiddenBytes: number[];
  readonly layer: number[];
}

/** By row: its bytes and those of everything below. */
function sumBelow({ depth, visibleBytes, reclaimableBytes }: PathTree): Float64Array {
  const totals = new Float64Array(depth.length);
  const parents: number[] = [];
  const parent = new Int32Array(depth.length).fill(-1);
  for (let i = 0; i < depth.length; i++) {
    parents.length = depth[i] as number;
    parent[i] = parents.at(-1) ?? -1;
    parents.push(i);
    totals[i] = (visibleBytes[i] as number) + (reclaimableBytes[i] as number);
  }
  for (let i = depth.length - 1; i >= 0; i--) {
    const above = parent[i] as number;
    if (above >= 0) totals[above] = (totals[above] as number) + (totals[i] as number);
  }
  return totals;
}

/** The smallest size of a kept row: at most this many rows are as large. */
function findLeastBytes(totals: Float64Array, mostRows: number): number {
  if (totals.length <= mostRows) return 0;
  return (totals.toSorted().at(-mostRows - 1) as number) + 1;
}

/** Names relative to the row above; without the part that is in no child, which has no name. */
function buildGrowth(growth: PathGrowth, above: string): PageGrowth {
  const { path, state, grownBytes, shrunkBytes, children } = growth;
  const prefix = above === '' || above.endsWith('/') ? above : `${above}/`;
  return {
    name: neutralize(path.startsWith(prefix) ? path.slice(prefix.length) : path),
    state,
    grownBytes,
    shrunkBytes,
    children: children.map((child) => buildGrowth(child, path)),
  };
}
