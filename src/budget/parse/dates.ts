import { explain } from './budget-problems.ts';
import { addProblem, type BudgetReader } from './budget-reader.ts';

/** Checks a day, `2027-01-31`; the schema reports texts in another format. */
export function checkDate(reader: BudgetReader, text: string, pointer: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  if (isCalendarDate(text)) return true;
  addProblem(reader, pointer, explain('date-not-in-calendar', { text }));
  return false;
}

function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
