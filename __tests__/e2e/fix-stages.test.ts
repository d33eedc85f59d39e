import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { type FixResult, fixBuild } from '../../src/gate/fix.ts';
import { isRefuted } from '../../src/gate/prove-fix.ts';
import { buildBases } from '../support/cases/bases.ts';
import { buildRepository } from '../support/deb-repository.ts';
import { describeWith, docker, getAddress, sh } from '../support/engines.ts';
import { testHost } from '../support/test-host.ts';

// Engines take their time on a busy machine.
jest.setTimeout(600_000);

const BUSYBOX = 'plimsoll-cases/busybox';
const DEBIAN = 'plimsoll-cases/debian';
/** Debian with programs that stand in for Node.js and npm, and an image that only builds. */
const NODE = 'plimsoll-test/stage-node';
const RUST = 'rust:0.0.1-buster';
const SLIM = 'debian:buster-slim';
const PACKAGES = 'plimsoll-test/stage-packages';

/** Installs packages of a repository of files: a JDK, what it runs on, and others. */
const install = (...names: readonly string[]): string =>
  `RUN --mount=type=bind,from=${PACKAGES},source=/repo,target=/repo ` +
  `apt-get update && apt-get install -y ${names.join(' ')}`;

interface Row {
  readonly dockerfile: readonly string[];
  /** Other files of the build context; a number is a size in bytes. */
  readonly files: Readonly<Record<string, string | number>>;
  /** The lines that follow the build stage. */
  readonly final: readonly string[];
  /** What runs in both images; its output must be the same. */
  readonly health: string;
}

const CACHE = 'head -c 3000000 /dev/urandom > /root/.cache/x';

const ROWS: Readonly<Record<string, Row>> = {
  'a static Go program, with a page that it may read': {
    dockerfile: [
      ...[`FROM ${BUSYBOX}`, 'WORKDIR /src', 'COPY . .'],
      ...[`RUN mkdir /root/.cache && ${CACHE} && cp testdata/server server`],
      ...['ENV PORT=80', 'EXPOSE 80', 'USER app', 'CMD ./server'],
    ],
    files: { 'go.mod': 'module a', 'main.go': 'package main', 'templates/page.html': 100_000 },
    final: [
      ...[`FROM ${BUSYBOX}`, 'WORKDIR /src'],
      'COPY --from=build /src/server /src/server',
      'COPY --from=build /src/templates /src/templates',
      ...['ENV PORT=80', 'EXPOSE 80', 'USER app', 'CMD ./server'],
    ],
    health: 'test -s /src/templates/page.html && test -x /src/server',
  },
  'a Rust program that needs glibc, with settings before the build': {
    dockerfile: [
      ...[`from ${DEBIAN}`, 'ENV MODE=production PORT=80', 'LABEL a=b', 'WORKDIR /app'],
      ...[install('build-tools-dev', 'ca-certificates'), 'RUN useradd --uid 1234 service'],
      ...['COPY etc/settings.toml /etc/app/', 'COPY . .', 'RUN mkdir -p target/release \\'],
      ...['  # cargo build --release', '  && cp testdata/program target/release/app \\'],
      ...['  && cp testdata/program target/release/other', 'USER service'],
      ...['HEALTHCHECK CMD test -x /app/target/release/app', 'CMD ["target/release/app"]'],
    ],
    files: { 'Cargo.toml': '[package]', 'src/main.rs': 'fn main() {}', 'etc/settings.toml': 'a=1' },
    final: [
      ...[`FROM ${DEBIAN}`, 'ENV MODE=production PORT=80', 'WORKDIR /app'],
      `${install('ca-certificates')} && rm -rf /var/cache/apt/* /var/lib/apt/lists/*`,
      ...['RUN useradd --uid 1234 service', 'COPY etc/settings.toml /etc/app/'],
      'COPY --from=build /app/target/release/app /app/target/release/app',
      'COPY --from=build /app/etc /app/etc',
      ...['COPY --from=build /app/testdata /app/testdata', 'LABEL a=b', 'USER service'],
      'HEALTHCHECK CMD test -x /app/target/release/app',
    ],
    health: '/app/target/release/app check && test -s /etc/app/settings.toml && test $PORT = 80',
  },
  'a TypeScript program with development dependencies': {
    dockerfile: [
      ...[`FROM ${NODE} AS build`, 'WORKDIR /srv', 'WORKDIR ../app', 'COPY package*.json ./'],
      ...['RUN npm install && mkdir data && chown -R 7:8 /app', 'COPY . .', 'RUN npm run build'],
      'CMD npm start',
    ],
    files: {
      'package.json':
        '{ "dependencies": { "express": "1" }, "scripts": { "start": "node dist/index.js" } }',
      'package-lock.json': JSON.stringify({
        packages: {
          'node_modules/express': { version: '1.0.0' },
          'node_modules/typescript': { version: '1.0.0', dev: true },
          'node_modules/jest': { version: '1.0.0', dev: true },
          'node_modules/chalk': { version: '1.0.0', dev: true },
        },
      }),
      ...{ 'tsconfig.json': '{}', 'src/index.ts': 500_000, 'coverage/lcov.info': 600_000 },
      'public/style.css': 'a {}',
    },
    final: [
      ...[`FROM ${NODE} AS build`, 'WORKDIR /app', 'COPY --from=builder /app/dist /app/dist'],
      'COPY --from=builder /app/data /app/data',
      'COPY --from=builder /app/node_modules /app/node_modules',
      'RUN chown 7:8 /app /app/data /app/node_modules',
    ],
    health: 'node check && test -s dist/index.js && test -s node_modules/express/index.js',
  },
  'a Java program that Maven builds, with a JDK of the distribution': {
    dockerfile: [
      `FROM ${DEBIAN}`,
      install('maven', 'openjdk-17-jdk-headless'),
      ...['WORKDIR /app', 'COPY . .', 'RUN mkdir -p target/classes /root/.m2/repository \\'],
      ...['  && head -c 400000 /dev/urandom > target/classes/A.class \\'],
      ...['  && head -c 2000000 /dev/urandom > /root/.m2/repository/a.jar \\'],
      ...['  && cp target/classes/A.class target/app.jar', 'EXPOSE 8080'],
      'ENTRYPOINT ["java", "-jar", "target/app.jar"]',
    ],
    files: { 'pom.xml': '<project/>', 'src/main/java/A.java': 'class A {}' },
    final: [
      `FROM ${DEBIAN}`,
      'WORKDIR /app',
      `${install('openjdk-17-jre-headless')} && rm -rf /var/cache/apt/* /var/lib/apt/lists/*`,
      'COPY --from=build /app/target/app.jar /app/target/app.jar',
      ...['COPY --from=build /app/testdata /app/testdata', 'EXPOSE 8080'],
    ],
    health: 'java check',
  },
  'an image that only builds': {
    dockerfile: [
      ...[`FROM ${RUST}`, 'WORKDIR /app', 'COPY . .'],
      ...['RUN mkdir -p target/release && cp testdata/program target/release/app'],
      'CMD ["/app/target/release/app"]',
    ],
    files: { 'Cargo.toml': '[package]', 'src/main.rs': 1_000_000 },
    final: [
      ...[`FROM ${SLIM}`, 'WORKDIR /app'],
      'COPY --from=build /app/target/release/app /app/target/release/app',
    ],
    health: '/app/target/release/app check',
  },
};

/** The same, changed so that a final stage may lack something. */
const REFUSED: readonly (readonly [what: string, of: string, from: RegExp, to: string])[] = [
  ['a script starts it', 'a static', /CMD.*/, 'CMD ["/bin/sh", "./run.sh"]'],
  ['a build argument', 'a static', /ENV PORT=80/, 'ARG P=1\nENV PORT=$P\nRUN touch a'],
  ['another shell', 'a static', /WORKDIR/, 'SHELL ["/bin/sh", "-ec"]\nWORKDIR'],
  ['several stages', 'a static', /ENV/, `FROM ${BUSYBOX}\nENV`],
  ['a build writes elsewhere', 'a static', /&& cp/, '&& mkdir /data && echo a > /data/a && cp'],
  ['a private file', 'a static', /&& cp/, '&& echo A=b > .env && cp'],
  ['a link', 'a static', /&& cp/, '&& ln -s templates views && cp'],
  ['ONBUILD', 'a static', /ENV/, 'ONBUILD RUN true\nENV'],
  ['a library that a build package brings', 'a Rust', /testdata\/program t/g, 'testdata/linked t'],
  ['a user of the larger base image', 'an image', /CMD/, 'USER nobody\nCMD'],
  ['a program of the larger base image', 'an image', /CMD.*/, 'CMD ["env", "target/release/app"]'],
];

describeWith(['overlay2', 'debian', 'busybox', 'bsdtar', 'go', 'gcc'], 'build stages', () => {
  let programs = '';
  let folder = '';

  beforeAll(() => {
    buildBases(`${BUSYBOX}\n${DEBIAN}`, 'overlay2');
    programs = mkdtempSync(join(tmpdir(), 'plimsoll-stages-'));
    writePrograms(programs);
    buildImages(programs);
  });
  afterAll(() => {
    for (const name of [NODE, RUST, SLIM, PACKAGES]) docker('overlay2', 'rmi', '--force', name);
    rmSync(programs, { recursive: true, force: true });
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-stage-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function writeContext({ files }: Row, dockerfile: string): void {
    for (const [name, content] of Object.entries(files))
      write(folder, name, typeof content === 'number' ? Buffer.alloc(content, 'a') : content);
    if (!Object.hasOwn(files, 'package.json'))
      for (const name of ['server', 'program', 'linked'])
        copy(join(programs, name), join(folder, 'testdata', name));
    write(folder, 'Dockerfile', dockerfile);
  }

  const fix = (health: string, isProved: boolean): Promise<FixResult> =>
    fixBuild(
      {
        build: {
          ...{ folder, file: undefined, target: undefined, buildArgs: [], secrets: [] },
          ...{ platforms: [], builderOptions: new Map([['network', ['none']]]) },
        },
        ...{ budgetPath: undefined, only: undefined, health, isWritten: false, isProved },
      },
      testHost({ env: { ...process.env, DOCKER_HOST: getAddress('overlay2') } }),
    );

  test.each(Object.entries(ROWS))('%s', async (_what, row) => {
    writeContext(row, `${row.dockerfile.join('\n')}\n`);
    const { plan, proof } = await fix(row.health, true);
    expect(plan.noStage).toBeUndefined();
    const [file] = plan.files;
    expect(file?.newText.split('\n\n')[1]?.split('\n')).toEqual(
      expect.arrayContaining([...row.final]),
    );
    expect(proof).toMatchObject({
      ...{ unannounced: [], difference: { changed: [] }, areSettingsSame: true },
      health: { before: 'healthy', after: 'healthy' },
    });
    expect(proof && isRefuted(proof)).toBe(false);
    const promised = plan.fixes.reduce((sum, { bytes }) => sum + bytes, 0);
    const measured = (proof?.beforeBytes ?? 0) - (proof?.afterBytes ?? 0);
    expect(promised).toBeGreaterThan(0);
    expect(promised).toBeLessThanOrEqual(measured);
    if (plan.stage?.hasOtherBase !== true) expect(promised).toBeGreaterThanOrEqual(measured * 0.98);
  });

  test.each(REFUSED)('stays with one stage: %s', async (_what, of, from, to) => {
    const [, row] = Object.entries(ROWS).find(([name]) => name.startsWith(of)) ?? [];
    if (row === undefined) throw new Error(of);
    const dockerfile = `${row.dockerfile.join('\n')}\n`;
    expect(dockerfile).toMatch(from);
    writeContext(row, dockerfile.replace(from, to));
    write(folder, 'run.sh', 'exec ./server\n');
    const { plan } = await fix('true', false);
    expect(plan.stage).toBeUndefined();
    expect(plan.files.map(({ newText }) => newText).join('')).not.toContain('AS build');
  });
});

function write(folder: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

/** A static program, one that needs glibc, and one that needs another library. */
function writePrograms(folder: string): void {
  write(folder, 'main.go', 'package main\nimport "time"\nfunc main() { time.Sleep(time.Hour) }\n');
  write(
    folder,
    'main.c',
    '#include <string.h>\n#include <unistd.h>\n' +
      'int main(int n, char **a) { return n > 1 && !strcmp(a[1], "check") ? 0 : pause(); }\n',
  );
  write(folder, 'a.c', 'int a(void) { return 0; }\n');
  write(folder, 'linked.c', 'extern int a(void);\nint main(void) { return a(); }\n');
  const at = (name: string): string => join(folder, name);
  const env = { CGO_ENABLED: '0', GOTOOLCHAIN: 'local', GOFLAGS: '' };
  sh('go', ['build', '-ldflags=-s', '-o', at('server'), at('main.go')], env);
  sh('gcc', ['-o', at('program'), at('main.c')]);
  sh('gcc', ['-shared', '-o', at('libstage.so.1'), '-Wl,-soname,libstage.so.1', at('a.c')]);
  sh('gcc', ['-o', at('linked'), at('linked.c'), at('libstage.so.1')]);
}

const NPM = `#!/bin/sh
make() { mkdir -p "\${1%/*}" && head -c "$2" /dev/urandom > "$1"; }
case "$1" in
install)
  make node_modules/express/index.js 800000
  for name in typescript jest chalk; do make node_modules/$name/index.js 900000; done
  cp package-lock.json node_modules/.package-lock.json
  make /root/.npm/_cacache/content-v2/sha512/00/01/a 4000000
  ;;
run) make dist/index.js 300000 ;;
start) exec node dist/index.js ;;
prune)
  rm -r node_modules/typescript node_modules/jest node_modules/chalk
  echo '{ "packages": { "node_modules/express": {} } }' > node_modules/.package-lock.json
  ;;
esac
`;

function buildImages(programs: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-images-'));
  const build = (tag: string, ...lines: readonly string[]): void => {
    write(folder, 'Dockerfile', `${lines.join('\n')}\n`);
    docker('overlay2', 'build', '--quiet', '--network', 'none', '--tag', tag, folder);
  };
  try {
    copy(join(programs, 'program'), join(folder, 'program'));
    write(folder, 'npm', NPM);
    build(NODE, `FROM ${DEBIAN}`, 'COPY --chmod=755 npm /bin/npm', 'COPY program /bin/node');
    build(SLIM, `FROM ${DEBIAN}`, 'RUN echo slim > /etc/flavor');
    build(RUST, `FROM ${DEBIAN}`, 'RUN head -c 5000000 /dev/urandom > /usr/lib/rustc', 'ENV X=1');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const [program, library] = ['program', 'libstage.so.1'].map((name) =>
    readFileSync(join(programs, name)),
  ) as [Buffer, Buffer];
  const needs = (name: string): string => `Depends: openjdk-17-${name}-headless`;
  buildRepository('overlay2', PACKAGES, [
    {
      ...{ name: 'build-tools-dev', section: 'libdevel' },
      files: { 'usr/lib/tools': 2_000_000, 'usr/lib/x86_64-linux-gnu/libstage.so.1': library },
    },
    { name: 'ca-certificates', section: 'misc', files: { 'usr/share/ca/content': 2_000_000 } },
    {
      ...{ name: 'maven', section: 'java', fields: needs('jdk') },
      files: { 'usr/share/maven/lib/content': 2_000_000 },
    },
    {
      ...{ name: 'openjdk-17-jdk-headless', section: 'java', fields: needs('jre') },
      files: { 'usr/lib/jvm/jdk/content': 2_000_000 },
    },
    { name: 'openjdk-17-jre-headless', section: 'java', files: { 'usr/bin/java': program } },
  ]);
}
