import { quoteText } from '../../../model/quote.ts';
import { budgetInvalid } from './failure.ts';
import type { OptionName } from './options.ts';
import type { Words } from './sentence.ts';

const TYPES: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
};

/** How to fix a value of the wrong type, by its place or by the type that it should have. */
const TYPE_FIXES = {
  platforms: 'write limits under each, e.g. linux/arm64: { rules: … }',
  'advice off': 'write RULE: REASON under it, indented',
  'no space': 'put a space after the colon',
  budget: 'start with rules: and write the limits under it, indented',
  quotes: 'put it in quotes',
  object: 'write key: value under it, indented',
  array: 'start each item with "- ", or write [a, b]',
  boolean: 'remove the quotes',
  none: '',
} as const;
export type TypeFix = keyof typeof TYPE_FIXES;

interface Key {
  readonly key: string;
}
interface Meant {
  /** The most similar one. */
  readonly meant: string | undefined;
}

const UNDER_RULES = 'under rules:, indented';

/** The start of a description, within a sentence. */
const shortenDescription = (text: string): string =>
  `${text.charAt(0).toLowerCase()}${text.slice(1).split(/[.:]/)[0]}`;

/** Messages about the structure of budgets. */
export const BUDGET_SCHEMA = {
  'value-invalid': () => budgetInvalid('invalid value'),
  'not-name': ({ key, isVariable }: Key & { isVariable: boolean }) =>
    budgetInvalid(
      `${quoteText(key)} is not a name`,
      isVariable
        ? 'use only letters, digits and _'
        : 'use letters, digits and . _ -, starting with a letter or digit',
    ),
  'key-missing': ({ key, description }: Key & { description: string }) =>
    budgetInvalid(`${quoteText(key)} is missing`, `add it: ${shortenDescription(description)}`),
  'not-date': ({ text }: { text: string }) =>
    budgetInvalid(`${quoteText(text)} is not a date`, 'write YYYY-MM-DD, e.g. 2027-01-31'),
  'value-empty': ({ key }: Key) => budgetInvalid(`${key} is empty`, 'write a value or remove it'),
  'not-value': ({
    text,
    key,
    known,
    meant,
  }: Meant & {
    text: string | undefined;
    /** Absent for an item of a list. */
    key: string | undefined;
    known: readonly string[];
  }) =>
    budgetInvalid(
      `${text === undefined ? 'this' : quoteText(text)} is not a value ` +
        `of ${key ?? 'this list'}`,
      meant === undefined ? `write ${known.join(' or ')}` : `did you mean ${quoteText(meant)}?`,
    ),
  'wrong-type': ({
    key,
    types,
    fix,
  }: {
    /** Absent for an item of a list, `null` for the whole budget. */
    key: string | null | undefined;
    types: readonly string[];
    fix: TypeFix;
  }) =>
    budgetInvalid(
      `${key === null ? 'a budget' : (key ?? 'this')} must be ` +
        types.map((type) => TYPES[type] ?? type).join(' or '),
      TYPE_FIXES[fix],
    ),

  'advice-without-reason': ({ key }: Key) =>
    budgetInvalid(`${key} has no reason`, `write why it is off, e.g. ${key}: "not worth it here"`),
  'private-files-as-advice': ({ key }: Key) =>
    budgetInvalid(
      `${quoteText(key)} is a finding, not only advice`,
      'write privateFiles: off under rules:, or a waiver with the path',
    ),
  'unknown-advice': ({ key, meant }: Key & Meant) =>
    meant === undefined
      ? budgetInvalid(`unknown advice rule ${quoteText(key)}`, 'run "plimsoll explain" to list all')
      : budgetInvalid(`unknown advice rule ${quoteText(key)}; did you mean ${quoteText(meant)}?`),
  'builder-option-in-budget': ({ key, name }: Key & { name: OptionName }, { option }: Words) =>
    budgetInvalid(
      `${quoteText(key)} can't be set in a budget, which a pull request can change`,
      `use ${option(name)} instead`,
    ),
  'rule-with-prefix': ({ key }: Key) =>
    budgetInvalid(
      `${quoteText(key)} is not a key`,
      `write ${key.slice('rules.'.length)} ${UNDER_RULES}`,
    ),
  'rules-within-rules': ({ key }: Key) =>
    budgetInvalid(
      `${quoteText(key)} is not a rule`,
      'remove this line, and indent what follows less',
    ),
  'rule-as-key': ({ key }: Key) =>
    budgetInvalid(`${quoteText(key)} is a rule`, `move it ${UNDER_RULES}`),
  'rule-in-other-words': ({ key, meant }: Key & { meant: string }) =>
    budgetInvalid(
      `unknown key ${quoteText(key)}; did you mean the rule ${quoteText(meant)}?`,
      `write it ${UNDER_RULES}`,
    ),
  'unknown-key': ({
    kind,
    key,
    meant,
    known,
  }: Key & Meant & { kind: 'rule' | 'key'; known: readonly string[] }) =>
    meant !== undefined
      ? budgetInvalid(`unknown ${kind} ${quoteText(key)}; did you mean ${quoteText(meant)}?`)
      : budgetInvalid(
          `unknown ${kind} ${quoteText(key)}`,
          kind === 'rule'
            ? 'run "plimsoll rules" to list all rules'
            : `known keys: ${known.join(', ')}`,
        ),

  'tab-as-indentation': () => budgetInvalid('a tab is used for indentation', 'use spaces'),
  'second-document': () =>
    budgetInvalid('a second YAML document starts here', 'remove this line and everything below it'),
  /** `braces` is the line in flow syntax. */
  'second-colon': ({ braces }: { braces: string | undefined }) =>
    budgetInvalid(
      'a second ": " on one line',
      braces === undefined ? 'quote the value, or start a new line' : `write ${braces}`,
    ),
  'yaml-invalid': ({ message }: { message: string }) =>
    budgetInvalid(`invalid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`, ''),
  'duplicate-key': ({ key, firstLine }: Key & { firstLine: number }) =>
    budgetInvalid(
      `duplicate key ${quoteText(key)}, first on line ${firstLine}`,
      'keep one of them',
    ),
  'merge-of-non-mapping': () =>
    budgetInvalid('"<<" can only merge mappings', 'write an alias of a mapping: *name'),
  'key-not-single': () => budgetInvalid('a key must be a single value'),
  'undefined-alias': ({ text }: { text: string }) =>
    budgetInvalid(`${quoteText(text)} is an undefined alias`),
  'star-unquoted': ({ text }: { text: string }) =>
    budgetInvalid(
      `${text} must be quoted: an unquoted * starts a YAML alias`,
      `write ${quoteText(text)}`,
    ),
  'too-many-values': ({ mostValues, mostDepth }: { mostValues: number; mostDepth: number }) =>
    budgetInvalid(
      `too many values or levels: at most ${mostValues} values and ${mostDepth} ` +
        'levels are allowed, with aliases expanded',
    ),
} as const;
