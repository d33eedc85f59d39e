import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..');
const list = (folder: string, end: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => join(folder, name));

const EXCLUDED = /\.generated\.|fixtures|node_modules|decisions|language\.test/;
const FILES = [
  ...['src', '__tests__', 'scripts'].flatMap((folder) => list(folder, '.ts')),
  ...['docs', 'examples'].flatMap((folder) => list(folder, '.md')),
  ...['README.md', 'ARCHITECTURE.md', 'SECURITY.md', 'action.yml'],
].filter((name) => !EXCLUDED.test(name));

/** Wordings of the table in CONTRIBUTING.md that have no other use, so a search is enough. */
const AVOIDED = [
  /\b(?:a|an|one) [\w-]+ of (?:its|their|his) own\b/,
  /\b(?:one a line|may not be read|again and again|given twice|hold against|held against)\b/,
  /\b(?:is|are|was|were) told\b/,
  /\b(?:whoever|somebody|anew|(?<!-)beside|somewhat|thereof|wherein|milder)\b/,
  /\b(?:mend|mends|mended|heals|healed)\b/,
  /\b(?:in force|in place of|in no sum|take away|what stands)\b/,
  /\b(?:text|file|line|folder|image) (?:lies|stands|sits)\b/,
  /\bis no (?:pass|command|option|number|folder|image|tag|digest)\b(?<!\bthere is no [\w]+)/,
  /\bstart FROM\b/,
];

/** @returns e.g. `docs/budget.md:12: in force` */
function findAvoided(name: string): string[] {
  const lines = readFileSync(join(ROOT, name), 'utf8').split('\n');
  return lines.flatMap((line, i) =>
    AVOIDED.flatMap((wording) => {
      const found = wording.exec(line)?.[0];
      return found === undefined ? [] : [`${name}:${i + 1}: ${found}`];
    }),
  );
}

test('code, tests and documents use the words of CONTRIBUTING.md', () => {
  expect(FILES.length).toBeGreaterThan(800);
  expect(FILES.flatMap(findAvoided)).toEqual([]);
});
