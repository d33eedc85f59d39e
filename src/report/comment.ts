import type { GateReport } from '../model/report.ts';
import { fitMarkdown } from './fit.ts';
import { isWorthAWord } from './headline.ts';

export interface CommentRoom {
  /** UTF-16 code units, as GitHub counts the body of a comment. */
  readonly maxChars?: number;
}

/** GitHub takes 65,536; the rest is for a marker. */
const MOST_CHARS = 65_000;

/** The report for a pull request's comment. Nothing from an image, a budget or a pull request can do anything in it. */
export function renderComment(report: GateReport, { maxChars = MOST_CHARS }: CommentRoom = {}): string {
  return fitMarkdown(report, maxChars);
}

/** Whether a pull request that has no comment yet should get one: not where all is within budget and nothing else is to be said. */
export function isWorthAComment({ verdict, images, budget }: GateReport): boolean {
  return verdict !== 'pass' || images.length === 0 || images.some(isWorthAWord) || (budget.loosened ?? []).length > 0;
}
