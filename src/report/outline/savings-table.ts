import type { Change } from '../../advise/edit-run.ts';
import { joinChanges } from '../../advise/joint-changes.ts';
import {
  describeAdvice,
  describeBaseImage,
  describeChange,
  describeException,
  isUrgent,
  needsOtherBase,
  ONLY_ANOTHER_BASE,
} from '../../advise/words.ts';
import type { Advice } from '../../model/advice.ts';
import type { ImageFacts, ReadFacts } from '../../model/facts.ts';
import type { Finding, ImageReport } from '../../model/report.ts';
import { listSavings, sortForRules, sumAdvice } from '../words/advice-order.ts';
import { formatLimit } from '../words/finding-words.ts';
import { formatBytes, formatCount } from '../words/format.ts';
import {
  code,
  type Fold,
  type Paragraph,
  type Section,
  type Table,
  type Text,
  text,
} from './document.ts';
import { LINE, toLines } from './facts-tables.ts';

const MOST_PLACES = 5;

/** What would make the image smaller: bytes, line and change, and the resulting size. */
export function buildSavingsTable(image: ImageReport, most: number): Table[] {
  const { facts } = image;
  if (facts?.files === undefined) return [];
  const own = listSavings(image);
  if (own.length === 0) return [];
  const joint = joinChanges(own, facts);
  const least = sumAdvice(own) * LEAST_SHARE;
  const shown = joint
    .filter(({ advice }, i) => i === 0 || sumAdvice(advice) >= least)
    .slice(0, most);
  const { title, remark } = buildSavingsTitle(sumAdvice(own), facts, image.findings);
  const count =
    shown.length < joint.length ? ` (${shown.length} of ${joint.length} changes shown)` : '';
  return [
    {
      kind: 'table',
      title,
      remark: remark + count,
      columns: [
        { title: 'Saves', kind: 'number' },
        LINE,
        { title: 'Change', kind: 'text', isMain: true },
      ],
      rows: shown.map(({ advice, change }) => ({
        cells: [
          text(formatBytes(sumAdvice(advice))),
          listAdviceLines(advice[0], facts),
          toCopy(change),
        ],
      })),
      more: '',
    },
  ];
}

/** Changes below this share of all savings are in the fold only. */
const LEAST_SHARE = 0.05;

const toCopy = (change: Change): Text =>
  change.map((piece) => (typeof piece === 'string' ? piece : { ...piece, isToCopy: true }));

/** `What would take 354.4 MB (44.3%) out again → 445.4 MB, still 145.4 MB over`. */
function buildSavingsTitle(
  bytes: number,
  { measures }: ReadFacts,
  findings: readonly Finding[],
): { readonly title: Text; readonly remark: string } {
  const { imageBytes } = measures;
  const left = Math.max(0, imageBytes - bytes);
  const share = imageBytes === 0 ? 0 : Math.round((bytes / imageBytes) * 100);
  const size = findings.find(
    ({ measure, failLimit, outcome }) =>
      measure === 'imageBytes' && failLimit !== null && outcome === 'fail',
  );
  const over = size?.failLimit == null ? 0 : left - size.failLimit;
  const after =
    size === undefined
      ? ''
      : over > 0
        ? `, still ${formatBytes(over)} over`
        : `, within the ${formatLimit(size)} budget`;
  return {
    title: text(`What would take ${formatBytes(bytes)} (${share}%) out again`),
    remark: `→ ${formatBytes(left)}${after}`,
  };
}

/** A smaller base image, which no total includes. */
export const buildBaseImageNotes = (image: ImageReport): Paragraph[] =>
  buildNotes(image, ({ relative }) => relative !== undefined);

/** What machines pull again unnecessarily, which no total includes either. */
export const buildUpdateNotes = (image: ImageReport): Paragraph[] =>
  buildNotes(image, ({ updateBytes }) => updateBytes !== undefined);

const buildNotes = (
  { facts, advice = [] }: ImageReport,
  isShown: (advice: Advice) => boolean,
): Paragraph[] =>
  facts === undefined
    ? []
    : advice.filter(isShown).map((one) => ({
        kind: 'paragraph',
        text: text(
          { strong: describeAdvice(one).title },
          ': ',
          ...toCopy(describeChange(one, facts)),
          ' ',
          ...listAdviceLines(one, facts),
        ),
      }));

/** Files that everyone who can pull the image can read. */
export function buildPrivateFileAlerts({ facts, advice = [] }: ImageReport): Paragraph[] {
  if (facts === undefined) return [];
  return advice.filter(isUrgent).map((one) => ({
    kind: 'paragraph',
    tone: 'warning',
    text: text(
      ...toLines(facts.layers[one.layer]),
      ` ${describeAdvice(one).title}: everyone who can pull the image can read `,
      ...buildPlaces(one),
    ),
  }));
}

function buildPlaces({ places, placeCount }: Advice): Text {
  const [first] = places;
  if (first === undefined) return text('it');
  return text(code(first.path), placeCount > 1 ? ` and ${placeCount - 1} more` : '');
}

/** Each piece of advice with its reason, place, and fixed lines. */
export function buildAdviceFold(image: ImageReport, most: number): Fold[] {
  const { facts } = image;
  const advice = sortForRules(image);
  const off = buildOffList(image);
  if (facts === undefined || advice.length + off.length === 0) return [];
  const title =
    advice.length === 1 ? 'How to change it' : `How to change it: ${advice.length} fixes`;
  return [
    {
      part: 'advice',
      title: text(advice.length === 0 ? 'Advice that the budget switches off' : title),
      sections: [
        ...advice.slice(0, most).flatMap((one) => buildAdviceSections(one, facts)),
        ...off,
      ],
    },
  ];
}

/** The rules that the budget turns off, why, and the bytes that they would have covered. */
function buildOffList({ adviceOff = [] }: ImageReport): Section[] {
  if (adviceOff.length === 0) return [];
  const items = adviceOff.map(({ id, why, from, advice }) => {
    const bytes = sumAdvice(advice);
    const hidden = bytes === 0 ? '' : `, ${formatBytes(bytes)}`;
    return text('Off: ', code(id), `${hidden} (${from}): ${why}`);
  });
  return [{ kind: 'list', items }];
}

function buildAdviceSections(advice: Advice, facts: ImageFacts): Section[] {
  const { title, why, fix } = describeAdvice(advice);
  const where = describeBaseImage(advice, facts.base);
  const places = advice.places.slice(0, MOST_PLACES);
  const left = advice.placeCount - places.length;
  return [
    {
      kind: 'paragraph',
      text: text(
        { strong: where === '' ? title : `${title}, ${where}` },
        ' ',
        ...listAdviceLines(advice, facts),
      ),
    },
    { kind: 'paragraph', tone: 'quiet', text: text(`${why} ${describeException(advice)}`) },
    ...(places.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            items: [
              ...places.map(({ path, bytes, layer, isVisible, hiddenInLayer }) =>
                text(
                  `${formatBytes(bytes)} `,
                  code(path),
                  ` layer ${layer}`,
                  isVisible ? '' : `, hidden by ${nameHidingLayer(hiddenInLayer)}`,
                ),
              ),
              ...(left > 0 ? [text(`and ${formatCount(left)} more`)] : []),
            ],
          },
        ]),
    ...(needsOtherBase(advice)
      ? [{ kind: 'paragraph' as const, text: text(ONLY_ANOTHER_BASE) }]
      : ([
          { kind: 'paragraph', text: text('Change: ', ...toCopy(describeChange(advice, facts))) },
          { kind: 'code', language: 'dockerfile', lines: fix },
        ] satisfies Section[])),
  ];
}

/** The lines to change, the one with the largest saving first. */
function listAdviceLines(
  { layer, layers: changed = [{ layer, bytes: 0 }] }: Advice,
  { layers }: ImageFacts,
): Text {
  const lines = changed.slice(0, MOST_LINES).map((one) => toLines(layers[one.layer]));
  return lines
    .filter((pieces) => pieces.length > 0)
    .flatMap((pieces, i) => (i === 0 ? pieces : [' ', ...pieces]));
}

const MOST_LINES = 3;

const nameHidingLayer = (layer: number | undefined): string =>
  layer === undefined ? 'a later layer' : `layer ${layer}`;
