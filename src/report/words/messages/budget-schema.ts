import { quoteText } from '../../../model/quote.ts';
import { budgetInvalid } from './failure.ts';
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
  'value-invalid': budgetInvalid('invalid value'),
  'not-name': ({ key, isVariable }: Key & { isVariable: boolean }) =>
    budgetInvalid(
      `${quoteText(key)} is not a name`,
      isVariable
        ? 'use only letters, digits and _'
        : 'use letters, digits and . _ -, starting with a letter or digit',
    ),
  'key-missing': ({ key, description }: Key & { description: string }) =>
    budgetInvalid(`${quoteText(key)} is missing`, `add it: ${shortenDescription(description)}`),
  'not-date': budgetInvalid('{text:quoted} is not a date', 'write YYYY-MM-DD, e.g. 2027-01-31'),
  'value-empty': budgetInvalid('{key} is empty', 'write a value or remove it'),
  'not-value': budgetInvalid(
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
    budgetInvalid(
      `${key === null ? 'a budget' : (key ?? 'this')} must be ` +
        types.map((type) => TYPES[type] ?? type).join(' or '),
      TYPE_FIXES[fix],
    ),

  'advice-without-reason': budgetInvalid(
    '{key} has no reason',
    'write why it is off, e.g. {key}: "not worth it here"',
  ),
  'private-files-as-advice': budgetInvalid(
    '{key:quoted} is a finding, not only advice',
    'write privateFiles: off under rules:, or a waiver with the path',
  ),
  'unknown-advice': budgetInvalid(
    'unknown advice rule {key:quoted}[; did you mean {meant:quoted}?]',
    '[{meant:if}|run "plimsoll explain" to list all]',
  ),
  'builder-option-in-budget': budgetInvalid(
    "{key:quoted} can't be set in a budget, which a pull request can change",
    'use {name:option} instead',
  ),
  'rule-with-prefix': budgetInvalid('{key:quoted} is not a key', `write {rule} ${UNDER_RULES}`),
  'rules-within-rules': budgetInvalid(
    '{key:quoted} is not a rule',
    'remove this line, and indent what follows less',
  ),
  'rule-as-key': budgetInvalid('{key:quoted} is a rule', `move it ${UNDER_RULES}`),
  'rule-in-other-words': budgetInvalid(
    'unknown key {key:quoted}; did you mean the rule {meant:quoted}?',
    `write it ${UNDER_RULES}`,
  ),
  'unknown-key': budgetInvalid(
    'unknown {kind} {key:quoted}[; did you mean {meant:quoted}?]',
    '[{meant:if}|{isRule:if}run "plimsoll rules" to list all rules|known keys: {known:all}]',
  ),

  'tab-as-indentation': budgetInvalid('a tab is used for indentation', 'use spaces'),
  'second-document': budgetInvalid(
    'a second YAML document starts here',
    'remove this line and everything below it',
  ),
  /** `braces` is the line in flow syntax. */
  'second-colon': budgetInvalid(
    'a second ": " on one line',
    '[write {braces}|quote the value, or start a new line]',
  ),
  'yaml-invalid': ({ message }: { message: string }) =>
    budgetInvalid(`invalid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`, ''),
  'duplicate-key': budgetInvalid(
    'duplicate key {key:quoted}, first on line {firstLine}',
    'keep one of them',
  ),
  'merge-of-non-mapping': budgetInvalid(
    '"<<" can only merge mappings',
    'write an alias of a mapping: *name',
  ),
  'key-not-single': budgetInvalid('a key must be a single value'),
  'undefined-alias': budgetInvalid('{text:quoted} is an undefined alias'),
  'star-unquoted': budgetInvalid(
    '{text} must be quoted: an unquoted * starts a YAML alias',
    'write {text:quoted}',
  ),
  'too-many-values': budgetInvalid(
    long(
      'too many values or levels: at most {mostValues} values and {mostDepth} levels are ',
      'allowed, with aliases expanded',
    ),
  ),
} as const;
