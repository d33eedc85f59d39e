import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { OrderReport } from '../../src/model/order-report.ts';
import { type CommandRun, plimsoll } from '../support/command.ts';
import { busyboxPath, describeWith, getAddress, sh } from '../support/engines.ts';
import { SharedProcess } from '../support/shared-process.ts';

jest.setTimeout(600_000);

/** Installs what the lock file lists, as far as this test needs. */
const NPM = `#!/bin/sh
set -e
case "$1" in
ci) busybox mkdir -p node_modules
  { busybox cat package-lock.json; busybox seq 120000; } > node_modules/all.js ;;
run) busybox mkdir -p dist; busybox cat src/*.js node_modules/all.js > dist/app.js ;;
esac
`;

const DOCKERFILE = `FROM scratch
COPY busybox /bin/busybox
COPY busybox /bin/sh
COPY npm /bin/npm
WORKDIR /app

# everything that runs
COPY app .
RUN npm ci

# pictures
COPY assets /srv/assets
RUN npm run build
CMD ["/bin/busybox", "httpd", "-f"]
`;

/** Incompressible bytes, the same in each run. */
function createNoise(bytes: number, seed: number): Buffer {
  let state = seed;
  return Buffer.from(
    Array.from({ length: bytes }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    }),
  );
}

const COMMITS = 50;

/** The changes in a project's commits: mostly code, sometimes dependencies or documents. */
function listChanged(commit: number): readonly string[] {
  if (commit % 10 === 3) return ['README.md', 'app/docs/guide.md'];
  if (commit % 10 === 7) return ['app/package-lock.json'];
  if (commit === 20) return ['app/package.json', 'app/package-lock.json', 'app/src/server.js'];
  return commit % 4 === 0 ? ['app/src/page.js', 'app/src/server.js'] : ['app/src/page.js'];
}

let scratch = '';
let folder = '';
const at = (name: string): string => join(folder, name);
const git = (...args: string[]): string =>
  sh('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args]);

function write(name: string, content: string | Buffer): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
}

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plimsoll-order-'));
  folder = join(scratch, 'shop');
  mkdirSync(folder);
  git('init', '--quiet', '--initial-branch=main');
  write('Dockerfile', DOCKERFILE);
  write('.dockerignore', '**/docs\n');
  write('README.md', 'shop\n');
  write('npm', NPM);
  sh('chmod', ['+x', at('npm')]);
  write('busybox', '');
  write('assets/photo.jpg', createNoise(2_000_000, 1));
  write('app/docs/guide.md', 'guide\n');
  write('app/package.json', '{ "dependencies": { "left-pad": "1.3.0" } }\n');
  write('app/package-lock.json', '{}\n');
  write('app/src/page.js', createNoise(40_000, 2).toString('base64'));
  write('app/src/server.js', createNoise(10_000, 3).toString('base64'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function commitAll(): void {
  git('add', '--all');
  git('commit', '--quiet', '--message=change');
}

const shared = new SharedProcess();

test.each([
  [['order'], 2, /order needs a build/],
  [['order', '.'], 2, /order needs a build/],
  [['order', '--build', 'https://x.example/y.git'], 2, /from another machine/],
  [['order', '--build', 'missing'], 3, /no such folder/],
  [['order', '--build', '.', '--file', 'missing'], 3, /there is no Dockerfile to build/],
])('plimsoll %j ends with %i', async (args, exitCode, message) => {
  const run = await plimsoll(args, { cwd: folder, process: shared });
  expect(run.stderr).toMatch(message);
  expect(run.exitCode).toBe(exitCode);
});

test('rejects a stage with more instructions than any image has layers', async () => {
  writeFileSync(join(scratch, 'many'), `FROM a\n${'RUN a\n'.repeat(251)}`);
  const args = ['order', '--build', '.', '--file', join(scratch, 'many')];
  const { stderr, exitCode } = await plimsoll(args, { cwd: folder });
  expect(stderr).toContain('a stage has 251 instructions, more than 250');
  expect(exitCode).toBe(3);
});

test('reports too few commits before it builds', async () => {
  const run = (): Promise<CommandRun> =>
    plimsoll(['order', '--build', '.'], { cwd: folder, process: shared });
  expect(await run()).toMatchObject({ exitCode: 3, stdout: '' });
  expect((await run()).stderr).toContain('the folder has no history that git can list');
  for (const code of ['1', '2']) {
    write('app/src/more.js', code);
    commitAll();
  }
  const { stderr, exitCode } = await run();
  expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
    'the history is too short: 1 of 1 commits changed what the build reads, and 20 are needed',
  );
  expect(exitCode).toBe(3);
  const clone = join(scratch, 'shallow');
  sh('git', ['clone', '--quiet', '--depth=1', `file://${folder}`, clone]);
  const shallow = await plimsoll(['order', '--build', '.'], { cwd: clone });
  expect(shallow.stderr).toMatch(/0 of 0 commits/);
  expect(shallow.stderr).toContain('fetch-depth: 0');
  rmSync(at('.git'), { recursive: true });
  rmSync(at('app/src/more.js'));
  git('init', '--quiet', '--initial-branch=main');
});

describeWith(['containerd', 'docker', 'buildkit', 'busybox'], 'the order of a project', () => {
  const run = (...args: string[]): Promise<CommandRun> =>
    plimsoll(args, { cwd: folder, env: { DOCKER_HOST: getAddress('containerd'), COLUMNS: '80' } });

  beforeAll(() => {
    copyFileSync(busyboxPath(), at('busybox'));
    commitAll();
    for (let commit = 1; commit <= COMMITS; commit++) {
      for (const path of listChanged(commit))
        appendFileSync(at(path), path.endsWith('.json') ? ' \n' : `// ${commit}\n`);
      commitAll();
    }
  });

  /** The layers of a BuildKit build, with their stored sizes. */
  function build(dockerfile: string): ReadonlyMap<string, number> {
    const layout = join(scratch, 'layout');
    rmSync(layout, { recursive: true, force: true });
    sh('buildctl', [
      ...['--addr', getAddress('buildkit'), 'build', '--frontend=dockerfile.v0'],
      ...['--local', `context=${folder}`, '--local', `dockerfile=${dockerfile}`],
      ...['--output', `type=oci,tar=false,dest=${layout}`],
    ]);
    const read = (path: string): string => readFileSync(join(layout, path), 'utf8');
    const [{ digest }] = JSON.parse(read('index.json')).manifests;
    const { layers } = JSON.parse(read(`blobs/sha256/${digest.slice(7)}`)) as {
      readonly layers: readonly { readonly digest: string; readonly size: number }[];
    };
    return new Map(layers.map((layer) => [layer.digest, layer.size]));
  }

  /** Builds each commit, and counts the bytes of layers that the previous commit does not have. */
  function replay(dockerfile: string): number {
    const file = mkdtempSync(join(scratch, 'dockerfile-'));
    writeFileSync(join(file, 'Dockerfile'), dockerfile);
    writeFileSync(join(file, 'Dockerfile.dockerignore'), readFileSync(at('.dockerignore')));
    const commits = git('rev-list', '--reverse', 'main').split('\n');
    let before = new Map() as ReadonlyMap<string, number>;
    let pushed = 0;
    for (const [index, commit] of commits.entries()) {
      git('checkout', '--quiet', commit);
      const layers = build(file);
      if (index > 0) for (const [digest, size] of layers) if (!before.has(digest)) pushed += size;
      before = layers;
    }
    git('checkout', '--quiet', 'main');
    return pushed;
  }

  test('a replay of 50 commits pushes the expected bytes, within 10%, in both orders', async () => {
    await run('order', '--build', '.');
    const { stdout, exitCode } = await run('order', '--build', '.', '--format', 'json');
    expect(exitCode).toBe(0);
    const report = JSON.parse(stdout) as OrderReport;
    const { history, today, best, patch } = report;
    expect(history).toMatchObject({ commits: COMMITS, changes: 45 });
    expect(report).toMatchObject({ judgedBy: 'bytes', bytesAre: 'exact' });
    expect(best.repushedBytes ?? 0).toBeLessThan((today.repushedBytes ?? 0) / 3);

    write('best.patch', patch);
    git('apply', 'best.patch');
    const reordered = readFileSync(at('Dockerfile'), 'utf8');
    git('checkout', '--quiet', 'Dockerfile');
    rmSync(at('best.patch'));
    const instructions = (text: string): string[] => text.match(/^[A-Z].*/gm) ?? [];
    expect(instructions(reordered).slice(1)).toEqual([
      'COPY busybox /bin/busybox',
      'COPY busybox /bin/sh',
      'COPY npm /bin/npm',
      'WORKDIR /app',
      'COPY assets /srv/assets',
      'COPY app/package.json app/package-lock.json ./',
      'RUN npm ci',
      'COPY app .',
      'RUN npm run build',
      'CMD ["/bin/busybox", "httpd", "-f"]',
    ]);

    const counted = { today: replay(DOCKERFILE), best: replay(reordered) };
    const compare = (expected: number | null, pushed: number): number =>
      ((expected ?? 0) * history.changes) / pushed;
    const ratios = {
      today: compare(today.repushedBytes, counted.today),
      best: compare(best.repushedBytes, counted.best),
    };
    expect(Math.abs(ratios.today - 1)).toBeLessThan(0.1);
    expect(Math.abs(ratios.best - 1)).toBeLessThan(0.1);
  });

  test('the report matches the published schema', async () => {
    const { stdout } = await run('order', '--build', '.', '--format', 'json');
    const schema = JSON.parse(readFileSync('schema/order.schema.json', 'utf8'));
    const validate = new Ajv({ strict: false }).compile(schema);
    expect([validate(JSON.parse(stdout)), validate.errors]).toEqual([true, null]);
  });

  const DOCUMENT = 'docs/order.md';
  const EXAMPLE = /(?<=^\$ npx plimsoll order --build \. --no-cache --prove\n).*?(?=\n```)/ms;

  /** Without numbers, units and alignment. */
  const toShape = (text: string): string =>
    text
      .replaceAll(/[\d.]+ (?:[kMG]?B|s)\b/g, 'N')
      .replaceAll(/\b\d+%( less)?/g, '%')
      .replaceAll(/[ \u2500]+/g, ' ')
      .trim();

  test('the documentation shows a proved run; PLIMSOLL_EXAMPLES=write writes it', async () => {
    const { stdout, exitCode } = await run('order', '--build', '.', '--no-cache', '--prove');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Proved: built in this order, a container sees the same files.');
    const text = readFileSync(DOCUMENT, 'utf8');
    if (process.env.PLIMSOLL_EXAMPLES === 'write')
      writeFileSync(
        DOCUMENT,
        text.replace(EXAMPLE, () => stdout.trimEnd()),
      );
    const [shown = ''] = EXAMPLE.exec(readFileSync(DOCUMENT, 'utf8')) ?? [];
    expect(toShape(shown)).toBe(toShape(stdout));
    expect(readFileSync(at('Dockerfile'), 'utf8')).toBe(DOCKERFILE);
  });

  test.each([
    [
      'makes another image',
      'busybox ls src > sizes || true',
      /sees something else\.(?:.|\n)*\/app\/sizes/,
    ],
    ['fails', 'busybox wc -c src/page.js', /No patch: in this order, the build failed/],
  ])('an order that %s is refuted, and not printed', async (_what, command, message) => {
    // The real npm does not behave like this.
    write('npm', NPM.replace('ci)', `ci) ${command};`));
    try {
      const { stdout, exitCode } = await run('order', '--build', '.', '--prove');
      expect(stdout).toMatch(message);
      expect(stdout).not.toContain('+++ b/');
      expect(exitCode).toBe(1);
    } finally {
      write('npm', NPM);
    }
  });

  test('an uncommitted file counts as changed by every commit, and is named', async () => {
    write('app/src/generated.js', '1');
    const { stdout } = await run('order', '--build', '.', '--format', 'json');
    rmSync(at('app/src/generated.js'));
    const { history, notices } = JSON.parse(stdout) as OrderReport;
    expect(history.changes).toBe(COMMITS);
    expect(notices.join('\n')).toContain('the build reads app/src/generated.js');
  });
});
