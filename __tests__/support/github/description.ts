import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

export type Json = Readonly<Record<string, unknown>>;

/** One operation of GitHub's OpenAPI description. */
export interface Operation {
  /** For example, `checks/create`. */
  readonly id: string;
  readonly method: string;
  /** For example, `/repos/{owner}/{repo}/check-runs`. */
  readonly path: string;
  /** The official example of a successful response. */
  readonly example: unknown;
  readonly status: number;
}

export interface Match {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

export function findOperation(method: string, pathname: string): Match | undefined {
  for (const { operation, pattern } of ROUTES) {
    const groups = operation.method === method ? pattern.exec(pathname)?.groups : undefined;
    if (groups === undefined) continue;
    const parameters = Object.entries(groups).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]);
    return { operation, parameters: Object.fromEntries(parameters) };
  }
  return undefined;
}

/**
 * Violations of GitHub's description in a request, including unknown parameters and fields, which
 * GitHub ignores.
 */
export function requestProblems(
  { operation, parameters }: Match,
  query: Json,
  body: unknown,
): string[] {
  const described = getDescribed(operation);
  return [
    ...parameterProblems(described, 'path', parameters),
    ...parameterProblems(described, 'query', query),
    ...bodyProblems(operation, described, body),
  ];
}

/** Violations of the description in a response of the tests' GitHub. */
export function answerProblems(operation: Operation, status: number, answer: unknown): string[] {
  if (getDescribed(operation).responses[status]?.content === undefined) return [];
  const pointer = `${pointerTo(operation)}/responses/${status}/content/${JSON_SCHEMA}`;
  // A pull request whose head repository was deleted has no repository, despite the description.
  return schemaProblems(pointer, answer).filter(
    (problem) => !/\/head\/repo must be object$/.test(problem),
  );
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: {
    readonly type?: string;
    readonly enum?: readonly string[];
    readonly maximum?: number;
  };
}
interface Described {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: {
    readonly content: Record<string, { readonly schema: { readonly properties?: Json } }>;
  };
  readonly responses: Record<
    string,
    { readonly content?: Record<string, { readonly example?: unknown }> }
  >;
}
interface Api {
  readonly paths: Record<string, Record<string, Described>>;
  readonly components: { readonly parameters: Record<string, Parameter> };
}

const API = JSON.parse(
  readFileSync(new URL('../../fixtures/github-openapi.json', import.meta.url), 'utf8'),
) as Api;

const ROUTES = Object.entries(API.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, described]) => {
    const status = Number(Object.keys(described.responses).find((code) => code.startsWith('2')));
    const example = described.responses[status]?.content?.['application/json']?.example;
    return {
      operation: { id: described.operationId, method: method.toUpperCase(), path, example, status },
      pattern: new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
    };
  }),
);

function getDescribed({ path, method }: Operation): Described {
  const described = API.paths[path]?.[method.toLowerCase()];
  if (described === undefined) throw new Error(`no ${method} ${path}`);
  return described;
}

function parameterProblems({ parameters = [] }: Described, place: string, given: Json): string[] {
  const known = parameters
    .map((each) =>
      '$ref' in each
        ? (API.components.parameters[each.$ref.split('/').pop() ?? ''] as Parameter)
        : each,
    )
    .filter((parameter) => parameter.in === place);
  const unknown = Object.keys(given).filter(
    (name) => !known.some((parameter) => parameter.name === name),
  );
  return [
    ...unknown.map((name) => `${place} parameter ${name} is unknown`),
    ...known.flatMap((parameter) => valueProblems(parameter, given[parameter.name])),
  ];
}

function valueProblems({ name, required, schema }: Parameter, value: unknown): string[] {
  if (value === undefined) return required ? [`parameter ${name} is missing`] : [];
  if (schema.type === 'integer' && !/^\d+$/.test(String(value)))
    return [`parameter ${name} is not an integer: ${value}`];
  if (name === 'per_page' && Number(value) > 100) return ['per_page is over 100'];
  if (schema.enum !== undefined && !schema.enum.includes(String(value)))
    return [`parameter ${name} is ${value}`];
  return [];
}

function bodyProblems(operation: Operation, { requestBody }: Described, body: unknown): string[] {
  const schema = requestBody?.content['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : ['there is a body'];
  const known = Object.keys(schema.properties ?? {});
  const unknown = Object.keys(Object(body)).filter((name) => !known.includes(name));
  const pointer = `${pointerTo(operation)}/requestBody/content/${JSON_SCHEMA}`;
  return [...unknown.map((name) => `field ${name} is unknown`), ...schemaProblems(pointer, body)];
}

let ajv: Ajv | undefined;
const validators = new Map<string, ValidateFunction>();

/**
 * Compiled on first use, because compiling the whole description would slow down every test file.
 */
function schemaProblems(pointer: string, value: unknown): string[] {
  let validate = validators.get(pointer);
  if (validate === undefined) {
    ajv ??= openAjv();
    validate = ajv.compile({ $ref: `api#${pointer}` });
    validators.set(pointer, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || 'body'} ${message}`,
  );
}

function openAjv(): Ajv {
  const opened = new Ajv({ strict: false, allErrors: true });
  addFormats.default(opened);
  return opened.addSchema({ $id: 'api', ...API });
}

const JSON_SCHEMA = 'application~1json/schema';

const escapeKey = (key: string): string =>
  encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
const pointerTo = ({ path, method }: Operation): string =>
  `/paths/${escapeKey(path)}/${method.toLowerCase()}`;
