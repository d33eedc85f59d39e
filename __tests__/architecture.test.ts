import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

/** What each part of `src` may import besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'exit-codes': [],
  // Sentences: every part says its errors, reasons and notices with them.
  'report/words/messages': ['exit-codes', 'model'],
  errors: ['exit-codes', 'report/words/messages'],
  version: [],
  'exit-when-done': ['errors'],
  oci: ['errors'],
  model: ['errors', 'oci'],
  host: ['errors', 'oci', 'model'],
  read: ['errors', 'oci', 'model'],
  sources: ['errors', 'oci', 'model', 'read', 'host'],
  analyze: ['errors', 'oci', 'model'],
  context: ['errors', 'oci', 'model', 'analyze', 'advise'],
  compare: ['errors', 'oci', 'model'],
  fleet: ['errors', 'oci', 'model'],
  history: ['errors', 'oci', 'model'],
  scorecard: ['errors', 'oci', 'model'],
  whatif: ['errors', 'oci', 'model', 'analyze', 'advise'],
  order: ['errors', 'oci', 'model', 'analyze', 'context', 'scorecard'],
  advise: ['errors', 'oci', 'model'],
  budget: ['errors', 'oci', 'model'],
  cost: ['errors', 'oci', 'model'],
  judge: ['errors', 'oci', 'model', 'budget', 'cost', 'fleet'],
  fix: ['errors', 'oci', 'model', 'analyze', 'advise'],
  report: ['errors', 'oci', 'model', 'advise'],
  page: ['model', 'report'],
  publish: ['errors', 'oci', 'model', 'report', 'host', 'version'],
  gate: [
    ...['errors', 'version', 'oci', 'model', 'host', 'read', 'sources', 'analyze', 'compare'],
    ...['fleet', 'history', 'whatif', 'scorecard', 'order'],
    ...['advise', 'context', 'fix', 'budget', 'cost', 'judge', 'report', 'publish'],
  ],
  cli: [
    'errors',
    'version',
    'exit-when-done',
    'oci',
    'model',
    'host',
    'budget',
    'judge',
    'gate',
    'report',
    'publish',
  ],
  action: [
    'errors',
    'version',
    'exit-when-done',
    'oci',
    'model',
    'host',
    'sources',
    'budget',
    'history',
    'judge',
    'gate',
    'report',
    'publish',
  ],
};

/** What every part may import. */
const LOWEST = ['errors', 'exit-codes', 'report/words/messages'];

/** Node's modules that reach outside of the process, and which parts may use them. */
const OUTSIDE =
  /^node:(?:fs|child_process|net|http|https|http2|dns|dgram|tls|worker_threads|cluster)(?:\/|$)/;
const MAY_REACH_OUTSIDE = ['sources', 'host', 'publish', 'cli', 'action'];

/** Packages that the program may load, by the part that may load them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  model: ['get-east-asian-width'],
  read: ['fzstd', 'xxhash-wasm'],
  context: ['re2js'],
  fix: ['diff'],
  budget: ['yaml'],
  report: ['diff'],
  page: ['d3-hierarchy'],
  host: ['@actions/cache'],
  publish: ['@actions/artifact', '@actions/core', '@actions/github'],
  action: ['@actions/core', '@actions/exec'],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const imports = sourceFiles().flatMap(getImports);

test('every part of src has a row in the table', () => {
  expect(new Set(sourceFiles().map(getPart))).toEqual(new Set(Object.keys(ALLOWED)));
});

test.each(Object.keys(ALLOWED))('%s imports only parts that are before it', (part) => {
  const allowed = ALLOWED[part];
  const own = imports.filter(({ from, to }) => from === part && to.startsWith('.'));
  const strays = own.filter(
    ({ file, to }) =>
      ![part, ...LOWEST, ...(allowed ?? [])].includes(getPart(resolveImport(file, to))),
  );
  expect(strays).toEqual([]);
});

test('there are no import cycles, including type imports', () => {
  expect(cyclesIn(imports)).toEqual([]);
});

test('only the outer parts use files, processes and the network', () => {
  const strays = imports.filter(
    ({ from, to }) => OUTSIDE.test(to) && !MAY_REACH_OUTSIDE.includes(from),
  );
  expect(strays).toEqual([]);
});

test('only known packages are loaded', () => {
  const strays = imports.filter(
    ({ from, to }) => !/^(?:\.|node:)/.test(to) && !PACKAGES[from]?.includes(to),
  );
  expect(strays).toEqual([]);
});

test('detects a planted cycle of types', () => {
  const edge = (file: string, to: string): Import => ({ file, from: getPart(file), to });
  const planted = [
    edge('gate/a.ts', '../model/b.ts'),
    edge('model/b.ts', './c.ts'),
    edge('model/c.ts', '../gate/a.ts'),
    edge('model/d.ts', './c.ts'),
  ];
  expect(cyclesIn(planted)).toEqual([['gate/a.ts', 'model/b.ts', 'model/c.ts']]);
});

test('detects a planted forbidden import', () => {
  const text =
    "import { x } from '../sources/x.ts';\nconst y = await " +
    "import('node:fs');\nexport * from 'yaml';\nimport './side.ts';";
  expect(specifiersIn(text)).toEqual(['../sources/x.ts', 'node:fs', 'yaml', './side.ts']);
});

const WIDEST_COLUMNS = 100;
/** Folders that contain code, in addition to the root folder, and which files are code. */
const CODE_FOLDERS = ['.ci', '.github', '__tests__', 'examples', 'image', 'scripts', 'src'];
const CODE = /\.(?:[jt]s|sh|go|ya?ml)$|Dockerfile$/;
/** Generated, expected and recorded texts, and a Dockerfile that the documentation shows. */
const AS_THEY_COME =
  /\.generated\.|^__tests__\/(?:golden|fixtures)\/|^examples\/shop\/Dockerfile|node_modules\//;

test('no line of code has more than 100 columns', () => {
  const files = [...readdirSync(ROOT), ...CODE_FOLDERS.flatMap(listFiles)].filter(
    (file) => CODE.test(file) && !AS_THEY_COME.test(file),
  );
  expect(files.length).toBeGreaterThan(700);
  const wide = files.flatMap((file) => {
    const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
    return lines.flatMap((line, at) => (isWide(line) ? [`${file}:${at + 1}`] : []));
  });
  expect(wide).toEqual([]);
});

test('the width of a line is counted in characters', () => {
  expect(['é'.repeat(100), 'é'.repeat(101)].map(isWide)).toEqual([false, true]);
});

const isWide = (line: string): boolean => [...line].length > WIDEST_COLUMNS;

const listFiles = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    [folder, ...file.split(sep)].join('/'),
  );

function getImports(file: string): Import[] {
  return specifiersIn(readFileSync(join(SRC, file), 'utf8')).map((to) => ({
    file,
    from: getPart(file),
    to,
  }));
}

/** The modules of each cycle: those that import each other, directly or indirectly. */
function cyclesIn(edges: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { file, to } of edges.filter((edge) => edge.to.startsWith('.')))
    targets.set(file, [...(targets.get(file) ?? []), resolveImport(file, to)]);
  const reach = new Map([...targets.keys()].map((file) => [file, reachableFrom(file, targets)]));
  const cycles = [...targets.keys()].map((file) =>
    [...(reach.get(file) ?? [])].filter((other) => reach.get(other)?.has(file)).sort(),
  );
  const found = cycles.filter((cycle) => cycle.length > 0);
  return [...new Map(found.map((cycle) => [cycle.join(), cycle])).values()];
}

function reachableFrom(start: string, targets: ReadonlyMap<string, readonly string[]>) {
  const known = new Set<string>();
  const queue = [start];
  for (const file of queue) {
    for (const next of targets.get(file) ?? []) {
      if (!known.has(next)) queue.push(next);
      known.add(next);
    }
  }
  return known;
}

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.d)\.[jt]s$/.test(file),
  );
}

/** Static, re-exporting, dynamic and bare imports, type-only ones among them. */
function specifiersIn(text: string): string[] {
  return [...text.matchAll(/(?<!-)\b(?:from|import)\s*\(?\s*'([\w@./:-]+)'/g)].map(
    ([, to]) => to as string,
  );
}

/** `sources` for `sources/open.ts`, `run` for `run.ts`. */
function getPart(file: string): string {
  if (file.startsWith(join('report', 'words', 'messages'))) return 'report/words/messages';
  return (file.split(sep)[0] as string).replace(/\.ts$/, '');
}

function resolveImport(file: string, to: string): string {
  return relative(SRC, join(SRC, dirname(file), to));
}
