import type { Advice } from '../model/advice.ts';
import { type Change, listLater, runScript } from './edit-run.ts';
import type { AdviceRule } from './rule.ts';
import type { Sign } from './signs.ts';
import { describeFiles, describePaths, leaveOut } from './where.ts';

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

type OfRule = 'id' | 'page' | 'confidence' | 'looksFor' | 'classify' | 'isOfHidden' | 'getShare';

interface FileRule extends Pick<AdviceRule, OfRule> {
  readonly why: string;
  readonly kinds: readonly FileKind[];
  /** For a subject that is in no row. */
  readonly general?: Pick<FileKind, 'what' | 'fix'>;
  /**
   * Default: exclude them from what is copied, or delete them in the instruction that adds them.
   */
  readonly change?: AdviceRule['change'];
}

/** Creates a rule about files that are found individually or by their folders. */
export function createFileRule({
  kinds,
  why,
  general = { what: 'files of this kind', fix: kinds[0]?.fix ?? [] },
  change = leaveOut,
  ...rule
}: FileRule): AdviceRule {
  const getKind = ({ subject }: Advice): Partial<FileKind> & typeof general =>
    kinds.find((kind) => kind.subject === subject) ?? general;
  return {
    ...rule,
    signs: kinds.flatMap(({ subject, signs = [] }) => signs.map((sign) => ({ ...sign, subject }))),
    subjects: kinds.map(({ subject }) => subject),
    describe: (advice) => ({
      title: describeFiles(advice, getKind(advice).what),
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
      return change(advice, getInstruction);
    },
  };
}
