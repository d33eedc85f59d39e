type Json = { [key: string]: unknown };
interface Media {
  readonly examples?: Record<string, { readonly $ref?: string; readonly value?: unknown }>;
  example?: unknown;
}
type Operation = Json & {
  readonly operationId: string;
  readonly responses: Record<string, { readonly content?: Record<string, Media> }>;
};
export type OpenApi = Json & {
  readonly info: Json;
  readonly paths: Record<string, Record<string, Operation>>;
};

/**
 * Some operations of an OpenAPI 3.0 description, with all they refer to and one official answer
 * each, without descriptions.
 */
export function sliceOpenApi(api: OpenApi, operationIds: readonly string[]): Json {
  const paths: Record<string, Json> = {};
  const components: Record<string, Json> = {};
  const missing = new Set(operationIds);
  for (const [path, item] of Object.entries(api.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!missing.delete(operation.operationId)) continue;
      const slice = strip(operation) as Operation;
      addExamples(slice, operation, api);
      paths[path] = { ...paths[path], [method]: slice };
      follow(slice, api, components);
    }
  }
  if (missing.size > 0) throw new Error(`no such operation: ${[...missing].join(', ')}`);
  return { openapi: api.openapi, info: strip(api.info), paths, components };
}

const PROSE = new Set([
  'description',
  'summary',
  'externalDocs',
  'example',
  'examples',
  'x-github',
  'tags',
]);

/** Drops descriptions, but keeps properties with the same names. */
function strip(node: unknown, isNamed = false): unknown {
  if (Array.isArray(node)) return node.map((item) => strip(item));
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isNamed || !PROSE.has(key))
      .map(([key, value]) => [
        key,
        strip(value, !isNamed && (key === 'properties' || key === 'responses')),
      ]),
  );
  return isNamed ? kept : convertNullable(kept);
}

/**
 * Converts OpenAPI 3.0's `nullable` to JSON Schema: Ajv rejects it next to anyOf, allOf or $ref.
 */
function convertNullable({ nullable, ...schema }: Json): Json {
  if (nullable !== true) return schema;
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const choices = Array.isArray(schema.enum) ? { enum: [...new Set([...schema.enum, null])] } : {};
  return { ...schema, type: [schema.type, 'null'], ...choices };
}

function addExamples(slice: Operation, operation: Operation, api: OpenApi): void {
  for (const [status, { content }] of Object.entries(operation.responses)) {
    const [example] = Object.values(content?.['application/json']?.examples ?? {});
    const media = slice.responses[status]?.content?.['application/json'];
    if (!status.startsWith('2') || example === undefined || media === undefined) continue;
    media.example = (
      example.$ref === undefined ? example : (lookUp(api, example.$ref) as typeof example)
    ).value;
  }
}

function follow(node: unknown, api: OpenApi, components: Record<string, Json>): void {
  if (node === null || typeof node !== 'object') return;
  const { $ref: ref } = node as { $ref?: unknown };
  const [, , kind, name] = typeof ref === 'string' ? ref.split('/') : [];
  if (
    typeof ref === 'string' &&
    kind !== undefined &&
    name !== undefined &&
    components[kind]?.[name] === undefined
  ) {
    const found = strip(lookUp(api, ref));
    components[kind] = { ...components[kind], [name]: found };
    follow(found, api, components);
  }
  for (const child of Object.values(node)) follow(child, api, components);
}

const lookUp = (api: OpenApi, ref: string): unknown =>
  ref
    .split('/')
    .slice(1)
    .reduce((node: unknown, key) => (node as Json)[key], api);
