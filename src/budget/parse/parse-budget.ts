import type { Budget, BudgetFile } from '../../model/budget.ts';
import { toPlatformName } from '../../oci/platform.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { findRule } from '../rules.ts';
import { readBase } from './base-budget.ts';
import { listWaivableNames, readPart } from './budget-part.ts';
import { createProblemsError, explain, type Problem } from './budget-problems.ts';
import { BudgetValue, listEntries } from './budget-reader.ts';
import { readCost } from './cost-budget.ts';
import { readDrift } from './drift.ts';
import { readFleet } from './fleet-budget.ts';
import { readImage } from './image-budget.ts';
import { readNoise } from './noise.ts';
import { readOverride } from './override.ts';
import { isOfEntry, isOfPart } from './part-pointers.ts';
import { checkCombinations, readPlatformParts } from './platform-parts.ts';
import { readPull } from './pull-budget.ts';
import { isForeignKey, isKnownKey, listSchemaProblems } from './schema-problems.ts';
import { readYaml, type YamlTree } from './yaml-tree.ts';

const MOST_CHARACTERS = 1 << 20;

/**
 * Parses a `.dive-ci.yaml`, including dive's own `.dive-ci` files.
 * @throws GateError BUDGET_INVALID with every problem, each with its line and a caret
 */
export function parseBudget({ text, source, sha256, notices }: BudgetFile): Budget {
  const content = text.replace(/^\ufeff/, '');
  const refuse = (problems: readonly Problem[]) =>
    createProblemsError('budget', 'BUDGET_INVALID', [{ name: source, text: content, problems }]);
  if (content.length > MOST_CHARACTERS)
    throw refuse([{ start: 0, end: 0, ...explain('budget-too-long', {}) }]);

  const { value, places, problems: yamlProblems, getLine } = readBudgetYaml(content);
  const foreign = findForeignKeys(value);
  const structure = value === undefined ? [] : listSchemaProblems(dropKeys(value, foreign), places);
  const problems = [...yamlProblems, ...structure];
  const waivable = listWaivableNames(value);
  const root = new BudgetValue({ source, places, problems, getLine, waivable }, value);
  const platforms = root.get('platforms');
  const budget: Budget = {
    source,
    sha256,
    ...readPart(root),
    ...readPlatformParts(platforms),
    images: new Map(root.get('images').entries.map(([name, entry]) => [name, readImage(entry)])),
    mayEstimate: root.get('estimate').value === true,
    ...readBase(root.get('base')),
    isBaselineRequired: root.get('baseline').get('required').value === true,
    ...readOverride(root.get('override')),
    noise: readNoise(root.get('noise')),
    drift: readDrift(root.get('drift')),
    pull: readPull(root.get('pull')),
    cost: readCost(root.get('cost')),
    fleet: readFleet(root.get('fleet')),
    inherits: root.get('inherited').value !== 'fail',
    notices: [...notices, ...listNotices(source, value, foreign)],
  };
  checkCombinations(platforms, budget);
  if (problems.length > 0) throw refuse(problems);
  return budget;
}

/**
 * Reads a budget's values and their locations; keys are spelled as in the rules table, and
 * platforms as by `toPlatformName`.
 * @param text without a byte order mark
 */
export const readBudgetYaml = (text: string): YamlTree => readYaml(text, toCanonicalKey);

/** dive ignores the case of its keys. */
function toCanonicalKey(parent: string, key: string): string {
  if (parent === '') return key.toLowerCase() === 'rules' ? 'rules' : key;
  if (isOfPart(parent, 'rules')) return findRule(key)?.key ?? key;
  return isOfEntry(parent, 'platforms') ? (toPlatformName(key) ?? key) : key;
}

/** Keys that dive ignores, as do we. */
interface ForeignKeys {
  /** Top-level keys, e.g. `plugins`. */
  readonly keys: readonly string[];
  /** Keys of `rules`, e.g. `plugin1/rule1`. */
  readonly rules: readonly string[];
}

/**
 * Finds keys that can only belong to another tool, in a file that otherwise has only dive keys. A
 * likely typo is never a foreign key, and neither are rules if we know none of them: then the file
 * is most likely not meant for dive, and dive's defaults would replace its limits.
 */
function findForeignKeys(value: unknown): ForeignKeys {
  const entries = listEntries(value);
  const rules = entries.find(([key]) => key === 'rules');
  const others = entries.map(([key]) => key).filter((key) => key !== 'rules');
  const ruleKeys = listEntries(rules?.[1]).map(([key]) => key);
  const hasKeysOfOurs =
    others.some(isKnownKey) || ruleKeys.some((key) => findRule(key)?.isDive === false);
  const isAllUnknown = ruleKeys.length > 0 && ruleKeys.every(isForeignKey);
  if (rules === undefined || hasKeysOfOurs || isAllUnknown) return { keys: [], rules: [] };
  return { keys: others.filter(isForeignKey), rules: ruleKeys.filter(isForeignKey) };
}

function dropKeys(value: unknown, { keys, rules }: ForeignKeys): unknown {
  const drop = (object: unknown, dropped: readonly string[]): unknown =>
    dropped.length === 0
      ? object
      : Object.fromEntries(listEntries(object).filter(([key]) => !dropped.includes(key)));
  const kept = drop(value, keys);
  const { rules: all } = Object.fromEntries(listEntries(kept));
  return rules.length === 0
    ? kept
    : { ...Object.fromEntries(listEntries(kept)), rules: drop(all, rules) };
}

function listNotices(source: string, value: unknown, { keys, rules }: ForeignKeys): Sentence[] {
  if (value === null) return [new Message('budget-empty', { source })];
  const all = [
    ...keys.map((key) => new Message('key-ignored', { source, key, isRule: false })),
    ...rules.map((key) => new Message('key-ignored', { source, key, isRule: true })),
  ];
  const count = all.length - MOST_NOTICES;
  return count > 0
    ? [...all.slice(0, MOST_NOTICES), new Message('more-keys-ignored', { source, count })]
    : all;
}

const MOST_NOTICES = 10;
