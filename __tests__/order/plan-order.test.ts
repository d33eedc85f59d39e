import { describe, expect, test } from '@jest/globals';
import { parseDockerfile } from '../../src/analyze/dockerfile/parse-dockerfile.ts';
import { listNeededStages } from '../../src/context/context-reads.ts';
import type { ContextTree } from '../../src/context/context-tree.ts';
import { listStepStages, type StepStage } from '../../src/order/build-stages.ts';
import { findChanges } from '../../src/order/find-changes.ts';
import { listPlacedStages, planOrder, type StagePlan } from '../../src/order/plan-order.ts';
import { findPrecedence } from '../../src/order/precedence.ts';
import { reorderLines } from '../../src/order/reorder-lines.ts';
import { Message } from '../../src/report/words/messages/message.ts';

type Files = Readonly<Record<string, string>>;

const createTree = (files: Files): ContextTree => ({
  stat: () => undefined,
  listNames: () => [],
  readLink: () => undefined,
  readFile: (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
});

function readStages(dockerfile: string, files: Files = {}): StepStage[] {
  const needed = listNeededStages(dockerfile, { target: undefined, buildArgs: new Map() });
  if (needed instanceof Message) throw new Error(String(needed));
  return listStepStages(needed, {
    tree: createTree(files),
    files: Object.keys(files),
    ignored: [],
  });
}

/** Pairs of lines, counted from 1, that must keep their order. */
function listOrdered(dockerfile: string, files: Files = {}): string[] {
  return readStages(dockerfile, files).flatMap(({ steps }) =>
    findPrecedence(steps.map((step) => step)).flatMap((before, later) =>
      [...before].map(
        (earlier) => `${steps[earlier]?.instruction.line} ${steps[later]?.instruction.line}`,
      ),
    ),
  );
}

const NODE = {
  'package.json': '{"dependencies":{"ajv":"8"}}',
  'package-lock.json': '{}',
  'src/app.js': '1',
};

describe('which instructions must keep their order', () => {
  const isOrdered = (lines: readonly string[], files: Files = NODE): boolean =>
    listOrdered(['FROM node', 'WORKDIR /app', ...lines, ''].join('\n'), files).includes('3 4');

  test.each([
    ['two RUNs', ['RUN a', 'RUN b']],
    ['a RUN that may read the copied files', ['COPY src ./src', 'RUN make']],
    ['a COPY that a RUN may then read', ['RUN make', 'COPY src ./src']],
    ['ENV and RUN', ['ENV A=1', 'RUN apt-get install -y curl']],
    ['ARG and a COPY that uses it', ['ARG D=src', 'COPY src$D ./src']],
    ['USER and RUN', ['USER node', 'RUN apt-get update']],
    ['SHELL and RUN', ['SHELL ["/bin/bash", "-c"]', 'RUN apt-get update']],
    ['WORKDIR and a relative COPY', ['WORKDIR /b', 'COPY src ./src']],
    ['WORKDIR and a COPY that creates its folder', ['WORKDIR /b', 'COPY src /b/src']],
    ['two COPYs of the same file', ['COPY . .', 'COPY src ./src']],
    [
      'a folder and a file at the same path',
      ['COPY src ./src', 'COPY package.json /app/src/app.js'],
    ],
    ['COPYs with unknown files', ['COPY --from=x /a ./a', 'COPY --from=y /b ./a/b']],
    ['an install and its lock file', ['COPY package*.json ./', 'RUN npm ci']],
    ['an install of a local package', ['COPY src ./src', 'RUN apt-get install -y ./a.deb']],
    ['an install of packages from a variable', ['COPY src ./src', 'RUN apt-get install -y $P']],
    ['an install that reads a list', ['COPY src ./src', 'RUN apt-get install -y < p.txt']],
    ['an install and a script', ['COPY src ./src', 'RUN apt-get install -y a && ./b.sh']],
    ['an install and settings of apt', ['COPY src /etc/apt', 'RUN apt-get install -y a']],
    ['an install and the root folder', ['COPY --from=x / /', 'RUN apt-get install -y a']],
    ['an install and a linked folder', ['COPY src /lib/x', 'RUN apt-get install -y a']],
    ['users of an install', ['COPY --chown=www-data src ./src', 'RUN apt-get install -y a']],
    ['an install from a mount', ['COPY src ./src', 'RUN --mount=type=bind apt-get install -y a']],
    ['a here-document', ['COPY src ./src', 'RUN <<EOF\napt-get update\nEOF']],
    ['the JSON form', ['COPY src ./src', 'RUN ["apt-get", "update"]']],
    ['settings', ['ENV A=1', 'CMD ["a"]']],
  ])('%s', (_what, lines) => expect(isOrdered(lines)).toBe(true));

  test.each([
    [
      'an install of packages by name',
      ['COPY src ./src', 'RUN apt-get update && apt-get install -y curl'],
    ],
    [
      'an install with cleanup',
      ['COPY . .', 'RUN set -eux; apk add --no-cache git=2; rm -rf /var/cache/apk/*'],
    ],
    [
      'an install with a cache',
      ['COPY . .', 'RUN --mount=type=cache,target=/var/cache/apt apt-get install -y a'],
    ],
    ['the other way around', ['RUN apk add curl', 'COPY src ./src']],
    ['a numeric owner', ['COPY --chown=1000:1000 src ./src', 'RUN apk add curl']],
    ['COPYs to different places', ['COPY src ./src', 'COPY package.json ./']],
    ['COPYs from stages to different places', ['COPY --from=x /a ./a', 'COPY --from=y /b ./b']],
    ['USER and COPY', ['USER node', 'COPY src ./src']],
    ['ENV and a COPY without variables', ['ENV A=1', 'COPY src ./src']],
    ['WORKDIR and a COPY elsewhere', ['WORKDIR /b', 'COPY src /c/src']],
    ['CMD and RUN', ['CMD ["a"]', 'RUN make']],
  ])('%s may swap', (_what, lines) => expect(isOrdered(lines)).toBe(false));

  test('an install of dependencies needs only its manifests', () => {
    const lines = [
      'FROM node',
      'WORKDIR /app',
      'COPY package*.json ./',
      'COPY src ./src',
      'RUN npm ci',
    ];
    const text = `${lines.join('\n')}\n`;
    expect(listOrdered(text, NODE)).toEqual(['2 3', '2 4', '3 5', '2 5']);
    const scripts = { ...NODE, 'package.json': '{"scripts":{"postinstall":"node src/app.js"}}' };
    expect(listOrdered(text, scripts)).toContain('4 5');
    const workspace = { ...NODE, 'src/package.json': '{}' };
    expect(listOrdered(text, workspace)).toContain('4 5');
    const unlocked = { 'package.json': '{}', 'src/app.js': '1' };
    expect(listOrdered(text.replace('npm ci', 'npm install'), unlocked)).toContain('4 5');
    expect(listOrdered(text, { ...NODE, 'src/x': '1' })).not.toContain('4 5');
    expect(listOrdered(text.replace('/app', '$D'), NODE)).toContain('4 5');
  });
});

describe('why an install is not moved', () => {
  const explain = (files: Files, ...lines: readonly string[]): string | undefined => {
    const text = ['FROM node', 'WORKDIR /app', ...lines, ''].join('\n');
    const needs = readStages(text, files)[0]?.steps.at(-1)?.needs;
    return needs?.kind === 'anything' ? needs.why && String(needs.why) : needs?.kind;
  };

  test.each([
    [NODE, ['COPY . .', 'RUN npm ci'], 'install'],
    [NODE, ['COPY . .', 'RUN npm ci && npm run build'], 'it does more than install dependencies'],
    [NODE, ['COPY src .', 'RUN npm ci'], 'no known COPY provides what it installs from'],
    [NODE, ['COPY --from=x / .', 'RUN npm ci'], 'no known COPY provides what it installs from'],
    [
      { 'package.json': '{}' },
      ['COPY . .', 'RUN npm install'],
      'there is no lock file next to its manifest',
    ],
    [
      { ...NODE, 'package.json': '{"workspaces":["a"]}' },
      ['COPY . .', 'RUN npm ci'],
      'its manifest can name scripts, folders or patches of the project',
    ],
    [{ ...NODE, '.yarnrc': '' }, ['COPY . .', 'RUN npm ci'], 'it may read /app/.yarnrc too'],
    [
      { ...NODE, 'lib/package.json': '' },
      ['COPY . .', 'RUN npm ci'],
      'it may read /app/lib/package.json too',
    ],
    [NODE, ['COPY . .', 'RUN make'], undefined],
  ])('%j %j: %s', (files, lines, why) => expect(explain(files, ...lines)).toBe(why));

  test('its working folder is unknown', () => {
    const [stage] = readStages('FROM node\nCOPY . .\nRUN npm ci\n', NODE);
    expect(stage?.steps[1]?.needs).toMatchObject({
      why: 'its working folder is not known: add WORKDIR',
    });
  });
});

interface Planned {
  readonly text: string;
  readonly plans: readonly StagePlan[];
}

function plan(
  dockerfile: string,
  commits: readonly (readonly string[])[],
  bytes: Readonly<Record<number, number>>,
  files: Files = NODE,
): Planned {
  const stages = readStages(dockerfile, files);
  const steps = planOrder({
    stages,
    costs: stages.map((stage) =>
      stage.steps.map(({ instruction }) => ({ seconds: 0, bytes: bytes[instruction.line] ?? 0 })),
    ),
    changes: findChanges(
      stages,
      commits.map((paths) => ({ paths })),
      [],
    ),
    always: [],
    hasSeconds: false,
    bytesPerSecond: 1,
    measureFiles: (paths) => paths.length,
  });
  for (let step = steps.next(); ; step = steps.next())
    if (step.done)
      return {
        plans: step.value,
        text: reorderLines(dockerfile, listPlacedStages(stages, step.value)),
      };
}

const SOURCES = ['src/app.js'];
const LOCK = ['package-lock.json'];

describe('the planned Dockerfile', () => {
  test('installs dependencies before copying sources, and keeps comments in place', () => {
    const dockerfile = [
      'FROM node:24',
      'WORKDIR /app',
      '',
      '# all sources',
      'COPY . .',
      '',
      '# dependencies',
      'RUN npm ci \\',
      '  # quietly',
      '  --silent',
      '',
      'CMD ["node", "src/app.js"]',
      '',
    ].join('\n');
    const { text, plans } = plan(dockerfile, [SOURCES, SOURCES, LOCK], { 5: 10, 8: 1000 });
    expect(text).toBe(
      [
        'FROM node:24',
        'WORKDIR /app',
        '',
        'COPY package.json package-lock.json ./',
        '',
        '# dependencies',
        'RUN npm ci \\',
        '  # quietly',
        '  --silent',
        '',
        '# all sources',
        'COPY . .',
        '',
        'CMD ["node", "src/app.js"]',
        '',
      ].join('\n'),
    );
    expect(plans[0]).toMatchObject({
      today: { bytes: 3 * 1010 },
      best: { bytes: 2 * 10 + 1012 },
      isExact: true,
    });
  });

  test('starts with what changes rarely', () => {
    const files = { 'model.bin': '1', 'src/app.js': '1' };
    const dockerfile = 'FROM a\nCOPY src /src\nCOPY model.bin /model/\nCMD ["a"]';
    const { text } = plan(dockerfile, [SOURCES, SOURCES, ['model.bin']], { 2: 5, 3: 500 }, files);
    expect(text).toBe('FROM a\nCOPY model.bin /model/\nCOPY src /src\nCMD ["a"]');
  });

  test('is unchanged if nothing is gained', () => {
    const dockerfile = 'FROM a\nCOPY package.json /a/\nCOPY src /src\n';
    expect(plan(dockerfile, [SOURCES, SOURCES], { 2: 500, 3: 5 }).text).toBe(dockerfile);
    expect(plan(dockerfile, [], { 2: 500, 3: 5 }).text).toBe(dockerfile);
  });

  test('keeps Windows line endings, and other stages unchanged', () => {
    const dockerfile = [
      '# escape=`',
      'FROM a AS one',
      'RUN x',
      'FROM b',
      'COPY src /src',
      '# packages',
      'RUN apk add `',
      '  curl',
      'COPY --from=one /x /x',
      '# the end',
      '',
    ].join('\r\n');
    const { text } = plan(dockerfile, [SOURCES], { 5: 1, 7: 100, 9: 50 });
    expect(text.split('\r\n')).toEqual([
      '# escape=`',
      'FROM a AS one',
      'RUN x',
      'FROM b',
      '# packages',
      'RUN apk add `',
      '  curl',
      'COPY --from=one /x /x',
      'COPY src /src',
      '# the end',
      '',
    ]);
  });

  test('has all current instructions, once each', () => {
    const lines = ['RUN apk add curl', 'COPY src /app/src', 'ENV A=1', 'COPY package.json /app/'];
    for (const seed of Array.from({ length: 24 }, (_, i) => i)) {
      const rotated = [...lines.slice(seed % 4), ...lines.slice(0, seed % 4)];
      const dockerfile = `FROM a\n${rotated.join('\n')}\n`;
      const bytes = { 2: seed * 7, 3: (seed * 13) % 29, 4: 0, 5: (seed * 5) % 17 };
      const { text } = plan(dockerfile, [SOURCES, LOCK, ['package.json']], bytes);
      const sortLines = (file: string): string[] => file.split('\n').sort();
      expect(sortLines(text)).toEqual(sortLines(dockerfile));
      expect(parseDockerfile(text)).toHaveLength(5);
    }
  });
});

describe('a commit changes', () => {
  const dockerfile = [
    'FROM node AS build',
    'WORKDIR /app',
    'COPY package*.json ./',
    'RUN npm ci',
    'COPY src ./src',
    'RUN npm run build',
    'FROM nginx AS web',
    'COPY --from=build /app/dist /www',
    'COPY package.json /',
    'FROM web',
    'RUN x',
    '',
  ].join('\n');
  const change = (...paths: string[]) =>
    findChanges(readStages(dockerfile, NODE), [{ paths }], [])[0]?.stages;

  test('every step that reads its files, and what depends on other stages', () => {
    expect(change('src/new/file.js')).toEqual([[3], [0], 'all']);
    expect(change('package.json')).toEqual([[1], [0, 1], 'all']);
  });

  test('nothing if the build does not read it', () => expect(change('README.md')).toBeUndefined());

  test('a submodule as a whole', () => expect(change('src')).toEqual([[3], [0], 'all']));

  test('also files that are not committed', () => {
    const stages = readStages('FROM a\nCOPY target/app.jar /\n', { 'target/app.jar': '1' });
    expect(findChanges(stages, [{ paths: ['x'] }], ['target/app.jar'])).toHaveLength(1);
  });
});
