import { RULES } from '../../src/budget/rules.ts';
import { FLAGS } from '../../src/cli/flags.ts';
import { renderRulesMarkdown } from '../../src/report/rules-table.ts';
import { inputsTable, outputsTable } from './action-tables.ts';
import { replaceMarked } from './marked.ts';

/** The README with its tables as the code has them now. */
export function currentReadme(readme: string): string {
  const tables = {
    rules: renderRulesMarkdown(RULES),
    flags: flagsTable(),
    inputs: inputsTable(),
    outputs: outputsTable(),
  };
  return Object.entries(tables).reduce(
    (text, [name, table]) => replaceMarked(text, name, table),
    readme,
  );
}

function flagsTable(): string {
  const rows = FLAGS.map(({ name, value, isRepeatable, commands, help }) => {
    const flag = `\`--${name}${value === undefined ? '' : ` ${value}`}\`${isRepeatable ? ' (repeatable)' : ''}`;
    return `| ${flag} | ${commands.join(', ')} | ${help} |`;
  });
  return ['| Flag | Commands | What it does |', '| :-- | :-- | :-- |', ...rows].join('\n');
}
