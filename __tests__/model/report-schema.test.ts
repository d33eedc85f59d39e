import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { GateReport } from '../../src/model/report.ts';
import { buildReportSchema, type JsonSchema } from '../../src/model/report-schema.ts';
import { fullReport } from '../support/full-report.ts';
import { SAMPLES } from '../support/sample-reports.ts';

const schema = buildReportSchema();
const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
  schema,
);

test.each(Object.keys(SAMPLES))('the sample report "%s" is a report', (name) => {
  const report: GateReport = JSON.parse(JSON.stringify(SAMPLES[name as keyof typeof SAMPLES]()));
  expect([validate(report), validate.errors]).toEqual([true, null]);
});

test('a report with everything in it is one', () =>
  expect([validate(fullReport()), validate.errors]).toEqual([true, null]));

describe('the schema knows every key of the model', () => {
  test.each(pathsOf(fullReport()))('%s', (path) => {
    const keys = path.split('.');
    expect(schemaOf(keys)).toEqual(expect.any(Object));
    const wrong = fullReport();
    const parent = keys
      .slice(0, -1)
      .reduce<Record<string, unknown>>((at, key) => at[key] as never, wrong as never);
    parent[keys.at(-1) ?? ''] = Symbol.iterator;
    expect(validate(wrong)).toBe(false);
  });
});

/** `images.0.facts.measures.imageBytes`, …: every place, of lists the first. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value)
    ? [['0', value[0]] as const].filter(([, first]) => first !== undefined)
    : Object.entries(value);
  const below = entries.flatMap(([key, one]) => pathsOf(one, path === '' ? key : `${path}.${key}`));
  return path === '' ? below : [path, ...below];
}

function schemaOf(keys: readonly string[]): JsonSchema | undefined {
  let node: JsonSchema | undefined = schema;
  for (const key of keys) {
    const { properties, items, additionalProperties } = resolved(node);
    node = ((properties as Record<string, JsonSchema> | undefined)?.[key] ??
      items ??
      additionalProperties) as JsonSchema | undefined;
  }
  return node;
}

function resolved(node: JsonSchema | undefined): JsonSchema {
  const name = String(node?.$ref ?? '').replace('#/definitions/', '');
  return name === ''
    ? (node ?? {})
    : ((schema.definitions as Record<string, JsonSchema>)[name] ?? {});
}
