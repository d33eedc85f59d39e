import type { ErrorCode } from '../../../exit-codes.ts';
import { quoteText } from '../../../model/quote.ts';
import { failure, problem } from './failure.ts';
import type { Sentence, Words } from './sentence.ts';

interface ShownProblem {
  /** The file with line and column, or the flag. */
  readonly place: Sentence;
  readonly message: Sentence;
  /** The line of the file, and carets under the problem. */
  readonly excerpt: { readonly line: string; readonly carets: string } | undefined;
  readonly hint: Sentence | undefined;
}

const suggest = (meant: string | undefined, otherwise: string): string =>
  meant === undefined ? otherwise : `did you mean ${quoteText(meant)}?`;

/** Messages about budgets and rule flags. */
export const BUDGET = {
  /** Names a flag or an input as the place of a limit. */
  'option-name': '{name:option}',
  'problems-in': (
    {
      what,
      code,
      names,
      problems,
      count,
    }: {
      what: Sentence;
      code: ErrorCode;
      names: readonly Sentence[];
      /** The first of all. */
      problems: readonly ShownProblem[];
      count: number;
    },
    { format }: Words,
  ) => {
    const places = problems.map(({ place }) => format(place));
    const column = Math.max(...places.map((place) => place.length)) + 2;
    const left = count - problems.length;
    const lines = problems.flatMap(({ message, excerpt, hint = '' }, index) => [
      `  ${places[index]?.padEnd(column)}${format(message)}`,
      ...(excerpt === undefined
        ? []
        : [excerpt.line, `${excerpt.carets}   ${format(hint)}`.trimEnd()]),
    ]);
    return failure(
      code,
      [
        `invalid ${format(what)}: ${count === 1 ? '1 problem' : `${count} problems`}`,
        ...lines,
        ...(left > 0 ? [`  … and ${left} more`] : []),
      ].join('\n'),
      undefined,
      names.map(format).join(', '),
    );
  },
  'problem-with': '{subject}: {problem}',
  'problem-with-pattern': '{of} {text:quoted}: {problem}',

  'unknown-rule': ({
    key,
    meant,
    written,
  }: {
    key: string;
    meant: string | undefined;
    /** The flag in our syntax. */
    written: string | undefined;
  }) => {
    const hint =
      key === 'warn' || key === 'fail'
        ? 'write both bounds after the rule, e.g. highestImageBytes=warn:140MB,fail:150MB'
        : key === 'rules'
          ? 'remove this line'
          : 'run "plimsoll rules" to list all rules';
    return problem(
      `unknown rule ${quoteText(key)}`,
      written === undefined ? suggest(meant, hint) : `write ${written}`,
    );
  },
  'flag-without-limit': problem('{rule} has no limit', 'write {rule}=LIMIT'),
  'rule-set-twice': problem('{rule} is set twice', 'keep one of them'),

  'budget-too-long': problem('more than 1 MiB of YAML'),
  'budget-empty': "{source} is empty: dive's defaults apply",
  'key-ignored': '{source}: [{isRule:if}rule ]{key:quoted} is ignored, as in dive',
  'more-keys-ignored': '{source}: {count} more such keys are ignored',

  'waived-until': 'until {until}: {why}',
  'waived-too': '{reason}\nwaived until {until}: {why}',
  'paths-waived': ({
    waivers,
  }: {
    waivers: readonly { readonly path?: string; readonly until: string; readonly why: string }[];
  }) => waivers.map(({ path, until, why }) => `${path} waived until ${until}: ${why}`).join('\n'),
  'waiver-ended': '{from}: the waiver for {rule} ended on {until}',
  'waiver-without-effect': '{from}: the waiver for {rule} has no effect: no such rule applies',
} as const;
