import type { LayerFacts } from '../model/facts.ts';
import type { Screen } from './paint/terminal/screen.ts';
import { shortenMiddle } from './paint/terminal/shorten.ts';
import { lineNumbers } from './words/fact-words.ts';

/** `Dockerfile:120` and a little more; the instruction needs the rest. */
const MOST_CELLS = 20;
/** On a narrower screen the instruction has all the room. */
const FEWEST_COLUMNS = 60;

/**
 * `Dockerfile:12`, without its folder, with `≈` before it if the line was found by its instruction; empty if the line is not
 * known, or there is no room for it.
 */
export function dockerfileWords(
  layer: LayerFacts | undefined,
  { columns, glyphs }: Screen,
): string {
  if (layer?.dockerfile === undefined || columns < FEWEST_COLUMNS) return '';
  const { file, by } = layer.dockerfile;
  const name = file.slice(file.lastIndexOf('/') + 1);
  const about = by === 'instruction' ? `${glyphs.about} ` : '';
  return about + shortenMiddle(`${name}:${lineNumbers(layer)}`, MOST_CELLS, glyphs.ellipsis);
}
