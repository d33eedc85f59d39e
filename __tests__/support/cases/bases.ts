import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { busyboxPath, docker, getAddress, sh } from '../engines.ts';

/** A base image: its Dockerfile, and what its build context needs. */
interface Base {
  readonly dockerfile: string;
  readonly fill: (folder: string) => void;
}

const APPLETS = 'sh ls cat cp mv rm mkdir ln chmod chown touch tar gzip head printf echo find dd';

/** The contents of a minimal Debian, without documents, translations and caches. */
const DEBIAN_WITHOUT = [
  ...['var/lib/apt/lists', 'var/cache/apt', 'usr/share/locale', 'usr/share/doc', 'usr/share/man'],
  ...['usr/share/info', 'usr/share/i18n', 'usr/lib/x86_64-linux-gnu/gconv', 'dev'],
].flatMap((path) => ['--exclude', `./${path}/*`]);

/** NAME, SECTION, fields, MB of content: what the real apt installs from a repository of files. */
const PACKAGES = [
  ['app', 'web', 'Depends: libapp', 3],
  ['libapp', 'libs', 'Recommends: extras', 1],
  ['extras', 'misc', 'Depends: libextras', 2],
  ['libextras', 'libs', '', 2],
  ['gcc', 'devel', 'Depends: gcc-12, libc6-dev\\nRecommends: manpages-dev', 1],
  ['gcc-12', 'devel', 'Depends: libisl23', 6],
  ['libisl23', 'libs', '', 2],
  ['libc6-dev', 'libdevel', '', 3],
  ['manpages-dev', 'doc', '', 1],
  ['git', 'vcs', 'Depends: perl5', 4],
  ['gdb', 'devel', 'Depends: libpython', 5],
  ['libpython', 'libs', '', 2],
  ['perl5', 'perl', '', 2],
  ['jit', 'web', 'Depends: gcc', 1],
] as const;

const CONTROL = ['Version: 1', 'Architecture: all', 'Maintainer: a <a@b>'].join('\\n');

/** Creates a package, and adds it to the repository's list. */
const toCommands = ([name, section, fields, megabytes]: (typeof PACKAGES)[number]): string =>
  [
    `RUN mkdir -p /repo/${name}/DEBIAN /repo/${name}/usr/lib/${name} && cd /repo`,
    `head -c ${megabytes}000000 /dev/urandom > ${name}/usr/lib/${name}/content`,
    `printf 'Package: ${name}\\nSection: ${section}\\n${CONTROL}\\n' > ${name}/DEBIAN/control`,
    `printf '${fields && `${fields}\\n`}Description: ${name}\\n' >> ${name}/DEBIAN/control`,
    `dpkg-deb -Znone --build ${name} ${name}.deb && rm -r ${name}`,
    `{ dpkg-deb --field ${name}.deb; printf 'Filename: ./${name}.deb\\n'; } >> Packages`,
    "printf 'Size: %s\\nSHA256: %s\\n\\n'" +
      ` $(stat -c %s ${name}.deb) $(sha256sum ${name}.deb | cut -d' ' -f1) >> Packages`,
  ].join(' && ');

/** Enough entries to make the lists and their caches a few megabytes large. */
const FILLER =
  'RUN awk \'BEGIN { for (i = 0; i < 8000; i++) printf "Package: x%d\\nVersion: 1\\n' +
  'Architecture: all\\nFilename: ./x%d.deb\\nSize: 1\\n' +
  'SHA256: %064d\\nDescription: %0100d\\n\\n", ' +
  "i, i, i, i }' >> /repo/Packages";

const REPOSITORY = [
  'FROM plimsoll-cases/debian AS packages',
  ...PACKAGES.map(toCommands),
  FILLER,
  'FROM scratch',
  'COPY --from=packages /repo /repo',
].join('\n');

/** A version of Node.js that does not exist, so the test replaces no image of the engine. */
const NODE = 'node:0.0.20';

/** By name: each is built once before the first case that starts from it. */
const BASES: Readonly<Record<string, Base>> = {
  [`${NODE}-slim`]: {
    dockerfile: 'FROM plimsoll-cases/busybox\nCOPY --chmod=755 npm /bin/npm\nCMD ["node"]\n',
    fill: (folder) => copyFileSync(join(import.meta.dirname, 'npm.sh'), join(folder, 'npm')),
  },
  [NODE]: {
    dockerfile: `FROM ${NODE}-slim\nRUN head -c 30000000 /dev/urandom > /bin/compilers\n`,
    fill: () => undefined,
  },
  'plimsoll-cases/busybox': {
    dockerfile: 'FROM scratch\nADD rootfs.tar /\nENV PATH=/bin\n',
    fill: (folder) => {
      const root = mkdtempSync(join(tmpdir(), 'plimsoll-rootfs-'));
      try {
        sh('mkdir', ['-p', ...['bin', 'tmp', 'etc', 'root'].map((name) => join(root, name))]);
        copyFileSync(busyboxPath(), join(root, 'bin/busybox'));
        for (const name of APPLETS.split(' ')) sh('ln', ['-s', 'busybox', join(root, 'bin', name)]);
        writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0::/root:/bin/sh\napp:x:1000:1000::/:\n');
        writeFileSync(join(root, 'etc/group'), 'root:x:0:\napp:x:1000:\n');
        packFolder(root, join(folder, 'rootfs.tar'));
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    },
  },
  'plimsoll-cases/debian': {
    dockerfile:
      'FROM scratch\nADD rootfs.tar /\nRUN rm -rf /etc/apt/sources.list.d/* ' +
      "&& echo 'deb [trusted=yes] copy:/repo ./' > /etc/apt/sources.list\n",
    fill: (folder) =>
      void sh('bsdtar', [
        ...['-cf', join(folder, 'rootfs.tar'), ...DEBIAN_WITHOUT],
        `@${getAddress('debian')}`,
      ]),
  },
  'plimsoll-cases/repository': { dockerfile: REPOSITORY, fill: () => undefined },
};

/** Packs a folder reproducibly, so a builder finds the same files in its cache. */
const packFolder = (folder: string, tar: string): string =>
  sh('tar', [
    ...['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner'],
    ...['-C', folder, '-cf', tar, '.'],
  ]);

const built = new Set<string>();

/** Builds the base images that a Dockerfile names, and those that they start from. */
export function buildBases(
  dockerfile: string,
  engine: 'overlay2' | 'containerd' = 'containerd',
): void {
  for (const [name] of dockerfile.matchAll(/plimsoll-cases\/\w+|node:[\w.-]+/g)) {
    const base = BASES[name];
    if (base === undefined || built.has(`${engine} ${name}`)) continue;
    built.add(`${engine} ${name}`);
    buildBases(base.dockerfile, engine);
    const folder = mkdtempSync(join(tmpdir(), 'plimsoll-base-'));
    try {
      writeFileSync(join(folder, 'Dockerfile'), base.dockerfile);
      base.fill(folder);
      docker(engine, 'build', '--quiet', '--network', 'none', '--tag', name, folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
