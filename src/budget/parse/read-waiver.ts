import type { Waiver } from '../../model/budget.ts';
import { findRule } from '../rules.ts';
import { explain } from './budget-problems.ts';
import { addProblem, type BudgetReader, formatLocation, listEntries } from './budget-reader.ts';
import { findClosest } from './closest.ts';
import { checkDate } from './dates.ts';
import { readGlob } from './read-glob.ts';

const PRIVATE_FILES = 'privateFiles';

export function readWaiver(reader: BudgetReader, value: unknown, pointer: string): Waiver[] {
  const { rule, until, why, path } = Object.fromEntries(listEntries(value));
  if (typeof rule !== 'string' || typeof until !== 'string' || typeof why !== 'string') return [];
  const name = findRule(rule)?.key ?? rule;
  if (!reader.waivable.has(name)) {
    const meant = findClosest(rule, reader.waivable);
    addProblem(reader, `${pointer}/rule`, explain('not-waivable', { text: rule, meant }));
  }
  checkDate(reader, until, `${pointer}/until`);
  const waiver = { rule: name, until, why, from: formatLocation(reader, pointer) };
  if (path === undefined) return [waiver];
  if (name !== PRIVATE_FILES)
    addProblem(reader, `${pointer}/path`, explain('path-of-waiver', { rule: PRIVATE_FILES }));
  return readGlob(reader, path, `${pointer}/path`).map((glob) => ({ ...waiver, path: glob }));
}
