import type { Waiver } from '../../model/budget.ts';
import { findRule } from '../rules.ts';
import { explain } from './budget-problems.ts';
import type { BudgetValue } from './budget-reader.ts';
import { findClosest } from './closest.ts';
import { readDate } from './dates.ts';
import { readGlob } from './read-glob.ts';

const PRIVATE_FILES = 'privateFiles';

export function readWaiver(item: BudgetValue): Waiver[] {
  const [rule, path] = [item.get('rule'), item.get('path')];
  const [text, until, why] = [rule.text, item.get('until').text, item.get('why').text];
  if (text === null || until === null || why === null) return [];
  const name = findRule(text)?.key ?? text;
  const { waivable } = item.reader;
  if (!waivable.has(name))
    rule.refuse(explain('not-waivable', { text, meant: findClosest(text, waivable) }));
  readDate(item.get('until'));
  const waiver = { rule: name, until, why, from: item.from };
  if (!path.isSet) return [waiver];
  if (name !== PRIVATE_FILES) path.refuse(explain('path-of-waiver', { rule: PRIVATE_FILES }));
  return readGlob(path).map((glob) => ({ ...waiver, path: glob }));
}
