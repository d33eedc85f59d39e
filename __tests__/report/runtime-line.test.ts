import { expect, test } from '@jest/globals';
import type { ReadFacts } from '../../src/model/facts.ts';
import type { GateReport, ImageReport } from '../../src/model/report.ts';
import type { RuntimeName } from '../../src/model/runtimes.ts';
import { renderComment } from '../../src/report/paint/github/comment.ts';
import { renderSummary } from '../../src/report/paint/github/summary.ts';
import { renderTerminal } from '../../src/report/paint/terminal/terminal.ts';
import { describeRuntime } from '../../src/report/words/runtime-words.ts';
import { SAMPLES, withRuntime } from '../support/sample-reports.ts';

const [pass] = SAMPLES.pass().images as [ImageReport];
const [roomy] = SAMPLES.roomy().images as [ImageReport];
const [over] = SAMPLES.over().images as [ImageReport];

function ofSize(image: ImageReport, name: RuntimeName, imageBytes: number): ImageReport {
  const facts = withRuntime(image, name).facts as ReadFacts;
  return { ...image, facts: { ...facts, measures: { ...facts.measures, imageBytes } } };
}

test.each([
  ['go', 5.8e6, 'Go, 5.8 MB: nothing to do'],
  ['go', 34e6, 'Go, 34.0 MB: nothing to do'],
  ['static', 1e6, 'Static binary, 1.0 MB: nothing to do'],
  ['node', 200e6, 'Node.js, 200.0 MB: nothing to do'],
  ['nginx', 49e6, 'nginx, 49.0 MB: nothing to do'],
  [
    'rust',
    925.7e6,
    'Rust binary, 925.7 MB. Static services of this kind are usually below 20 MB (typical): ' +
      'worth doing now',
  ],
  [
    'node',
    300e6,
    'Node.js, 300.0 MB. Images of this kind are usually 80 to 200 MB (typical): worth doing',
  ],
  [
    'php',
    600e6,
    'PHP, 600.0 MB. Above 500 MB, a smaller image usually pays off (typical): worth doing now',
  ],
  ['ruby', 300e6, 'Ruby, 300.0 MB. Below 500 MB, a smaller image is usually not urgent (typical)'],
] as const)('%s of %d bytes', (name, bytes, words) => {
  expect(describeRuntime(ofSize(pass, name, bytes))).toBe(words);
});

test('never says "nothing to do" if something can be removed or the image is over budget', () => {
  for (const image of [roomy, { ...over, advice: [] }])
    expect(describeRuntime(ofSize(image, 'java', 40e6))).toBe(
      'Java, 40.0 MB. Images of this kind are usually 150 to 250 MB (typical)',
    );
});

test.each(['warn', 'inherited', 'unmeasured'] as const)(
  'never says "nothing to do" with: %s',
  (outcome) => {
    const findings = pass.findings.map((finding) => ({ ...finding, outcome }));
    expect(describeRuntime(ofSize({ ...pass, findings }, 'go', 5.8e6))).toBe(
      'Go, 5.8 MB. Static services of this kind are usually below 20 MB (typical)',
    );
  },
);

test('is empty if the runtime is unknown', () => {
  expect(describeRuntime(pass)).toBe('');
});

test('is in every report, including a pass; a passing comment shows it at the end', () => {
  const gate = (image: ImageReport): GateReport => ({ ...SAMPLES.pass(), images: [image] });
  const green = gate(withRuntime(pass, 'go'));
  const line = 'Go, 42.9 MB: nothing to do';
  expect(renderTerminal(green, { columns: 80, color: false })).toContain(`\n  ${line}\n`);
  for (const text of [renderComment(green), renderSummary(green)])
    expect(text).toContain(`<sub>${line} · budget`);
  const red = { ...gate(withRuntime(over, 'python')), verdict: 'fail' as const };
  for (const text of [renderComment(red), renderTerminal(red, { columns: 100, color: false })])
    expect(text).toContain('usually 60 to 120 MB (typical): worth doing');
});
