import type { Advice } from '../model/advice.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { ImageReport } from '../model/report.ts';
import { adviceList } from './markdown-advice.ts';
import {
  largestLayersTable,
  packagesTable,
  pathsTable,
  stackedLayersTable,
  wasteTable,
} from './markdown-facts.ts';
import type { Lines } from './markdown-lines.ts';
import { type Detail, type Part, part } from './markdown-parts.ts';
import { formatBytes } from './words/format.ts';

/** How much of the facts; `hasAllLayers` as they are stacked, rather than the largest. */
type FactDetail = Detail & { readonly hasAllLayers: boolean };

interface FactParts {
  readonly main: readonly Part[];
  readonly more: readonly Part[];
}

/** What the bytes of an image are. */
export function factParts(image: ImageReport, detail: FactDetail, lines: Lines): FactParts {
  const { facts } = image;
  if (facts === undefined || detail.rows === 0) return { main: [], more: [] };
  const { rows, moreRows } = detail;
  const { packages, files, folders } = facts.largest;
  const visible = facts.measures.visibleBytes;
  const layers = layerParts(facts, detail, lines);
  return {
    main: [
      ...layers.main,
      ...wasteParts(facts, rows, lines),
      ...part('largest folders', 'Largest visible folders', folders.items, () =>
        pathsTable(folders, visible, rows),
      ),
    ],
    more: [
      ...layers.more,
      ...part('largest packages', 'Largest packages', packages.items, () =>
        packagesTable(packages, moreRows),
      ),
      ...part('largest files', 'Largest files', files.items, () =>
        pathsTable(files, visible, moreRows),
      ),
    ],
  };
}

/** @param advice those of the image's that are to be told here */
export function adviceParts(
  { facts }: ImageReport,
  advice: readonly Advice[],
  { rows }: Detail,
  lines: Lines,
): Part[] {
  if (facts === undefined || rows === 0) return [];
  return part('what would help', 'What would help', advice, () =>
    adviceList(advice, facts, rows, lines),
  );
}

/** Engines take up to 127 layers. */
const MOST_LAYERS = 130;

function layerParts(
  facts: ImageFacts,
  { rows, hasAllLayers }: FactDetail,
  lines: Lines,
): FactParts {
  const { layers } = facts;
  const all = part('all layers', 'Layers', layers, () =>
    stackedLayersTable(facts, MOST_LAYERS, lines),
  );
  if (hasAllLayers) return { main: all, more: [] };
  const largest = part('largest layers', 'Largest layers', layers, () =>
    largestLayersTable(facts, rows, lines),
  );
  return { main: largest, more: layers.length > rows ? all : [] };
}

function wasteParts(facts: ImageFacts, rows: number, lines: Lines): Part[] {
  const { waste, measures } = facts;
  if (waste.items.length === 0)
    return [{ name: 'waste', text: '**No waste**: a container sees every byte' }];
  const title = `Costliest waste: ${formatBytes(measures.reclaimableBytes)} no container can see`;
  return part('waste', title, waste.items, () => wasteTable(facts, rows, lines));
}
