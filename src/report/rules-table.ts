import type { Bound, Unit } from '../model/report.ts';
import { formatJson } from './data/json.ts';
import { code, text } from './outline/document.ts';
import { paintSections } from './paint/markdown/paint.ts';
import { openScreen, type TerminalOptions } from './paint/terminal/screen.ts';
import { wrap } from './paint/terminal/shorten.ts';
import { alignColumns, type Line, paint, span } from './paint/terminal/spans.ts';
import { formatApart } from './words/format.ts';

/** What a reader needs to know about a rule. */
export interface RuleRow {
  readonly key: string;
  readonly description: string;
  readonly unit: Unit;
  readonly bound: Bound;
  /** `null`: off unless the budget sets it. */
  readonly default: number | null;
  readonly isDive: boolean;
}

/** `plimsoll rules` on a terminal: what can be limited, how, and the defaults. */
export function renderRules(rules: readonly RuleRow[], options: TerminalOptions): string {
  const screen = openScreen(options);
  const rows = rules.map((rule) => [
    span(rule.key, 'bold'),
    span(describeLimit(rule)),
    span(describeDefault(rule), 'dim'),
    span(rule.isDive ? "dive's" : '', 'dim'),
  ]);
  const heads = alignColumns(rows, ['left', 'left', 'left', 'left']);
  const lines = rules.flatMap(({ description }, i): Line[] => [
    heads[i] ?? [],
    ...wrap(description, screen.columns - 2).map((text) => [span('  '), span(text, 'dim')]),
  ]);
  return paint(lines, screen.columns, options.color, screen.glyphs.ellipsis);
}

/** The same as a Markdown table, for docs/budget.md. */
export function renderRulesMarkdown(rules: readonly RuleRow[]): string {
  const rows = rules.map((rule) => ({
    cells: [
      text(code(rule.key)),
      text(describeLimit(rule)),
      text(describeDefault(rule)),
      text(rule.description),
    ],
  }));
  const columns = [
    { title: 'Rule', kind: 'text', isMain: true },
    ...['Limit', 'Default', 'What it limits'].map((title) => ({ title, kind: 'text' }) as const),
  ] as const;
  const table = { kind: 'table', title: text(), columns, rows, more: '' } as const;
  return `${paintSections([table], undefined).join('')}\n`;
}

/** The same as an array of objects. */
export function renderRulesJson(rules: readonly RuleRow[]): string {
  const rows = rules.map(({ key, description, unit, bound, default: standard, isDive }) => ({
    key,
    description,
    unit,
    bound,
    default: standard,
    isDive,
  }));
  return `${formatJson(rows)}\n`;
}

const describeLimit = ({ bound, unit }: RuleRow): string =>
  `${bound === 'atMost' ? 'at most' : 'at least'} ${KINDS[unit]}`;

const KINDS: Readonly<Record<Unit, string>> = {
  bytes: 'a size, e.g. 20MB',
  count: 'a number',
  ratio: 'a share, 0 to 1',
};

function describeDefault({ default: standard, unit }: RuleRow): string {
  return standard === null ? 'off' : formatApart(standard, [], unit)[0];
}
