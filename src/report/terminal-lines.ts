import type { LayerFacts } from '../model/facts.ts';
import type { Screen } from './paint/terminal/screen.ts';
import { shortenMiddle } from './paint/terminal/shorten.ts';

/** `Dockerfile:120` and a little more; the instruction needs the rest. */
const MOST_CELLS = 20;
/** On a narrower screen the instruction has all the room. */
const FEWEST_COLUMNS = 60;

/** `Dockerfile:12`, without its folder; empty where the line is not known, or there is no room for it. */
export function dockerfileWords(
  layer: LayerFacts | undefined,
  { columns, glyphs }: Screen,
): string {
  const { file, line } = layer?.dockerfile ?? {};
  if (file === undefined || columns < FEWEST_COLUMNS) return '';
  return shortenMiddle(
    `${file.slice(file.lastIndexOf('/') + 1)}:${line}`,
    MOST_CELLS,
    glyphs.ellipsis,
  );
}
