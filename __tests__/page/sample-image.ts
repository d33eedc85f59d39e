import type { PageImage, PageLayer, PageRows } from '../../src/model/page-data.ts';

/** `[path, visible bytes, layer, hidden bytes]`, in pre-order; folders are listed too. */
export type SampleRow = readonly [path: string, visible: number, layer: number, hidden?: number];

export function samplePage(rows: readonly SampleRow[], parts: Partial<PageImage> = {}): PageImage {
  return {
    title: 'app linux/amd64',
    layers: [layer('FROM base', { isOfBase: true }), layer('COPY . /app')],
    rows: toRows(rows),
    owners: null,
    summed: null,
    growth: null,
    ...parts,
  };
}

export const layer = (instruction: string, parts: Partial<PageLayer> = {}): PageLayer => ({
  instruction,
  lines: null,
  isOfBase: false,
  hiddenBytes: 0,
  ...parts,
});

const toRows = (rows: readonly SampleRow[]): PageRows => ({
  depth: rows.map(([path]) => path.split('/').length - 1),
  name: rows.map(([path]) => path.split('/').at(-1) as string),
  visibleBytes: rows.map(([, visible]) => visible),
  layer: rows.map(([, , index]) => index),
  hiddenBytes: rows.map(([, , , hidden = 0]) => hidden),
});
