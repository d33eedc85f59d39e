import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PathTree, ReadFacts } from '../../../src/model/facts.ts';
import type { FleetSummary } from '../../../src/model/fleet.ts';
import { DEFAULT_PULL, type PullReport } from '../../../src/model/pull.ts';
import type { GateReport, ImageReport } from '../../../src/model/report.ts';
import { renderHtml } from '../../../src/report/paint/html/html.ts';
import { formatBytes } from '../../../src/report/words/format.ts';
import { type BrowserPage, openBrowser } from '../../support/browser.ts';
import { describeWith } from '../../support/engines.ts';
import { fullReport } from '../../support/full-report.ts';
import { makeTree, type TreeRow } from '../../support/image-facts.ts';
import { COMPARISONS } from '../../support/sample-comparisons.ts';
import { SAMPLES } from '../../support/sample-reports.ts';

const getHash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const HOSTILE_NAMES = [
  '</script><script>document.title="taken"</script>',
  '<img src=x onerror=document.title="taken">',
  '"><svg onload=document.title="taken">',
  '<!--',
  `$\{document.title="taken"}`,
  '%3Cscript%3E',
  'javascript:alert(1)',
];

/** A report whose image has these paths. */
function reportWith(rows: readonly TreeRow[]): GateReport {
  const report = SAMPLES.pass();
  const [image] = report.images as [ImageReport];
  const { files, ...documents } = image.facts as ReadFacts;
  const facts = { ...documents, files: { ...files, tree: makeTree(rows) } };
  return { ...report, images: [{ ...image, facts }] };
}

const REPORTS: readonly (readonly [string, () => GateReport])[] = [
  ...Object.entries(SAMPLES),
  ...Object.entries(COMPARISONS).map(([name, make]) => [`growth.${name}`, make] as const),
];

test.each(REPORTS)('%s: the policy allows exactly the program and the style', (_name, make) => {
  const page = renderHtml(make());
  const [policy = ''] = /(?<=Content-Security-Policy" content=")[^"]+/.exec(page) ?? [];
  const [style = ''] = /(?<=<style>)[\s\S]*?(?=<\/style>)/.exec(page) ?? [];
  const [program = ''] = /(?<=<script type="module">)[\s\S]*?(?=<\/script>)/.exec(page) ?? [];
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${getHash(program)}`,
    `style-src ${getHash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page.replace(program, '')).not.toMatch(/<[^>]+ (?:style|on\w+)=/);
});

test('the page has the contents of the report', () => {
  const page = renderHtml(SAMPLES.over());
  expect(page).toContain('<title>');
  expect(page).toContain('Stays visible');
});

test('each layer has its largest entries, and its time in a pull', () => {
  const [image] = SAMPLES.over().images as [ImageReport];
  const facts = image.facts as ReadFacts;
  const entry = { path: '/app/<b>', isFolder: true, fileCount: 2, bytes: 700_000 };
  const list = (...items: readonly (typeof entry)[]) => ({
    items,
    omitted: { count: 0, bytes: 0 },
  });
  const layers = facts.layers.map((layer, index) =>
    index === 0
      ? { ...layer, entries: { added: list(entry), changed: list(), hid: list(entry) } }
      : layer,
  );
  const span = { requestedAt: 0.5, downloadedAt: 2, unpackingAt: 2, unpackedAt: 4 };
  const time = { bandwidthBytesPerSecond: 125e6, pullSeconds: 4, updateSeconds: null };
  const pull: PullReport = {
    settings: DEFAULT_PULL,
    isSet: true,
    storedSizesAre: 'exact',
    unpackedSizesAre: 'read',
    time,
    others: [],
    waitsFor: { layer: 0, storedBytes: 1, seconds: 3 },
    timeline: [span],
  };
  const report = { ...SAMPLES.over(), images: [{ ...image, facts: { ...facts, layers }, pull }] };
  const page = renderHtml(report);
  expect(page).toContain('added <code>/app/&lt;b&gt;/</code> 700.0 kB in 2 files');
  expect(page).toContain('hid <code>/app/&lt;b&gt;/</code> 700.0 kB in 2 files');
  expect(page).toContain('Pull: 4.0 s on a new machine');
  expect(page).toContain('<rect class="download" x="125.0" width="375.0" height="10"/>');
  expect(page).toContain('<rect class="unpack" x="500.0" width="500.0" height="10"/>');
  expect(page).toContain('download 0.5 s to 2.0 s, unpack 2.0 s to 4.0 s');
  expect(page).toContain('everything else waits for it: 3.0 s less without it');
});

test('rules, advice and shared layers are open; everything else is one click away', () => {
  const page = renderHtml(SAMPLES.advised());
  const folds = [...page.matchAll(/<details( open)?><summary>(.*?)<\/summary>/g)];
  const open = folds.flatMap(([, isOpen, title]) => (isOpen ? [title] : []));
  expect(open.length).toBeGreaterThan(1);
  expect(open.length).toBeLessThan(folds.length);
  const set = { ...SAMPLES.gathered(), ...{ fleet: fullReport().fleet as FleetSummary } };
  expect(renderHtml(set)).toMatch(/<details open><summary>Together: /);
});

describeWith(['chromium'], 'in a browser', () => {
  let folder = '';
  let browser: BrowserPage;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-html-'));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(report: GateReport): Promise<void> {
    const path = join(folder, 'page.html');
    writeFileSync(path, renderHtml(report));
    await browser.open(path, "document.querySelector('.tile')");
  }

  const getText = (selector: string): Promise<unknown> =>
    browser.evaluate(`document.querySelector('${selector}').textContent`);
  const tileNames = (): Promise<unknown> =>
    browser.evaluate("[...document.querySelectorAll('.tile .name')].map((one) => one.textContent)");
  const readFocusedName = (): Promise<unknown> =>
    browser.evaluate("document.activeElement.querySelector('.name')?.textContent");

  const ROWS: readonly TreeRow[] = [
    { path: '/app', layer: -1 },
    { path: '/app/data.bin', visible: 600_000, layer: 0 },
    { path: '/app/old.bin', visible: 300_000, reclaimable: 100_000, layer: 0 },
    { path: '/usr', layer: -1 },
    { path: '/usr/lib', layer: -1 },
    { path: '/usr/lib/x.so', visible: 900_000, layer: 0 },
  ];

  test('a click opens a folder, and the path leads back', async () => {
    await open(reportWith(ROWS));
    expect(await getText('#path')).toBe('/');
    await browser.evaluate("document.querySelector('.tile').click()");
    expect(await getText('#path')).toBe('/app');
    expect(await tileNames()).toEqual(['data.bin', 'old.bin']);
    expect(await getText('#list')).toContain('data.bin600.0 kB');
    expect(await browser.evaluate("document.querySelectorAll('.tile .hidden').length")).toBe(1);
    await browser.evaluate("document.querySelector('#path button').click()");
    expect(await getText('#path')).toBe('/');
    expect(browser.troubles).toEqual([]);
  });

  test('everything is reachable by keyboard', async () => {
    await open(reportWith(ROWS));
    await browser.evaluate('document.querySelector(\'.tile[tabindex="0"]\').focus()');
    expect(await readFocusedName()).toBe('app');
    await browser.press('ArrowRight');
    expect(await readFocusedName()).toBe('usr');
    await browser.press('ArrowDown');
    expect(await readFocusedName()).toBe('lib');
    await browser.press('ArrowUp');
    await browser.press('Enter');
    expect(await getText('#path')).toBe('/usr');
    expect(await getText('#status')).toBe('usr: 900.0 kB');
    await browser.evaluate("document.querySelector('.tile').focus()");
    await browser.press('Escape');
    expect(await getText('#path')).toBe('/');
    expect(await readFocusedName()).toBe('usr');
    await browser.press('/');
    expect(await browser.evaluate('document.activeElement.id')).toBe('search');
  });

  test('a search lists its matches, and dims the rest', async () => {
    await open(reportWith(ROWS));
    await browser.evaluate("document.getElementById('search').value = 'bin'");
    await browser.evaluate("document.getElementById('search').dispatchEvent(new Event('input'))");
    await browser.until("document.querySelector('.outside')");
    expect(await getText('#list p')).toBe('2 matches, 1.0 MB');
    const dimmed =
      "[...document.querySelectorAll('.outside > .name')].map((one) => one.textContent)";
    expect(await browser.evaluate(dimmed)).toEqual(['usr', 'lib', 'x.so']);
  });

  test('every tile has a name for screen readers, and one of them takes the focus', async () => {
    await open(reportWith(ROWS));
    const nameless = "document.querySelectorAll('.tile:not([aria-label])').length";
    expect(await browser.evaluate(nameless)).toBe(0);
    expect(await browser.evaluate('document.querySelectorAll(\'[tabindex="0"]\').length')).toBe(1);
    expect(
      await browser.evaluate("document.querySelector('.tile').getAttribute('aria-label')"),
    ).toBe('app, 1.0 MB, 52.6%, 100.0 kB of it hidden');
  });

  test('a map of changes shows what was removed', async () => {
    const report = COMPARISONS.grown();
    const [image] = report.images as [ImageReport];
    const [withTree] = reportWith(ROWS).images as [ImageReport];
    await open({ ...report, images: [{ ...image, facts: withTree.facts as ReadFacts }] });
    await browser.evaluate("[...document.querySelectorAll('#views button')].at(-1).click()");
    expect(await getText('#views [aria-pressed="true"]')).toBe('Changes');
    const isColored = "document.querySelectorAll('.tile:not(.grew, .shrank, .removed)').length";
    expect(await browser.evaluate(isColored)).toBe(0);
    expect(await browser.evaluate("document.querySelector('.tile.grew') !== null")).toBe(true);
    expect(await browser.evaluate("document.getElementById('legend-image').hidden")).toBe(true);
  });

  test.each(HOSTILE_NAMES)('a file with the name %j stays text', async (name) => {
    const before = browser.troubles.length;
    await open(reportWith([{ path: `/${name.replaceAll('/', '∕')}`, visible: 10, layer: 0 }]));
    expect(await getText('.tile .name')).toBe(name.replaceAll('/', '∕'));
    expect(await browser.evaluate('document.title')).not.toBe('taken');
    expect(await browser.evaluate("document.querySelectorAll('img, iframe, script').length")).toBe(
      2,
    );
    expect(browser.troubles.slice(before)).toEqual([]);
  });

  test('when printed, folds are open and the map is visible', async () => {
    await open(reportWith(ROWS));
    expect((await browser.print()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await browser.evaluate("document.querySelectorAll('details:not([open])').length")).toBe(
      0,
    );
  });

  test('1,000,000 files still open, and the page says what it combines', async () => {
    const [folders, files] = [1000, 999];
    const count = folders * (files + 1);
    const column = <Value>(toValue: (at: number, isFolder: boolean) => Value): Value[] =>
      Array.from({ length: count }, (_, at) => toValue(at, at % (files + 1) === 0));
    const tree: PathTree = {
      depth: column((_, isFolder) => (isFolder ? 0 : 1)),
      name: column((at, isFolder) => (isFolder ? `d${at}` : `f${at % 7919}`)),
      visibleBytes: column((at, isFolder) => (isFolder ? 0 : (at * 7919) % 100_003)),
      reclaimableBytes: column(() => 0),
      isVisible: column(() => 1 as const),
      firstLayer: column(() => 0),
    };
    const report = reportWith([]);
    const [image] = report.images as [ImageReport];
    const facts = image.facts as ReadFacts;
    const withTree = { ...facts, files: { ...facts.files, tree } };
    await open({ ...report, images: [{ ...image, facts: withTree }] });
    expect(await getText('#summed')).toMatch(/^Counted in their folders: 8\d\d,\d{3} paths of \d/);
    const total = tree.visibleBytes.reduce((sum, bytes) => sum + bytes, 0);
    expect(await getText('#list p')).toContain(formatBytes(total));
  });

  test('100,000 files are less than 1.5 MB, open within a second, and stay smooth', async () => {
    const rows = Array.from({ length: 100 }, (_, i): TreeRow[] => [
      { path: `/d${i}`, layer: -1 },
      ...Array.from({ length: 1000 }, (_unused, j): TreeRow => {
        const hash = createHash('sha256').update(`${i}/${j}`).digest('hex');
        const path = `/d${i}/${hash.slice(0, 8)}-module.js`;
        return { path, visible: Number.parseInt(hash.slice(8, 12), 16), layer: j % 2 };
      }),
    ]).flat();
    const report = reportWith(rows);
    expect(Buffer.byteLength(renderHtml(report))).toBeLessThan(1_500_000);
    const openings: number[] = [];
    const clicks: number[] = [];
    // A busy machine only adds to the time.
    for (let turn = 0; turn < 5; turn++) {
      await open(report);
      openings.push(Number(await browser.evaluate(OPENED)));
      clicks.push(Number(await browser.evaluate(CLICKED)));
    }
    expect(await browser.evaluate("document.querySelectorAll('.tile').length")).toBeGreaterThan(50);
    expect(Math.min(...openings)).toBeLessThan(1000);
    expect(Math.min(...clicks)).toBeLessThan(200);
  });

  /** Milliseconds from the request of the page to its end, with all tiles. */
  const OPENED = "performance.getEntriesByType('navigation')[0].loadEventEnd";
  /** Milliseconds that a click on a folder takes, until the new tiles have their places. */
  const CLICKED = `(() => {
    const start = performance.now();
    document.querySelector('.tile').click();
    document.body.getBoundingClientRect();
    return performance.now() - start;
  })()`;
});
