import { describe, expect, test } from '@jest/globals';
import { listMissingPieces } from '../../src/compare/missing-pieces.ts';
import type { RuntimeName } from '../../src/model/runtimes.ts';
import type { StartNeeds } from '../../src/model/start-needs.ts';
import type { Sentence } from '../../src/report/words/messages/sentence.ts';
import { makeTree } from '../support/image-facts.ts';

const DEBIAN = [
  '/usr/bin/sh',
  '/usr/lib64/ld-linux-x86-64.so.2',
  '/usr/lib/x86_64-linux-gnu/libssl.so.3',
  '/usr/lib/x86_64-linux-gnu/libc.so.6',
  '/etc/ssl/certs/ca-certificates.crt',
  '/usr/share/zoneinfo/zone1970.tab',
  '/app/server',
];
const ALL = makeTree(DEBIAN.map((path) => ({ path, visible: 1 })));
const SERVER: StartNeeds = {
  command: '/app/server',
  programs: [{ path: '/app/server', needs: ['ld-linux-x86-64.so.2', 'libssl.so.3', 'libc.so.6'] }],
};
const STATIC: StartNeeds = {
  command: '/app/server',
  programs: [],
};
const SCRIPT: StartNeeds = {
  command: '/entrypoint.sh',
  programs: [
    { path: '/entrypoint.sh', needs: ['sh'] },
    { path: '/app/server', needs: ['libssl.so.3'] },
  ],
};

/** What is reported if only these paths remain. */
const leave = (
  paths: readonly string[],
  needs: StartNeeds | undefined,
  runtime?: RuntimeName,
): Sentence[] =>
  listMissingPieces(
    { tree: makeTree(paths.map((path) => ({ path, visible: 1 }))), runtime, needs },
    ALL,
  );

const omitFiles = (...names: readonly string[]): string[] =>
  DEBIAN.filter((path) => !names.some((name) => path.endsWith(`/${name}`)));

const GONE = "removed since the baseline: it can't start";
const CERTIFICATES =
  'the CA certificates were removed since the baseline: TLS connections fail, ' +
  'unless the program has its own';
const TIME_ZONES =
  'the time zones (/usr/share/zoneinfo) were removed since the baseline: only UTC is known, ' +
  'unless the program has its own';

describe('after files are removed', () => {
  test.each<
    [what: string, left: readonly string[], needs: StartNeeds | undefined, notices: string[]]
  >([
    ['nothing is missing', DEBIAN, SERVER, []],
    [
      'a shell that the image starts',
      omitFiles('sh'),
      { command: '/bin/sh', programs: [] },
      ["the image starts /bin/sh, which was removed since the baseline: it can't start"],
    ],
    ['a shell that nothing starts', omitFiles('sh'), SERVER, []],
    [
      'the loader and a library',
      omitFiles('ld-linux-x86-64.so.2', 'libssl.so.3'),
      SERVER,
      [`/app/server needs ld-linux-x86-64.so.2, libssl.so.3, ${GONE}`],
    ],
    [
      'all of them, for a static program',
      omitFiles('sh', 'ld-linux-x86-64.so.2', 'libssl.so.3', 'libc.so.6'),
      STATIC,
      [],
    ],
    ['a library that moved', [...omitFiles('libssl.so.3'), '/app/lib/libssl.so.3'], SERVER, []],
    [
      'a library that the baseline did not have either',
      DEBIAN,
      {
        ...SERVER,
        programs: [{ path: '/app/server', needs: ['libother.so.1'] }],
      },
      [],
    ],
    [
      'the interpreter of a script, and a library of the program it starts',
      omitFiles('sh', 'libssl.so.3'),
      SCRIPT,
      [`/entrypoint.sh needs sh, ${GONE}`, `/app/server needs libssl.so.3, ${GONE}`],
    ],
    ['certificates', omitFiles('ca-certificates.crt'), STATIC, [CERTIFICATES]],
    [
      'certificates, although they exist at another path',
      [...omitFiles('ca-certificates.crt'), '/etc/ssl/cert.pem'],
      STATIC,
      [],
    ],
    ['time zones', omitFiles('zone1970.tab'), STATIC, [TIME_ZONES]],
    [
      'time zones whose package is still recorded',
      [...omitFiles('zone1970.tab'), '/usr/share/doc/tzdata'],
      STATIC,
      [TIME_ZONES],
    ],
    [
      'time zones, although Python has its own',
      [...omitFiles('zone1970.tab'), '/usr/lib/python3/site-packages/tzdata/zoneinfo/zone.tab'],
      STATIC,
      [],
    ],
  ])('%s', (_what, left, needs, notices) => expect(leave(left, needs)).toEqual(notices));

  test('a runtime with its own certificates and time zones needs no others', () => {
    const left = omitFiles('ca-certificates.crt', 'zone1970.tab');
    expect(leave(left, STATIC, 'node')).toEqual([]);
    expect(leave(left, STATIC, 'java')).toEqual([]);
    expect(leave(left, STATIC, 'go')).toHaveLength(2);
  });

  test('files that a layer hides are missing', () => {
    const rows = DEBIAN.map((path) => ({
      path,
      ...(path.endsWith('.so.3') ? { isHidden: true } : {}),
    }));
    expect(
      listMissingPieces({ tree: makeTree(rows), runtime: undefined, needs: SERVER }, ALL),
    ).toEqual(["/app/server needs libssl.so.3, removed since the baseline: it can't start"]);
  });
});
