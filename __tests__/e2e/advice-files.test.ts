import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, jest, test } from '@jest/globals';
import type { AdviceId } from '../../src/model/advice.ts';
import { describeWith } from '../support/engines.ts';
import { BASE, build, compareSavings, importBase } from './saved.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

type Fill = (folder: string) => void;

const random =
  (files: Readonly<Record<string, number>>): Fill =>
  (folder) => {
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), randomBytes(bytes));
    }
  };

/** Compiles a real program; the rest of the project is next to it. */
const goProject = (folder: string, program = 'func main() { println(1) }'): void => {
  random({ 'app/testdata/big': 3_000_000, 'app/templates/index.html': 500_000 })(folder);
  writeFileSync(join(folder, 'app/go.mod'), 'module app\n');
  writeFileSync(join(folder, 'app/main.go'), `package main\n${program}\n`);
  execFileSync('go', ['build', '-o', 'server', '.'], {
    cwd: join(folder, 'app'),
    env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false' },
  });
};

/** A program with and without debug sections. */
const makeDebuggedProgram: Fill = (folder) => {
  goProject(folder, 'import "net/http"\nfunc main() { http.ListenAndServe(":80", nil) }');
  const [full, stripped] = ['app/server', 'app/stripped'].map((name) => join(folder, name));
  execFileSync('strip', ['--strip-debug', '-o', stripped as string, full as string]);
};

/** Data whose names don't show its kind. */
const namelessData: Fill = (folder) => {
  random({ 'app/server': 2_000_000, 'app/archive.zip': 11_000_000 })(folder);
  const write = (name: string, head: string): void =>
    writeFileSync(
      join(folder, 'app', name),
      Buffer.concat([Buffer.from(head, 'latin1'), randomBytes(10_000_000)]),
    );
  write('weights', 'GGUF\x03\0\0\0');
  write('store', 'SQLite format 3\0');
  write('plugin', 'PK\x03\x04\x14\0\0\0\0\0');
};

/** What useradd writes for user 100000 if the distribution, like Debian, sets no limit. */
const LAST_LOG = 'truncate --size $((292 * 100001)) /var/log/lastlog';

/** By rule: an image before and after its advice; `fixtures/cases` has more pairs. */
const PAIRS: readonly (readonly [AdviceId, Fill, string, string])[] = [
  ['data-files', namelessData, 'COPY app /app', 'COPY app/server app/plugin /app/'],
  ['debug-sections', makeDebuggedProgram, 'COPY app/server /server', 'COPY app/stripped /server'],
  [
    'sparse-files',
    random({ x: 10 }),
    `RUN useradd --uid 100000 app && ${LAST_LOG}`,
    'RUN useradd --no-log-init --uid 100000 app',
  ],
];

describeWith(['overlay2', 'debian', 'go', 'strip'], 'following advice on files', () => {
  beforeAll(() => {
    importBase();
  });

  test.each(PAIRS)('%s saves what it promises', async (id, fill, before, after) => {
    const first = await build(`FROM ${BASE}\n${before}`, fill);
    const second = await build(`FROM ${BASE}\n${after}`, fill);
    const { promised, measured, error } = compareSavings(first, second, id);
    expect({ id, promised, measured, isClose: error < 0.02 }).toMatchObject({ isClose: true });
    expect(second.advice.filter((one) => one.id === id && one.bytes > 0)).toEqual([]);
  });
});
