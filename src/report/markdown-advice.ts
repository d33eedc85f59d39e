import { adviceWords, baseWords } from '../advise/words.ts';
import type { Advice, AdvicePlace } from '../model/advice.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { Lines } from './markdown-lines.ts';
import { fold } from './markdown-parts.ts';
import { code, fence, prose } from './paint/markdown/escape.ts';
import { omittedWords } from './words/fact-words.ts';
import { formatBytes, formatCount } from './words/format.ts';

const MOST_PLACES = 3;

/** What would make the image lighter or safer: each cause, folded below it why, where and the lines that mend it. */
export function adviceList(
  advice: readonly Advice[],
  { layers, base }: ImageFacts,
  most: number,
  lines: Lines,
): string {
  const folds = advice.slice(0, most).map((one) => {
    const { title, why, fix } = adviceWords(one);
    const blocks = [
      [prose(why), ...adviceLines(one, layers, lines)].join(' '),
      placeList(one),
      fence(fix, 'dockerfile'),
    ];
    return fold(
      [prose(title), prose(baseWords(one, base)), onlyPlace(one)]
        .filter((words) => words !== '')
        .join(' · '),
      blocks.filter((block) => block !== ''),
    );
  });
  const rest = advice.slice(most);
  const left = { count: rest.length, bytes: rest.reduce((sum, { bytes }) => sum + bytes, 0) };
  return [...folds, omittedWords(left)].filter((block) => block !== '').join('\n\n');
}

/** The lines to change: those of several layers, if the advice is about several. */
function adviceLines(
  { layer, layers: changed = [{ layer, bytes: 0 }] }: Advice,
  layers: ImageFacts['layers'],
  lines: Lines,
): string[] {
  const shown = changed.map((one) => lines(layers[one.layer]));
  return [...new Set(shown.filter((words) => words !== ''))].slice(0, MOST_LINES);
}

const MOST_LINES = 3;

/** A single place stands in the title, which has its bytes and its layer. */
const onlyPlace = ({ places, placeCount }: Advice): string =>
  placeCount === 1 ? code(places[0]?.path ?? '', 40) : '';

function placeList({ places, placeCount }: Advice): string {
  if (placeCount === 1) return '';
  const rows = places.slice(0, MOST_PLACES).map((place) => `- ${placeWords(place)}`);
  const left = placeCount - rows.length;
  return (left > 0 && rows.length > 0 ? [...rows, `- and ${formatCount(left)} more`] : rows).join(
    '\n',
  );
}

const placeWords = ({ path, bytes, layer, isVisible, hiddenInLayer }: AdvicePlace): string =>
  `${formatBytes(bytes)} ${code(path)} in layer ${layer}${isVisible ? '' : hiddenWords(hiddenInLayer)}`;

const hiddenWords = (layer: number | undefined): string =>
  layer === undefined ? ', hidden later' : `, hidden by layer ${layer}`;
