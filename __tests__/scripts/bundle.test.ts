import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const BUNDLE = join(import.meta.dirname, '../../scripts/build/bundle.ts');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-bundle-'));
  // In a process of its own: Rolldown refuses the values of Jest's realm.
  runProgram(`
    import { writeFileSync } from 'node:fs';
    import { bundle } from ${JSON.stringify(BUNDLE)};
    const { files } = await bundle({ action: 'src/action.ts' });
    for (const [name, text] of files) writeFileSync(${JSON.stringify(folder)} + '/' + name, text);`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const runProgram = (input: string, cwd?: string): string =>
  execFileSync(process.execPath, ['--input-type=module'], { input, cwd, encoding: 'utf8' });

test('error classes of a minified package keep their names, which the toolkit compares', () => {
  // cache.js also imports action.js, which starts the action: it ends here before it does anything.
  const program = `
    import * as cache from ${JSON.stringify(join(folder, 'cache.js'))};
    const errors = Object.values(cache).filter((each) => each.prototype instanceof Error);
    console.log(JSON.stringify(errors.map((Each) => [Each.name, new Each('').name])));
    process.exit(0);`;
  const printed = runProgram(program, folder);
  const names: [className: string, errorName: string][] = JSON.parse(printed);
  expect(names.map(([className]) => className)).toContain('ReserveCacheError');
  expect(names.filter(([className, errorName]) => className !== errorName)).toEqual([]);
});
