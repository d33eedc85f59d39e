// Bundles the command line and the action into dist/, which is committed and needs no node_modules.
// `--check` builds in memory and fails if a committed file differs.
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './build/bundle.ts';
import { collectLicenses } from './build/licenses.ts';

const OUT_DIR = 'dist';

const { files, packages } = await bundle({
  cli: 'src/cli.ts',
  action: 'src/action.ts',
  'cache-child': 'src/host/cache-child.ts',
});
// Their code is in generated files, which are the inputs of the bundle.
const generated = ['node_modules/ajv', 'node_modules/d3-hierarchy'];
files.set('licenses.txt', await collectLicenses([...packages, ...generated]));

const present = await readdir(OUT_DIR).catch(() => []);
const superfluous = present.filter((name) => !files.has(name));
if (process.argv.includes('--check')) await check();
else await write();

async function check(): Promise<void> {
  const stale = superfluous.map((name) => `${name} is no longer built`);
  for (const [name, text] of files) {
    const committed = await readFile(join(OUT_DIR, name), 'utf8').catch(() => undefined);
    if (committed !== text) stale.push(`${name} is stale`);
  }
  if (stale.length === 0) return;
  console.error(`${OUT_DIR}: ${stale.join(', ')}\nrun npm run build and commit what it writes`);
  process.exitCode = 1;
}

async function write(): Promise<void> {
  await mkdir(OUT_DIR, { recursive: true });
  for (const name of superfluous) await rm(join(OUT_DIR, name), { recursive: true });
  for (const [name, text] of files) await writeFile(join(OUT_DIR, name), text);
  await chmod(join(OUT_DIR, 'cli.js'), 0o755);
}
