import type { LayerFacts } from '../model/facts.ts';
import type { RunContext } from '../model/run-context.ts';
import { lineUrl } from './paint/github/links.ts';
import { code } from './paint/markdown/escape.ts';
import { lineNumbers } from './words/fact-words.ts';

/** Where lines of a Dockerfile are shown, and where they can be looked at. */
export type Lines = (layer: LayerFacts | undefined, words?: string) => string;

/**
 * Shows the lines that made a layer, linked to the commit where that is known; with `≈` before them where they were found
 * by their instruction. Nothing where no line is known.
 * @param words what is linked instead, in Markdown; shown in any case
 */
export function linesOf(run: RunContext | undefined): Lines {
  return (layer, words) => {
    const lines = layer?.dockerfile;
    if (lines === undefined) return words ?? '';
    const url = lineUrl(run, lines);
    const shown = words ?? code(`${lines.file}:${lineNumbers(layer)}`, 60);
    const linked = url === undefined ? shown : `[${shown}](${url})`;
    return words === undefined && lines.by === 'instruction' ? `≈ ${linked}` : linked;
  };
}
