import type { Change } from '../../advise/edit-run.ts';
import { joinChanges } from '../../advise/joint-changes.ts';
import { describeAdvice, describeChange, isUrgent } from '../../advise/words.ts';
import type { Advice } from '../../model/advice.ts';
import type { ImageFacts, ReadFacts } from '../../model/facts.ts';
import type { Finding, ImageReport } from '../../model/report.ts';
import { listSavings, sumAdvice } from '../words/advice-order.ts';
import { formatLimit } from '../words/finding-words.ts';
import { formatBytes } from '../words/format.ts';
import { buildTable, mainColumn, numberColumn } from './blocks.ts';
import {
  code,
  type Paragraph,
  paragraph,
  type Table,
  type Text,
  text,
  toneParagraph,
} from './document.ts';
import { LINE, toLines } from './fact-cells.ts';

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
  return buildTable(shown, {
    title,
    remark: remark + count,
    columns: [
      numberColumn('Saves', ({ advice }) => formatBytes(sumAdvice(advice))),
      { ...LINE, cell: ({ advice }) => listAdviceLines(advice[0], facts) },
      mainColumn('Change', ({ change }) => toCopy(change)),
    ],
  });
}

/** Changes below this share of all savings are in the fold only. */
const LEAST_SHARE = 0.05;

export const toCopy = (change: Change): Text =>
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
    : advice
        .filter(isShown)
        .map((one) =>
          paragraph(
            { strong: describeAdvice(one).title },
            ': ',
            ...toCopy(describeChange(one, facts)),
            ' ',
            ...listAdviceLines(one, facts),
          ),
        );

/** Files that everyone who can pull the image can read. */
export function buildPrivateFileAlerts({ facts, advice = [] }: ImageReport): Paragraph[] {
  if (facts === undefined) return [];
  return advice
    .filter(isUrgent)
    .map((one) =>
      toneParagraph(
        'warning',
        ...toLines(facts.layers[one.layer]),
        ` ${describeAdvice(one).title}: everyone who can pull the image can read `,
        ...buildPlaces(one),
      ),
    );
}

function buildPlaces({ places, placeCount }: Advice): Text {
  const [first] = places;
  if (first === undefined) return text('it');
  return text(code(first.path), placeCount > 1 ? ` and ${placeCount - 1} more` : '');
}

/** The lines to change, the one with the largest saving first. */
export function listAdviceLines(
  { layer, layers: changed = [{ layer, bytes: 0 }] }: Advice,
  { layers }: ImageFacts,
): Text {
  const lines = changed.slice(0, MOST_LINES).map((one) => toLines(layers[one.layer]));
  return lines
    .filter((pieces) => pieces.length > 0)
    .flatMap((pieces, i) => (i === 0 ? pieces : [' ', ...pieces]));
}

const MOST_LINES = 3;
