import type { Bound, Unit } from '../model/report.ts';
import { formatJson } from './data/json.ts';
import { buildTable, type ColumnOf, mainColumn, textColumn } from './outline/blocks.ts';
import { code, text } from './outline/document.ts';
import { type Renderers, renderMarkdown, renderTerminal } from './renderers.ts';
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

/** What can be limited, how, and the defaults; as a Markdown table for docs/budget.md, too. */
export const rulesRenderers: Renderers<readonly RuleRow[]> = {
  terminal: (rules, options) =>
    renderTerminal(options, () =>
      buildTable(rules, {
        columns: [...COLUMNS, textColumn('', ({ isDive }) => (isDive ? "dive's" : ''))],
        row: ({ description }) => ({ below: [text(description)] }),
      }),
    ),
  markdown: (rules) =>
    renderMarkdown(
      buildTable(rules, {
        columns: [...COLUMNS, textColumn('What it limits', ({ description }) => description)],
      }),
    ),
  json: renderJson,
};

const COLUMNS: readonly ColumnOf<RuleRow>[] = [
  mainColumn('Rule', ({ key }) => text(code(key))),
  textColumn('Limit', describeLimit),
  textColumn('Default', describeDefault),
];

function renderJson(rules: readonly RuleRow[]): string {
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
