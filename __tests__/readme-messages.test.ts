import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..');

/** The program's texts, with `…` for what is filled in. */
const texts = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'))
  .map((text) => text.replaceAll(/\/\*\*.*?\*\//gs, '').replaceAll(/\$\{[^{}]*\}/g, '…'))
  .join('\n');

const [, questions = ''] =
  /^## Questions, by message$(.*?)^## /ms.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
// A bold beginning that is code: **`message`**, or several with commas between.
const quoted = [...questions.matchAll(/^\*\*(`.*?`)\*\*/gm)].flatMap(([, messages = '']) =>
  [...messages.matchAll(/`(.*?)`/g)].map(([, message = '']) => message),
);

test('the README answers questions by message', () => expect(quoted.length).toBeGreaterThan(5));

test.each(quoted)('the program says what the README quotes: %s', (message) => {
  const withGaps = message.replaceAll(/sha256:…|\bN\b|\d+|(?<=")\w+(?=")/g, '…');
  expect(texts.includes(withGaps)).toBe(true);
});
