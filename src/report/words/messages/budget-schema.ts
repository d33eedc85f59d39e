import { quoteText } from '../../../model/quote.ts';
import { problem } from './failure.ts';
import { long } from './template.ts';

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

const UNDER_RULES = 'under rules:, indented';

/** The start of a description, within a sentence. */
const shortenDescription = (text: string): string =>
  `${text.charAt(0).toLowerCase()}${text.slice(1).split(/[.:]/)[0]}`;

/** Messages about the structure of budgets. */
export const BUDGET_SCHEMA = {
  'value-invalid': problem('invalid value'),
  'not-name': problem(
    '{key:quoted} is not a name',
    long(
      '[{isVariable:if}use only letters, digits and _|',
      'use letters, digits and . _ -, starting with a letter or digit]',
    ),
  ),
  'key-missing': ({ key, description }: Key & { description: string }) =>
    problem(`${quoteText(key)} is missing`, `add it: ${shortenDescription(description)}`),
  'not-date': problem('{text:quoted} is not a date', 'write YYYY-MM-DD, e.g. 2027-01-31'),
  'value-empty': problem('{key} is empty', 'write a value or remove it'),
  'not-value': problem(
    '[{text:quoted}|this] is not a value of [{key}|this list]',
    '[did you mean {meant:quoted}?|write {known:or}]',
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
    problem(
      `${key === null ? 'a budget' : (key ?? 'this')} must be ` +
        types.map((type) => TYPES[type] ?? type).join(' or '),
      TYPE_FIXES[fix],
    ),

  'advice-without-reason': problem(
    '{key} has no reason',
    'write why it is off, e.g. {key}: "not worth it here"',
  ),
  'private-files-as-advice': problem(
    '{key:quoted} is a finding, not only advice',
    'write privateFiles: off under rules:, or a waiver with the path',
  ),
  'unknown-advice': problem(
    'unknown advice rule {key:quoted}[; did you mean {meant:quoted}?]',
    '[{meant:if}|run "plimsoll explain" to list all]',
  ),
  'builder-option-in-budget': problem(
    "{key:quoted} can't be set in a budget, which a pull request can change",
    'use {name:option} instead',
  ),
  'rule-with-prefix': problem('{key:quoted} is not a key', `write {rule} ${UNDER_RULES}`),
  'rules-within-rules': problem(
    '{key:quoted} is not a rule',
    'remove this line, and indent what follows less',
  ),
  'rule-as-key': problem('{key:quoted} is a rule', `move it ${UNDER_RULES}`),
  'rule-in-other-words': problem(
    'unknown key {key:quoted}; did you mean the rule {meant:quoted}?',
    `write it ${UNDER_RULES}`,
  ),
  'unknown-key': problem(
    'unknown {kind} {key:quoted}[; did you mean {meant:quoted}?]',
    '[{meant:if}|{isRule:if}run "plimsoll rules" to list all rules|known keys: {known:all}]',
  ),

  'tab-as-indentation': problem('a tab is used for indentation', 'use spaces'),
  'second-document': problem(
    'a second YAML document starts here',
    'remove this line and everything below it',
  ),
  /** `braces` is the line in flow syntax. */
  'second-colon': problem(
    'a second ": " on one line',
    '[write {braces}|quote the value, or start a new line]',
  ),
  'yaml-invalid': ({ message }: { message: string }) =>
    problem(`invalid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`, ''),
  'duplicate-key': problem(
    'duplicate key {key:quoted}, first on line {firstLine}',
    'keep one of them',
  ),
  'merge-of-non-mapping': problem(
    '"<<" can only merge mappings',
    'write an alias of a mapping: *name',
  ),
  'key-not-single': problem('a key must be a single value'),
  'undefined-alias': problem('{text:quoted} is an undefined alias'),
  'star-unquoted': problem(
    '{text} must be quoted: an unquoted * starts a YAML alias',
    'write {text:quoted}',
  ),
  'too-many-values': problem(
    long(
      'too many values or levels: at most {mostValues} values and {mostDepth} levels are ',
      'allowed, with aliases expanded',
    ),
  ),
} as const;
