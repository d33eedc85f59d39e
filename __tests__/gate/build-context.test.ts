import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { measureBuildContext } from '../../src/gate/build-context.ts';
import type { ContextFacts } from '../../src/model/context.ts';
import { randomSource, writeRandomTree } from '../context/random-tree.ts';
import { drawFrom } from '../support/random-image.ts';
import { testHost } from '../support/test-host.ts';

const NOBODY = 65_534;
let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plimsoll-build-context-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A new folder with these files; a number is a size in bytes. */
function makeFolder(files: Readonly<Record<string, string | number>>): string {
  const root = mkdtempSync(join(scratch, 'context-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, dirname(name)), { recursive: true });
    writeFileSync(join(root, name), typeof content === 'string' ? content : 'x'.repeat(content));
  }
  return root;
}

async function measure(folder: string, file?: string): Promise<ContextFacts> {
  const build = { folder, file, target: undefined, buildArgs: [] };
  const facts = await measureBuildContext(build, testHost({ cwd: scratch, env: {} }));
  if (facts === undefined) throw new Error('no facts');
  return facts;
}

describe('a build context', () => {
  test('has the bytes that remain, and those that instructions read', async () => {
    const folder = makeFolder({
      Dockerfile: 'FROM scratch\nCOPY src /src\n',
      '.dockerignore': 'big\n',
      'src/a': 100,
      'src/b/c': 20,
      data: 3000,
      'big/x': 50_000,
    });
    const facts = await measure(folder);
    expect(facts).toMatchObject({
      dockerfile: expect.stringMatching(/\/Dockerfile$/),
      contextBytes: 100 + 20 + 3000 + 27 + 4,
      fileCount: 5,
      askedBytes: 120,
      askedFileCount: 2,
    });
    expect(facts.assumed).toBeUndefined();
    expect(facts.entries.items.slice(0, 2)).toEqual([
      { path: 'data', isFolder: false, bytes: 3000, fileCount: 1, askedBytes: 0 },
      { path: 'src', isFolder: true, bytes: 120, fileCount: 2, askedBytes: 120 },
    ]);
    expect(facts.unread.items).toEqual([
      { pattern: 'data', what: 'not read by the build', bytes: 3000, fileCount: 1, imageBytes: 0 },
      ...[expect.objectContaining({ pattern: '**/.dockerignore', bytes: 4, imageBytes: 0 })],
    ]);
  });

  test('suggests only lines that match something, with each byte in one of them', async () => {
    const folder = makeFolder({
      Dockerfile: 'FROM a AS b\nCOPY . /b\nFROM c\nCOPY --from=b /b/x /\nCOPY app /app\n',
      'app/node_modules/x/coverage/y': 1000,
      'app/main.js': 10,
      'tools/node_modules/z': 500,
      'tools/a.log': 70,
    });
    const { unread, read } = await measure(folder);
    expect(unread.items).toEqual([]);
    expect(read.items).toEqual([
      {
        pattern: '**/node_modules',
        what: 'installed dependencies',
        bytes: 1500,
        fileCount: 2,
        imageBytes: 1000,
      },
      { pattern: '**/*.log', what: 'logs and dumps', bytes: 70, fileCount: 1, imageBytes: 0 },
    ]);
  });

  test('keeps files that an instruction or an exception names', async () => {
    const folder = makeFolder({
      Dockerfile: 'FROM a\nCOPY . /\nCOPY .github/x /\n',
      '.dockerignore': '**/.idea\n!.idea\n',
      '.github/x': 10,
      '.idea/y': 10,
      '.vscode/z': 10,
    });
    expect((await measure(folder)).read.items.map(({ pattern }) => pattern)).toEqual([
      '**/.dockerignore',
      '**/.vscode',
    ]);
  });

  test('lists secrets by their content, and repositories', async () => {
    const token = `npm_${'a'.repeat(36)}`;
    const folder = makeFolder({
      Dockerfile: 'FROM a\nCOPY app .env /\n',
      '.env': 'DATABASE_PASSWORD=correct-horse-battery\n',
      'app/.npmrc': `//registry.npmjs.org/:_authToken=${token}\n`,
      'web/.npmrc': `//registry.npmjs.org/:_authToken=\${NPM_TOKEN}\nregistry=https://x.example/\n`,
      'node_modules/test/key.pem': `-----BEGIN PRIVATE KEY-----\n${'a'.repeat(200)}`,
      '.git/config': '[remote]',
      'module/.git': 'gitdir: ../.git/modules/module',
    });
    const { secrets, read } = await measure(folder);
    expect(secrets.items.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: '.env', kind: '.env', bytes: 40, isAsked: true },
      { path: '.git', kind: '.git', bytes: 8, isAsked: false },
      { path: 'app/.npmrc', kind: '.npmrc', bytes: 74, isAsked: true },
    ]);
    expect(JSON.stringify(secrets)).not.toContain(token);
    // The Dockerfile mentions .env.
    expect(read.items).toEqual([]);
  });

  test('never follows a link out of the context, and lists links without a target', async () => {
    const folder = makeFolder({
      Dockerfile: 'FROM a\nCOPY . /\n',
      '.dockerignore': 'gone\n',
      'a/b': 10,
      'gone/x': 10,
    });
    const outside = makeFolder({ secret: 100_000 });
    symlinkSync(outside, join(folder, 'out'));
    symlinkSync(`../${outside.split('/').at(-1)}/secret`, join(folder, 'up'));
    symlinkSync('b', join(folder, 'a', 'fine'));
    symlinkSync('../gone', join(folder, 'a', 'ignored'));
    symlinkSync('../nothing', join(folder, 'a', 'absent'));
    symlinkSync('loop', join(folder, 'loop'));
    const { contextBytes, danglingLinks } = await measure(folder);
    expect(contextBytes).toBe(10 + 16 + 5);
    expect(danglingLinks.items.map(({ path, why }) => [path, why]).sort()).toEqual([
      ['a/absent', 'absent'],
      ['a/ignored', 'ignored'],
      ['loop', 'absent'],
      ['out', 'outside'],
      ['up', 'outside'],
    ]);
  });

  test('a link that COPY names includes its target', async () => {
    const folder = makeFolder({ Dockerfile: 'FROM a\nCOPY link/x /\n', 'real/x': 50, 'real/y': 7 });
    symlinkSync('real', join(folder, 'link'));
    expect((await measure(folder)).askedBytes).toBe(50);
  });

  test('counts a file with two names once', async () => {
    const folder = makeFolder({ Dockerfile: 'FROM a\nCOPY b /\n', a: 1000 });
    linkSync(join(folder, 'a'), join(folder, 'b'));
    expect(await measure(folder)).toMatchObject({ contextBytes: 1016, askedBytes: 1000 });
  });

  test.each([
    ['app.Dockerfile.dockerignore', 'app.Dockerfile', 8],
    ['.dockerignore', 'app.Dockerfile', 8],
  ])('reads %s for %s', async (name, file, bytes) => {
    const folder = makeFolder({ [file]: 'FROM a\nCOPY . /\n', [name]: '**\n!x\n', x: 8, y: 9 });
    const facts = await measure(folder, join(folder, file));
    expect(facts.contextBytes).toBe(bytes);
    expect(facts.ignoreFile).toContain(name);
  });

  test("the Dockerfile's ignore file takes precedence over .dockerignore", async () => {
    const folder = makeFolder({
      Dockerfile: 'FROM a\nCOPY . /\n',
      'Dockerfile.dockerignore': '*\n!x\n',
      '.dockerignore': '*\n!y\n',
      x: 8,
      y: 9,
    });
    expect((await measure(folder)).contextBytes).toBe(8);
  });

  test.each([
    ['[a', 'the pattern "[a" is not valid, so no builder accepts it'],
    [`a${'b'.repeat(70_000)}`, 'a line is longer than builders read'],
    ['x'.repeat(50).concat('\n').repeat(25_000), "can't build from it: it is larger than 1 MiB"],
  ])('rejects an ignore file that builders reject: %.10s', async (text, message) => {
    const folder = makeFolder({ Dockerfile: 'FROM a\nCOPY . /\n', '.dockerignore': text });
    await expect(measure(folder)).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE', message });
  });

  test('is not measured if the builder fetches it', async () => {
    const build = { folder: 'https://x.example/y.git', file: undefined, target: undefined };
    await expect(measureBuildContext({ ...build, buildArgs: [] }, testHost())).resolves.toBe(
      undefined,
    );
  });

  test("names a folder that can't be read", async () => {
    const folder = makeFolder({ Dockerfile: 'FROM a\nCOPY . /\n', 'a/b': 1 });
    for (const path of [scratch, folder]) chmodSync(path, 0o755);
    chmodSync(join(folder, 'a'), 0);
    const isRoot = process.geteuid?.() === 0;
    // Root can read everything.
    if (isRoot) process.seteuid?.(NOBODY);
    try {
      await expect(measure(folder)).rejects.toMatchObject({ where: join(folder, 'a') });
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(join(folder, 'a'), 0o755);
    }
  });

  test.each(Array.from({ length: 25 }, (_, seed) => seed))(
    'without the unread lines, the build reads the same: random tree %i',
    async (seed) => {
      const draw = drawFrom(seed);
      const folder = mkdtempSync(join(scratch, 'random-'));
      const paths = writeRandomTree(folder, draw, { hasHardLinks: false });
      const sources = [randomSource(draw, paths), randomSource(draw, paths)];
      const file = join(scratch, `${seed}.Dockerfile`);
      writeFileSync(
        file,
        `FROM scratch\n${sources.map((one) => `COPY ${JSON.stringify([one, '/'])}\n`).join('')}`,
      );
      const before = await measure(folder, file);
      const lines = [...before.unread.items, ...before.read.items];
      writeFileSync(
        `${file}.dockerignore`,
        before.unread.items.map(({ pattern }) => `${pattern}\n`).join(''),
      );
      const without = await measure(folder, file);
      expect(without.askedBytes).toBe(before.askedBytes);
      expect(without.contextBytes).toBeLessThanOrEqual(
        before.contextBytes - sum(before.unread.items),
      );
      writeFileSync(`${file}.dockerignore`, lines.map(({ pattern }) => `${pattern}\n`).join(''));
      expect((await measure(folder, file)).contextBytes).toBe(before.contextBytes - sum(lines));
    },
  );
});

const sum = (lines: readonly { readonly bytes: number }[]): number =>
  lines.reduce((total, { bytes }) => total + bytes, 0);
