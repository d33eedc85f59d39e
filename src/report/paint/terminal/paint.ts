import { measureText } from '../../../model/display-width.ts';
import type { Outcome } from '../../../model/report.ts';
import type { Section, Table } from '../../outline/document.ts';
import { OUTCOME_STYLES, type Screen } from './screen.ts';
import { shortenEnd, wrap, wrapCode } from './shorten.ts';
import { type Line, type Style, span } from './spans.ts';
import { paintRows } from './table-rows.ts';
import { toPlainText } from './text.ts';

/** Sections as lines, separated by empty lines. */
export const paintSections = (sections: readonly Section[], screen: Screen): Line[] =>
  stack(sections.map((section) => paintSection(section, screen)));

/** Blocks separated by empty lines, without empty blocks. */
export const stack = (blocks: readonly (readonly Line[])[]): Line[] =>
  blocks
    .filter((block) => block.length > 0)
    .flatMap((block, i) => (i === 0 ? block : [[], ...block]));

function paintSection(section: Section, screen: Screen): Line[] {
  switch (section.kind) {
    case 'paragraph':
      return paintParagraph(
        toPlainText(section.text, screen),
        screen,
        '',
        ...TONES[section.tone ?? 'plain'],
      );
    case 'list':
      return section.items.flatMap((item) =>
        paintParagraph(toPlainText(item, screen), screen, `${screen.glyphs.bullet} `),
      );
    case 'code':
      return section.lines.flatMap((line) => paintCodeLine(line, screen));
    case 'alert':
      return [
        ...paintParagraph(section.title, screen, `${screen.glyphs.marks.warn} `, 'yellow', 'bold'),
        ...section.items.flatMap((item) =>
          paintParagraph(toPlainText(item, screen), screen, `${screen.glyphs.bullet} `),
        ),
      ];
    case 'heading':
      return paintHeadline(section.outcome, toPlainText(section.text, screen), screen);
    case 'table':
      return paintTable(section, screen);
  }
}

const TONES = {
  plain: [],
  quiet: ['dim'],
  warning: ['yellow'],
  failure: ['red'],
} as const satisfies Record<string, readonly Style[]>;

/** A verdict: its mark and words, wrapped. */
export function paintHeadline(
  outcome: Outcome,
  words: string,
  { columns, glyphs }: Screen,
): Line[] {
  const styles: Style[] = outcome === 'pass' ? ['bold'] : [OUTCOME_STYLES[outcome], 'bold'];
  const mark = span(`${glyphs.marks[outcome]} `, OUTCOME_STYLES[outcome], 'bold');
  return wrap(words, columns - 2).map((line, i) => [
    i === 0 ? mark : span('  '),
    span(line, ...styles),
  ]);
}

/** A paragraph indented by two cells; further lines align with the text of the first. */
export function paintParagraph(
  words: string,
  { columns }: Screen,
  lead = '',
  ...styles: readonly Style[]
): Line[] {
  const cells = columns - 2 - measureText(lead);
  return words
    .split('\n')
    .flatMap((line) => wrap(line, cells))
    .map((line, i) => [
      span(`  ${i === 0 ? lead : ' '.repeat(measureText(lead))}`),
      span(line, ...styles),
    ]);
}

/** A title, a thin rule, and a remark at its end, or below if there is not enough space. */
function paintSectionHeading(title: string, remark: string, screen: Screen): Line[] {
  const { columns, glyphs } = screen;
  const shown = shortenEnd(title, columns - SHORTEST_RULE - 3, glyphs.ellipsis);
  const room = columns - measureText(shown) - SHORTEST_RULE - 4;
  const isBeside = measureText(remark) <= room;
  const end = remark !== '' && isBeside ? ` ${remark}` : '';
  const rule = glyphs.rule.repeat(columns - 3 - measureText(shown) - measureText(end));
  return [
    [span('  '), span(shown, 'bold'), span(` ${rule}`, 'dim'), span(end, 'dim')],
    ...(isBeside ? [] : paintParagraph(remark, screen, '', 'dim')),
  ];
}

const SHORTEST_RULE = 3;

/** A line of code with its indentation. */
function paintCodeLine(line: string, { columns }: Screen): Line[] {
  const code = line.trimStart();
  const margin = ' '.repeat(6 + line.length - code.length);
  if (!code.startsWith('#')) return wrapCode(code, margin, columns).map((words) => [span(words)]);
  return wrap(code, columns - margin.length - 2).map((part, i) => [
    span(margin),
    span(i === 0 ? part : `# ${part}`, 'dim'),
  ]);
}

function paintTable(table: Table, screen: Screen): Line[] {
  const heading =
    table.title.length === 0
      ? []
      : paintSectionHeading(
          toPlainText(table.title, screen),
          toPlainText([table.remark ?? ''], screen),
          screen,
        );
  return [
    ...heading,
    ...paintRows(table, screen),
    ...(table.more === ''
      ? []
      : [[span(`  ${toPlainText([table.more], screen)}`, 'dim' as const)]]),
  ];
}
