import type { ImageFacts, LayerFacts, WasteItem } from '../model/facts.ts';
import type { Screen } from './paint/terminal/screen.ts';
import { shortenEnd, shortenMiddle } from './paint/terminal/shorten.ts';
import { type Line, span } from './paint/terminal/spans.ts';
import { heading, omittedLine } from './sections.ts';
import { dockerfileWords } from './terminal-lines.ts';
import {
  firstRows,
  instructionWords,
  omittedWords,
  wastePath,
  wasteStory,
} from './words/fact-words.ts';
import { formatBytes, formatPlural } from './words/format.ts';

/** Below this an instruction is no help. */
const SHORTEST_INSTRUCTION = 12;

/** What is shipped and not seen: each path with where it was added and what hid it. */
export function wasteSection(
  { measures, waste, layers }: ImageFacts,
  most: number,
  screen: Screen,
): Line[] {
  if (measures.reclaimableBytes === 0)
    return [heading('No waste', 'a container sees every byte', screen)];
  const { items, omitted } = firstRows(waste, most);
  const sizes = items.map(({ bytes }) => formatBytes(bytes));
  const left = Math.max(0, ...sizes.map((size) => size.length)) + 4;
  const steps = stepLines(items, layers, left, screen);
  return [
    heading(
      'Costliest waste',
      `${formatBytes(measures.reclaimableBytes)} no container can see`,
      screen,
    ),
    ...items.flatMap((item, i) => [
      [
        span(`${(sizes[i] ?? '').padStart(left - 2)}  `),
        ...pathAndFiles(item, screen.columns - left, screen),
      ],
      ...(steps[i] ?? []),
    ]),
    ...omittedLine(omittedWords(omitted)),
  ];
}

function pathAndFiles(item: WasteItem, cells: number, { glyphs }: Screen): Line {
  const files = item.isFolder ? `  ${formatPlural(item.fileCount, 'file')}` : '';
  return [
    span(shortenMiddle(wastePath(item), cells - files.length, glyphs.ellipsis), 'bold'),
    span(files, 'dim'),
  ];
}

/** The story of each item, with the instructions of all of them below each other. */
function stepLines(
  items: readonly WasteItem[],
  layers: readonly LayerFacts[],
  left: number,
  screen: Screen,
): Line[][] {
  const { columns, glyphs } = screen;
  const stories = items.map(wasteStory);
  const wordCells = Math.max(0, ...stories.flat().map((step) => step.words.length));
  const room = columns - left - wordCells - 2;
  return stories.map((story) =>
    story.map((step) => {
      const layer = layers[step.layer];
      const words = [dockerfileWords(layer, screen), instructionWords(layer?.instruction ?? null)];
      const made = words.filter((word) => word !== '').join('  ');
      const shown = room < SHORTEST_INSTRUCTION ? '' : shortenEnd(made, room, glyphs.ellipsis);
      return [span(' '.repeat(left)), span(step.words.padEnd(wordCells + 2)), span(shown, 'dim')];
    }),
  );
}
