import { readLimit } from '../../budget/parse/limit.ts';
import type { Budget, BudgetFile, WrittenBound } from '../../model/budget.ts';
import type { ImageReport } from '../../model/report.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { detectLimitStyle } from './limit-style.ts';
import {
  comesBeforeWarning,
  findOutgrownLimits,
  type HeldLimit,
  type SetBound,
} from './outgrown.ts';
import { proposeLimit, roundLimit, toCost } from './propose-limit.ts';
import { type FindWritten, indexWrittenLimits, type WrittenLimit } from './written-limit.ts';

/** A lowered limit, or a raised minimum. */
export interface LimitChange extends Pick<HeldLimit, 'rule' | 'label' | 'image' | 'value'> {
  readonly bound: 'warn' | 'fail';
  /** As written. */
  readonly oldText: string;
  readonly newText: string;
  /** `.dive-ci.yaml:3`. */
  readonly from: Sentence;
}

/** A limit that could be lower but is kept. */
export interface KeptLimit extends Pick<HeldLimit, 'label' | 'image'> {
  readonly from: Sentence;
  readonly why: Sentence;
}

export interface RatchetResult {
  /** The whole file; everything except changed limits is identical. */
  readonly text: string;
  /** In the order of the file. */
  readonly changes: readonly LimitChange[];
  readonly kept: readonly KeptLimit[];
}

/**
 * Lowers limits that are higher than the images need to what `plimsoll init` would write, in the
 * same unit. It never raises a limit, and the verdicts on these images stay the same.
 * @param budget the parsed file
 * @param images judged by it
 * @param keep the share of headroom to leave; undefined: 5%
 * @param words formats a measured value as in the comments that `plimsoll init` writes after a
 *   limit, which are updated
 */
export function ratchet(
  file: BudgetFile,
  budget: Budget,
  images: readonly ImageReport[],
  words: (change: LimitChange) => string,
  keep?: number,
): RatchetResult {
  const content = file.text.replace(/^\ufeff/, '');
  const work: Work = { find: indexWrittenLimits(content), edits: new Map(), keep };
  const outgrown = findOutgrownLimits(budget, images, undefined, keep);
  const kept: KeptLimit[] = [];
  const lowerOrKeep = (held: HeldLimit): void => {
    const why = lowerFirst(held, work);
    if (why !== null)
      kept.push({ label: held.label, image: held.image, from: held.bounds[0].written.from, why });
  };
  // Warnings first: they limit how far a fail limit can be lowered.
  for (const held of outgrown) if (held.bounds[0].bound === 'warn') lowerOrKeep(held);
  for (const held of outgrown) {
    if (held.bounds[0].bound === 'fail') lowerOrKeep(held);
    else lowerSecond(held, work);
  }
  const edits = [...work.edits.values()].sort((a, b) => a.start - b.start);
  const bom = file.text.slice(0, file.text.length - content.length);
  return {
    text: bom + applyEdits(content, edits, words),
    changes: edits.map(({ change }) => change),
    kept,
  };
}

interface Work {
  readonly find: FindWritten;
  readonly edits: Map<WrittenBound, Edit>;
  readonly keep: number | undefined;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly change: LimitChange;
  readonly newLimit: number;
}

/**
 * Lowers the limit that is reached first, which decides whether anything changes.
 * @returns why it is kept, if the user can do something about it
 */
function lowerFirst(held: HeldLimit, { find, edits, keep }: Work): Sentence | null {
  const { bounds, unknownImages, rule, value, imageBytes } = held;
  const [first] = bounds;
  if (unknownImages.length > 0)
    return new Message('limit-of-unmeasured-images', { images: unknownImages });
  const [spot, ...others] = bounds.map(({ bound }) => find(held, bound));
  if (spot === undefined || others.includes(undefined))
    return new Message('limit-in-several-places', {});
  const edit = toEdit(held, first, spot, (multiple) =>
    proposeLimit(rule, value, imageBytes, multiple, keep),
  );
  if (edit === undefined) return null;
  if (isBeforeWarning(held, edit, edits)) return new Message('limit-below-warning', {});
  edits.set(first.written, edit);
  return null;
}

/** A fail limit keeps its proportional distance from the warning. */
function lowerSecond(held: HeldLimit, { find, edits }: Work): void {
  const { rule, bounds } = held;
  const [warn, fail] = bounds;
  const newWarn = edits.get(warn.written)?.newLimit;
  const spot = find(held, 'fail');
  if (fail === undefined || newWarn === undefined || spot === undefined) return;
  const cost = toCost(rule, newWarn) * (toCost(rule, fail.limit) / toCost(rule, warn.limit));
  const edit = toEdit(held, fail, spot, (multiple) => roundLimit(rule, cost, multiple));
  if (edit !== undefined && !isBeforeWarning(held, edit, edits)) edits.set(fail.written, edit);
}

/** @returns nothing unless the limit is lowered */
function toEdit(
  held: HeldLimit,
  { bound, written, limit }: SetBound,
  spot: WrittenLimit,
  figure: (multiple: number) => number | null,
): Edit | undefined {
  const { rule, label, image, value } = held;
  const style = detectLimitStyle(rule, spot);
  const number = figure(style.multiple);
  if (number === null) return undefined;
  const newText = style.write(number);
  const reading = readLimit(rule, { ...spot, text: newText });
  const newLimit = 'limit' in reading ? reading.limit : null;
  if (newLimit === null || toCost(rule, newLimit) >= toCost(rule, limit)) return undefined;
  const change = {
    rule,
    label,
    image,
    value,
    bound,
    oldText: spot.text,
    newText,
    from: written.from,
  };
  return { start: spot.start, end: spot.end, change, newLimit };
}

const isBeforeWarning = (
  held: HeldLimit,
  { newLimit, change }: Edit,
  edits: Work['edits'],
): boolean =>
  change.bound === 'fail' &&
  comesBeforeWarning(held, newLimit, (warn) => edits.get(warn)?.newLimit ?? warn.limit);

function applyEdits(
  content: string,
  edits: readonly Edit[],
  words: (change: LimitChange) => string,
): string {
  let [text, end] = ['', 0];
  for (const edit of edits) {
    text += content.slice(end, edit.start) + edit.change.newText;
    end = edit.end;
    MEASURED.lastIndex = end;
    const [whole, before] = MEASURED.exec(content) ?? [];
    if (whole === undefined || before === undefined) continue;
    text += before + words(edit.change);
    end += whole.length;
  }
  return text + content.slice(end);
}

/**
 * The comment that `plimsoll init` writes after a limit, to the end of the line. Other comments are
 * kept.
 */
const MEASURED = /( {1,40}# measured: )[\d.,]{1,20}(?: [kMGT]?i?B)?(?=\r?$)/my;
