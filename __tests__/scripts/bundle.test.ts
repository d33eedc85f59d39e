import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const BUNDLE = join(import.meta.dirname, '../../scripts/build/bundle.ts');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-bundle-'));
  // In a separate process, because Rolldown rejects values of Jest's realm.
  runProgram(`
    import { writeFileSync } from 'node:fs';
    import { bundle } from ${JSON.stringify(BUNDLE)};
    const { files } = await bundle({ 'cache-child': 'src/host/cache-child.ts' });
    const folder = ${JSON.stringify(folder)};
    for (const [name, text] of files) writeFileSync(folder + '/' + name, text);`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const runProgram = (input: string, cwd?: string): string =>
  execFileSync(process.execPath, ['--input-type=module'], { input, cwd, encoding: 'utf8' });

test('error classes of a minified package keep their names, which the toolkit compares', () => {
  const text = readFileSync(join(folder, 'cache.js'), 'utf8');
  const named =
    /class (\w+) extends Error\{constructor\([^)]*\)\{super\([^)]*\),this\.name=[`'"](\w+)/g;
  const names = [...text.matchAll(named)].map(([, className, errorName]) => [className, errorName]);
  expect(names.map(([className]) => className)).toContain('ReserveCacheError');
  expect(names.filter(([className, errorName]) => className !== errorName)).toEqual([]);
});
