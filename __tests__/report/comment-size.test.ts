import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { renderPage } from '../../scripts/preview/github-page.ts';
import type { Advice } from '../../src/model/advice.ts';
import { DEFAULT_PULL } from '../../src/model/pull.ts';
import type { GateReport, ImageReport } from '../../src/model/report.ts';
import { renderComment } from '../../src/report/paint/github/comment.ts';
import { describeWith, programPath } from '../support/engines.ts';
import { COMPARISONS } from '../support/sample-comparisons.ts';
import { SAMPLES, withRuntime } from '../support/sample-reports.ts';

/** With everything that a comment can have above its folds and in small print. */
function makeFullComment(): GateReport {
  const report = COMPARISONS.grown();
  const image = withRuntime(report.images[0] as ImageReport, 'python');
  const [first] = image.advice as [Advice];
  const notCounted = { bytes: 0, layer: 0, layers: [], places: [], placeCount: 0 };
  const time = { bandwidthBytesPerSecond: 12.5e6, pullSeconds: 27, updateSeconds: 8 };
  const range = { low: 800, high: 840 };
  const rewrite = { file: 'Dockerfile', line: 7, endLine: 8, bytes: 1, advice: [] };
  const none = { items: [], omitted: { count: 0, bytes: 0 } };
  const full: ImageReport = {
    ...image,
    advice: [
      ...(image.advice ?? []),
      {
        ...{ ...first, ...notCounted, id: 'base-image', subject: 'slim' },
        relative: { name: 'debian:bookworm-slim', by: 'typical', bytes: 77e6, savedBytes: 39.7e6 },
      },
      { ...first, ...notCounted, id: 'changing-timestamps', subject: 'times', updateBytes: 21.8e6 },
    ],
    pull: {
      settings: { ...DEFAULT_PULL, bandwidthBytesPerSecond: 12.5e6 },
      ...{ isSet: true, storedSizesAre: 'exact', unpackedSizesAre: 'read', time, others: [] },
    },
    cost: {
      settings: {
        ...{ pullsPerDay: 50, egressPerGB: 0.09, storagePerGBMonth: 0.1, retained: 30 },
        ...{ currency: 'USD', of: 'full' },
      },
      ...{ storedSizesAre: 'exact', pullBytes: 1, updateBytes: 1, changePerYear: 41 },
      ...{ bytesPerPull: range, keptBytes: range },
      ...{ transferPerYear: range, storagePerYear: range, perYear: range },
    },
    buildContext: {
      ...{ folder: '.', dockerfile: 'Dockerfile', ignoreFile: null, fileCount: 3 },
      ...{ contextBytes: 9e6, askedBytes: 3e6, askedFileCount: 1 },
      ...{ entries: none, unread: none, read: none, secrets: none, danglingLinks: none },
    },
    rewrites: [{ ...rewrite, oldLines: ['RUN a'], newLines: ['RUN b'] }],
  };
  return { ...report, images: [full] };
}

/** Comments about one image. */
const FAILING: Record<string, () => GateReport> = {
  over: SAMPLES.over,
  showcase: SAMPLES.showcase,
  advised: SAMPLES.advised,
  defaults: SAMPLES.defaults,
  'over, with growth and a token': COMPARISONS.grown,
  'over, rebased': COMPARISONS.rebased,
  'with everything': makeFullComment,
};

describeWith(['chromium'], 'a comment in a browser', () => {
  test('fits one screen', () => {
    const sizes = measure(FAILING, 752);
    expect(sizes).toHaveLength(Object.keys(FAILING).length);
    expect(sizes.filter(({ height }) => !(height <= 1000))).toEqual([]);
  });

  test('shows all columns on a phone', () => {
    const sizes = measure(FAILING, 400);
    expect(sizes.filter(({ hidden }) => hidden !== 0)).toEqual([]);
  });

  test('is one line if all is well', () => {
    const [passing] = measure({ pass: SAMPLES.pass }, 752);
    expect(passing?.height).toBeLessThanOrEqual(180);
  });
});

interface Size {
  readonly name: string;
  /** In CSS pixels, with all folds closed. */
  readonly height: number;
  /** How many pixels of its widest open table can be seen only by scrolling. */
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
