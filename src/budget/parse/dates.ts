import { explain } from './budget-problems.ts';
import { addProblem, type BudgetReader } from './budget-reader.ts';

export const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Checks a day, `2027-01-31`; the schema reports texts in another format. */
export function checkDate(reader: BudgetReader, text: string, pointer: string): boolean {
  if (!DAY.test(text)) return false;
  if (isCalendarDate(text)) return true;
  addProblem(reader, pointer, explain('date-not-in-calendar', { text }));
  return false;
}

export function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
