import { describe, expect, test } from '@jest/globals';
import { type FixPlan, planFixes } from '../../src/fix/plan.ts';
import type { Advice } from '../../src/model/advice.ts';
import type { PathTree, ReadLayerFacts } from '../../src/model/facts.ts';
import type { StartEvidence } from '../../src/model/rewrite-evidence.ts';

const ADVICE: Advice = {
  ...{ id: 'build-stage', subject: 'go-project', bytes: 900, layer: 3 },
  ...{ places: [], placeCount: 0 },
};

/** By path: the layer that has it, and its bytes. */
type Files = Readonly<Record<string, readonly [layer: number, bytes: number]>>;

function treeOf(files: Files): PathTree {
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
  compilers: ['gcc'],
};

interface Given {
  readonly lines?: readonly string[];
  readonly files?: Files;
  readonly start?: Partial<StartEvidence>;
  readonly hasBuildKit?: boolean;
}

/** Plans for an image whose layer N was made by line N + 1. */
function plan({ lines = LINES, files = {}, start, hasBuildKit = true }: Given): FixPlan {
  const all = { ...FILES, ...files };
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
      tree: treeOf(all),
      evidence: { start: { ...START, ...start } },
    },
    undefined,
  );
}

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
    ['views may be a link', { files: { '/src/views': [2, 0] } }],
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
    ['not one program', { start: { command: ['sh', '-c', './server $(cat x)'] } }],
    ['several stages', { lines: [...LINES, 'FROM scratch'] }],
    ['has ONBUILD', { lines: [...LINES, 'ONBUILD RUN a'] }],
    ['which layer line 4 made', { lines: [...LINES, 'SHELL ["a"]'] }],
    ['options or a name', { lines: ['FROM debian AS a', ...LINES.slice(1)] }],
    ['options or a name', { lines: ['FROM --platform=a debian', ...LINES.slice(1)] }],
    ['uses a build argument', { lines: [...LINES.slice(0, 4), 'ENV A=$B'].with(1, 'ARG B') }],
    ['copies from another image', { lines: LINES.with(2, 'COPY --from=a . .') }],
  ])('%s', (why, given) => {
    const { files, noStage } = plan(given);
    expect(files).toEqual([]);
    expect(noStage).toContain(why);
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
