import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { renderPage } from '../../scripts/preview/github-page.ts';
import type { GateReport } from '../../src/model/report.ts';
import { renderComment } from '../../src/report/paint/github/comment.ts';
import { describeWith, programPath } from '../support/engines.ts';
import { STATES } from '../support/sample-states.ts';

describeWith(['chromium'], 'a comment in a browser', () => {
  let sizes: readonly Size[];
  beforeAll(() => {
    sizes = measure(STATES, 752);
  });

  test('fits one screen', () => {
    expect(sizes).toHaveLength(Object.keys(STATES).length);
    expect(sizes.filter(({ height }) => !(height <= 1000))).toEqual([]);
  });

  test('shows all columns on a phone', () => {
    // A name without a break opportunity can be arbitrarily wide.
    const ordinary = Object.entries(STATES).filter(([name]) => !name.includes('hostile'));
    const onPhone = measure(Object.fromEntries(ordinary), 400);
    expect(onPhone.filter(({ hidden }) => hidden !== 0)).toEqual([]);
  });

  test('is one line for a pass', () => {
    const names = ['pass', 'outgrown', 'roomy', 'growth.unchanged', 'growth.rebuilt'];
    const quiet = sizes.filter(({ name }) => names.includes(name));
    expect(quiet).toHaveLength(names.length);
    expect(quiet.filter(({ height }) => !(height <= 140))).toEqual([]);
  });
});

interface Size {
  readonly name: string;
  /** In CSS pixels, with all details closed. */
  readonly height: number;
  /** How many pixels of its widest open table are visible only by scrolling. */
  readonly hidden: number;
}

function measure(reports: Readonly<Record<string, () => GateReport>>, width: number): Size[] {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-page-'));
  try {
    const page = join(folder, 'page.html');
    const panels = Object.entries(reports).map(([title, make]) => {
      return { kind: 'comment', title, markdown: renderComment(make()) } as const;
    });
    writeFileSync(page, renderPage(panels, 'light', width) + MEASURE);
    const dom = execFileSync(
      programPath('chromium') ?? '',
      [...OPTIONS, `--window-size=${width + 32},800`, page],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 100_000_000,
      },
    );
    return [...dom.matchAll(/data-size="([\d,]+)"/g)].map(([, size = ''], i) => {
      const [height = 0, hidden = 0] = size.split(',').map(Number);
      return { name: panels[i]?.title ?? '', height, hidden };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const OPTIONS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--dump-dom'];
const MEASURE = `<script>
  for (const section of document.querySelectorAll('section')) {
    const tables = [...section.querySelectorAll('.body > table')];
    const hidden = tables.map((table) => table.scrollWidth - table.clientWidth);
    section.dataset.size = [section.offsetHeight, Math.max(0, ...hidden)];
  }
</script>`;
