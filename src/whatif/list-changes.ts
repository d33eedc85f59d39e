import { listLargestRows } from '../analyze/bounded-list.ts';
import type { Merged } from '../analyze/merged.ts';
import type { Evidence } from '../model/evidence.ts';
import { addTo } from '../model/group-by.ts';
import type { SourcedImage } from '../model/sourced-image.ts';
import {
  WHATIF_CHANGES,
  type WhatifChange,
  type WhatifChangeId,
  type WhatifFile,
  type WhatifSaving,
} from '../model/whatif-report.ts';
import { findCopies } from './find-copies.ts';
import { HOW } from './how.ts';
import { findUnneeded } from './unneeded.ts';
import { openBodies, type WholeBodies, type WholeBody } from './whole-bodies.ts';

/** Each visible file is in the first change that applies to it, so no byte counts twice. */
export function listChanges(
  image: SourcedImage,
  merged: Merged,
  evidence: Evidence,
  baseLayerCount: number,
): WhatifChange[] {
  const bodies = openBodies(image, merged, evidence);
  const unneeded = findUnneeded(evidence);
  const isKept = (body: number): boolean => unneeded(body) === undefined;
  const copyOf = findCopies(bodies, isKept);
  const savings = new Map<WhatifChangeId, Saved[]>();
  for (const body of bodies.visible) {
    const found = save(body, bodies, unneeded(body.row), copyOf.get(body.row));
    if (found !== undefined) addTo(savings, found.id, found);
  }
  return WHATIF_CHANGES.flatMap((id) =>
    toChange(id, savings.get(id) ?? [], evidence, baseLayerCount),
  );
}

interface Saved {
  readonly id: WhatifChangeId;
  readonly body: WholeBody;
  readonly bytes: number;
  readonly tarBytes: number;
  /** The copy that stays. */
  readonly same?: WholeBody;
}

/** The bytes of a file that the first applicable change saves. */
function save(
  body: WholeBody,
  bodies: WholeBodies,
  unneeded: WhatifChangeId | undefined,
  same: WholeBody | undefined,
): Saved | undefined {
  const { bytes } = body;
  if (unneeded !== undefined)
    return { id: unneeded, body, bytes, tarBytes: bodies.measureEntries(body) };
  if (same !== undefined)
    return {
      id: 'duplicates',
      body,
      bytes,
      tarBytes: pad(bytes) - measureLink(body, same, bodies),
      same,
    };
  const { debugBytes } = body;
  if (debugBytes === 0) return undefined;
  const tarBytes = pad(bytes) - pad(bytes - debugBytes);
  return { id: 'debug-sections', body, bytes: debugBytes, tarBytes };
}

const BLOCK_BYTES = 512;
/** A longer target takes a separate entry before the link. */
const MOST_LINK_BYTES = 100;

const pad = (bytes: number): number => Math.ceil(bytes / BLOCK_BYTES) * BLOCK_BYTES;

/** The header of the file becomes that of the link: a hard link, or a symlink across layers. */
function measureLink(body: WholeBody, same: WholeBody, { measurePath }: WholeBodies): number {
  const bytes = measurePath(same) + (body.layer === same.layer ? 0 : 1);
  return bytes > MOST_LINK_BYTES ? BLOCK_BYTES + pad(bytes + 1) : 0;
}

function toChange(
  id: WhatifChangeId,
  saved: readonly Saved[],
  { paths, bodies }: Evidence,
  baseLayerCount: number,
): WhatifChange[] {
  if (saved.length === 0) return [];
  const getPath = (row: number): string => paths.path(bodies.node[row] as number);
  const show = ({ body, bytes, same }: Saved): WhatifFile => {
    const sameAs = same && getPath(same.row);
    return { path: getPath(body.row), layer: body.layer, bytes, ...(sameAs && { sameAs }) };
  };
  return [
    {
      id,
      ...sumSaved(saved),
      ofBase: sumSaved(saved.filter(({ body }) => body.layer < baseLayerCount)),
      files: listLargestRows(saved, show),
      how: HOW[id],
    },
  ];
}

const sumSaved = (saved: readonly Saved[]): WhatifSaving => ({
  fileCount: saved.length,
  bytes: saved.reduce((sum, { bytes }) => sum + bytes, 0),
  tarBytes: saved.reduce((sum, { tarBytes }) => sum + tarBytes, 0),
});
