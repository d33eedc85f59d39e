import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { FixPlan } from '../../src/fix/plan.ts';
import { fixBuild } from '../../src/gate/fix.ts';
import { buildBases } from '../support/cases/bases.ts';
import { addressOf, describeWith, docker, sh } from '../support/engines.ts';
import { testHost } from '../support/test-host.ts';

// Engines take their time on a busy machine.
jest.setTimeout(600_000);

const BUSYBOX = 'FROM plimsoll-cases/busybox';
const DEBIAN = 'FROM plimsoll-cases/debian';
const REPOSITORY =
  '--mount=type=bind,from=plimsoll-cases/repository,source=/repo,target=/repo apt-get update';
const APT = `RUN ${REPOSITORY} && apt-get install -y app`;
/** Replaces npm, which needs a network. */
const fakeNpm =
  'mkdir -p ~/.npm/_cacache && head -c 2000000 /dev/zero > ~/.npm/_cacache/x && echo npm ci';

/** A Dockerfile, the lines that replace others, and the paths that disappear; `null`: no change. */
type Row = readonly [what: string, lines: readonly string[], changed: string | null];

const ROWS: readonly Row[] = [
  [
    'another escape character, comments inside, several lines',
    [
      '# escape=`',
      DEBIAN,
      `RUN ${REPOSITORY} \``,
      '  # why',
      '',
      '  && apt-get install -y app',
      'CMD a',
    ],
    '  && apt-get install -y app `\n  && rm -rf /var/cache/apt/* /var/lib/apt/lists/*\n',
  ],
  [
    'verbs in lower case, and a variable in FROM',
    ['arg BASE=plimsoll-cases/debian', 'from $BASE', APT.replace('RUN', 'run'), 'cmd a'],
    'apt-get install -y app && rm -rf /var/cache/apt/* /var/lib/apt/lists/*\n',
  ],
  [
    'a word over two lines',
    [DEBIAN, `RUN ${REPOSITORY} && apt-get inst\\`, 'all -y app'],
    '&& rm -rf /var/cache/apt/* /var/lib/apt/lists/*\n',
  ],
  ['CRLF', [BUSYBOX, `RUN ${fakeNpm}\r`, 'CMD a\r'], '--mount=type=cache,target=/root/.npm'],
  [
    'a cache that belongs to a user',
    [
      ...[BUSYBOX, 'RUN mkdir -p /home/app && chown 1000:1000 /home/app', 'USER 1000'],
      ...['ENV HOME=/home/app', `RUN ${fakeNpm}`],
    ],
    ' && rm -rf /home/app/.npm\n',
  ],
  [
    'a user without a group',
    [BUSYBOX, 'COPY app /srv', 'RUN chown -R app /srv', 'USER app'],
    'COPY --chown=app:0 app /srv\n',
  ],
  [
    'a mode',
    [BUSYBOX, 'COPY app/a /bin/a', 'RUN chmod 750 /bin/a'],
    'COPY --chmod=750 app/a /bin/a\n',
  ],
  ['folders that a copy makes', [BUSYBOX, 'COPY app /srv/a', 'RUN chown -R 1:1 /srv/a'], null],
  [
    'lists that another stage needs',
    [`${DEBIAN} AS b`, APT, 'FROM b AS test', 'RUN apt-get install -y app', 'FROM b', 'CMD a'],
    null,
  ],
  ['another shell', [DEBIAN, 'SHELL ["/bin/bash", "-c"]', APT], null],
  ['a here-document', [DEBIAN, APT.replace(/ apt-get.*/, ' <<E'), 'apt-get update', 'E'], null],
  ['an exit', [DEBIAN, `${APT}; exit 0`], null],
  [
    'instructions of ONBUILD',
    [`${BUSYBOX} AS b`, 'ONBUILD COPY app /srv', 'ONBUILD RUN chown -R 1:1 /srv', 'FROM b'],
    null,
  ],
  ['a private file that a program reads', [BUSYBOX, 'COPY . /srv', 'RUN cat /srv/.env > /x'], null],
];

/** `npm run cases` builds all of them. */
const QUICK = ['a word over two lines', 'a user without a group', 'folders that a copy makes'];
const BUILT = ROWS.filter(([what]) => process.env.PLIMSOLL_CASES || QUICK.includes(what));

describeWith(['containerd', 'debian', 'busybox', 'bsdtar'], 'unusual Dockerfiles', () => {
  let folder = '';
  beforeAll(() => buildBases(`${BUSYBOX}\n${DEBIAN}\nplimsoll-cases/repository`));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-unusual-'));
    write('app/a', Buffer.alloc(3_000_000, 'a'));
    write('app/b/c', 'c');
    write('.env', 'DB_PASSWORD=hunter2hunter2\n');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(name: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }

  const fix = () =>
    fixBuild(
      {
        build: {
          ...{ folder, file: undefined, target: undefined, buildArgs: [], secrets: [] },
          ...{ platforms: [], builderOptions: new Map([['network', ['none']]]) },
        },
        ...{ budgetPath: undefined, only: undefined, health: undefined },
        ...{ isWritten: false, isProved: true },
      },
      testHost({ env: { ...process.env, DOCKER_HOST: addressOf('containerd') } }),
    );

  /** Mode, owner, size and name of each path that a container sees. */
  function listPaths(): string[] {
    const build = ['build', '--quiet', '--network', 'none', folder];
    const container = docker(
      'containerd',
      'create',
      docker('containerd', ...build).trim(),
      'x',
    ).trim();
    try {
      const tar = join(folder, '..', `${basename(folder)}.tar`);
      docker('containerd', 'export', '--output', tar, container);
      const lines = sh('tar', ['--numeric-owner', '-tvf', tar]).split('\n');
      rmSync(tar);
      return lines.map((line) => line.replace(/ +/g, ' ').replace(/ \d{4}-\S+ \S+/, ''));
    } finally {
      docker('containerd', 'rm', '--force', container);
    }
  }

  function apply({ files }: FixPlan): void {
    for (const { path, newText } of files) write(basename(path), newText);
  }

  test.each(BUILT)('%s', async (_what, lines, changed) => {
    write('Dockerfile', `${lines.join('\n')}\n`);
    write('.dockerignore', changed === null ? '' : '.env\n');
    const { plan, proof, imageBytes } = await fix();
    if (changed === null) return expect(plan.files).toEqual([]);
    expect(plan.files.map(({ newText }) => newText)).toEqual([expect.stringContaining(changed)]);
    expect(proof?.unannounced).toEqual([]);
    const promised = plan.fixes.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(imageBytes - (proof?.imageBytes ?? 0)).toBeGreaterThanOrEqual(promised);
    const before = listPaths();
    apply(plan);
    const after = new Set(listPaths());
    const gone = before.filter((line) => !after.has(line));
    expect(gone.filter((line) => !/\/\.npm|\/apt\//.test(line))).toEqual([]);
  });
});
