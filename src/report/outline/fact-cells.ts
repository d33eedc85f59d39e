import type { LayerFacts } from '../../model/facts.ts';
import { SEVERAL_INSTRUCTIONS } from '../../oci/layer-labels.ts';
import { describeInstruction } from '../words/fact-words.ts';
import { type Column, code, type Piece } from './document.ts';

export const SIZE: Column = { title: 'Size', kind: 'number' };
export const SHARE: Column = { title: 'Share', kind: 'number', isQuiet: true, sacrifice: 2 };
/** The line of a Dockerfile, before the subject of the row. */
export const LINE: Column = { title: '', kind: 'text', sacrifice: 3, startsMain: true };
export const MAIN: Column = { title: '', kind: 'text', isMain: true };

export function toLines(
  layer: Pick<LayerFacts, 'dockerfile' | 'instruction'> | undefined,
): readonly Piece[] {
  if (layer?.dockerfile === undefined) return [];
  const { dockerfile: lines, instruction: words } = layer;
  return words === SEVERAL_INSTRUCTIONS ? [{ lines, isRange: true }] : [{ lines }];
}

export const toInstruction = (words: string | null): readonly Piece[] =>
  words ? [code(words, 'end')] : [describeInstruction(words)];
