import { OPTIONAL_ADVICE_IDS } from '../../model/advice.ts';
import { findBuilderOption } from '../../model/builder-options.ts';
import type { TypeFix } from '../../report/words/messages/budget-schema.ts';
import { findRule, RULES } from '../rules.ts';
import { buildBudgetSchema } from '../schema/budget-schema.ts';
import { type Explained, explain, type Problem } from './budget-problems.ts';
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
    const explained =
      index < MOST_EXPLAINED ? explainError(error, key, place) : explain('value-invalid', {});
    const [start, end] = isOfKey ? [place.keyStart, place.keyEnd] : [place.start, place.end];
    return [{ start, end, ...explained }];
  });
}

function explainError(error: SchemaError, key: string, place: Place): Explained {
  const name = (error.instancePath.split('/').at(-1) ?? '').replaceAll('~1', '/');
  if (ADVICE_OFF.test(error.instancePath)) return explain('advice-without-reason', { key: name });
  switch (error.keyword) {
    case 'additionalProperties':
      return explainUnknownKey(error.instancePath, key);
    case 'propertyNames':
      // Build arguments are shell variables; image names are as on the command line.
      return explain('not-name', { key, isVariable: error.instancePath.endsWith('/args') });
    case 'required':
      return explainMissingKey(error);
    case 'pattern':
      return name === 'until'
        ? explain('not-date', { text: place.text ?? '' })
        : explain('value-empty', { key: name });
    case 'minItems':
    case 'minProperties':
      return explain('value-empty', { key: name });
    case 'enum':
      return explainWrongWord(error, name, place);
    default:
      return explainWrongType(error, name, place);
  }
}

function explainWrongWord({ params }: SchemaError, name: string, { text }: Place): Explained {
  const known = [params.allowedValues ?? []].flat().map(String);
  const meant = findClosest(text ?? '', known);
  return explain('not-value', { text, key: isIndex(name) ? undefined : name, known, meant });
}

const isIndex = (name: string): boolean => /^\d+$/.test(name);

function explainMissingKey(error: SchemaError): Explained {
  const key = String(error.params.missingProperty);
  const { description = '' } = findSchema(error.instancePath).properties?.[key] ?? {};
  return explain('key-missing', { key, description });
}

const ADVICE_OFF = /\/advice\/off\/[^/]+$/;

function explainUnknownKey(pointer: string, key: string): Explained {
  if (pointer.endsWith('/advice/off'))
    return key === 'private-files'
      ? explain('private-files-as-advice', { key })
      : explain('unknown-advice', { key, meant: findClosest(key, OPTIONAL_ADVICE_IDS) });
  const kind = /(?:^|\/)rules$/.test(pointer) ? 'rule' : 'key';
  const builderOption = kind === 'key' ? findBuilderOption(key) : undefined;
  if (builderOption !== undefined)
    return explain('builder-option-in-budget', { key, name: builderOption });
  if (/^rules\./i.test(key))
    return explain('rule-with-prefix', { key, rule: key.slice('rules.'.length) });
  if (kind === 'rule' && /^rules$/i.test(key)) return explain('rules-within-rules', { key });
  if (kind === 'key' && findRule(key) !== undefined) return explain('rule-as-key', { key });
  if (isPart(pointer) && isRuleInOtherWords(key))
    return explain('rule-in-other-words', { key, meant: suggestRule(key) ?? '' });
  const known = listKnownKeys(pointer);
  const meant = kind === 'rule' ? suggestRule(key) : findClosest(key, known);
  return explain('unknown-key', { kind, isRule: kind === 'rule', key, meant, known });
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

function explainWrongType(error: SchemaError, name: string, place: Place): Explained {
  const wanted = [error.params.type ?? []].flat().map(String);
  const types = wanted.filter((type) => type !== 'null');
  const key = error.instancePath === '' ? null : isIndex(name) ? undefined : name;
  return explain('wrong-type', {
    key,
    types,
    fix: chooseTypeFix(error.instancePath, types, place),
  });
}

function chooseTypeFix(pointer: string, types: readonly string[], place: Place): TypeFix {
  if (isOfEntry(pointer, 'platforms')) return 'platforms';
  if (pointer.endsWith('/advice/off')) return 'advice off';
  if (types.includes('object') && place.isPlain && /^[A-Za-z]+:\S/.test(place.text ?? ''))
    return 'no space';
  if (pointer === '') return 'budget';
  const [type] = types;
  // Quotes turn a number into text, but not a list.
  if (type === 'string' && place.text !== undefined) return 'quotes';
  return type === 'object' || type === 'array' || type === 'boolean' ? type : 'none';
}

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
