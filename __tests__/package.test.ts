import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { VERSION } from '../src/version.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json'));

test('package.json and the code have the same version', () => {
  expect(VERSION).toBe(manifest.version);
});

test('every file that the package ships exists', () => {
  const shipped = manifest.files.filter((path: string) => !path.startsWith('!'));
  for (const path of [...shipped, manifest.bin.plimsoll, 'LICENSE'])
    expect(existsSync(join(ROOT, path))).toBe(true);
});

test('the container image excludes the same parts of the bundle as the npm package', () => {
  const ofPackage = manifest.files.filter((path: string) => path.startsWith('!'));
  const ofImage = read('image/Dockerfile.dockerignore').match(/^dist\/.+$/gm) ?? [];
  expect(ofImage.map((path) => `!${path}`)).toEqual(ofPackage);
});

const { optionalDependencies } = JSON.parse(read('scripts/node/package.json'));

test('installing the package installs nothing else and runs no script', () => {
  expect(Object.keys(manifest).filter((key) => /^(?!dev).*dependencies$/i.test(key))).toEqual([]);
  expect(
    Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$|prepare/.test(name)),
  ).toEqual([]);
});

test.each(Object.keys({ ...manifest.devDependencies, ...optionalDependencies }))(
  'CONTRIBUTING.md explains %s',
  (name) =>
    expect(read('CONTRIBUTING.md')).toMatch(
      new RegExp(`^\\| .*${name.replaceAll('/', '\\/')}(?:,| \\|)`, 'm'),
    ),
);

test('dist/licenses.txt has the license of every package that the program loads', () => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const texts = sources
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(join('src', file)));
  const imports = [
    ...texts.join('\n').matchAll(/(?:^import (?!type\b)[^;']*|\bimport\()'([^.'][^']*)'/gm),
  ];
  const packages = new Set(
    imports.map(([, name = '']) => name).filter((name) => !name.startsWith('node:')),
  );
  expect(packages.size).toBeGreaterThan(2);
  const licenses = read('dist/licenses.txt');
  for (const name of packages) expect(licenses).toMatch(new RegExp(`^${name}@`, 'm'));
});

test('every run of the action loads less than 2.6 MB, without the cache client', () => {
  const loaded = new Set([...listLoaded('action.js'), ...listLoaded('github.js')]);
  const bytes = [...loaded].reduce((sum, file) => sum + statSync(join(ROOT, 'dist', file)).size, 0);
  expect(bytes).toBeLessThanOrEqual(2_600_000);
  expect(loaded).not.toContain('cache.js');
});

test('every run loads few files, and help loads none of those that measure', () => {
  expect([...listLoaded('cli.js')].length).toBeLessThan(6);
  const start = listLoaded('main.js');
  expect(start).not.toContain('gate.js');
  const check = new Set([...start, ...listLoaded('check.js'), ...listLoaded('present.js')]);
  expect(check).toContain('gate.js');
  expect(check.size).toBeLessThan(10);
});

/** A part of the bundle, and the parts that it loads. */
function listLoaded(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = read(`dist/${file}`).matchAll(/\b(?:import|from) ?"\.\/([^"]+)"/g);
  for (const [, next] of imports) listLoaded(next as string, seen);
  return seen;
}

test("the bundle starts on this machine's own Node", () => {
  const node = ownNode();
  expect(
    execFileSync(node, [join(ROOT, 'dist/cli.js'), '--version'], { encoding: 'utf8', cwd: '/' }),
  ).toBe(`plimsoll ${VERSION}\n`);
});

/** The first `node` on PATH that does not come from node_modules. */
function ownNode(): string {
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  return (
    folders.map((folder) => join(folder, 'node')).find((path) => existsSync(path)) ??
    process.execPath
  );
}
