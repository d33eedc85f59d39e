import {
  describeAdvice,
  describeBaseImage,
  describeChange,
  describeException,
  needsOtherBase,
  ONLY_ANOTHER_BASE,
} from '../../advise/words.ts';
import type { Advice, AdvicePlace } from '../../model/advice.ts';
import type { ImageFacts } from '../../model/facts.ts';
import type { ImageReport } from '../../model/report.ts';
import { sortForRules, sumAdvice } from '../words/advice-order.ts';
import { formatBytes } from '../words/format.ts';
import { buildFold, listLines, takeLines } from './blocks.ts';
import {
  code,
  type Fold,
  paragraph,
  type Section,
  type Text,
  text,
  toneParagraph,
} from './document.ts';
import { listAdviceLines, toCopy } from './savings-table.ts';

const MOST_PLACES = 5;

/** Each piece of advice with its reason, place, and fixed lines. */
export function buildAdviceFold(image: ImageReport, most: number): Fold[] {
  const { facts } = image;
  const advice = sortForRules(image);
  const off = buildOffList(image);
  if (facts === undefined || advice.length + off.length === 0) return [];
  const count = advice.length === 1 ? '' : `: ${advice.length} fixes`;
  return buildFold(
    'advice',
    advice.length === 0 ? 'Advice that the budget switches off' : `How to change it${count}`,
    [...advice.slice(0, most).flatMap((one) => buildAdviceSections(one, facts)), ...off],
  );
}

/** The rules that the budget turns off, why, and the bytes that they would have covered. */
function buildOffList({ adviceOff = [] }: ImageReport): Section[] {
  const lines = adviceOff.map(({ id, why, from, advice }) => {
    const bytes = sumAdvice(advice);
    const hidden = bytes === 0 ? '' : `, ${formatBytes(bytes)}`;
    return text('Off: ', code(id), `${hidden} (${from}): ${why}`);
  });
  return listLines(lines);
}

function buildAdviceSections(advice: Advice, facts: ImageFacts): Section[] {
  const { title, why, fix } = describeAdvice(advice);
  const where = describeBaseImage(advice, facts.base);
  return [
    paragraph(
      { strong: where === '' ? title : `${title}, ${where}` },
      ' ',
      ...listAdviceLines(advice, facts),
    ),
    toneParagraph('quiet', `${why} ${describeException(advice)}`),
    ...listLines(takeLines(advice.places, MOST_PLACES, describePlace, advice.placeCount)),
    ...(needsOtherBase(advice)
      ? [paragraph(ONLY_ANOTHER_BASE)]
      : ([
          paragraph('Change: ', ...toCopy(describeChange(advice, facts))),
          { kind: 'code', language: 'dockerfile', lines: fix },
        ] satisfies Section[])),
  ];
}

const describePlace = ({ path, bytes, layer, isVisible, hiddenInLayer }: AdvicePlace): Text =>
  text(
    `${formatBytes(bytes)} `,
    code(path),
    ` layer ${layer}`,
    isVisible ? '' : `, hidden by ${nameHidingLayer(hiddenInLayer)}`,
  );

const nameHidingLayer = (layer: number | undefined): string =>
  layer === undefined ? 'a later layer' : `layer ${layer}`;
