// Writes the generated parts of the documentation: tables from the code and outputs of real runs.
// `--check` writes nothing and fails if a document is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ADVICE_PAGES } from './documents/advice-pages.ts';
import { GENERATED, updateDocument } from './documents/documents.ts';

const isCheck = process.argv.includes('--check');
for (const path of [...ADVICE_PAGES.keys(), ...Object.keys(GENERATED)]) {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const current = updateDocument(path, text);
  if (!isCheck) writeFileSync(path, current);
  else if (text !== current) {
    console.error(`${path} is stale: run npm run generate`);
    process.exitCode = 1;
  }
}
