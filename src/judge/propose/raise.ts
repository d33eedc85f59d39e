import { readBudgetYaml } from '../../budget/parse/parse-budget.ts';
import type { BudgetFile } from '../../model/budget.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { type FailedLimit, raiseLimit } from './failed-limits.ts';
import { placeNewRule } from './new-rule.ts';
import { indexWrittenLimits } from './written-limit.ts';

/** A raised limit, or a lowered minimum. */
export interface LimitRaise extends Pick<FailedLimit, 'rule' | 'label' | 'value' | 'from'> {
  /** As written; `null` if the limit is new in the file. */
  readonly oldText: string | null;
  readonly newText: string;
}

/** A limit that can't be raised here, and why. */
export interface UnraisedLimit extends Pick<FailedLimit, 'label' | 'from'> {
  readonly why: Sentence;
}

export interface RaiseResult {
  /** The whole file; everything except raised limits and their comments is identical. */
  readonly text: string;
  readonly raised: readonly LimitRaise[];
  readonly kept: readonly UnraisedLimit[];
}

/** Why limits are raised, for the comment next to each. */
export interface RaiseReason {
  /** One line. */
  readonly why: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * Raises limits to the next round value, with the reason in a comment next to each: at the end of
 * its line, or on the line above if more follows.
 * @param limits one per place in the file
 */
export function raiseLimits(
  file: BudgetFile,
  limits: readonly FailedLimit[],
  reason: RaiseReason,
): RaiseResult {
  const content = file.text.replace(/^\ufeff/, '');
  const raised: LimitRaise[] = [];
  const kept: UnraisedLimit[] = [];
  let text = content;
  for (const limit of limits) {
    const edited = raiseOne(text, limit, reason);
    const { label, from, rule, value } = limit;
    if ('why' in edited) kept.push({ label, from, why: edited.why });
    else {
      text = edited.text;
      const oldText = limit.place === 'line' ? limit.oldText : null;
      raised.push({ rule, label, value, from, oldText, newText: edited.newText });
    }
  }
  const bom = file.text.slice(0, file.text.length - content.length);
  return { text: bom + text, raised, kept };
}

type Edited = { readonly text: string; readonly newText: string } | { readonly why: Sentence };

function raiseOne(content: string, limit: FailedLimit, reason: RaiseReason): Edited {
  const raise = raiseLimit(limit);
  if (raise === undefined) return { why: new Message('no-limit-accepts-value', {}) };
  if (limit.place === 'flag')
    return { why: new Message('change-limit-there', { rule: limit.rule.key, limit: raise.text }) };
  const newText = raise.text;
  const text =
    limit.place === 'line'
      ? replaceLimit(content, limit, newText, reason)
      : placeNewRule(content, limit.pointer, {
          key: limit.rule.key,
          limit: newText,
          comment: `set on ${reason.date}: ${reason.why}`,
        });
  // The file may be written in a way that such an edit would break.
  return text !== undefined && isOnlyChange(content, text, limit)
    ? { text, newText }
    : { why: new Message('change-limit-by-hand', { rule: limit.rule.key, limit: newText }) };
}

function replaceLimit(
  content: string,
  limit: FailedLimit,
  newText: string,
  { why, date }: RaiseReason,
): string | undefined {
  const spot = indexWrittenLimits(content)(limit, 'fail');
  if (spot === undefined) return undefined;
  const comment = `raised from ${spot.text.trim()} on ${date}: ${why}`;
  const changed = content.slice(0, spot.start) + newText + content.slice(spot.end);
  const end = spot.start + newText.length;
  REST_OF_LINE.lastIndex = end;
  const [rest] = REST_OF_LINE.exec(changed) ?? [];
  if (rest === undefined) return insertAbove(changed, spot.start, `# ${limit.rule.key} ${comment}`);
  const mark = rest.includes('#') ? ';' : ' #';
  const before = changed.slice(0, end) + rest.trimEnd();
  return `${before}${mark} ${comment}${changed.slice(end + rest.length)}`;
}

/** A closing quote, and a comment; nothing else up to the end of the line. */
const REST_OF_LINE = /["']?[ \t]*(?:[ \t]#[^\r\n]*)?(?=\r?\n|$)/y;

/** Inserts a line above that of an offset, with the same indentation. */
function insertAbove(content: string, offset: number, line: string): string {
  const start = content.lastIndexOf('\n', offset - 1) + 1;
  const indentation = /[ ]*/y.exec(content.slice(start))?.[0] ?? '';
  const end = content.includes('\r\n') ? '\r\n' : '\n';
  return `${content.slice(0, start)}${indentation}${line}${end}${content.slice(start)}`;
}

/** Whether two files differ in this limit only. */
function isOnlyChange(
  before: string,
  after: string,
  { pointer, rule, place }: FailedLimit,
): boolean {
  const [old, now] = [readBudgetYaml(before), readBudgetYaml(after)];
  if (now.problems.length > 0) return false;
  const changed = place === 'line' ? pointer : `${pointer}/rules/${rule.key}`;
  const isOther = (at: string): boolean => at !== changed && at !== `${changed}/fail`;
  const list = ({ places }: typeof old): string =>
    JSON.stringify(
      [...places]
        .filter(([at, { text }]) => text !== undefined && text !== '' && isOther(at))
        .map(([at, { text }]) => [at, text])
        .sort(),
    );
  const isWritten = [changed, `${changed}/fail`].some(
    (at) => now.places.get(at)?.text !== undefined,
  );
  return isWritten && list(old) === list(now);
}
