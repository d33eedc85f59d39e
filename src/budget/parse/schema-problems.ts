import { OPTIONAL_ADVICE_IDS } from '../../model/advice.ts';
import { findBuilderOption } from '../../model/builder-options.ts';
import { option } from '../../report/words/messages/legacy.ts';
import { findRule, RULES } from '../rules.ts';
import { buildBudgetSchema } from '../schema/budget-schema.ts';
import { type Problem, quote } from './budget-problems.ts';
import { joinPointer } from './budget-reader.ts';
import validate, { type SchemaError } from './budget-validator.generated.js';
import { createFinder, findClosest } from './closest.ts';
import { isOfEntry, isPart } from './part-pointers.ts';
import { isRuleInOtherWords, suggestRule } from './suggest-rule.ts';
import type { Place } from './yaml-tree.ts';

/** Far more than are shown; further errors are only counted. */
const MOST_EXPLAINED = 500;

/** Lists structural problems: unknown keys, missing keys, wrong types. */
export function listSchemaProblems(value: unknown, places: ReadonlyMap<string, Place>): Problem[] {
  validate(value);
  return (validate.errors ?? []).flatMap((error, index) => {
    const isOfKey = error.keyword === 'additionalProperties' || error.keyword === 'propertyNames';
    // An invalid name is reported once, by `propertyNames`.
    if (error.propertyName !== undefined && !isOfKey) return [];
    const key = String(error.params.additionalProperty ?? error.params.propertyName ?? '');
    const place = places.get(isOfKey ? joinPointer(error.instancePath, key) : error.instancePath);
    if (place === undefined) return [];
    const { message, hint } =
      index < MOST_EXPLAINED
        ? explain(error, key, place)
        : { message: 'invalid value', hint: undefined };
    const [start, end] = isOfKey ? [place.keyStart, place.keyEnd] : [place.start, place.end];
    return [{ start, end, message, ...(hint === undefined ? {} : { hint }) }];
  });
}

type Explained = Pick<Problem, 'message' | 'hint'>;

function explain(error: SchemaError, key: string, place: Place): Explained {
  const name = (error.instancePath.split('/').at(-1) ?? '').replaceAll('~1', '/');
  if (ADVICE_OFF.test(error.instancePath)) return explainMissingReason(name);
  switch (error.keyword) {
    case 'additionalProperties':
      return explainUnknownKey(error.instancePath, key);
    case 'propertyNames':
      return { message: `${quote(key)} is not a name`, hint: suggestName(error.instancePath) };
    case 'required':
      return {
        message: `${quote(String(error.params.missingProperty))} is missing`,
        hint: suggestMissingKey(error),
      };
    case 'pattern':
      if (name === 'until')
        return {
          message: `${quote(place.text ?? '')} is not a date`,
          hint: 'write YYYY-MM-DD, e.g. 2027-01-31',
        };
      return { message: `${name} is empty`, hint: EMPTY_HINT };
    case 'minItems':
    case 'minProperties':
      return { message: `${name} is empty`, hint: EMPTY_HINT };
    case 'enum':
      return explainWrongWord(error, name, place);
    default:
      return explainWrongType(error, name, place);
  }
}

const EMPTY_HINT = 'write a value or remove it';

function explainWrongWord({ params }: SchemaError, name: string, { text }: Place): Explained {
  const words = [params.allowedValues ?? []].flat().map(String);
  const meant = findClosest(text ?? '', words);
  const isItem = /^\d+$/.test(name);
  const whose = isItem ? 'of this list' : `of ${name}`;
  return {
    message: `${text === undefined ? 'this' : quote(text)} is not a value ${whose}`,
    hint: meant === undefined ? `write ${words.join(' or ')}` : `did you mean ${quote(meant)}?`,
  };
}

/** Build arguments are shell variables; image names are as on the command line. */
const suggestName = (pointer: string): string =>
  pointer.endsWith('/args')
    ? 'use only letters, digits and _'
    : 'use letters, digits and . _ -, starting with a letter or digit';

/** Uses the start of the missing key's description. */
function suggestMissingKey(error: SchemaError): string {
  const description =
    findSchema(error.instancePath).properties?.[String(error.params.missingProperty)]
      ?.description ?? '';
  return `add it: ${description.charAt(0).toLowerCase()}${description.slice(1).split(/[.:]/)[0]}`;
}

const ADVICE_OFF = /\/advice\/off\/[^/]+$/;

const explainMissingReason = (name: string): Explained => ({
  message: `${name} has no reason`,
  hint: `write why it is off, e.g. ${name}: "not worth it here"`,
});

function explainUnknownAdvice(key: string): Explained {
  if (key === 'private-files')
    return {
      message: `${quote(key)} is a finding, not only advice`,
      hint: 'write privateFiles: off under rules:, or a waiver with the path',
    };
  const meant = findClosest(key, OPTIONAL_ADVICE_IDS);
  return meant === undefined
    ? { message: `unknown advice rule ${quote(key)}`, hint: 'run "plimsoll explain" to list all' }
    : { message: `unknown advice rule ${quote(key)}; did you mean ${quote(meant)}?` };
}

function explainUnknownKey(pointer: string, key: string): Explained {
  if (pointer.endsWith('/advice/off')) return explainUnknownAdvice(key);
  const kind = /(?:^|\/)rules$/.test(pointer) ? 'rule' : 'key';
  const builderOption = kind === 'key' ? findBuilderOption(key) : undefined;
  if (builderOption !== undefined)
    return {
      message: `${quote(key)} can't be set in a budget, which a pull request can change`,
      hint: `use ${option(builderOption)} instead`,
    };
  if (/^rules\./i.test(key))
    return {
      message: `${quote(key)} is not a key`,
      hint: `write ${key.slice('rules.'.length)} under rules:, indented`,
    };
  if (kind === 'rule' && /^rules$/i.test(key))
    return {
      message: `${quote(key)} is not a rule`,
      hint: 'remove this line, and indent what follows less',
    };
  if (kind === 'key' && findRule(key) !== undefined)
    return { message: `${quote(key)} is a rule`, hint: 'move it under rules:, indented' };
  if (isPart(pointer) && isRuleInOtherWords(key))
    return {
      message: `unknown key ${quote(key)}; did you mean the rule ${quote(suggestRule(key) ?? '')}?`,
      hint: 'write it under rules:, indented',
    };
  const known = listKnownKeys(pointer);
  const meant = kind === 'rule' ? suggestRule(key) : findClosest(key, known);
  if (meant !== undefined)
    return { message: `unknown ${kind} ${quote(key)}; did you mean ${quote(meant)}?` };
  const hint =
    kind === 'rule' ? 'run "plimsoll rules" to list all rules' : `known keys: ${known.join(', ')}`;
  return { message: `unknown ${kind} ${quote(key)}`, hint };
}

/** Whether a top-level key belongs to a budget. */
export const isKnownKey = (key: string): boolean => listKnownKeys('').includes(key);

/**
 * Whether a key, at the top level or in `rules`, can only belong to another tool: it isn't close to
 * any known key or rule.
 */
export const isForeignKey = (key: string): boolean =>
  findBuilderOption(key) === undefined &&
  // `{ highestWastedBytes: 1,000kb }` has a key `000kb`.
  !/^\d/.test(key) &&
  !/^rules\./i.test(key) &&
  !isRuleInOtherWords(key) &&
  findKnown(key) === undefined;

const listKnownKeys = (pointer: string): string[] =>
  Object.keys(findSchema(pointer).properties ?? {});

const TYPES: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
};

function explainWrongType(error: SchemaError, name: string, place: Place): Explained {
  const wanted = [error.params.type ?? []].flat().filter((type) => type !== 'null');
  const expected = wanted.map((type) => TYPES[String(type)] ?? String(type)).join(' or ');
  const subject = error.instancePath === '' ? 'a budget' : /^\d+$/.test(name) ? 'this' : name;
  const message = `${subject} must be ${expected}`;
  if (isOfEntry(error.instancePath, 'platforms'))
    return { message, hint: 'write limits under each, e.g. linux/arm64: { rules: … }' };
  if (error.instancePath.endsWith('/advice/off'))
    return { message, hint: 'write RULE: REASON under it, indented' };
  if (wanted.includes('object') && place.isPlain && /^[A-Za-z]+:\S/.test(place.text ?? ''))
    return { message, hint: 'put a space after the colon' };
  if (error.instancePath === '')
    return { message, hint: 'start with rules: and write the limits under it, indented' };
  // Quotes turn a number into text, but not a list.
  if (wanted[0] === 'string' && place.text !== undefined)
    return { message, hint: 'put it in quotes' };
  return { message, hint: HINTS[String(wanted[0])] ?? '' };
}

const HINTS: Readonly<Record<string, string>> = {
  object: 'write key: value under it, indented',
  array: 'start each item with "- ", or write [a, b]',
  boolean: 'remove the quotes',
};

interface SchemaNode {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | false;
  readonly items?: SchemaNode;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

const SCHEMA = buildBudgetSchema() as unknown as SchemaNode;

const findKnown = createFinder([...listKnownKeys(''), ...RULES.map(({ key }) => key)]);

/** The schema of the value at a JSON pointer of a budget. */
function findSchema(pointer: string): SchemaNode {
  let node = SCHEMA;
  for (const segment of pointer.split('/').slice(1)) {
    node = node.properties?.[segment] ?? node.items ?? (node.additionalProperties || {});
    if (node.$ref) node = SCHEMA.definitions?.[node.$ref.slice('#/definitions/'.length)] ?? {};
  }
  return node;
}
