// Writes the README's tables of rules and flags from the code. `--check` writes nothing and fails where they are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { currentReadme } from './documents/tables.ts';

const readme = readFileSync('README.md', 'utf8');
const current = currentReadme(readme);
if (!process.argv.includes('--check')) writeFileSync('README.md', current);
else if (readme !== current) {
  console.error('README.md is stale: run npm run generate');
  process.exitCode = 1;
}
