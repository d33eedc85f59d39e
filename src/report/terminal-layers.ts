import type { ImageFacts, LayerFacts } from '../model/facts.ts';
import { drawBar, type Screen } from './paint/terminal/screen.ts';
import { shortenEnd } from './paint/terminal/shorten.ts';
import { type Line, span } from './paint/terminal/spans.ts';
import { heading, omittedLine, withLastCell } from './sections.ts';
import { dockerfileWords } from './terminal-lines.ts';
import { instructionWords, largestLayers, omittedWords } from './words/fact-words.ts';
import { formatBytes, formatPlural, formatShare } from './words/format.ts';

/** The largest layers, largest first; with `verbose` all of them as they are stacked. */
export function layersSection(
  { layers, measures }: ImageFacts,
  most: number,
  screen: Screen,
): Line[] {
  if (layers.length === 0) return [];
  const largest = largestLayers(layers, most);
  const shown = screen.isVerbose ? layers : largest.items;
  const rows = shown.map((layer) => layerCells(layer, measures.imageBytes, screen));
  return [
    heading(
      screen.isVerbose ? 'Layers' : 'Largest layers',
      formatPlural(layers.length, 'layer'),
      screen,
    ),
    ...withLastCell(rows, ['right', 'right', 'right', 'left', 'left'], screen, (i, cells) => [
      span(
        shortenEnd(instructionWords(shown[i]?.instruction ?? null), cells, screen.glyphs.ellipsis),
      ),
    ]),
    ...(screen.isVerbose ? [] : omittedLine(omittedWords(largest.omitted))),
  ];
}

function layerCells(layer: LayerFacts, imageBytes: number, screen: Screen): Line {
  const { index, layerBytes } = layer;
  const { columns, glyphs } = screen;
  const barCells = columns < 60 ? 0 : columns < 100 ? 10 : 20;
  const bar = drawBar(imageBytes === 0 ? 0 : layerBytes / imageBytes, barCells, glyphs);
  return [
    span(String(index), 'dim'),
    span(formatBytes(layerBytes)),
    span(formatShare(layerBytes, imageBytes), 'dim'),
    span(bar.padEnd(barCells), 'cyan'),
    span(dockerfileWords(layer, screen), 'dim'),
  ];
}
