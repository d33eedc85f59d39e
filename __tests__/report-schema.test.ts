import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import schema from '../schema/report.schema.json' with { type: 'json' };
import type { GateReport } from '../src/model/report.ts';
import { fullReport } from './support/full-report.ts';
import { compareManifestReport, MANIFEST_BEFORE } from './support/manifest-report.ts';
import { SAMPLES } from './support/sample-reports.ts';

type JsonSchema = { readonly [key: string]: unknown };

const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
  schema,
);

test.each(Object.keys(SAMPLES))('the sample report "%s" is valid', (name) => {
  const report: GateReport = JSON.parse(JSON.stringify(SAMPLES[name as keyof typeof SAMPLES]()));
  expect([validate(report), validate.errors]).toEqual([true, null]);
});

test('a report with every key is valid', () =>
  expect([validate(fullReport()), validate.errors]).toEqual([true, null]));

describe.each<[string, () => GateReport]>([
  ['an image that was read', fullReport],
  ['one whose manifest alone was read', () => compareManifestReport(MANIFEST_BEFORE)],
])('the schema knows every key of %s', (_what, make) => {
  test.each(listPaths(make()))('%s', (path) => {
    const keys = path.split('.');
    expect(findSchema(keys, make())).toEqual(expect.any(Object));
    const wrong: GateReport = JSON.parse(JSON.stringify(make()));
    const parent = keys.slice(0, -1).reduce<unknown>(getKey, wrong) as Record<string, unknown>;
    parent[keys.at(-1) ?? ''] = Symbol.iterator;
    expect(validate(wrong)).toBe(false);
  });
});

test.each(['facts', 'comparison'])(
  'if files are present, sizes that need them are required: %s',
  (key) => {
    const [{ [key]: part }] = JSON.parse(JSON.stringify(fullReport())).images;
    part.measures[key === 'facts' ? 'imageBytes' : 'growthBytes'] = null;
    const [image] = fullReport().images;
    const isValid = () => validate({ ...fullReport(), images: [{ ...image, [key]: part }] });
    expect(isValid()).toBe(false);
  },
);

/** `images.0.facts.measures.imageBytes`, …: every path; for lists, of the first item. */
function listPaths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value)
    ? [['0', value[0]] as const].filter(([, first]) => first !== undefined)
    : Object.entries(value);
  const below = entries.flatMap(([key, one]) =>
    listPaths(one, path === '' ? key : `${path}.${key}`),
  );
  return path === '' ? below : [path, ...below];
}

const getKey = (value: unknown, key: string): unknown => (value as Record<string, unknown>)[key];

function findSchema(keys: readonly string[], report: unknown): JsonSchema | undefined {
  let node: JsonSchema | undefined = schema;
  let value = report;
  for (const key of keys) {
    const { properties, items, additionalProperties } = resolve(node, value);
    value = getKey(value, key);
    node = ((properties as Record<string, JsonSchema> | undefined)?.[key] ??
      items ??
      additionalProperties) as JsonSchema | undefined;
  }
  return node;
}

function resolve(node: JsonSchema | undefined, value: unknown): JsonSchema {
  const name = String(node?.$ref ?? '').replace('#/definitions/', '');
  const found =
    name === '' ? (node ?? {}) : ((schema.definitions as Record<string, JsonSchema>)[name] ?? {});
  if (found.if === undefined) return found;
  const hasFiles = getKey(value, 'files') !== undefined;
  return resolve((hasFiles ? found.then : found.else) as JsonSchema, value);
}
