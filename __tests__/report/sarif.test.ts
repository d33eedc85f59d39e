import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { GateReport } from '../../src/model/report.ts';
import { renderSarif } from '../../src/report/data/sarif.ts';
import { SAMPLES } from '../support/sample-reports.ts';
import { withDockerfileLines } from '../support/traced-report.ts';

/** The schema that OASIS publishes as draft 04, converted to draft 07. */
const {
  id: _id,
  $schema: _draft,
  ...schema
} = JSON.parse(
  readFileSync(new URL('../support/sarif-schema-2.1.0.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string };
              readonly region: { readonly startLine: number; readonly endLine: number };
            };
          },
        ];
      }[];
    },
  ];
}

test.each(Object.entries(SAMPLES))('%s is valid SARIF', (_name, create) => {
  const report = create();
  for (const given of [report, withDockerfileLines(report)]) {
    const sarif: Sarif = JSON.parse(renderSarif(given));
    validate(sarif);
    expect(validate.errors ?? []).toEqual([]);
    const [{ results, tool }] = sarif.runs;
    const ids = new Set(tool.driver.rules.map(({ id }) => id));
    expect([...new Set(results.map(({ ruleId }) => ruleId))]).toEqual([...ids]);
  }
});

test('the schema rejects what is not SARIF', () => {
  expect(validate({ version: '2.1.0', runs: [{ results: [{}] }] })).toBe(false);
});

test('a failed limit is an error at the line to change, or else at the line of the budget', () => {
  const places = (report: GateReport) =>
    (JSON.parse(renderSarif(report)) as Sarif).runs[0].results
      .filter(({ ruleId }) => ruleId === 'highestImageBytes')
      .map(({ level, locations: [{ physicalLocation }] }) => [
        level,
        physicalLocation.artifactLocation.uri,
        physicalLocation.region.startLine,
      ]);
  expect(places(SAMPLES.over())).toEqual([['error', '.dive-ci.yaml', expect.any(Number)]]);
  expect(places(withDockerfileLines(SAMPLES.over()))).toEqual([
    ['error', expect.stringMatching(/Dockerfile$/), expect.any(Number)],
  ]);
});
