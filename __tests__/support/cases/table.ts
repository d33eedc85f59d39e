import { readFileSync, writeFileSync } from 'node:fs';
import { replaceMarked } from '../../../scripts/documents/marked.ts';
import type { Case } from './case.ts';

const DOCUMENT = 'docs/advice/savings.md';

/** What the advice about a case promises, and what the same image without it saves. */
export interface Saving {
  readonly name: string;
  readonly rules: readonly string[];
  readonly promised: number;
  readonly measured: number;
}

/**
 * Writes the table of savings, and the list of images without advice.
 * @param savings those measured now; others stay
 */
export function writeTable(savings: readonly Saving[], cases: readonly Case[]): void {
  const byName = new Map([...readTable(), ...savings.map((one) => [one.name, one] as const)]);
  const listed = cases.flatMap(({ name }) => byName.get(name) ?? []);
  const rows = listed.map(({ name, rules, promised, measured }) => {
    const { trait = '' } = cases.find((one) => one.name === name) ?? {};
    const difference = `${(((measured - promised) / measured) * 100).toFixed(2)}%`;
    const links = rules.map((rule) => `[\`${rule}\`](${rule}.md)`).join(', ');
    const cells = [links, `\`${name}\`: ${trait}`, group(promised), group(measured), difference];
    return `| ${cells.join(' | ')} |`;
  });
  const silent = cases
    .filter((one) => one.silent.length > 0)
    .map(
      ({ name, trait, silent: rules }) =>
        `| ${rules.map((rule) => `\`${rule}\``).join(', ')} | \`${name}\`: ${trait} |`,
    );
  const text = [
    '| Rule | Case | Promised (B) | Measured (B) | Difference |',
    '| :-- | :-- | --: | --: | --: |',
    ...rows,
    '',
    '## Silent',
    '',
    'Images on which a rule must report nothing, although something looks like its finding:',
    '',
    '| Rule | Case |',
    '| :-- | :-- |',
    ...silent,
  ].join('\n');
  writeFileSync(DOCUMENT, replaceMarked(readFileSync(DOCUMENT, 'utf8'), 'savings', text));
}

/** The savings in the documentation, by case. */
export function readTable(): ReadonlyMap<string, Saving> {
  const rows = readFileSync(DOCUMENT, 'utf8').matchAll(
    /^\| (\[.*?) \| `([\w-]+)`.* \| ([\d,]+) \| ([\d,]+) \| \S+ \|$/gm,
  );
  return new Map(
    [...rows].map(([, links = '', name = '', promised = '', measured = '']) => [
      name,
      {
        name,
        rules: [...links.matchAll(/`([\w-]+)`/g)].map(([, rule = '']) => rule),
        promised: ungroup(promised),
        measured: ungroup(measured),
      },
    ]),
  );
}

const group = (bytes: number): string => bytes.toLocaleString('en-US');
const ungroup = (text: string): number => Number(text.replaceAll(',', ''));
