import type { Advice } from '../model/advice.ts';
import type { ReadFacts } from '../model/facts.ts';
import type { Change } from './edit-run.ts';
import { describeChange } from './words.ts';

/** A single change to an instruction that follows all of this advice. */
export interface JointChange {
  /** At least one piece, in the given order. */
  readonly advice: readonly [Advice, ...Advice[]];
  readonly change: Change;
}

/**
 * Joins advice that rewrites the same RUN instruction, so that the user gets one text to copy
 * instead of several that conflict.
 */
export function joinChanges(advice: readonly Advice[], facts: ReadFacts): JointChange[] {
  const joint: JointChange[] = [];
  for (const one of advice) {
    const at = joint.findIndex(({ advice: [first] }) => isSameLayer(first, one));
    const other = joint[at];
    const change = other && extendChange(other.change, one, facts);
    if (other === undefined || change === undefined)
      joint.push({ advice: [one], change: describeChange(one, facts) });
    else joint[at] = { advice: [...other.advice, one], change };
  }
  return joint;
}

const isSameLayer = (one: Advice, other: Advice): boolean =>
  one.layer === other.layer && isOfOneLayer(one) && isOfOneLayer(other);

const isOfOneLayer = ({ layers = [] }: Advice): boolean =>
  layers.filter(({ isCopy }) => !isCopy).length <= 1;

/**
 * Follows more advice in an instruction that is already rewritten.
 * @returns `undefined` unless both changes are a whole instruction, with or without names before it
 */
function extendChange(change: Change, advice: Advice, facts: ReadFacts): Change | undefined {
  const instruction = takeInstruction(change);
  if (instruction === undefined) return undefined;
  const layers = facts.layers.with(advice.layer, {
    ...(facts.layers[advice.layer] as ReadFacts['layers'][number]),
    instruction,
  });
  const next = describeChange(advice, { ...facts, layers });
  const edited = takeInstruction(next);
  if (edited === undefined || edited === instruction) return undefined;
  return [...change.slice(0, -1), ...next];
}

/** `RUN …`, after only names: `without gcc: RUN …`. */
function takeInstruction(change: Change): string | undefined {
  const last = change.at(-1);
  const isWhole = typeof last === 'object' && last.code.startsWith('RUN ');
  const before = change.at(-2) ?? ': ';
  return isWhole && typeof before === 'string' && before.endsWith(': ') ? last.code : undefined;
}
