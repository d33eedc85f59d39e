import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const action: ActionFile = parse(
  readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8'),
);

export function renderInputs(): string {
  const rows = Object.entries(action.inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${input.default === undefined ? '' : `\`${input.default}\``} | ` +
      `${input.description} |`,
  );
  return ['| Input | Default | What it does |', '| :-- | :-- | :-- |', ...rows].join('\n');
}

export function renderOutputs(): string {
  const rows = Object.entries(action.outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${description} |`,
  );
  return ['| Output | What it is |', '| :-- | :-- |', ...rows].join('\n');
}
