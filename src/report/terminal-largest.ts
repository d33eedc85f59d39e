import type { BoundedList, ImageFacts } from '../model/facts.ts';
import type { Screen } from './paint/terminal/screen.ts';
import { shortenMiddle } from './paint/terminal/shorten.ts';
import { type Line, span } from './paint/terminal/spans.ts';
import { heading, omittedLine, withLastCell } from './sections.ts';
import { firstRows, omittedWords } from './words/fact-words.ts';
import { formatBytes, formatPlural, formatShare } from './words/format.ts';

/** What a container sees, by weight: an image without waste is too large for a reason as well. */
export function largestSections(
  { largest, measures }: ImageFacts,
  most: number,
  screen: Screen,
): Line[][] {
  const { folders, packages, files } = largest;
  const section = <T extends Weighty>(
    title: string,
    list: BoundedList<T>,
    words: (item: T) => [string, string],
  ) => largestSection(title, firstRows(list, most), measures.visibleBytes, words, screen);
  return [
    section('Largest folders', folders, ({ path, fileCount }) => [
      path,
      formatPlural(fileCount, 'file'),
    ]),
    section('Largest packages', packages, ({ ecosystem, name, copies }) => [
      name,
      copies > 1 ? `${ecosystem}, ${copies} copies` : ecosystem,
    ]),
    section('Largest files', files, ({ path }) => [path, '']),
  ];
}

/** With fewer cells than this, all of them are the name's. */
const ROOM_FOR_NOTE = 36;

interface Weighty {
  readonly bytes: number;
}

function largestSection<T extends Weighty>(
  title: string,
  { items, omitted }: BoundedList<T>,
  visibleBytes: number,
  words: (item: T) => [name: string, note: string],
  screen: Screen,
): Line[] {
  if (items.length === 0) return [];
  const rows = items.map(({ bytes }) => [
    span(formatBytes(bytes)),
    span(formatShare(bytes, visibleBytes), 'dim'),
  ]);
  const named = items.map(words);
  return [
    heading(title, `of ${formatBytes(visibleBytes)} visible`, screen),
    ...withLastCell(rows, ['right', 'right'], screen, (i, cells) => {
      const [name, words] = named[i] ?? ['', ''];
      const note = words === '' || cells < ROOM_FOR_NOTE ? '' : `  ${words}`;
      return [
        span(shortenMiddle(name, cells - note.length, screen.glyphs.ellipsis)),
        span(note, 'dim'),
      ];
    }),
    ...omittedLine(omittedWords(omitted)),
  ];
}
