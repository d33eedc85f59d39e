import { writeFileSync } from 'node:fs';
import { buildFacts, makeTree, type TreeRow } from '../../__tests__/support/image-facts.ts';
import { judgeReport } from '../../src/judge/judge.ts';
import type { ReadFacts, ReadLayerFacts } from '../../src/model/facts.ts';
import { renderJson } from '../../src/report/data/json.ts';
import { makeOnce } from './cached.ts';
import { createRandom, draw, drawFileSizes, type Random } from './random.ts';

/** Change it with every recipe, so that no outdated report is compared. */
const RECIPES = 'v2';

/**
 * The other report of a comparison: nearly the same paths, the same ones in another folder, or no
 * path in common.
 */
export type ReportKind = 'old' | 'near' | 'moved' | 'other';

/**
 * Returns the path of a stored report of an image with `count` files; makes it if it is not in the
 * cache.
 */
export const makeReport = (kind: ReportKind, files: number): Promise<string> =>
  makeOnce(`reports-${RECIPES}`, `${kind}-${files}.json`, (path) =>
    writeFileSync(path, renderReport(kind, files)),
  );

function renderReport(kind: ReportKind, files: number): string {
  const facts = makeFacts(makeRows(kind, files));
  const report = judgeReport({
    images: [{ key: facts.key, facts, notices: [] }],
    budget: undefined,
    flags: new Map(),
    notices: [],
    now: new Date(0),
    toolVersion: '0',
  });
  return renderJson(report);
}

const LAYERS = 9;
const FOLDERS_PER_PACKAGE = 4;
const FILES_PER_FOLDER = 12;
const TOPS = ['app/node_modules', 'usr/lib/python3/site-packages', 'usr/share'];
const WORDS = [
  'index',
  'main',
  'util',
  'test',
  'lib',
  'core',
  'types',
  'config',
  'handler',
  'model',
  'view',
  'data',
];

/** Packages of a few folders of a dozen files, half of whose names are common. */
function makeRows(kind: ReportKind, files: number): TreeRow[] {
  const random = createRandom(kind === 'other' ? 2 : 1);
  const sizes = drawFileSizes(random, files, files * 9000);
  const top = kind === 'moved' ? '/srv' : '';
  const filesPerTop = Math.ceil(files / TOPS.length);
  const folders = new Set<string>();
  return sizes.flatMap((size, made): TreeRow[] => {
    const [place, number] = [Math.floor(made / FILES_PER_FOLDER), made % FILES_PER_FOLDER];
    const prefix = kind === 'other' ? 'other' : 'package';
    const name = `${prefix}-${Math.floor(place / FOLDERS_PER_PACKAGE)}`;
    const word = WORDS[place % FOLDERS_PER_PACKAGE];
    const folder = `${top}/${TOPS[Math.floor(made / filesPerTop)]}/${name}/${word}`;
    const path = `${folder}/${number}${drawFileName(random)}`;
    const visible = kind === 'near' && made % 100 === 0 ? size + 1000 : size;
    return [
      ...addFolders(folder, folders),
      { path, visible, layer: Math.floor((made * LAYERS) / files) },
    ];
  });
}

/** Rows for a folder and its ancestors that are new. */
function addFolders(folder: string, seen: Set<string>): TreeRow[] {
  const parts = folder.split('/');
  const paths = parts.slice(1).map((_, i) => parts.slice(0, i + 2).join('/'));
  const fresh = paths.filter((path) => !seen.has(path));
  for (const path of fresh) seen.add(path);
  return fresh.map((path) => ({ path }));
}

function drawFileName(random: Random): string {
  const words = [1, 2].map(() => WORDS[draw(random, WORDS.length)]).join('-');
  return `${words}${random() < 0.5 ? draw(random, 10_000) : ''}.js`;
}

function makeFacts(rows: readonly TreeRow[]): ReadFacts {
  const bytes = Array.from({ length: LAYERS }, () => 0);
  for (const { layer, visible } of rows)
    if (layer !== undefined) bytes[layer] = (bytes[layer] as number) + (visible ?? 0);
  const total = bytes.reduce((sum, size) => sum + size, 0);
  const layers = bytes.map(
    (layerBytes, index): ReadLayerFacts => ({
      index,
      diffId: `sha256:${index}-${layerBytes}`,
      digest: null,
      layerBytes,
      contentBytes: layerBytes,
      reclaimableBytes: 0,
      storedBytes: null,
      entryCount: 0,
      instruction: `COPY part-${index} /`,
      verified: 'structure',
    }),
  );
  return buildFacts(
    {
      layerCount: LAYERS,
      imageBytes: total,
      visibleBytes: total,
      contentBytes: total,
      reclaimableBytes: 0,
    },
    { layers, tree: makeTree(rows) },
  );
}
