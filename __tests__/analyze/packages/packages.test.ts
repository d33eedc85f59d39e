import { expect, test } from '@jest/globals';
import { makeFacts } from '../sourced.ts';

type Case = readonly [
  behavior: string,
  sizes: Readonly<Record<string, number>>,
  rows: readonly string[],
];

// biome-ignore format: a table, one case per row
const CASES: Case[] = [
  ['a folder in node_modules',
    { 'app/node_modules/left-pad/index.js': 5, 'app/node_modules/left-pad/lib/a/b.js': 6 },
    ['npm left-pad /app/node_modules/left-pad 11 x1']],
  ['a scoped one',
    { 'node_modules/@types/node/a.d.ts': 5, 'node_modules/@types/jest/b.d.ts': 6 },
    ['npm @types/jest /node_modules/@types/jest 6 x1',
      'npm @types/node /node_modules/@types/node 5 x1']],
  ['the innermost owns the bytes',
    { 'node_modules/a/1': 5, 'node_modules/a/node_modules/b/2': 7 },
    ['npm b /node_modules/a/node_modules/b 7 x1', 'npm a /node_modules/a 5 x1']],
  ['copies of one name are one row, at the path of the largest',
    { 'x/node_modules/a/1': 5, 'y/node_modules/a/1': 7 }, ['npm a /y/node_modules/a 12 x2']],
  ["npm's own records are not packages, its installed modules are",
    { 'node_modules/.bin/a': 5, 'node_modules/.pnpm/b@1/node_modules/b/1': 7 },
    ['npm b /node_modules/.pnpm/b@1/node_modules/b 7 x1']],
  ['a Python package with its record and its libraries',
    { 'usr/lib/python3/site-packages/numpy/core.so': 50,
      'usr/lib/python3/site-packages/numpy.libs/blas.so': 30,
      'usr/lib/python3/site-packages/numpy-2.0.1.dist-info/RECORD': 1 },
    ['python numpy /usr/lib/python3/site-packages/numpy 81 x1']],
  ['Python names are one however they are spelled',
    { 'l/dist-packages/ruamel_yaml/a.py': 5,
      'l/dist-packages/Ruamel.yaml-0.17.dist-info/RECORD': 1 },
    ['python ruamel_yaml /l/dist-packages/ruamel_yaml 6 x1']],
  ['a Python module of one file',
    { 'l/site-packages/six.py': 5, 'l/site-packages/_cffi.cpython-312.so': 6 },
    ['python _cffi /l/site-packages/_cffi.cpython-312.so 6 x1',
      'python six /l/site-packages/six.py 5 x1']],
  ["Python's other folders next to packages are not packages",
    { 'l/site-packages/__pycache__/six.pyc': 5, 'l/site-packages/easy-install.pth': 6 }, []],
  ['gems by name, versions as copies',
    { 'r/gems/rails-7.0.1/a.rb': 5, 'r/gems/rails-7.1.0/a.rb': 6, 'r/gems/README/x': 9 },
    ['gem rails /r/gems/rails-7.1.0 11 x2']],
  ['jars anywhere',
    { 'opt/app/lib/guava-31.1-jre.jar': 5, 'srv/tool.jar': 9, '.jar': 7 },
    ['jar tool /srv/tool.jar 9 x1', 'jar guava /opt/app/lib/guava-31.1-jre.jar 5 x1']],
  ['a jar in a Python package is a jar',
    { 'l/site-packages/pyspark/jars/core-3.5.jar': 5, 'l/site-packages/pyspark/a.py': 9 },
    ['python pyspark /l/site-packages/pyspark 9 x1',
      'jar core /l/site-packages/pyspark/jars/core-3.5.jar 5 x1']],
  ['nothing else', { 'usr/bin/node_modules_tool': 5, 'node_modules': 6, 'src/gems': 7 }, []],
];

test.each(CASES)('%s', async (_behavior, sizes, rows) => {
  const entries = Object.entries(sizes).map(([name, sizeBytes]) => ({ name, sizeBytes }));
  const { items } = (await makeFacts([entries])).files.largest.packages;
  expect(
    items.map(
      ({ ecosystem, name, path, bytes, copies }) =>
        `${ecosystem} ${name} ${path} ${bytes} x${copies}`,
    ),
  ).toEqual(rows);
});
