import { COMMANDS } from '../../src/cli/commands.ts';
import { FLAGS } from '../../src/cli/flags.ts';

export function renderFlags(): string {
  const rows = FLAGS.map(({ name, value, isRepeatable, commands, help }) => {
    const flag = `\`--${name}${value === undefined ? '' : ` ${value}`}\``;
    return `| ${flag}${isRepeatable ? ' (repeatable)' : ''} | ${commands.join(', ')} | ${help} |`;
  });
  return ['| Flag | Commands | What it does |', '| :-- | :-- | :-- |', ...rows].join('\n');
}

/** Every command with its forms. */
export function renderUsage(): string {
  const parts = COMMANDS.map(({ usage, summary }) =>
    [`# ${summary}`, ...usage.map((form) => `plimsoll ${form}`)].join('\n'),
  );
  return ['```text', parts.join('\n\n'), '```'].join('\n');
}
