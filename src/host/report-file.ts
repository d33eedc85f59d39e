import { GateError } from '../errors.ts';
import type { Host } from '../model/host.ts';
import { followInCheckout } from './checkout-boundary.ts';
import { collectAtMost } from './collect.ts';
import { createSizeError, readFileStart, readRegularFile, UnreadableFile } from './read-file.ts';

/** A report with a million paths needs a fifth of this. */
export const MOST_REPORT_BYTES = 128 * 2 ** 20;

type ReportHost = Pick<Host, 'cwd' | 'env'>;

/**
 * Reads a report's text; `-` is standard input.
 * @throws GateError REPORT_INVALID if it can't be read or is a link out of its repository
 */
export async function readReportFile(
  path: string,
  host: ReportHost = { cwd: process.cwd(), env: process.env },
): Promise<string> {
  try {
    return path === '-'
      ? await readInput()
      : (await readRegularFile(followInCheckout(path, host), MOST_REPORT_BYTES)).toString();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { problem, reason } = error;
    throw new GateError('report-unreadable', { path, problem, reason }, { cause: error });
  }
}

/** A pipe has no size. */
async function readInput(): Promise<string> {
  const bytes = await collectAtMost(process.stdin, MOST_REPORT_BYTES);
  if (bytes === undefined) throw createSizeError(MOST_REPORT_BYTES);
  return bytes.toString();
}

/** How many bytes to check; at most a few spaces precede the brace. */
const BEGINNING_BYTES = 64;

/**
 * Finds the report that a word refers to, if any: `report:FILE`, a path ending in `.json`, or a
 * file that starts like JSON.
 * @returns undefined if it can only be an image
 */
export async function findReportPath(text: string): Promise<string | undefined> {
  if (text.startsWith('report:')) return text.slice('report:'.length);
  if (text === '-' || /^[a-z][a-z-]*:/.test(text)) return undefined;
  return /\.json$/i.test(text) || (await startsLikeJson(text)) ? text : undefined;
}

async function startsLikeJson(path: string): Promise<boolean> {
  try {
    const start = await readFileStart(path, BEGINNING_BYTES);
    return /^\ufeff?\s*\{/.test(new TextDecoder().decode(start));
  } catch {
    return false;
  }
}
