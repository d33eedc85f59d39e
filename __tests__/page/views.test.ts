import { expect, test } from '@jest/globals';
import type { Block } from '../../src/page/block.ts';
import { VIEWS, type View } from '../../src/page/views.ts';
import { layer, type SampleRow, samplePage } from './sample-image.ts';

const ROWS: readonly SampleRow[] = [
  ['app', 0, 1],
  ['app/main.js', 300, 1],
  ['app/node_modules', 0, 1],
  ['app/node_modules/@babel', 0, 1],
  ['app/node_modules/@babel/core', 0, 1],
  ['app/node_modules/@babel/core/index.js', 40, 1],
  ['app/node_modules/express', 0, 1],
  ['app/node_modules/express/index.js', 100, 1],
  ['app/node_modules/express/node_modules', 0, 1],
  ['app/node_modules/express/node_modules/ms', 0, 1],
  ['app/node_modules/express/node_modules/ms/index.js', 7, 1],
  ['lib', 0, 0],
  ['lib/libc.so', 1000, 0],
  ['lib/old.so', 0, 0, 50],
  ['opt', 0, 1],
  ['opt/tool.jar', 20, 1],
];
const LAYERS = [layer('FROM base', { isOfBase: true, hiddenBytes: 50 }), layer('COPY . /app')];
const image = samplePage(ROWS, { layers: LAYERS });

const build = (id: View['id'], of = image): Block =>
  (VIEWS.find((view) => view.id === id) as View).build(of);

/** `name bytes (hidden)`, indented. */
function draw(block: Block, levels: number, indent = ''): string[] {
  const { name, bytes, hiddenBytes, children } = block;
  const line = `${indent}${name} ${bytes}${hiddenBytes > 0 ? ` (${hiddenBytes})` : ''}`;
  return [
    line,
    ...(levels === 0 ? [] : children.flatMap((one) => draw(one, levels - 1, `${indent} `))),
  ];
}

test('folders contain visible and hidden bytes, largest first', () => {
  expect(draw(build('folders'), 2)).toEqual([
    '/ 1517 (50)',
    ' lib 1050 (50)',
    '  libc.so 1000',
    '  old.so 50 (50)',
    ' app 447',
    '  main.js 300',
    '  node_modules 147',
    ' opt 20',
    '  tool.jar 20',
  ]);
});

test('packages are below their ecosystem, and a file belongs to the innermost package', () => {
  expect(draw(build('packages'), 2)).toEqual([
    'Image 1517 (50)',
    ' Other files 1350 (50)',
    '  lib 1050 (50)',
    '  app 300',
    ' npm 147',
    '  express 100',
    '  @babel/core 40',
    '  ms 7',
    ' jar 20',
    '  tool 20',
  ]);
});

test("a package manager's record takes precedence over a path", () => {
  const owners = {
    packages: [
      { ecosystem: 'apt', name: 'libc6' },
      { ecosystem: 'apt', name: 'nodejs' },
    ],
    // express and what is below it, and then libc.so alone.
    row: [7, 10, 12, 13],
    owner: [1, -1, 0, -1],
  };
  expect(draw(build('packages', { ...image, owners }), 3)).toEqual([
    'Image 1517 (50)',
    ' apt 1100',
    '  libc6 1000',
    '   lib/libc.so 1000',
    '  nodejs 100',
    '   app/node_modules/express/index.js 100',
    ' Other files 350 (50)',
    '  app 300',
    '   main.js 300',
    '  lib 50 (50)',
    '   old.so 50 (50)',
    ' npm 47',
    '  @babel/core 40',
    '   index.js 40',
    '  ms 7',
    '   index.js 7',
    ' jar 20',
    '  tool 20',
  ]);
});

test('a layer has the files that it made visible, and its hidden bytes in one block', () => {
  expect(draw(build('layers'), 2)).toEqual([
    'Image 1517 (50)',
    ' 0  FROM base 1050 (50)',
    '  lib 1000',
    '  Hidden from containers 50 (50)',
    ' 1  COPY . /app 467',
    '  app 447',
    '  opt 20',
  ]);
});

test('instructions: layers of the same instruction are one block, and so is the base image', () => {
  const lines = { file: 'Dockerfile', line: 3, endLine: 4 };
  const layers = [
    ...LAYERS.slice(0, 1),
    layer('RUN make', { lines }),
    layer('RUN make', { lines }),
  ];
  const rows: SampleRow[] = [
    ...ROWS.slice(0, 2),
    ['b', 5, 2],
    ['lib', 0, 0],
    ['lib/libc.so', 9, 0],
  ];
  expect(draw(build('instructions', samplePage(rows, { layers })), 1)).toEqual([
    'Image 364 (50)',
    ' Dockerfile:3  RUN make 305',
    ' Base image 59 (50)',
  ]);
});

test('changes: areas show what changed, including what no child has', () => {
  const growth = {
    name: '/',
    state: 'changed',
    grownBytes: 100,
    shrunkBytes: 30,
    children: [
      { name: 'usr', state: 'changed', grownBytes: 90, shrunkBytes: 0, children: [] },
      { name: 'old', state: 'removed', grownBytes: 0, shrunkBytes: 25, children: [] },
    ],
  } as const;
  const root = build('changes', samplePage(ROWS, { growth }));
  expect(draw(root, 1)).toEqual(['/ 130', ' usr 90', ' old 25', ' smaller changes 15']);
  expect(root.children.map(({ change }) => change)).toEqual([
    { state: 'changed', grownBytes: 90, shrunkBytes: 0 },
    { state: 'removed', grownBytes: 0, shrunkBytes: 25 },
    { state: 'changed', grownBytes: 10, shrunkBytes: 5 },
  ]);
});

test('changes at a single path are one block', () => {
  const growth = {
    name: '/app/a',
    state: 'added',
    grownBytes: 9,
    shrunkBytes: 0,
    children: [],
  } as const;
  expect(draw(build('changes', samplePage(ROWS, { growth })), 1)).toEqual(['/ 9', ' /app/a 9']);
});

test('only views with content are offered', () => {
  const listOffered = (of: typeof image): string[] =>
    VIEWS.filter(({ isPossible }) => isPossible(of)).map(({ id }) => id);
  expect(listOffered(image)).toEqual(['folders', 'packages', 'layers', 'instructions']);
  expect(listOffered(samplePage(ROWS, { layers: [layer(''), layer('')] }))).toEqual([
    'folders',
    'packages',
    'layers',
  ]);
});
