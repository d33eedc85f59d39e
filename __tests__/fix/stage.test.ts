import { describe, expect, test } from '@jest/globals';
import { type FixPlan, planFixes } from '../../src/fix/plan.ts';
import type { Advice } from '../../src/model/advice.ts';
import type { FolderEntry } from '../../src/model/evidence.ts';
import type { PathTree, ReadLayerFacts } from '../../src/model/facts.ts';
import type { StartEvidence, StartedFile } from '../../src/model/rewrite-evidence.ts';
import { Message } from '../../src/report/words/messages/message.ts';

const ADVICE: Advice = {
  ...{ id: 'build-stage', subject: 'go-project', bytes: 900, layer: 3 },
  ...{ places: [], placeCount: 0 },
};

/** By path: the layer that has it, and its bytes. */
type Files = Readonly<Record<string, readonly [layer: number, bytes: number]>>;

function makeTree(files: Files): PathTree {
  const rows = new Map<string, readonly [number, number]>();
  for (const [path, row] of Object.entries(files)) {
    const names = path.split('/').slice(1);
    for (let i = 1; i < names.length; i++) {
      const folder = `/${names.slice(0, i).join('/')}`;
      if (!rows.has(folder)) rows.set(folder, [row[0], 0]);
    }
    rows.set(path, row);
  }
  const paths = [...rows.keys()].sort((a, b) => (`${a}/` < `${b}/` ? -1 : 1));
  return {
    depth: paths.map((path) => path.split('/').length - 2),
    name: paths.map((path) => path.split('/').at(-1) ?? ''),
    visibleBytes: paths.map((path) => rows.get(path)?.[1] ?? 0),
    reclaimableBytes: paths.map(() => 0),
    isVisible: paths.map(() => 1),
    firstLayer: paths.map((path) => rows.get(path)?.[0] ?? 0),
  };
}

/** What is in the folder of the project; without bytes, it is a link. */
function listEntries(files: Files, more: readonly FolderEntry[]): StartEvidence['entries'] {
  const inside = Object.entries(files).filter(([path]) => path.startsWith('/src/'));
  const entries = inside.map(([path, [, bytes]]): FolderEntry => {
    const [, name = '', nested] = path.split('/').slice(1);
    const kind = nested !== undefined ? 'folder' : bytes === 0 ? 'link' : 'file';
    return { path: `/src/${name}`, kind, mode: 0o755, uid: 0, gid: 0 };
  });
  return new Map([...entries, ...more].map((entry) => [entry.path, entry]));
}

const LINES = ['FROM debian', 'WORKDIR /src', 'COPY . .', 'RUN go build', 'CMD ["./server"]'];
const FILES: Files = {
  '/lib/libc.so.6': [0, 50],
  '/src/go.mod': [2, 10],
  '/src/main.go': [2, 90],
  '/src/page.html': [2, 20],
  '/src/server': [3, 100],
  '/root/.cache/go-build/a': [3, 800],
};
const START: StartEvidence = {
  command: ['./server'],
  folder: '/src',
  programs: [{ path: '/src/server', layer: 3, owner: undefined, elf: { libraries: [] } }],
  entries: new Map(),
  compilers: ['gcc'],
};

interface Given {
  readonly lines?: readonly string[];
  readonly files?: Files;
  /** Paths of FILES that it does not have. */
  readonly without?: readonly string[];
  readonly start?: Partial<StartEvidence>;
  readonly hasBuildKit?: boolean;
  readonly entries?: readonly FolderEntry[];
  /** Lines before the copy that LINES does not have. */
  readonly shift?: number;
}

/** Plans for an image whose layer N was made by line N + 1. */
function plan(given: Given): FixPlan {
  const { lines = LINES, files = {}, start, hasBuildKit = true, entries = [] } = given;
  const { shift = 0, without = [] } = given;
  const move = (layer: number): number => (layer < 2 ? layer : layer + shift);
  const all: Files = Object.fromEntries(
    Object.entries({ ...FILES, ...files })
      .filter(([path]) => !without.includes(path))
      .map(([path, [layer, bytes]]) => [path, [move(layer), bytes]]),
  );
  const programs = START.programs.map((one) => ({ ...one, layer: move(one.layer) }));
  const layers = lines.map((line, index) => {
    const rows = Object.values(all).filter(([layer]) => layer === index);
    const layerBytes = rows.reduce((sum, [, bytes]) => sum + bytes, 0);
    const isMade = /^(?:RUN|COPY|WORKDIR) /.test(line);
    const at = { file: 'Dockerfile', line: index + 1, endLine: index + 1, by: 'provenance' };
    return { index, layerBytes, instruction: line, ...(isMade && { dockerfile: at }) };
  });
  return planFixes(
    {
      layers: layers as unknown as readonly ReadLayerFacts[],
      advice: [ADVICE],
      dockerfile: { path: 'Dockerfile', text: `${lines.join('\n')}\n` },
      hasBuildKit,
      tree: makeTree(all),
      evidence: { start: { ...START, programs, entries: listEntries(all, entries), ...start } },
    },
    undefined,
  );
}

const OWNED: FolderEntry = { path: '/src', kind: 'folder', mode: 0o750, uid: 7, gid: 8 };

/** A file of the copy that starts the program. */
const startWith = (more: Partial<StartedFile>) => ({
  programs: [{ path: '', layer: 2, owner: undefined, ...more }, ...START.programs],
});

const program = (more: object) => ({ programs: [{ ...START.programs[0], ...more }] }) as object;

describe('a final stage', () => {
  test('has what was built, and what the program may read', () => {
    const { files, fixes, left } = plan({});
    expect(files[0]?.newText).toBe(
      [
        ...['FROM debian AS build', ...LINES.slice(1, 4), '', 'FROM debian', 'WORKDIR /src'],
        'COPY --from=build /src/server /src/server',
        'COPY --from=build /src/page.html /src/page.html',
        ...['CMD ["./server"]', ''],
      ].join('\n'),
    );
    expect(fixes).toEqual([{ id: 'build-stage', subject: 'stage', bytes: 900, lines: [1, 4] }]);
    expect(left).toEqual([]);
  });

  test.each<readonly [why: string, given: Given]>([
    ['may change owners', { hasBuildKit: false }],
    ['line 4 writes /etc/app', { files: { '/etc/app': [3, 5] } }],
    ['.env may be read', { files: { '/src/.env': [2, 5] } }],
    ['views is a link', { files: { '/src/views': [2, 0] } }],
    ['/data is empty', { files: { '/data': [1, 0] } }],
    ['several folders', { files: { '/other/go.mod': [2, 5] } }],
    ['the program may need 12 files and folders', { files: numberFiles(10) }],
    [
      'the base image has no libz.so.1',
      {
        start: program({
          elf: { interpreter: '/lib/libc.so.6', libraries: ['libc.so.6', 'libz.so.1'] },
        }),
      },
    ],
    ['which libraries', { start: program({ elf: { interpreter: '/l', libraries: [] } }) }],
    ['which libraries', { start: program({ elf: undefined }) }],
    ['which libraries', { start: program({ owner: 'a' }) }],
    ['not one program', { start: program({ layer: 2 }) }],
    ['a script starts the program', { start: { unclear: new Message('start-by-script', {}) } }],
    [
      'line 2 of /run.sh may need',
      { start: startWith({ path: '/run.sh', script: { needsAtLine: 2 } }) },
    ],
    ['/run starts the program', { start: startWith({ path: '/run' }) }],
    ['lack tini', { start: startWith({ path: '/bin/tini', layer: 1, owner: 'tini' }) }],
    ['not one program', { lines: [...LINES, 'FROM scratch'] }],
    ['the command may read --x=main.go', { start: { command: ['./server', '--x=main.go'] } }],
    ['line 2 names a path', { lines: LINES.with(1, 'ENV A=/src/main.go') }],
    ['may not run as root', { entries: [OWNED], lines: LINES.with(1, 'USER root') }],
    ['may not run as root', { entries: [OWNED], start: { user: 'app' } }],
    ['has ONBUILD', { lines: [...LINES, 'ONBUILD RUN a'] }],
    ['which layer line 4 made', { lines: [...LINES, 'SHELL ["a"]'] }],
    ['has options', { lines: ['FROM --platform=a debian', ...LINES.slice(1)] }],
    ['uses a build argument', { lines: [...LINES.slice(0, 4), 'ENV A=$B'].with(1, 'ARG B') }],
    ['uses a build argument', { lines: LINES.with(1, 'ARG A=1 B=2').with(4, 'ENV A=$B') }],
    [
      'line 2 has a variable',
      { lines: LINES.toSpliced(1, 1, 'WORKDIR $A', 'WORKDIR /a'), shift: 1 },
    ],
  ])('%s', (why, given) => {
    const { files, noStage } = plan(given);
    expect(files).toEqual([]);
    expect(String(noStage)).toContain(why);
  });

  /** The final stage. */
  const finish = (given: Given) => plan(given).files[0]?.newText.split('\n\n').at(-1);

  test('keeps owners and modes of folders', () =>
    expect(finish({ entries: [OWNED] })).toContain(
      '/src/page.html\nRUN chown 7:8 /src && chmod 750 /src\nCMD',
    ));

  test('has no owners of a folder that it does not have', () => {
    const path = '/usr/local/bin/server';
    const given = (text: string, folder: string): Given => ({
      ...{ lines: LINES.with(1, text), entries: [OWNED] },
      ...{ files: { [path]: [3, 100] }, without: ['/src/server', '/src/page.html'] },
      start: { ...program({ path }), command: [path], folder },
    });
    expect(finish(given('ENV A=1', '/'))).not.toContain('chown');
    expect(finish(given('WORKDIR /src', '/src'))).toContain('RUN chown 7:8 /src');
  });

  test('any name of a build argument is possible', () =>
    expect(finish({ lines: LINES.with(1, 'ARG (') })).toContain('FROM debian'));

  test('has scripts that start the program', () => {
    const start = startWith({ path: '/src/run.sh', script: { needsAtLine: undefined } });
    expect(finish({ start })).toContain('/src/server\nCOPY --from=build /src/run.sh /src/run.sh\n');
  });

  test('has the name of the last stage', () => {
    const lines = ['FROM debian AS build', ...LINES.slice(1)];
    const { files } = plan({ lines });
    expect(files[0]?.newText).toMatch(/^FROM debian AS builder\n.*\nFROM debian AS build\n/s);
    expect(files[0]?.newText).toContain('COPY --from=builder /src/server');
  });

  test('is in the folder that several instructions set', () => {
    const set = (...folders: readonly string[]) => {
      const lines = LINES.toSpliced(1, 1, ...folders.map((folder) => `WORKDIR ${folder}`));
      return finish({ lines, shift: folders.length - 1 });
    };
    expect(set('/a', 'b/../src', '/src')).toContain('\nWORKDIR /src\n');
    expect(set('/a', 'b', 'c')).toContain('\nWORKDIR /a/b/c\n');
    expect(set('src', 'x')).toContain('\nWORKDIR src/x\n');
  });

  test('keeps line ends', () =>
    expect(plan({ lines: LINES.map((line) => `${line}\r`) }).files[0]?.newText).not.toMatch(
      /[^\r]\n/,
    ));
});

function numberFiles(count: number): Files {
  const names = Array.from({ length: count }, (_, i) => [`/src/page-${i}`, [2, 5]] as const);
  return Object.fromEntries(names);
}
