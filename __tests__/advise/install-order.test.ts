import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { adviseOnTimestamps } from '../../src/advise/changing-timestamps.ts';
import { adviseOnOrder, installOrder } from '../../src/advise/install-order.ts';
import { describeChange } from '../../src/advise/words.ts';
import { examineImage, mergeImage } from '../../src/analyze/analyze.ts';
import { compareImages } from '../../src/compare/compare.ts';
import { planFixes } from '../../src/fix/plan.ts';
import type { Advice } from '../../src/model/advice.ts';
import type { ReadFacts } from '../../src/model/facts.ts';
import type { SourcedImage } from '../../src/model/sourced-image.ts';
import { withDatabases } from '../analyze/sourced.ts';
import type { TarEntry } from '../support/tar-writer.ts';
import { file, MB } from './advised.ts';

/** A build step: its history, and its layer if it makes one. */
type Step = readonly [by: string, entries?: readonly TarEntry[]];

const text = (name: string, body: string): TarEntry => ({ name, body });

async function makeFacts(steps: readonly Step[]): Promise<ReadFacts> {
  const layers = steps.flatMap(([, entries]) => (entries === undefined ? [] : [entries]));
  const history = steps.map(([by, entries]) => ({
    createdBy: by.startsWith('RUN ')
      ? `RUN /bin/sh -c ${by.slice(4)} # buildkit`
      : `${by} # buildkit`,
    isEmpty: entries === undefined,
    comment: 'buildkit.dockerfile.v0',
  }));
  const plain = withDatabases(layers);
  const image: SourcedImage = {
    ...plain,
    createdBy: history.flatMap(({ createdBy, isEmpty }) => (isEmpty ? [] : [createdBy])),
    origins: { history, provenance: null },
    layers: plain.layers.map((layer, i) => ({ ...layer, diffId: hash(layers[i]) })),
  };
  const merged = mergeImage(image);
  const same = await image.sameContent([...merged.pairs, ...merged.twins]);
  return examineImage(image, merged, same, { withTree: true }).facts;
}

const hash = (entries: readonly TarEntry[] = []): string =>
  `sha256:${createHash('sha256').update(JSON.stringify(entries)).digest('hex')}`;

async function adviseOn(before: readonly Step[], after: readonly Step[]) {
  const [old, facts] = [await makeFacts(before), await makeFacts(after)];
  const comparison = compareImages(facts, old, { matchedBy: 'only', report: null });
  const advice = adviseOnOrder(facts, comparison, old);
  return { facts, advice, times: adviseOnTimestamps(facts, comparison, advice) };
}

const MANIFESTS = [
  text('app/package.json', '{"dependencies":{"a":"1.0.0"}}'),
  text('app/package-lock.json', '{"lockfileVersion":3}'),
];
const BASE: Step = ['ADD rootfs.tar /', [file('bin/sh', 1000)]];
const WORKDIR: Step = ['WORKDIR /app', [{ name: 'app/' }]];
const source = (edit: string, manifests = MANIFESTS): Step => [
  'COPY . .',
  [...manifests, text('app/server.js', edit)],
];
const install = (seconds: number, by = 'RUN npm ci'): Step => [
  by,
  [file('app/node_modules/a/index.js', 5 * MB, { mtimeSeconds: seconds })],
];

const usual = (edit: string, seconds: number): Step[] => [
  BASE,
  WORKDIR,
  source(edit),
  install(seconds),
];

const say = (advice: readonly Advice[], facts: ReadFacts): string[] =>
  advice.map((one) =>
    describeChange(one, facts)
      .map((piece) => (typeof piece === 'string' ? piece : `\`${piece.code}\``))
      .join(''),
  );

test('an install that an edit repeats is reported with its cost, old and new lines', async () => {
  const { facts, advice, times } = await adviseOn(usual('1', 1), usual('2', 2));
  expect(advice).toMatchObject([
    {
      ...{ id: 'install-order', subject: 'npm', bytes: 0, updateBytes: 5 * MB, layer: 2 },
      layers: [
        { layer: 2, bytes: 0 },
        { layer: 3, bytes: 5 * MB },
      ],
      install: { files: ['package.json', 'package-lock.json'], destination: './', isCertain: true },
    },
  ]);
  expect(say(advice, facts)).toEqual([
    '`COPY package.json package-lock.json ./` and `RUN npm ci` before `COPY . .`',
  ]);
  // Its new timestamps need no separate advice.
  expect(times).toEqual([]);
});

test.each<[string, Step[], Step[]]>([
  [
    'the lock file changed',
    usual('1', 1),
    [
      BASE,
      WORKDIR,
      source('2', [
        MANIFESTS[0] as TarEntry,
        text('app/package-lock.json', '{"lockfileVersion":2}'),
      ]),
      install(2),
    ],
  ],
  [
    'the manifest changed',
    usual('1', 1),
    [
      BASE,
      WORKDIR,
      source('2', [text('app/package.json', '{}'), MANIFESTS[1] as TarEntry]),
      install(2),
    ],
  ],
  [
    'the base image changed',
    usual('1', 1),
    [['ADD rootfs.tar /', [file('bin/sh', 1001)]], WORKDIR, source('2'), install(2)],
  ],
  [
    'the instruction changed',
    usual('1', 1),
    [BASE, WORKDIR, source('2'), install(2, 'RUN npm ci --omit=dev')],
  ],
  [
    'a build argument changed',
    [BASE, WORKDIR, source('1'), install(1, 'RUN |1 V=1 /bin/sh -c npm ci')],
    [BASE, WORKDIR, source('2'), install(2, 'RUN |1 V=2 /bin/sh -c npm ci')],
  ],
  [
    'a variable changed',
    [BASE, WORKDIR, ['ENV COMMIT=1'], source('1'), install(1)],
    [BASE, WORKDIR, ['ENV COMMIT=2'], source('2'), install(2)],
  ],
  [
    'the manifests are copied first',
    [BASE, WORKDIR, ['COPY package*.json ./', MANIFESTS], install(1), source('1')],
    [BASE, WORKDIR, ['COPY package*.json ./', MANIFESTS], install(2), source('2')],
  ],
  ['the install is the same', usual('1', 1), usual('2', 1)],
  ['nothing changed', usual('1', 1), usual('1', 1)],
  [
    'the manifests are not in the image',
    [BASE, WORKDIR, source('1', []), install(1)],
    [BASE, WORKDIR, source('2', []), install(2)],
  ],
  [
    'the install is small',
    [
      BASE,
      WORKDIR,
      source('1'),
      ['RUN npm ci', [file('app/node_modules/a', 9000, { mtimeSeconds: 1 })]],
    ],
    [
      BASE,
      WORKDIR,
      source('2'),
      ['RUN npm ci', [file('app/node_modules/a', 9000, { mtimeSeconds: 2 })]],
    ],
  ],
])('gives no advice if %s', async (_why, before, after) => {
  expect((await adviseOn(before, after)).advice).toEqual([]);
});

test.each([
  ['flask==3.0\n--index-url https://pypi.example/simple\n', 1],
  ['-r base.txt\n', 0],
  ['./vendored\n', 0],
])('a pip requirements file counts only if it is all that pip reads: %j', async (list, count) => {
  const steps = (edit: string, seconds: number): Step[] => [
    BASE,
    WORKDIR,
    ['COPY . .', [text('app/requirements.txt', list), text('app/a.py', edit)]],
    [
      'RUN pip install -r requirements.txt',
      [file('usr/lib/python3/site-packages/a.py', 5 * MB, { mtimeSeconds: seconds })],
    ],
  ];
  const { facts, advice } = await adviseOn(steps('1', 1), steps('2', 2));
  expect(say(advice, facts)).toEqual(
    Array(count).fill(
      '`COPY requirements.txt ./` and `RUN pip install -r requirements.txt` before `COPY . .`',
    ),
  );
});

test('sources that are copied separately from the manifests move after the install', async () => {
  const steps = (edit: string, seconds: number): Step[] => [
    BASE,
    WORKDIR,
    ['COPY package.json package-lock.json ./', MANIFESTS],
    ['COPY src src', [text('app/src/a.js', edit)]],
    install(seconds),
  ];
  const { facts, advice } = await adviseOn(steps('1', 1), steps('2', 2));
  expect(advice).toMatchObject([{ layer: 3, install: { layer: 4, files: [], isCertain: true } }]);
  expect(say(advice, facts)).toEqual(['move `RUN npm ci` before `COPY src src`']);
});

test('in an instruction that also builds, only the installed files count', async () => {
  const steps = (edit: string, seconds: number): Step[] => [
    BASE,
    ['WORKDIR /src', [{ name: 'src/' }]],
    ['COPY . .', [text('src/go.mod', 'module a'), text('src/go.sum', ''), text('src/a.go', edit)]],
    [
      'RUN go build -o /server .',
      [
        file('root/go/pkg/mod/b@v1/b.go', 7 * MB, { mtimeSeconds: seconds }),
        file('server', 2 * MB, { mtimeSeconds: seconds }),
      ],
    ],
  ];
  const { facts, advice } = await adviseOn(steps('1', 1), steps('2', 2));
  expect(advice).toMatchObject([{ subject: 'go', updateBytes: 7 * MB }]);
  expect(advice[0]?.install).not.toHaveProperty('isCertain');
  expect(say(advice, facts)).toEqual([
    '`COPY go.mod go.sum ./` and `RUN go mod download` before `COPY . .`',
  ]);
});

test.each<[string, (edit: string, seconds: number) => Step[]]>([
  [
    'a script of the project runs',
    (edit, seconds) => [
      BASE,
      WORKDIR,
      source(edit, [
        text('app/package.json', '{"scripts":{"postinstall":"node build.js"}}'),
        MANIFESTS[1] as TarEntry,
      ]),
      install(seconds),
    ],
  ],
  [
    'there is a workspace',
    (edit, seconds) => [
      BASE,
      WORKDIR,
      source(edit, [...MANIFESTS, text('app/packages/b/package.json', '{}')]),
      install(seconds),
    ],
  ],
  [
    'there are other settings',
    (edit, seconds) => [
      BASE,
      WORKDIR,
      source(edit, [...MANIFESTS, text('app/.yarnrc.yml', '')]),
      install(seconds),
    ],
  ],
  [
    'the instruction does more',
    (edit, seconds) => [
      BASE,
      WORKDIR,
      source(edit),
      install(seconds, 'RUN npm ci && npm run build'),
    ],
  ],
  [
    'another instruction is in between',
    (edit, seconds) => [
      BASE,
      WORKDIR,
      source(edit),
      ['RUN make', [file('app/made', 1)]],
      install(seconds),
    ],
  ],
  [
    'the folder changes in between',
    (edit, seconds) => [BASE, WORKDIR, source(edit), ['WORKDIR /app/.'], install(seconds)],
  ],
  [
    'installing writes a copied file',
    (edit, seconds) => [
      BASE,
      WORKDIR,
      source(edit),
      [
        'RUN npm ci',
        [
          file('app/node_modules/a.js', 5 * MB, { mtimeSeconds: seconds }),
          MANIFESTS[1] as TarEntry,
        ],
      ],
    ],
  ],
])('does not suggest lines if %s', async (_why, steps) => {
  const { advice } = await adviseOn(steps('1', 1), steps('2', 2));
  expect(advice).toHaveLength(1);
  expect(advice[0]?.install).not.toHaveProperty('isCertain');
});

test('the rewrite copies the manifests first, reusing the words of the Dockerfile', async () => {
  const { facts, advice } = await adviseOn(usual('1', 1), usual('2', 2));
  const dockerfile = {
    path: 'Dockerfile',
    text:
      'FROM node\nWORKDIR /app\nCOPY --chown=node . .\n# all of them\n' +
      'RUN npm \\\n    ci\nCMD ["node"]\n',
  };
  const line = (from: number, to: number) => ({
    dockerfile: { file: 'Dockerfile', line: from, endLine: to, by: 'instruction' as const },
  });
  const [base, workdir, copy, run] = facts.layers as [never, never, never, never];
  const layers = [
    base,
    workdir,
    Object.assign({}, copy, line(3, 3)),
    Object.assign({}, run, line(5, 6)),
  ];
  const plan = planFixes({ layers, advice, dockerfile, hasBuildKit: true }, 'install-order');
  expect(plan.files[0]?.newText).toBe(
    'FROM node\nWORKDIR /app\nCOPY --chown=node package.json package-lock.json ./\n' +
      '# all of them\nRUN npm \\\n    ci\nCOPY --chown=node . .\nCMD ["node"]\n',
  );
  expect(plan.fixes).toEqual([
    { id: 'install-order', subject: 'npm', bytes: 0, updateBytes: 5 * MB, lines: [3, 5] },
  ]);
});

test('an old report that does not name layers is described', () => {
  const advice = {
    id: installOrder.id,
    subject: 'npm',
    bytes: 0,
    layer: 0,
    places: [],
    placeCount: 0,
  };
  expect(installOrder.change(advice, () => null)).toEqual([
    ...['copy ', { code: 'package.json' }, ' and ', { code: 'package-lock.json' }, ' alone, with '],
    ...[{ code: 'RUN' }, ' before ', { code: 'COPY' }],
  ]);
});
