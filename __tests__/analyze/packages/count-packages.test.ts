import { describe, expect, test } from '@jest/globals';
import { parseBudget } from '../../../src/budget/parse/parse-budget.ts';
import { judgeFacts } from '../../../src/judge/judge-image.ts';
import { file } from '../../advise/advised.ts';
import { type DpkgPackage, installPackages } from '../../advise/installed.ts';
import type { TarEntry } from '../../support/tar-writer.ts';
import { factsOfImage, withDatabases } from '../sourced.ts';

const makeFacts = (layer: readonly TarEntry[]) => factsOfImage(withDatabases([layer]));

const packages: readonly DpkgPackage[] = [
  { name: 'libc6', files: { 'usr/lib/libc.so': 10 } },
  { name: 'gcc-12', section: 'devel', files: { 'usr/bin/gcc': 10 } },
  { name: 'libc6-dev', section: 'libdevel', files: { 'usr/include/stdio.h': 10 } },
  { name: 'make', section: 'devel', files: { 'usr/bin/make': 10 } },
  { name: 'gdb', section: 'devel', files: { 'usr/bin/gdb': 10 } },
];

test('packages are counted by ecosystem, and tools among them', async () => {
  const { measures, files } = await makeFacts([
    ...installPackages(packages),
    ...['app/node_modules/a/index.js', 'app/node_modules/@b/c/index.js', 'app/lib/d-1.0.jar'].map(
      (path) => file(path, 10),
    ),
    { name: 'usr/lib/python3/site-packages/six-1.dist-info/RECORD', body: 'six.py,,\n' },
    file('usr/lib/python3/site-packages/six.py', 10),
  ]);
  expect(files.packageCounts).toEqual({ apt: 5, npm: 2, python: 1, jar: 1 });
  expect(measures).toMatchObject({
    ...{ packageCount: 9, compilerCount: 1, debuggerCount: 1, vcsCount: 0 },
  });
});

test('tools without a package are counted by their commands', async () => {
  const paths = ['usr/local/go/bin/go', 'usr/local/bin/git', 'usr/local/bin/server', 'srv/go'];
  const { measures } = await makeFacts(paths.map((path) => file(path, 10)));
  expect(measures).toMatchObject({ compilerCount: 1, vcsCount: 1, debuggerCount: 0 });
});

describe('a budget', () => {
  const getFindings = async (text: string, layer: readonly TarEntry[]) => {
    const budget = parseBudget({ text, source: '.dive-ci.yaml', sha256: '', notices: [] });
    const findings = judgeFacts(await makeFacts(layer), budget, new Map());
    return findings
      .filter(({ isDefault }) => !isDefault)
      .map(({ id, outcome, value }) => `${id} ${outcome} ${value}`);
  };

  test('limits packages and denies tools', async () => {
    const budget = 'tools: { deny: [compiler, vcs] }\nrules: { highestPackageCount: 5 }\n';
    expect(await getFindings(budget, installPackages(packages))).toEqual([
      'highestPackageCount pass 5',
      'highestCompilerCount fail 1',
      'highestVcsCount pass 0',
    ]);
  });

  test("does not pass if a database can't be read", async () => {
    const unread = file('var/lib/rpm/Packages', 10);
    expect(await getFindings('tools: { deny: [compiler] }', [unread])).toEqual([
      'highestCompilerCount unmeasured null',
    ]);
  });
});
