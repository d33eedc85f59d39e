import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { traceLayers } from '../../src/analyze/dockerfile/trace-layers.ts';
import type { SourcedImage } from '../../src/model/sourced-image.ts';
import { openBuild } from '../../src/sources/build/build.ts';
import { getContext } from '../support/archives.ts';
import {
  busyboxPath,
  describeWith,
  docker,
  getAddress,
  type Part,
  sh,
} from '../support/engines.ts';
import { testHost } from '../support/test-host.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

const BASE = 'plimsoll-test/lines-base';
const BUILDER = 'plimsoll-test-lines';

let scratch = '';
let folder = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plimsoll-lines-'));
  folder = join(scratch, 'context');
  mkdirSync(join(folder, 'a b'), { recursive: true });
  // New content each time, because the record may name another copy's layer for cached steps.
  const mark = randomBytes(16);
  const busybox = readFileSync(busyboxPath());
  writeFileSync(join(folder, 'busybox'), Buffer.concat([busybox, mark]), { mode: 0o755 });
  for (const name of ['one', 'two', 'a b/three'])
    writeFileSync(join(folder, name), name + mark.toString('hex'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Builder {
  readonly needs: Part;
  readonly env: () => Record<string, string>;
  /** Features that it lacks: here-documents and links were added after BuildKit. */
  readonly lacks: readonly Ability[];
  /** Whether BuildKit's own record is available for comparison. */
  readonly hasRecord: boolean;
}
type Ability = 'buildkit' | 'recent' | 'images';

const BUILDERS: Readonly<Record<string, Builder>> = {
  'the classic builder': {
    needs: 'overlay2',
    env: () => ({ DOCKER_HOST: getAddress('overlay2'), DOCKER_BUILDKIT: '0' }),
    lacks: ['buildkit', 'recent'],
    hasRecord: false,
  },
  'BuildKit in an overlay2 engine of 2020': {
    needs: 'overlay2',
    env: () => ({ DOCKER_HOST: getAddress('overlay2') }),
    lacks: ['recent'],
    hasRecord: false,
  },
  'a containerd store': {
    needs: 'containerd',
    env: () => ({ DOCKER_HOST: getAddress('containerd') }),
    lacks: [],
    hasRecord: true,
  },
  'a separate BuildKit': {
    needs: 'buildkit',
    env: () => ({ BUILDX_BUILDER: BUILDER, BUILDX_CONFIG: join(scratch, 'buildx') }),
    lacks: ['images'],
    hasRecord: true,
  },
};

interface Case {
  readonly file: string;
  readonly needs?: readonly Ability[];
  readonly hasWindowsLineEnds?: boolean;
  readonly target?: string;
  readonly buildArgs?: readonly string[];
  /** The line of each own layer, lowest first; `12-14` if it has several. */
  readonly lines: readonly (number | string)[];
  /** The classic builder makes no layer for instructions that change no file. */
  readonly changeNothing?: readonly number[];
  /** Own layers whose line the record does not determine. */
  readonly unclear?: readonly number[];
  /** If the base image has layers: how many, and the line of its `FROM`. */
  readonly base?: { readonly layers: number; readonly line: number };
}

const CASES: Readonly<Record<string, Case>> = {
  'stages, variables, a custom shell, the same command twice': {
    file: 'variables',
    buildArgs: ['VERSION=2', 'SECRET=hush'],
    lines: [4, '6-9', 16, 17, 18, 19, 20, 21, 22, 23],
    changeNothing: [21, 22],
  },
  'a target in the middle, and the same instructions in other stages': {
    file: 'target',
    target: 'second',
    lines: [2, '4-7', 13, 14, 15],
  },
  'equal instructions in stages that end otherwise': {
    file: 'twins',
    lines: [2, '4-7', 13, 14, 15],
  },
  'exec forms, spaces in names, another escape character, Windows line ends': {
    file: 'forms',
    needs: ['buildkit'],
    hasWindowsLineEnds: true,
    lines: [3, 4, 5, '7-8'],
  },
  'here-documents': {
    file: 'heredocs',
    needs: ['recent'],
    lines: [2, '4-7', '9-12', '13-17', '18-22', '23-26', 27],
  },
  'links, one after the other, on nothing': {
    file: 'links',
    needs: ['recent'],
    lines: [2, 3, 4, 5, 6],
    // The same file copied onto the same empty stage as in line 6: one step with two lines.
    unclear: [0],
  },
  'an image to start from': {
    file: 'based',
    needs: ['images'],
    lines: [5, 6],
    base: { layers: 2, line: 4 },
  },
  'an image to start from, in a stage below': {
    file: 'based-below',
    needs: ['images'],
    lines: [2, 4],
    base: { layers: 2, line: 1 },
  },
};

const getText = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/dockerfiles', `${name}.Dockerfile`), 'utf8');

/** The lines of a build's layers, from its record if there is one, and from its history alone. */
async function getTraces(
  { env }: Builder,
  { file, hasWindowsLineEnds, target, buildArgs = [] }: Case,
) {
  const text = getText(file);
  writeFileSync(
    join(folder, 'Dockerfile'),
    hasWindowsLineEnds ? text.replaceAll('\n', '\r\n') : text,
  );
  const request = {
    folder: '.',
    file: undefined,
    target,
    buildArgs,
    platforms: [],
    secrets: [],
    onLog: () => undefined,
  };
  const host = testHost({ env: { ...process.env, ...env() }, cwd: folder });
  const opened = await openBuild(request, getContext('build:.', { host }));
  try {
    const image = (await opened.images[0]?.read()) as SourcedImage;
    const origins = { history: image.origins?.history ?? [], provenance: null };
    const hints = {
      dockerfile: opened.built?.dockerfile,
      built: opened.built,
      find: () => undefined,
    };
    const elsewhere = { ...hints, built: undefined };
    return {
      recorded: traceLayers(image, hints),
      found: traceLayers({ ...image, origins }, hints),
      foundLater: traceLayers({ ...image, origins }, elsewhere),
    };
  } finally {
    await opened.close();
  }
}

/** @param hasRecord the builder's record has lines, including those of the base image's layers */
function expected(
  { lines, changeNothing = [], unclear = [], base }: Case,
  { lacks }: Builder,
  hasRecord: boolean,
) {
  const by = hasRecord ? 'provenance' : 'instruction';
  const isClassic = lacks.includes('buildkit');
  const inLayers = lines.filter((line) => !(isClassic && changeNothing.includes(Number(line))));
  const own = inLayers.map((lineOrRange, i) => {
    const [line, endLine = line] = String(lineOrRange).split('-').map(Number);
    return { file: 'Dockerfile', line, endLine, by: unclear.includes(i) ? 'instruction' : by };
  });
  const from = base && { file: 'Dockerfile', line: base.line, endLine: base.line, by };
  return [
    ...Array.from({ length: base?.layers ?? 0 }, () => (hasRecord ? from : undefined)),
    ...own,
  ];
}

describe.each(Object.entries(BUILDERS))('%s', (name, builder) => {
  describeWith([builder.needs, 'docker', 'busybox'], `${name}: the lines of each layer`, () => {
    beforeAll(() => {
      if (name === 'a separate BuildKit') {
        const create = [
          'buildx',
          'create',
          '--driver',
          'remote',
          '--name',
          BUILDER,
          getAddress('buildkit'),
        ];
        sh('docker', create, { BUILDX_CONFIG: join(scratch, 'buildx') });
        return;
      }
      writeFileSync(join(folder, 'Dockerfile.base'), getText('base'));
      const engine = builder.needs as 'overlay2' | 'containerd';
      docker(
        engine,
        'build',
        '--quiet',
        '--tag',
        BASE,
        '--file',
        join(folder, 'Dockerfile.base'),
        folder,
      );
    });

    afterAll(() => {
      if (builder.needs !== 'buildkit')
        docker(builder.needs as 'overlay2', 'image', 'rm', '--force', BASE);
    });

    const known = Object.entries(CASES).filter(
      ([, { needs = [] }]) => !needs.some((need) => builder.lacks.includes(need)),
    );
    test.each(known)('%s', async (_case, given) => {
      const { recorded, found, foundLater } = await getTraces(builder, given);
      expect([recorded.lines, recorded.notices]).toEqual([
        expected(given, builder, builder.hasRecord),
        [],
      ]);
      expect([found.lines, found.notices]).toEqual([expected(given, builder, false), []]);
      // If the Dockerfile may be a different one, fewer lines are certain, and none of them
      // changes.
      for (const [i, line] of foundLater.lines.entries())
        if (line !== undefined) expect(line).toEqual(found.lines[i]);
    });
  });
});
