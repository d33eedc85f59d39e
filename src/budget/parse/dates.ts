import { explain } from './budget-problems.ts';
import type { BudgetValue } from './budget-reader.ts';

export const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a day, `2027-01-31`; the schema reports texts in another format. */
export function readDate(day: BudgetValue): string | null {
  const { text } = day;
  if (text === null || !DAY.test(text)) return null;
  if (isCalendarDate(text)) return text;
  day.refuse(explain('date-not-in-calendar', { text }));
  return null;
}

export function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
