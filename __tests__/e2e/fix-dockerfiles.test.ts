import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { fixBuild } from '../../src/gate/fix.ts';
import type { Host } from '../../src/model/host.ts';
import { buildBases } from '../support/cases/bases.ts';
import { buildRepository } from '../support/deb-repository.ts';
import { describeWith, docker, getAddress, sh } from '../support/engines.ts';
import { type Parts, writeRandomDockerfile } from '../support/random-dockerfile.ts';
import { drawFrom } from '../support/random-image.ts';
import { testHost } from '../support/test-host.ts';

// Engines take their time on a busy machine.
jest.setTimeout(600_000);

const BUSYBOX = 'FROM plimsoll-cases/busybox';
const DEBIAN = 'FROM plimsoll-cases/debian';
const REPOSITORY =
  '--mount=type=bind,from=plimsoll-cases/repository,source=/repo,target=/repo apt-get update';
const APT = `RUN ${REPOSITORY} && apt-get install -y libextras`;
/** Packages of which `app` needs none of the others. */
const PACKAGES = 'plimsoll-test/fix-packages';
const install = (...names: readonly string[]): string =>
  `RUN --mount=type=bind,from=${PACKAGES},source=/repo,target=/repo apt-get update && ` +
  `apt-get install -y ${names.join(' ')} && rm -rf /var/lib/apt/lists/* /var/cache/apt/*`;
/** What stands in for npm, which needs a network. */
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
      '  && apt-get install -y libextras',
      'CMD a',
    ],
    '  && apt-get install -y libextras `\n  && rm -rf /var/cache/apt/* /var/lib/apt/lists/*\n',
  ],
  [
    'verbs in lower case, and a variable in FROM',
    ['arg BASE=plimsoll-cases/debian', 'from $BASE', APT.replace('RUN', 'run'), 'cmd a'],
    'apt-get install -y libextras && rm -rf /var/cache/apt/* /var/lib/apt/lists/*\n',
  ],
  [
    'a word over two lines',
    [DEBIAN, `RUN ${REPOSITORY} && apt-get inst\\`, 'all -y libextras'],
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
  [
    'packages that are only recommended',
    [DEBIAN, install('app'), 'CMD ["cat"]'],
    'apt-get install -y --no-install-recommends app && rm',
  ],
  [
    'recommended packages in several lines, with certificates',
    [DEBIAN, install('web').replace('web', '\\\n    # for users\n    web \\\n  ')],
    '-y --no-install-recommends \\\n    # for users\n    web ca-certificates fonts-web \\\n',
  ],
  ['a recommended program that the image starts', [DEBIAN, install('app'), 'CMD ["extra"]'], null],
  [
    'a recommended program that a health check runs',
    [DEBIAN, install('app'), 'HEALTHCHECK CMD extra --check'],
    null,
  ],
  ['a build step that may run it', [DEBIAN, install('app'), 'RUN ldconfig && make || true'], null],
  [
    'a script that may run it',
    [DEBIAN, install('app'), 'COPY --chmod=755 app/b/c /run.sh', 'CMD ["/run.sh"]'],
    null,
  ],
  ['options of apt', [DEBIAN, install('--install-recommends', 'app')], null],
  ['a private file that a program reads', [BUSYBOX, 'COPY . /srv', 'RUN cat /srv/.env > /x'], null],
];

/** To test more: PLIMSOLL_FIX_ROUNDS=20, and another PLIMSOLL_SEED. */
const ROUNDS = Number(process.env.PLIMSOLL_FIX_ROUNDS ?? 2);
const FIRST_SEED = Number(process.env.PLIMSOLL_SEED ?? 1);

const PARTS: Parts = {
  bases: {
    'plimsoll-cases/busybox': [],
    'plimsoll-cases/debian': [
      [APT],
      [`RUN ${REPOSITORY}`, 'RUN ls / && ls /var'],
      [install('app')],
      [install('web').replace(/ && rm.*/, '')],
      [APT, 'RUN chmod 755 /usr/lib'],
    ],
  },
  any: [
    [`RUN ${fakeNpm}`],
    ['RUN true && echo a > /a && rm /a'],
    ['COPY app /srv/app', 'RUN chown -R 7:8 /srv/app'],
    ['COPY app/a /opt/', 'RUN true && chmod 700 /opt/a'],
    ['COPY --chown=1 app /one', 'RUN chmod -R 777 /one'],
    ['COPY app /tmp/app', 'RUN cp /tmp/app/a /two && rm -r /tmp/app'],
    ['COPY app /gone', 'RUN rm -rf /gone'],
    ['COPY . /all'],
    ['COPY . /every', 'RUN ls /every && cat /every/.env > /secret'],
    ['RUN <<E\nmkdir -p /her\nhead -c 2000000 /dev/zero > /her/x\nE'],
    ['RUN <<-A cat > /here && cat <<B > /there\n\tone\n\tA\ntwo\nB'],
    ['COPY <<E /written\nRUN rm -r /srv\nE'],
    ['ONBUILD RUN true', 'ENV A="b && c" D=e', 'LABEL a=b'],
    ['WORKDIR /w', 'WORKDIR x', 'COPY app .', 'RUN chown -R 3:3 .'],
    ['RUN ["sh", "-c", "head -c 1000000 /dev/zero > /json"]'],
    [
      ...['RUN mkdir -p /home/u && chown 1000:1000 /home/u', 'USER 1000', 'ENV HOME=/home/u'],
      ...[`RUN ${fakeNpm}`, 'USER root'],
    ],
    ['ARG B', 'RUN echo $B && chown 5:5 /srv || true'],
  ],
};

const UNREFUTED = { unannounced: [], difference: { changed: [] }, areSettingsSame: true };

/** `npm run cases` builds all. */
const QUICK = [
  'packages that are only recommended',
  'a word over two lines',
  'a user without a group',
  'folders that a copy makes',
];
const BUILT = ROWS.filter(([what]) => process.env.PLIMSOLL_CASES || QUICK.includes(what));

describeWith(['containerd', 'debian', 'busybox', 'bsdtar'], 'unusual Dockerfiles', () => {
  let top = '';
  let folder = '';
  beforeAll(() => {
    buildBases(`${BUSYBOX}\n${DEBIAN}\nplimsoll-cases/repository`);
    const section = 'misc';
    const of = (name: string, fields = '', path = `usr/lib/${name}/content`) =>
      ({ name, section, fields, files: { [path]: 2_000_000 } }) as const;
    buildRepository('containerd', PACKAGES, [
      of('app', 'Recommends: extra'),
      of('extra', 'Depends: libextra', 'usr/bin/extra'),
      of('libextra'),
      of('web', 'Recommends: ca-certificates, fonts-web, themes'),
      ...[of('ca-certificates', 'Depends: openssl-a'), of('openssl-a'), of('themes')],
      of('fonts-web'),
    ]);
  });
  afterAll(() => void docker('containerd', 'rmi', '--force', PACKAGES));
  beforeEach(() => {
    top = mkdtempSync(join(tmpdir(), 'plimsoll-unusual-'));
    folder = join(top, 'context');
    write('app/a', Buffer.alloc(3_000_000, 'a'));
    write('app/b/c', 'c');
    write('.env', 'DB_PASSWORD=hunter2hunter2\n');
  });
  afterEach(() => rmSync(top, { recursive: true, force: true }));

  function write(name: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }

  const fix = (host: Partial<Host> = {}) =>
    fixBuild(
      {
        build: {
          ...{ folder, file: undefined, target: undefined, buildArgs: [], secrets: [] },
          ...{ platforms: [], builderOptions: new Map([['network', ['none']]]) },
        },
        ...{ budgetPath: undefined, only: undefined, health: undefined },
        ...{ isWritten: false, isProved: true },
      },
      testHost({ env: { ...process.env, DOCKER_HOST: getAddress('containerd') }, ...host }),
    );

  test('a Dockerfile that changes while it is built is left', async () => {
    write('Dockerfile', `${BUSYBOX}\nCOPY app /srv\nRUN chown -R 1:1 /srv\n`);
    const log = (): void => write('Dockerfile', `${BUSYBOX}\nCOPY app /srv\n`);
    await expect(fix({ log })).rejects.toThrow('the Dockerfile has changed since it was built');
  });

  const seeds = Array.from({ length: ROUNDS }, (_, i) => FIRST_SEED + i);
  test.each(seeds)('random, PLIMSOLL_SEED=%d', async (seed) => {
    const dockerfile = writeRandomDockerfile(PARTS, drawFrom(seed));
    write('Dockerfile', dockerfile);
    write('.dockerignore', seed % 2 === 0 ? '# none' : '*.log\r\n');
    sh('git', ['init', '--quiet', folder]);
    const { plan, proof, patch } = await fix();
    const written = plan.files.map(({ path, newText }) => [path, newText]);
    // Messages show what was built.
    expect({ dockerfile, written, ...proof }).toMatchObject(plan.files.length > 0 ? UNREFUTED : {});
    const promised = plan.fixes.reduce((sum, { bytes }) => sum + bytes, 0);
    const measured = (proof?.beforeBytes ?? 0) - (proof?.afterBytes ?? 0);
    expect([dockerfile, plan.fixes, measured]).toEqual([
      dockerfile,
      plan.fixes,
      Math.max(promised, measured),
    ]);
    if (patch.text === '') return expect(plan.files).toEqual([]);
    write('../fix.patch', patch.text);
    sh('git', ['-C', folder, 'apply', join(top, 'fix.patch')]);
    for (const [path = '', newText] of written)
      expect(readFileSync(join(folder, path), 'utf8')).toBe(newText);
  });

  test.each(BUILT)('%s', async (_what, lines, changed) => {
    write('Dockerfile', `${lines.join('\n')}\n`);
    write('.dockerignore', changed === null ? '' : '.env\n');
    const { plan, proof } = await fix();
    if (changed === null) return expect(plan.files).toEqual([]);
    expect(plan.files.map(({ newText }) => newText)).toEqual([expect.stringContaining(changed)]);
    const { beforeBytes = 0, afterBytes = 0, ...shown } = proof ?? {};
    expect(shown).toMatchObject(UNREFUTED);
    const promised = plan.fixes.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(beforeBytes - afterBytes).toBeGreaterThanOrEqual(promised);
  });
});
