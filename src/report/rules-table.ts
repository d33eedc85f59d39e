import type { Bound, Unit } from '../model/report.ts';
import { formatJson } from './data/json.ts';
import { code, type Table, text } from './outline/document.ts';
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
export function renderRules(rules: readonly RuleRow[], options: TerminalOptions): string {
  const rows = rules.map((rule) => ({
    cells: [
      text(code(rule.key)),
      text(describeLimit(rule)),
      text(describeDefault(rule)),
      text(rule.isDive ? "dive's" : ''),
    ],
    below: [text(rule.description)],
  }));
  return renderTerminal(options, () => [buildTable(['Rule', 'Limit', 'Default', ''], rows)]);
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
  return renderMarkdown([buildTable(['Rule', 'Limit', 'Default', 'What it limits'], rows)]);
}

const buildTable = (titles: readonly string[], rows: Table['rows']): Table => ({
  kind: 'table',
  title: text(),
  columns: titles.map((title, i) => ({ title, kind: 'text', ...(i === 0 && { isMain: true }) })),
  rows,
  more: '',
});

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

const describeLimit = ({ bound, unit, isLevel }: RuleRow): string =>
  isLevel ? 'warn, fail or off' : `${bound === 'atMost' ? 'at most' : 'at least'} ${KINDS[unit]}`;

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
