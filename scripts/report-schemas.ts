// Makes the schemas of what the program writes as JSON from the types of the model: comments become
// descriptions, and the tags in `src/model/numbers.ts` become limits. Keys that a later version
// adds under the same `schemaVersion` are allowed.
import { createGenerator, type Schema } from 'ts-json-schema-generator';

const PUBLISHED = 'https://raw.githubusercontent.com/plimsoll-ci/plimsoll/main/schema';

type Definitions = Readonly<Record<string, Schema>>;

const generator = createGenerator({
  path: 'src/model/{report,{compare,context,fleet,history,order,whatif}-report}.ts',
  tsconfig: 'tsconfig.json',
  additionalProperties: true,
  skipTypeCheck: true,
  topRef: false,
  encodeRefs: false,
});

/**
 * @param type the name of an exported interface
 * @param id the published file
 */
export function createReportSchema(type: string, id: string, title: string): Schema {
  const { definitions: parts = {}, ...root } = generator.createSchema(type);
  const definitions = parts as Definitions;
  const named = Object.entries(definitions).filter(([name]) => isNamed(name, definitions));
  return {
    $schema: root.$schema,
    $id: `${PUBLISHED}/${id}`,
    title,
    ...(simplify(root, definitions) as Schema),
    definitions: Object.fromEntries(
      named.map(([name, part]) => [name, refine(name, simplify(part, definitions) as Schema)]),
    ),
  };
}

/** Constraints that types can't express. */
function refine(name: string, schema: Schema): Schema {
  // A version with more measures may have written the baseline.
  if (name === 'Finding')
    return { ...schema, properties: { ...schema.properties, measure: { type: 'string' } } };
  if (name === 'ImageReport')
    return { ...schema, anyOf: [{ required: ['facts'] }, { required: ['error'] }] };
  if (name !== 'ImageFacts' && name !== 'Comparison') return schema;
  // With files, sizes that need them are there too; this gives better errors than `anyOf`.
  const [unread, read] = schema.anyOf as Schema[];
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { type: 'object', if: { required: ['files'] }, then: read, else: unread };
}

/** Parts with a name keep the compiled check small and flat; scalars and generics have none. */
function isNamed(name: string, definitions: Definitions): boolean {
  const { properties, anyOf } = definitions[name] ?? {};
  return (properties ?? anyOf) !== undefined && name !== 'Sentence' && !name.includes('<');
}

/** Inlines unnamed parts, and writes `X | null` as a union of types: more precise errors. */
function simplify(schema: unknown, definitions: Definitions): unknown {
  if (Array.isArray(schema)) return schema.map((one) => simplify(one, definitions));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, anyOf, ...rest } = schema as Schema;
  const name = $ref?.replace('#/definitions/', '');
  // A message is written as its sentence.
  if (name === 'Sentence') return { type: 'string', ...rest };
  if (name !== undefined && !isNamed(name, definitions))
    return simplify({ ...definitions[name], ...rest }, definitions);
  const [some, none, ...more] = (anyOf ?? []) as Schema[];
  if (some && none?.type === 'null' && more.length === 0)
    return { ...withNull(some, definitions), ...rest };
  const entries = Object.entries(schema).filter(
    ([key, part]) => !isNever(part) && !isRepeated(key, rest),
  );
  return Object.fromEntries(entries.map(([key, part]) => [key, simplify(part, definitions)]));
}

/** The type of listed values, and keys that a mapped type both lists and describes. */
function isRepeated(key: string, schema: Schema): boolean {
  if (key === 'type') return schema.enum !== undefined || schema.const !== undefined;
  if (schema.additionalProperties === undefined) return false;
  return key === (schema.required ? 'additionalProperties' : 'properties');
}

function withNull(schema: Schema, definitions: Definitions): Schema {
  const name = schema.$ref?.replace('#/definitions/', '');
  const part = name === 'Sentence' ? schema : (definitions[name ?? ''] ?? schema);
  const whole = simplify(part, definitions) as Schema;
  const type = [...new Set([whole.type ?? [], 'null'].flat())] as Schema['type'];
  return { ...whole, ...(whole.type && { type }) };
}

/** The schema of a key that must be absent: `files?: undefined`. */
const isNever = (schema: unknown): boolean =>
  JSON.stringify((schema as Schema | null)?.not) === '{}';
