import type { Advice, AdviceId, Confidence } from '../model/advice.ts';
import { type Change, type GetInstruction, listLater, runScript } from './edit-run.ts';
import type { AdviceRule, RulePage } from './rule.ts';
import type { Sign } from './signs.ts';
import {
  describeBytes,
  describeHidden,
  describeLayers,
  describeOrigin,
  describePaths,
} from './where.ts';

/** One kind of files that could be removed. */
export interface FileKind {
  readonly subject: string;
  /** `source maps` */
  readonly what: string;
  readonly signs?: readonly Omit<Sign, 'subject'>[];
  readonly fix: readonly string[];
  /** Adds commands that delete it to the script of the instruction that creates it. */
  readonly edit?: (script: string, advice: Advice) => string | undefined;
  /** An instruction to add before it, because it or a later one would write such files again. */
  readonly prepare?: (script: string, later: readonly (string | undefined)[]) => string | undefined;
  /** Commands of later instructions that need it. */
  readonly uses?: RegExp;
}

interface FileRule {
  readonly id: AdviceId;
  readonly page: RulePage;
  readonly confidence: Confidence;
  readonly why: string;
  /** The fix of the first one is also used for unknown subjects. */
  readonly kinds: readonly [FileKind, ...FileKind[]];
  readonly looksFor?: NonNullable<AdviceRule['looksFor']>;
  readonly classify?: NonNullable<AdviceRule['classify']>;
  readonly isOfHidden?: true;
  readonly getShare?: NonNullable<AdviceRule['getShare']>;
  /**
   * Default: exclude them from what is copied, or delete them in the instruction that adds them.
   */
  readonly change?: AdviceRule['change'];
}

/** Creates a rule about files that are found individually or by their folders. */
export function createFileRule({ kinds, why, change, ...rule }: FileRule): AdviceRule {
  const getKind = ({ subject }: Advice) =>
    kinds.find((kind) => kind.subject === subject) ?? { ...kinds[0], what: 'files of this kind' };
  return {
    ...rule,
    signs: kinds.flatMap(({ subject, signs = [] }) => signs.map((sign) => ({ ...sign, subject }))),
    subjects: kinds.map(({ subject }) => subject),
    describe: (advice) => ({
      title:
        `${describeBytes(advice)} of ${getKind(advice).what} ` +
        `${describeLayers(advice)}${describeHidden(advice)}`,
      why,
      fix: getKind(advice).fix,
    }),
    change: (advice, getInstruction) => {
      const script = runScript(getInstruction(advice.layer));
      const { edit, prepare, uses } = getKind(advice);
      const isUsed = (text: string | undefined): boolean =>
        text !== undefined && uses?.test(text) === true;
      const later = listLater(advice.layer, getInstruction);
      if (later.some(isUsed))
        return [
          'delete ',
          ...describePaths(advice),
          ' in the instruction that uses it, joined with the one that adds it',
        ];
      const edited = script === undefined ? undefined : edit?.(script, advice);
      if (script !== undefined && edited !== undefined) {
        const before = prepare?.(script, later);
        const after: Change = before === undefined ? [] : ['after ', { code: before }, ': '];
        return [...after, { code: `RUN ${edited}` }];
      }
      return (change ?? leaveOut)(advice, getInstruction);
    },
  };
}

function leaveOut(advice: Advice, getInstruction: GetInstruction): Change {
  const isCopied = /^(?:COPY|ADD) /.test(getInstruction(advice.layer) ?? '');
  return isCopied
    ? ['leave ', ...describePaths(advice), ' out of what is copied']
    : ['delete ', ...describePaths(advice), ...describeOrigin(advice)];
}
