import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { listOutputs, toOutputName } from '../../src/action/outputs.ts';
import { SAMPLES } from '../support/sample-reports.ts';

const declared = Object.keys(
  parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')).outputs,
);
/** Outputs that are known only after publishing. */
const PUBLISHED = ['report', 'comment-url', 'check-url', 'html-url'];

test('every declared output is written, and every written output is declared', () => {
  expect([...Object.keys(listOutputs(SAMPLES.over())), ...PUBLISHED].sort()).toEqual(
    [...declared].sort(),
  );
});

test('the measures are those of the image with the worst verdict', () => {
  const report = SAMPLES.platforms();
  const worst = report.images.find(({ verdict }) => verdict === 'unmeasured');
  const outputs = listOutputs(report);
  expect([outputs.verdict, outputs.image, outputs.platform]).toEqual([
    'unmeasured',
    worst?.key.name,
    worst?.key.platform,
  ]);
  expect(outputs['image-bytes']).toBe(undefined);
});

test('a missing measure is empty, others are plain numbers', () => {
  const report = SAMPLES.over();
  const facts = report.images[0]?.facts;
  const outputs = listOutputs(report);
  expect(outputs['image-bytes']).toBe(String(facts?.measures.imageBytes));
  expect(outputs['efficiency-ratio']).toBe(String(facts?.measures.efficiencyRatio));
  for (const [name, value] of Object.entries(facts?.measures ?? {}))
    expect(outputs[toOutputName(name)]).toBe(value === null ? '' : String(value));
});

test('all images are available as JSON', () => {
  const report = SAMPLES.platforms();
  expect(JSON.parse(listOutputs(report).images ?? '')).toEqual(
    report.images.map(({ key, verdict, facts }) => ({
      ...key,
      verdict,
      measures: facts?.measures ?? null,
      growth: null,
    })),
  );
});
