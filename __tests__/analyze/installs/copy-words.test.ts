import { expect, test } from '@jest/globals';
import { writeCopyWords } from '../../../src/analyze/installs/copy-words.ts';

const BOTH = ['/app/package.json', '/app/package-lock.json'];
const KNOWN = 'package.json package-lock.json';

test.each([
  ['. .', '/app', BOTH, `${KNOWN} -> ./`],
  ['./ /app/', '/', BOTH, `${KNOWN} -> /app/`],
  ['. /app', '/', BOTH, `${KNOWN} -> /app/`],
  ['--chown=node:node . .', '/app', BOTH, `${KNOWN} -> ./`],
  ['web .', '/app', BOTH, 'web/package.json web/package-lock.json -> ./'],
  ['. .', '/', BOTH, 'app/package.json app/package-lock.json -> app/'],
  ['package*.json src ./', '/app', BOTH, 'package*.json -> ./'],
  ['package.json package-lock.json index.js ./', '/app', BOTH, `${KNOWN} -> ./`],
  ['[".", "."]', '/app', BOTH, `${KNOWN} -> ./`],
])('COPY %s in %s', (text, folder, paths, expected) => {
  const { files = [], destination } = writeCopyWords(text, folder, paths);
  expect(`${files.join(' ')} -> ${destination}`).toBe(expected);
});

test.each([
  ['the checksum of the classic builder', 'dir:0123456789abcdef in /app', '/'],
  ['another folder', '. /srv', '/'],
  ['a stage, whose name is not in the history', '/src .', '/app'],
  ['sources without a manifest', 'src public ./', '/app'],
  ['a copy with --parents', '--parents a/b ./', '/app'],
])('does not guess the words for %s', (_what, text, folder) => {
  expect(writeCopyWords(text, folder, BOTH)).toEqual({});
});
