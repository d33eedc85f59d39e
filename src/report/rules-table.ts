import type { Bound, Unit } from '../model/report.ts';
import { formatJson } from './data/json.ts';
import { buildTable, type ColumnOf, mainColumn, textColumn } from './outline/blocks.ts';
import { code, text } from './outline/document.ts';
import type { TerminalOptions } from './paint/terminal/screen.ts';
import { renderMarkdown, renderTerminal } from './renderers.ts';
import { formatApart } from './words/format.ts';

/** The documentation of a rule. */
export interface RuleRow {
  readonly key: string;
  readonly description: string;
  readonly unit: Unit;
  readonly bound: Bound;
  /** `null`: off unless the budget sets it. */
  readonly default: number | null;
  readonly isDive: boolean;
  /** Its limit is a word. */
  readonly isLevel?: true;
}

/** `plimsoll rules` on a terminal: what can be limited, how, and the defaults. */
export const renderRules = (rules: readonly RuleRow[], options: TerminalOptions): string =>
  renderTerminal(options, () =>
    buildTable(rules, {
      columns: [...COLUMNS, textColumn('', ({ isDive }) => (isDive ? "dive's" : ''))],
      row: ({ description }) => ({ below: [text(description)] }),
    }),
  );

/** The same as a Markdown table, for docs/budget.md. */
export const renderRulesMarkdown = (rules: readonly RuleRow[]): string =>
  renderMarkdown(
    buildTable(rules, {
      columns: [...COLUMNS, textColumn('What it limits', ({ description }) => description)],
    }),
  );

const COLUMNS: readonly ColumnOf<RuleRow>[] = [
  mainColumn('Rule', ({ key }) => text(code(key))),
  textColumn('Limit', describeLimit),
  textColumn('Default', describeDefault),
];

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

function describeLimit({ bound, unit, isLevel }: RuleRow): string {
  if (isLevel) return 'warn, fail or off';
  return `${bound === 'atMost' ? 'at most' : 'at least'} ${KINDS[unit]}`;
}

const KINDS: Readonly<Record<Unit, string>> = {
  bytes: 'a size, e.g. 20MB',
  count: 'a number',
  ratio: 'a share, 0 to 1',
  seconds: 'a time, e.g. 30s',
  money: 'an amount, e.g. 1000',
};

function describeDefault({ default: standard, unit, isLevel }: RuleRow): string {
  if (isLevel) return 'warn';
  return standard === null ? 'off' : formatApart(standard, [], unit)[0];
}
