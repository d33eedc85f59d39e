import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const list = (folder: string, end: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => join(folder, name));

const EXCLUDED = /\.generated\.|fixtures\/.*\.(?:ts|md)$|node_modules|language\.test/;
const FILES = [
  ...['src', '__tests__', 'scripts'].flatMap((folder) => list(folder, '.ts')),
  ...['docs', 'examples'].flatMap((folder) => list(folder, '.md')),
  ...list('__tests__/fixtures/cases', '.yaml'),
  ...['README.md', 'ARCHITECTURE.md', 'SECURITY.md', 'action.yml'],
].filter((name) => !EXCLUDED.test(name));

/**
 * The first column of the table in CONTRIBUTING.md, without rows that have a note in parentheses:
 * these wordings have other uses, so a search is not enough.
 */
function listAvoided(): RegExp[] {
  const [, table = ''] =
    /\n\| Instead of \|.*\n\|.*\n((?:\|.*\n)+)/.exec(read('CONTRIBUTING.md')) ?? [];
  return table
    .split('\n')
    .map((row) => row.split('|')[1]?.trim() ?? '')
    .filter((cell) => cell !== '' && !cell.includes('('))
    .flatMap((cell) => cell.split(', '))
    .map(toPattern);
}

/** `a/an X of its own`: a slash separates words of which any one matches, X is any word. */
function toPattern(wording: string): RegExp {
  const words = wording.split(' ').map((word) => {
    return word === 'X' ? '[\\w-]+' : `(?:${word.replaceAll('/', '|')})`;
  });
  const [first = '', ...rest] = words;
  const start = first.replaceAll(/(?<=[:|])[a-z]/g, (one) => `[${one}${one.toUpperCase()}]`);
  return new RegExp(`(?<![\\w-]|\\bthere )${[start, ...rest].join(' ')}(?!\\w)`);
}

const AVOIDED = listAvoided();

/** @returns e.g. `docs/budget.md:12: in force` */
function findAvoided(name: string, text = read(name)): string[] {
  return text.split('\n').flatMap((line, i) =>
    AVOIDED.flatMap((wording) => {
      const found = wording.exec(line)?.[0];
      return found === undefined ? [] : [`${name}:${i + 1}: ${found}`];
    }),
  );
}

test('code, tests and documents use the words of CONTRIBUTING.md', () => {
  expect(AVOIDED.length).toBeGreaterThan(20);
  expect(FILES.length).toBeGreaterThan(800);
  expect(FILES.flatMap((name) => findAvoided(name))).toEqual([]);
});

test('its wordings are found in a text, with alternatives and any word', () => {
  const text = 'two in each, one a line\nAn area of its own\nthere is no tag\n"x" is no tag';
  expect(findAvoided('a', text)).toEqual([
    'a:1: one a line',
    'a:2: An area of its own',
    'a:4: is no tag',
  ]);
});
