import { beforeAll, expect, jest, test } from '@jest/globals';
import { describeWith } from '../support/engines.ts';
import { BASE, type Built, build, compareSavings, importBase, sum } from './saved.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

/** NAME, SECTION, fields, MB of content; installed by a real apt from a repository in the image. */
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
] as const;

const REPOSITORY = [
  `FROM ${BASE} AS repository`,
  'RUN rm -rf /etc/apt/sources.list /etc/apt/sources.list.d/* && mkdir /repo',
  ...PACKAGES.map(([name, section, fields, megabytes]) =>
    [
      `RUN cd /repo && mkdir -p ${name}/DEBIAN ${name}/usr/lib/${name}`,
      `head -c ${megabytes}000000 /dev/urandom > ${name}/usr/lib/${name}/content`,
      `printf 'Package: ${name}\\nVersion: 1\\nArchitecture: all\\nSection: ` +
        `${section}\\nMaintainer: a <a@b>\\n${fields}${fields === '' ? '' : '\\n'}Description: ` +
        `${name}\\n' > ${name}/DEBIAN/control`,
      `dpkg-deb -Znone --build ${name} ${name}.deb && { dpkg-deb --field ${name}.deb; ` +
        `printf 'Filename: ./${name}.deb\\nSize: %s\\nSHA256: %s\\n\\n' ` +
        `$(stat -c %s ${name}.deb) $(sha256sum ${name}.deb | cut -d' ' -f1); } >> Packages`,
    ].join(' && '),
  ),
].join('\n');

/** One instruction leaves nothing behind but what it installs. */
const install = (words: string): string =>
  [
    REPOSITORY,
    `FROM ${BASE}`,
    'RUN rm -rf /var/lib/apt/lists/* /var/cache/apt/*',
    'RUN --mount=type=bind,from=repository,source=/repo,target=/repo \\',
    " rm -rf /etc/apt/sources.list.d/* && echo 'deb [trusted=yes] copy:/repo ./' > " +
      '/etc/apt/sources.list \\',
    ` && apt-get update && apt-get install -y ${words} \\`,
    ' && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/apt /var/log/dpkg.log',
  ].join('\n');

describeWith(['overlay2', 'debian'], 'following advice on packages that apt installed', () => {
  let everything: Built;
  beforeAll(async () => {
    importBase();
    everything = await build(install('app gcc git gdb'));
  });

  test.each([
    ['toolchain', 'app git gdb'],
    ['debug-tools', 'app gcc git'],
    ['version-control', 'app gcc gdb'],
    ['recommended-packages', '--no-install-recommends app manpages-dev gcc git gdb'],
  ] as const)('%s saves what it promises', async (id, words) => {
    const after = await build(install(words));
    const { promised, measured, error } = compareSavings(everything, after, id);
    expect({ id, promised, measured, isClose: error < 0.02 }).toMatchObject({ isClose: true });
    expect(after.advice.filter((one) => one.id === id && one.bytes > 0)).toEqual([]);
  });

  test('altogether it saves what it promises, and no more than there is', async () => {
    const after = await build(install('--no-install-recommends app'));
    const promised = sum(everything.advice.map(({ bytes }) => bytes));
    const measured = everything.imageBytes - after.imageBytes;
    expect(Math.abs(promised - measured) / measured).toBeLessThan(0.02);
    expect(promised).toBeLessThanOrEqual(measured);
    expect(after.advice.filter(({ bytes }) => bytes > 0)).toEqual([]);
  });
});
