import { createProblemsError } from '../../budget/parse/budget-problems.ts';
import { listEntries, listItems } from '../../budget/parse/budget-reader.ts';
import { readYaml } from '../../budget/parse/yaml-tree.ts';
import { GateError } from '../../errors.ts';
import type { BudgetFile } from '../../model/budget.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';

/** A budget made from another tool's file. */
export interface ConvertedBudget {
  readonly text: string;
  readonly limitCount: number;
  /** Settings without a counterpart, one sentence each. */
  readonly notes: readonly Sentence[];
}

/**
 * Converts a `.layerx.yaml`. Its wasted bytes include deleted files, and its percentage is of the
 * whole image, so both become rules that measure the same thing.
 * @throws GateError BUDGET_INVALID if it is not such a file
 */
export function convertLayerx({ text, source }: BudgetFile): ConvertedBudget {
  const { value, problems } = readYaml(text, (_parent, key) => key);
  if (problems.length > 0)
    throw createProblemsError('file', 'BUDGET_INVALID', [{ name: source, text, problems }]);
  const keys = Object.fromEntries(listEntries(value));
  const strange = Object.keys(keys).find((key) => !KNOWN_KEYS.has(key));
  if (strange !== undefined || Object.keys(keys).length === 0)
    throw createForeignError(source, strange);
  const rules = convertRules(Object.fromEntries(listEntries(keys.rules)), source);
  const { blocked, notes } = convertPaths(keys['path-rules']);
  const paths = blocked.map(
    ({ path, why }) =>
      `  - { path: ${JSON.stringify(path)}, deny: true, why: ${JSON.stringify(why)} }`,
  );
  const lines = [
    `# Converted from ${JSON.stringify(source)} by plimsoll init --from.`,
    'rules:',
    ...rules.map((line) => `  ${line}`),
    ...(paths.length === 0 ? [] : ['paths:', ...paths]),
    '',
  ];
  return { text: lines.join('\n'), limitCount: rules.length + paths.length, notes };
}

const KNOWN_KEYS = new Set(['version', 'theme', 'rules', 'path-rules', 'keybindings']);

const createForeignError = (source: string, key: string | undefined): GateError =>
  key === undefined
    ? new GateError('layerx-empty', {}, { where: source })
    : new GateError('layerx-key-unknown', { key }, { where: source });

const DEFAULT_EFFICIENCY = 0.9;
const DEFAULT_WASTED_RATIO = 0.1;

/** 0 turns a rule off. */
function convertRules(rules: Readonly<Record<string, unknown>>, source: string): string[] {
  const read = (key: string, standard: number, most: number): number => {
    const value = rules[key] ?? standard;
    if (typeof value === 'number' && value >= 0 && value <= most) return value;
    throw new GateError('layerx-number-invalid', { key, most }, { where: source });
  };
  const efficiency = read('lowest-efficiency', DEFAULT_EFFICIENCY, 1);
  const bytes = read('highest-wasted-bytes', 0, Number.MAX_SAFE_INTEGER);
  const ratio = read('highest-user-wasted-percent', DEFAULT_WASTED_RATIO, 1);
  return [
    `lowestEfficiency: ${efficiency === 0 ? 'disabled' : efficiency}`,
    ...(bytes === 0 ? [] : [`highestReclaimableBytes: ${formatBytes(Math.trunc(bytes))}`]),
    'highestUserWastedPercent: disabled',
    ...(ratio === 0 ? [] : [`lowestVisibleRatio: ${Number((100 - ratio * 100).toFixed(6))}%`]),
  ];
}

const formatBytes = (bytes: number): string =>
  bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20}MiB` : `${bytes}B`;

interface Blocked {
  readonly path: string;
  readonly why: string;
}

/** Both forms: a mapping by kind, or a list of rules with a `type`. */
function convertPaths(value: unknown): {
  readonly blocked: readonly Blocked[];
  readonly notes: readonly Sentence[];
} {
  const kinds = Array.isArray(value)
    ? value.map((item) => {
        const { id, type, paths } = Object.fromEntries(listEntries(item));
        return { id: String(id), type: String(type), paths };
      })
    : listEntries(value).map(([type, paths]) => ({ id: type, type, paths }));
  const blocked = kinds
    .filter(({ type }) => type === 'block')
    .flatMap(({ id, paths }) =>
      listItems(paths).flatMap((path) =>
        typeof path === 'string' ? [{ path, why: `LayerX: ${id}` }] : [],
      ),
    );
  const lost = kinds.filter(({ type }) => type !== 'block');
  const notes = lost.map(({ id }) => new Message('layerx-rule-without-counterpart', { id }));
  return { blocked, notes };
}
