import type { Budget, BudgetFile } from '../../model/budget.ts';
import { findRule } from '../rules.ts';
import { readPart, waivableNames } from './budget-part.ts';
import { type Problem, problemsError, quoted } from './budget-problems.ts';
import { type BudgetReader, entriesOf, pointerTo } from './budget-reader.ts';
import { readImage } from './image-budget.ts';
import { isForeignKey, schemaProblems } from './schema-problems.ts';
import { readYaml, type YamlTree } from './yaml-tree.ts';

const MOST_CHARACTERS = 1 << 20;

/**
 * Reads a `.dive-ci.yaml`, any `.dive-ci` of dive among them.
 * @throws GateError BUDGET_INVALID that says every problem, with its line and a caret under the culprit
 */
export function parseBudget({ text, source, sha256, notices }: BudgetFile): Budget {
  const content = text.replace(/^\ufeff/, '');
  const refuse = (problems: readonly Problem[]) =>
    problemsError('Budget', 'BUDGET_INVALID', [{ name: source, text: content, problems }]);
  if (content.length > MOST_CHARACTERS)
    throw refuse([{ start: 0, end: 0, message: 'more than 1 MiB of YAML' }]);

  const { value, places, problems: yamlProblems, lineAt } = readBudgetYaml(content);
  const foreign = foreignKeys(value);
  const structure = value === undefined ? [] : schemaProblems(without(value, foreign), places);
  const problems = [...yamlProblems, ...structure];
  const reader: BudgetReader = { source, places, problems, lineAt, waivable: waivableNames(value) };
  const { estimate, images, base, baseline, override } = Object.fromEntries(entriesOf(value));
  const { label } = Object.fromEntries(entriesOf(override));
  const budget: Budget = {
    source,
    sha256,
    ...readPart(reader, value, ''),
    images: new Map(
      entriesOf(images).map(([name, entry]) => [
        name,
        readImage(reader, entry, pointerTo('/images', name)),
      ]),
    ),
    mayEstimate: estimate === true,
    base: typeof base === 'string' ? base : null,
    isBaselineRequired: Object.fromEntries(entriesOf(baseline)).required === true,
    overrideLabel: typeof label === 'string' ? label : null,
    notices: [...notices, ...noticesOf(source, value, foreign)],
  };
  if (problems.length > 0) throw refuse(problems);
  return budget;
}

/** A budget's values with their places, keys as the rules table spells them. @param text without a byte order mark */
export const readBudgetYaml = (text: string): YamlTree => readYaml(text, canonicalKey);

/** dive reads its keys in any case. */
function canonicalKey(parent: string, key: string): string {
  if (parent === '') return key.toLowerCase() === 'rules' ? 'rules' : key;
  return /^(?:\/images\/[^/]*)?\/rules$/.test(parent) ? (findRule(key)?.key ?? key) : key;
}

/** Top-level keys that dive passes over (`plugins:`), in a file that otherwise holds dive's keys only. */
function foreignKeys(value: unknown): string[] {
  const entries = entriesOf(value);
  const rules = entries.find(([key]) => key === 'rules');
  const others = entries.map(([key]) => key).filter((key) => key !== 'rules');
  const isDiveFile =
    rules !== undefined && entriesOf(rules[1]).every(([key]) => findRule(key)?.isDive);
  return isDiveFile && others.every(isForeignKey) ? others : [];
}

const without = (value: unknown, keys: readonly string[]): unknown =>
  keys.length === 0
    ? value
    : Object.fromEntries(entriesOf(value).filter(([key]) => !keys.includes(key)));

function noticesOf(source: string, value: unknown, foreign: readonly string[]): string[] {
  if (value === null) return [`${source} is empty: dive's defaults apply`];
  return foreign.map((key) => `${source}: ${quoted(key)} is not read, neither by dive nor here`);
}
