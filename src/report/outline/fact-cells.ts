import type { LayerFacts } from '../../model/facts.ts';
import type { Outcome } from '../../model/report.ts';
import { SEVERAL_INSTRUCTIONS } from '../../oci/layer-labels.ts';
import { describeInstruction } from '../words/fact-words.ts';
import { formatBytes, formatShare } from '../words/format.ts';
import { type ColumnOf, numberColumn } from './blocks.ts';
import { code, type Piece } from './document.ts';

export const MARK: ColumnOf<{ readonly outcome: Outcome }> = {
  title: '',
  kind: 'mark',
  cell: ({ outcome }) => ({ mark: outcome }),
};
export const SIZE: ColumnOf<{ readonly bytes: number }> = numberColumn('Size', ({ bytes }) =>
  formatBytes(bytes),
);
export const createShareColumn = (whole: number): ColumnOf<{ readonly bytes: number }> =>
  numberColumn('Share', ({ bytes }) => formatShare(bytes, whole), { isQuiet: true, sacrifice: 2 });
/** The line of a Dockerfile, before the subject of the row. */
export const LINE: ColumnOf<TracedLayer> = {
  title: '',
  kind: 'text',
  sacrifice: 3,
  startsMain: true,
  cell: (layer) => toLines(layer),
};

type TracedLayer = Pick<LayerFacts, 'dockerfile' | 'instruction'>;

export function toLines(layer: TracedLayer | undefined): readonly Piece[] {
  if (layer?.dockerfile === undefined) return [];
  const { dockerfile: lines, instruction: words } = layer;
  return words === SEVERAL_INSTRUCTIONS ? [{ lines, isRange: true }] : [{ lines }];
}

export const toInstruction = (words: string | null): readonly Piece[] =>
  words ? [code(words, 'end')] : [describeInstruction(words)];
