import type { Unit } from '../model/report.ts';
import { buildTable, listLines, mainColumn, numberColumn, textColumn } from './outline/blocks.ts';
import { code, paragraph, type Section, text, toneParagraph } from './outline/document.ts';
import type { TerminalOptions } from './paint/terminal/screen.ts';
import { renderTerminal } from './renderers.ts';
import { formatApart, formatPlural } from './words/format.ts';
import { neutralizeReport } from './words/inert.ts';
import type { Sentence } from './words/messages/sentence.ts';

export interface RatchetView {
  readonly verb: 'lowered' | 'raised';
  /** The budget's file. */
  readonly source: string;
  readonly changes: readonly RatchetRow[];
  /** Limits that are not changed although they could or should be, and why. */
  readonly kept: readonly {
    readonly label: string;
    readonly image: string | null;
    readonly from: Sentence;
    readonly why: Sentence;
  }[];
  readonly isWritten: boolean;
}

export interface RatchetRow {
  /** The rule's key or the path's glob. */
  readonly label: string;
  /** The entry of `images` it belongs to. */
  readonly image: string | null;
  readonly bound: 'warn' | 'fail';
  readonly unit: Unit;
  readonly value: number;
  /** As written in the file; `null` if the limit is new in it. */
  readonly oldText: string | null;
  readonly newText: string;
  readonly from: Sentence;
}

/** The result of `plimsoll ratchet` and `plimsoll raise`, or what they would do, on a terminal. */
export const renderRatchet = (view: RatchetView, options: TerminalOptions): string =>
  renderTerminal(options, ({ isAscii, glyphs }) =>
    buildSections(neutralizeReport(view, isAscii), glyphs.arrow),
  );

function buildSections(
  { verb, source, changes, kept, isWritten }: RatchetView,
  arrow: string,
): Section[] {
  const count = formatPlural(changes.length, 'limit');
  const words =
    changes.length > 0
      ? `${count} ${isWritten ? verb : `can be ${verb}`}`
      : kept.length > 0
        ? `no limit was ${verb}`
        : NOTHING[verb];
  const title = text(code(source), `: ${words}`);
  const lines = kept.map((row) =>
    text(code(formatLabel(row)), ` is not ${verb} (${row.from}): ${row.why}`),
  );
  return [
    paragraph(...title),
    ...buildTable(changes, {
      columns: [
        mainColumn('', (row) => text(code(formatLabel(row)))),
        textColumn('', ({ bound }) => (bound === 'warn' ? 'warns' : ''), { isQuiet: true }),
        numberColumn('', formatMeasured),
        numberColumn('', ({ oldText, newText }) =>
          oldText === null ? newText : `${oldText} ${arrow} ${newText}`,
        ),
        textColumn('', (row) => formatLine(row, source), { isQuiet: true, sacrifice: 1 }),
      ],
    }),
    ...listLines(lines),
    ...(changes.length === 0 || isWritten ? [] : [NOTHING_WRITTEN]),
  ];
}

const NOTHING = { lowered: 'no limit can be lowered', raised: 'no limit is broken' } as const;

const NOTHING_WRITTEN: Section = toneParagraph(
  'quiet',
  'Nothing was written. To write these limits, add --write.',
);

/** Without the file's name, which is in the title. */
const formatLine = ({ from: place }: RatchetRow, source: string): string => {
  const from = String(place);
  return from.startsWith(`${source}:`) ? `line ${from.slice(source.length + 1)}` : from;
};

const formatLabel = ({ label, image }: Pick<RatchetRow, 'label' | 'image'>): string =>
  image === null ? label : `${label} of ${image}`;

/** Also written after a limit in the budget. */
export const formatMeasured = ({ value, unit }: Pick<RatchetRow, 'value' | 'unit'>): string =>
  formatApart(value, [], unit)[0];
