import type { GateReport, ImageReport } from '../model/report.ts';
import { glance, provenance } from './fact-words.ts';
import { formatBytes } from './format.ts';
import { headline, isWorthAWord } from './headline.ts';
import { inertReport } from './inert.ts';
import { manifestGlance, manifestProvenance } from './manifest-words.ts';
import { code, prose } from './markdown-escape.ts';
import {
  layersTable,
  MARKS,
  packagesTable,
  pathsTable,
  rulesTable,
  storedLayersTable,
  table,
  wasteTable,
} from './markdown-tables.ts';

/** How much a Markdown report tells. */
export interface Detail {
  /** Rows of each list. */
  readonly rows: number;
  /** Whether the lists that are folded away are there. */
  readonly hasFolded: boolean;
}

const FULL: Detail = { rows: 10, hasFolded: true };

/** The report for a comment or a job summary on GitHub. Nothing from an image or a budget can do anything in it. */
export function renderMarkdown(report: GateReport, detail: Detail = FULL): string {
  const { images, budget, notices } = inertReport(report);
  const source = budget.source === null ? "dive's defaults, no budget file found" : `budget ${code(budget.source)}`;
  const isAlone = images.length === 1;
  const blocks = [
    verdictLine(images),
    ...(isAlone ? [] : [overview(images), source]),
    ...images.flatMap((image) => imageBlocks(image, isAlone ? source : '', isAlone, detail)),
    noticeList(notices),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** With `--quiet`: a line for each image that is not plainly within budget, nothing at all where all are. */
export function renderQuietMarkdown(report: GateReport): string {
  const { images } = inertReport(report);
  if (images.length === 0) return `${verdictLine(images)}\n`;
  return images
    .filter(isWorthAWord)
    .map((image) => `- ${MARKS[image.verdict]} ${imageName(image)} ${prose(headline(image, true))}\n`)
    .join('');
}

/** The first line: one image's verdict in words, of several how many are not within budget. */
export function verdictLine(images: readonly ImageReport[]): string {
  const [first] = images;
  if (first === undefined) return `${MARKS.unmeasured} nothing was measured`;
  if (images.length === 1) return `${MARKS[first.verdict]} ${prose(headline(first, true))}`;
  const counts = VERDICT_WORDS.map(([verdict, words]) => [verdict, words, countOf(images, verdict)] as const).filter(
    ([, , count]) => count > 0,
  );
  const [worst = ['pass']] = counts;
  return `${MARKS[worst[0]]} ${images.length} images: ${counts.map(([, words, count]) => `${count} ${words}`).join(', ')}`;
}

/** The verdict of each of several images. */
export function overview(images: readonly ImageReport[]): string {
  const rows = images.map((image) => [
    MARKS[image.verdict],
    code(image.key.name, 60),
    code(image.key.platform, 40),
    prose(headline(image, true)),
  ]);
  return table(['', 'Image', 'Platform', 'Verdict'], rows);
}

const VERDICT_WORDS = [
  ['unmeasured', 'could not be measured'],
  ['fail', 'over budget'],
  ['warn', 'over a warning limit'],
  ['pass', 'within budget'],
] as const;

const countOf = (images: readonly ImageReport[], verdict: ImageReport['verdict']): number =>
  images.filter((image) => image.verdict === verdict).length;

function imageBlocks(image: ImageReport, source: string, isAlone: boolean, detail: Detail): string[] {
  const name = imageName(image);
  const title = isAlone ? '' : `### ${MARKS[image.verdict]} ${name}`;
  const isPassAmongOthers = image.verdict === 'pass' && !isAlone;
  if (isPassAmongOthers) return [];
  const figures = [
    ...(image.facts === undefined ? [] : [glance(image.facts).join(', ')]),
    ...(image.manifest === undefined ? [] : [manifestGlance(image.manifest).join(', ')]),
  ];
  const line = [...(isAlone ? [name] : []), ...figures, ...(source === '' ? [] : [source])].join(' · ');
  const notable = image.findings.filter(({ outcome }) => outcome !== 'pass');
  return [
    title,
    line,
    ...errorBlocks(image),
    notable.length === 0 ? '' : rulesTable(notable, image),
    ...factBlocks(image, detail),
    ...manifestBlocks(image, detail),
    noticeList(image.notices),
    ...(detail.hasFolded ? [folded(image, detail)] : []),
  ];
}

const imageName = ({ key }: ImageReport): string => `${code(key.name, 60)} ${code(key.platform, 40)}`.trim();

function errorBlocks({ error }: ImageReport): string[] {
  if (error === undefined) return [];
  const parts = [error.message, error.where ?? '', error.fix ?? ''].filter((part) => part !== '');
  return [parts.map((part) => prose(part)).join('<br>')];
}

function factBlocks({ facts, verdict }: ImageReport, { rows }: Detail): string[] {
  if (facts === undefined || rows === 0) return [];
  const { waste, largest, measures } = facts;
  const layers = ['**Largest layers**', layersTable(facts, Math.min(rows, 5))];
  if (verdict === 'pass') return layers;
  return [
    ...layers,
    ...(waste.items.length === 0
      ? ['**No waste**: a container sees every byte']
      : [
          `**Costliest waste**: ${formatBytes(measures.reclaimableBytes)} no container can see`,
          wasteTable(facts, rows),
        ]),
    ...(largest.folders.items.length === 0
      ? []
      : ['**Largest visible folders**', pathsTable(largest.folders, measures.visibleBytes, Math.min(rows, 5))]),
  ];
}

function manifestBlocks({ manifest }: ImageReport, { rows }: Detail): string[] {
  if (manifest === undefined || rows === 0) return [];
  const stored = ['**Largest layers, as stored**', storedLayersTable(manifest, Math.min(rows, 5))];
  return [...(manifest.layers.length === 0 ? [] : stored), prose(manifestProvenance(manifest))];
}

/** What only some readers want: rules that hold, packages, files, how all of it was measured. */
function folded(image: ImageReport, { rows }: Detail): string {
  const { facts, findings } = image;
  const passed = findings.filter(({ outcome }) => outcome === 'pass');
  const blocks = [
    ...(passed.length === 0 ? [] : ['**Rules that hold**', rulesTable(passed, image)]),
    ...(facts === undefined ? [] : foldedFacts(facts, rows)),
  ];
  return blocks.length === 0 ? '' : ['<details><summary>More</summary>', ...blocks, '</details>'].join('\n\n');
}

function foldedFacts(facts: NonNullable<ImageReport['facts']>, rows: number): string[] {
  const { packages, files } = facts.largest;
  const visible = facts.measures.visibleBytes;
  return [
    ...(packages.items.length === 0 ? [] : ['**Largest packages**', packagesTable(packages, rows)]),
    ...(files.items.length === 0 ? [] : ['**Largest files**', pathsTable(files, visible, rows)]),
    prose(provenance(facts)),
  ];
}

const noticeList = (notices: readonly string[]): string => notices.map((notice) => `- ${prose(notice)}`).join('\n');
