import { FLAGS } from '../../src/cli/flags.ts';
import { renderHelp } from '../../src/cli/help.ts';

export function flagsTable(): string {
  const rows = FLAGS.map(({ name, value, isRepeatable, commands, help }) => {
    const flag = `\`--${name}${value === undefined ? '' : ` ${value}`}\``;
    return `| ${flag}${isRepeatable ? ' (repeatable)' : ''} | ${commands.join(', ')} | ${help} |`;
  });
  return ['| Flag | Commands | What it does |', '| :-- | :-- | :-- |', ...rows].join('\n');
}

/** The usage lines of `plimsoll --help`. */
export function usageBlock(): string {
  const [, usage = ''] = /^Usage\n(.*?)\n\n/ms.exec(renderHelp(120)) ?? [];
  const lines = usage.split('\n').map((line) => line.trim());
  return ['```text', ...lines, '```'].join('\n');
}
