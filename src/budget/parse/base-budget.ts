import type { BaseRules } from '../../model/budget.ts';
import { compileBaseGlob } from '../base-rules.ts';
import { explainPattern } from './budget-problems.ts';
import {
  addProblem,
  type BudgetReader,
  formatLocation,
  listEntries,
  listItems,
} from './budget-reader.ts';

/** The settings in `base`: a name, or `{ name, pinned, allowed }`. */
export interface BaseSettings {
  readonly base: string | null;
  readonly baseRules: BaseRules;
}

/** Reads `base`. Values of the wrong type are skipped: the schema reports them. */
export function readBase(reader: BudgetReader, value: unknown, pointer: string): BaseSettings {
  if (typeof value === 'string') return { base: value, baseRules: {} };
  const { name, pinned, allowed } = Object.fromEntries(listEntries(value));
  const globs = listItems(allowed).flatMap((item, index) =>
    readBaseGlob(reader, item, `${pointer}/allowed/${index}`),
  );
  const locate = (key: string): string => formatLocation(reader, `${pointer}/${key}`);
  return {
    base: typeof name === 'string' ? name : null,
    baseRules: {
      ...(pinned === 'required' && { pinned: { from: locate('pinned') } }),
      ...(allowed !== undefined && { allowed: { globs, from: locate('allowed') } }),
    },
  };
}

function readBaseGlob(reader: BudgetReader, value: unknown, pointer: string): string[] {
  if (typeof value !== 'string') return [];
  const glob = compileBaseGlob(value);
  if (!('message' in glob)) return [value];
  addProblem(reader, pointer, explainPattern('image', value, glob));
  return [];
}
