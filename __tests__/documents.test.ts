import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ADVICE_PAGES } from '../scripts/documents/advice-pages.ts';
import { GENERATED, updateDocument } from '../scripts/documents/documents.ts';
import { parseBudget } from '../src/budget/parse/parse-budget.ts';
import { FLAGS } from '../src/cli/flags.ts';
import { ERROR_EXIT } from '../src/exit-codes.ts';
import { BUDGET_NAMES } from '../src/host/budget-file.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const markdownIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const AT_ROOT = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'];
const OF_TESTS = ['__tests__/fixtures/README.md', '__tests__/support/stand-ins/README.md'];
const DOCUMENTS = [...AT_ROOT, ...OF_TESTS, ...markdownIn('docs'), ...markdownIn('examples')];

// `npm run fresh` compares the outputs of commands.
test.each([...ADVICE_PAGES.keys(), ...Object.keys(GENERATED)])('%s is current', (path) => {
  expect(updateDocument(path, read(path), { withRuns: false })).toBe(read(path));
});

test('the README fits on 200 lines', () => {
  expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(200);
});

test.each(DOCUMENTS)('%s has one sentence per line', (document) => {
  const prose = read(document)
    .replaceAll(/^```[\s\S]*?^```/gm, '')
    .replaceAll(/^\|.*|`[^`\n]*`|\b(?:e\.g|vs)\./gm, 'x');
  expect(prose.match(/^.*[a-z)*"][.!] [A-Z].*$/gm)).toBeNull();
});

test.each([...DOCUMENTS, 'CHANGELOG.md'])('%s has no conflict markers', (document) =>
  expect(read(document)).not.toMatch(/^(?:<{7}|={7}|>{7})(?: |$)/m),
);

test.each(DOCUMENTS)('%s links to files and headings that exist', (document) => {
  const links = [...read(document).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)];
  const broken = links.map(([, link = '']) => link).filter((link) => !exists(document, link));
  expect(broken).toEqual([]);
});

test('each page of docs/advice belongs to a rule', () =>
  expect(
    markdownIn('docs/advice')
      .filter((path) => !/(?:README|savings)\.md$/.test(path))
      .sort(),
  ).toEqual([...ADVICE_PAGES.keys()].sort()));

test.each(markdownIn('docs').filter((path) => !/decisions|advice\/[^R]/.test(path)))(
  '%s is linked from the table of contents',
  (path) => {
    if (path === 'docs/README.md') return;
    expect(read('docs/README.md')).toContain(`](${path.replace('docs/', '')})`);
  },
);

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('the files that %s names exist', (document) => {
  const named = [...read(document).matchAll(/`((?:[\w.-]+\/)+[\w-]+\.[a-z]+)`/g)];
  const paths = named.map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(20);
  const isThere = (path: string): boolean =>
    [path, join('src', path)].some((each) => existsSync(join(ROOT, each)));
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});

test('the map in ARCHITECTURE.md has every folder of src', () => {
  const [, map = ''] = /## Map\n(.*?)\n## /s.exec(read('ARCHITECTURE.md')) ?? [];
  const rows = map.split('\n').filter((line) => line.startsWith('|'));
  const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)\/`/g)]);
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(named.map(([, name]) => name).sort()).toEqual(folders.map(({ name }) => name).sort());
});

describe('docs/troubleshooting.md', () => {
  const text = read('docs/troubleshooting.md');
  /** The program's texts, with `…` instead of values. */
  const texts = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(join('src', file)))
    .map((source) => source.replaceAll(/\/\*\*.*?\*\//gs, '').replaceAll(/\$?\{[^{}\n]*\}/g, '…'))
    .map((source) => source.replaceAll(/['"`] \+\s+['"`]/g, ''))
    .join('\n');
  const quoted = [...text.matchAll(/\*\*`(.*?)`\*\*/g)].map(([, message = '']) => message);

  test('quotes messages', () => expect(quoted.length).toBeGreaterThan(10));

  test.each(quoted)('quotes a message that the program has: %s', (message) => {
    const withGaps = message.replaceAll(/sha256:…|\bN( bytes)?\b|\d+|(?<=")\w+(?=")/g, '…');
    expect(texts).toContain(withGaps);
  });

  test('explains every error code, each with its exit code', () => {
    const sections = [...text.matchAll(/^### ([A-Z_]+)\n\nExit code (\d+)\.\n\S/gm)];
    const explained = sections.map(([, code, exitCode]) => [code, Number(exitCode)]);
    expect(Object.fromEntries(explained)).toEqual(ERROR_EXIT);
  });
});

test("the SchemaStore entry has the published schema and the budget's file names", () => {
  const entry = JSON.parse(read('packaging/schemastore/catalog-entry.json'));
  const schema = JSON.parse(read('schema/dive-ci.schema.json'));
  expect(entry.url).toBe(schema.$id);
  expect([...entry.fileMatch].sort()).toEqual([...BUDGET_NAMES].sort());
  expect([schema.title, schema.description, entry.name, entry.description]).toEqual(
    Array(4).fill(expect.stringMatching(/^(?!.*schema)[A-Z]/i)),
  );
});

test('every budget in the documentation is valid', () => {
  const budgets = blocks(/^```yaml\n(.*?)^```$/gms).filter((yaml) =>
    /^(?:rules|paths|images|override|baseline):/m.test(yaml),
  );
  expect(budgets.length).toBeGreaterThan(3);
  for (const text of budgets)
    expect(() =>
      parseBudget({ text, source: '.dive-ci.yaml', sha256: '', notices: [] }),
    ).not.toThrow();
});

test('every command in the documentation has only flags that exist', () => {
  const commands = blocks(/^```(?:sh|console)\n(.*?)^```$/gms)
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.includes('npx plimsoll '));
  expect(commands.length).toBeGreaterThan(15);
  const flags = commands.flatMap((line) =>
    [...(line.split('npx plimsoll')[1] ?? '').matchAll(/ --([a-z-]+)/g)].map(([, name]) => name),
  );
  expect(flags.filter((name) => !FLAGS.some((flag) => flag.name === name))).toEqual([]);
});

function blocks(pattern: RegExp): string[] {
  return DOCUMENTS.flatMap((path) =>
    [...read(path).matchAll(pattern)].map(([, text = '']) => text),
  );
}

function exists(document: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? document : join(dirname(document), path);
  if (!existsSync(join(ROOT, target))) return false;
  return anchor === undefined || getAnchors(read(target)).includes(anchor);
}

/** Like GitHub's anchors for headings. */
const getAnchors = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
