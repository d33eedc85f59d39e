import type { BaseRules } from '../../model/budget.ts';
import { compileBaseGlob } from '../base-rules.ts';
import { explainPattern } from './budget-problems.ts';
import type { BudgetValue } from './budget-reader.ts';

/** The settings in `base`: a name, or `{ name, pinned, allowed }`. */
export interface BaseSettings {
  readonly base: string | null;
  readonly baseRules: BaseRules;
}

/** Reads `base`. Values of the wrong type are skipped: the schema reports them. */
export function readBase(base: BudgetValue): BaseSettings {
  if (base.text !== null) return { base: base.text, baseRules: {} };
  const [pinned, allowed] = [base.get('pinned'), base.get('allowed')];
  const globs = allowed.items.flatMap(readBaseGlob);
  return {
    base: base.get('name').text,
    baseRules: {
      ...(pinned.value === 'required' && { pinned: { from: pinned.from } }),
      ...(allowed.isSet && { allowed: { globs, from: allowed.from } }),
    },
  };
}

function readBaseGlob(item: BudgetValue): string[] {
  if (item.text === null) return [];
  const glob = compileBaseGlob(item.text);
  if (!('message' in glob)) return [item.text];
  item.refuse(explainPattern('image', item.text, glob));
  return [];
}
