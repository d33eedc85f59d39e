import type { ManifestFacts } from '../model/manifest-facts.ts';
import type { Screen } from './paint/terminal/screen.ts';
import { shortenEnd } from './paint/terminal/shorten.ts';
import { type Line, span } from './paint/terminal/spans.ts';
import { heading, omittedLine, withLastCell } from './sections.ts';
import { instructionWords, omittedWords } from './words/fact-words.ts';
import { formatBytes, formatPlural, formatShare } from './words/format.ts';
import { largestStored } from './words/manifest-words.ts';

/** The layers as they are stored, largest first. */
export function storedLayersSection(manifest: ManifestFacts, most: number, screen: Screen): Line[] {
  const { items, omitted } = largestStored(manifest, most);
  if (items.length === 0) return [];
  const { pullBytes } = manifest.measures;
  const rows = items.map(({ index, bytes }) => [
    span(String(index), 'dim'),
    span(formatBytes(bytes)),
    span(formatShare(bytes, pullBytes ?? 0), 'dim'),
  ]);
  return [
    heading('Largest layers, as stored', formatPlural(manifest.layers.length, 'layer'), screen),
    ...withLastCell(rows, ['right', 'right', 'right'], screen, (i, cells) => [
      span(
        shortenEnd(instructionWords(items[i]?.instruction ?? null), cells, screen.glyphs.ellipsis),
      ),
    ]),
    ...omittedLine(omittedWords(omitted)),
  ];
}
