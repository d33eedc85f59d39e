import type { Advice, AdviceId } from '../model/advice.ts';
import { byteText } from '../model/byte-text.ts';
import type { AdviceRule } from './rule.ts';
import type { Sign } from './signs.ts';
import { describeHidden, describeLayers } from './where.ts';

/** What a tool leaves where nobody needs it once it has run. */
export interface Leftover {
  readonly subject: string;
  /** As in `19.2 MB of …`. */
  readonly what: string;
  readonly signs: readonly (string | Omit<Sign, 'subject'>)[];
  readonly fix: readonly string[];
}

/** @param general what is said of a subject that is in no row */
export function createLeftoverRule(
  id: AdviceId,
  rows: readonly Leftover[],
  why: string,
  general: Pick<Leftover, 'what' | 'fix'>,
): AdviceRule {
  return {
    id,
    signs: rows.flatMap(({ subject, signs }) =>
      signs.map(
        (sign): Sign => ({ ...(typeof sign === 'string' ? { path: sign } : sign), subject }),
      ),
    ),
    describe: (advice: Advice) => {
      const { what, fix } = rows.find(({ subject }) => subject === advice.subject) ?? general;
      return {
        title: `${byteText(advice.bytes).text} of ${what} ${describeLayers(advice)}${describeHidden(advice)}`,
        why,
        fix,
      };
    },
  };
}
