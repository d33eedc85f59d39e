import { describe, expect, test } from '@jest/globals';
import type { OrderReport, OrderStep } from '../../src/model/order-report.ts';
import { SCHEMA_VERSION } from '../../src/model/report.ts';
import { orderRenderers, renderOrderPatch } from '../../src/report/order.ts';

const OPTIONS = { columns: 90, color: false };

const step = (line: number | null, instruction: string, more: Partial<OrderStep> = {}) => ({
  ...{ line, endLine: line, instruction, seconds: 1.5, bytes: 2000 },
  ...{ changes: 10, repeatsToday: 40, repeats: 10, ...more },
});

const PATCH = '--- a/Dockerfile\n+++ b/Dockerfile\n@@ -1 +1 @@\n-COPY a .\n+COPY \u001b[31mb .\n';

const REPORT: OrderReport = {
  schemaVersion: SCHEMA_VERSION,
  tool: { name: 'plimsoll', version: '1' },
  folder: '.',
  dockerfile: 'Dockerfile',
  history: { commits: 50, changes: 40, newest: 'a', oldest: 'b' },
  judgedBy: 'time',
  bytesPerSecond: 125_000_000,
  bytesAre: 'estimate',
  today: { seconds: 12, repushedBytes: 9_000_000 },
  best: { seconds: 3, repushedBytes: 9_900_000 },
  stages: [
    {
      name: null,
      line: 1,
      isShipped: true,
      isExact: true,
      steps: [
        step(null, 'COPY b .', { repeatsToday: null }),
        step(5, 'RUN x'),
        step(4, 'COPY . .'),
      ],
    },
  ],
  patch: PATCH,
  assumptions: ['nothing else changes'],
  notices: [],
};

const render = (more: Partial<OrderReport> = {}): string =>
  orderRenderers.terminal({ ...REPORT, ...more }, OPTIONS).replaceAll(/\s+/g, ' ');

describe('the order on a terminal', () => {
  test('has both costs, each step, and the assumptions', () => {
    const shown = render();
    expect(shown).toContain('Dockerfile: a change takes 12 s to rebuild and pushes 9.0 MB again');
    expect(shown).toContain('In the best order: 3.0 s (75% less) and 9.9 MB (10% more)');
    expect(shown).toContain('new 1.5 s 2.0 kB 25% 25% COPY b .');
    expect(shown).toContain('5 1.5 s 2.0 kB 25% 100% → 25% RUN x');
    expect(shown).toContain('Sizes are estimated as gzip.');
    expect(shown).toContain('Not proved: --prove');
    expect(shown).toContain('nothing else changes');
  });

  test('says if no order is better, or if only a good one is known', () => {
    const [stage] = REPORT.stages;
    const steps = [step(4, 'COPY . .'), step(5, 'RUN npm ci', { why: 'it does more' })];
    const same = stage === undefined ? [] : [{ ...stage, steps }];
    const shown = render({ stages: same, patch: '', best: REPORT.today });
    expect(shown).toContain('No other order is better.');
    expect(shown).toContain('stays after what is copied: it does more');
    expect(shown).not.toContain('Not proved');
    const near = same.map((one) => ({ ...one, isExact: false }));
    expect(render({ stages: near, patch: '' })).toContain('No better order was found.');
  });

  test('omits unknown values', () => {
    const shown = render({
      judgedBy: 'bytes',
      today: { seconds: null, repushedBytes: 9_000_000 },
      best: { seconds: null, repushedBytes: 0 },
    });
    expect(shown).toContain('Dockerfile: a change pushes 9.0 MB again');
    expect(shown).toContain('In the best order: 0 B (100% less)');
    expect(shown).toContain('The best order is the one that pushes the fewest bytes.');
  });

  const PROOF = {
    ...{ isSame: true, gone: [], added: [], changed: [], differenceCount: 0 },
    ...{ areSettingsSame: true, varyingCount: 0 },
  };

  test('shows what a proof found', () => {
    expect(render({ proof: { ...PROOF, varyingCount: 2 } })).toMatch(
      /Proved: .*\. Not counted: 2 paths that two builds/,
    );
    const differs = { ...PROOF, isSame: false, gone: ['/a\u0007'], differenceCount: 3 };
    const shown = render({ patch: '', proof: { ...differs, areSettingsSame: false } });
    expect(shown).toContain('No patch: built in this order, a container sees something else.');
    expect(shown).toContain('other variables, command or working folder');
    expect(shown).toContain('gone: /a\\x07');
    expect(shown).toContain('and 2 more');
    const failed = { ...PROOF, isSame: false, why: 'the build failed' };
    expect(render({ patch: '', proof: failed })).toContain('No patch: in this order, the build');
  });
});

describe('the patch', () => {
  test('is unchanged in a pipe, and inert on a terminal and in Markdown', () => {
    expect(renderOrderPatch(REPORT, false)).toBe(`\n${PATCH}`);
    expect(renderOrderPatch(REPORT, true)).toContain('+COPY \\x1b[31mb .');
    expect(orderRenderers.markdown(REPORT)).toContain('+COPY \\x1b[31mb .');
    expect(renderOrderPatch({ ...REPORT, patch: '' }, false)).toBe('');
  });

  test.each([
    ['in a line', ' ENV GITHUB_TOKEN=ghp_0123456789abcdefghijklmnopqrstuvwxyz\n'],
    ['in the line after its option', ' RUN mysql --password \\\n   correct-horse-battery\n'],
  ])('is not in JSON and Markdown if it contains a secret %s', (_where, lines) => {
    const report = { ...REPORT, patch: `${PATCH}${lines}` };
    for (const shown of [orderRenderers.json(report), orderRenderers.markdown(report)]) {
      expect(shown).not.toMatch(/ghp_|correct-horse/);
      expect(shown).toContain('a line of the patch looks like a secret');
    }
    expect(renderOrderPatch(report, false)).toContain(lines);
  });
});
