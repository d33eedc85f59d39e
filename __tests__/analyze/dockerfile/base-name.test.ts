import { describe, expect, test } from '@jest/globals';
import { traceLayers } from '../../../src/analyze/dockerfile/trace-layers.ts';
import { settleBase } from '../../../src/analyze/dockerfile/traced-base.ts';
import type { BaseImageFacts } from '../../../src/model/base.ts';
import type { BuildInputs, SourcedLayer } from '../../../src/model/sourced-image.ts';

const HASH = 'c0'.repeat(32);
const DIGEST = `sha256:${HASH}`;
const LAYERS = [`sha256:${'1'.repeat(64)}`, `sha256:${'2'.repeat(64)}`];
const HISTORY = [
  { createdBy: 'ADD rootfs /', isEmpty: false },
  { createdBy: 'COPY a /a # buildkit', isEmpty: false },
];
const layers = LAYERS.map((digest) => ({ digest, diffId: null })) as SourcedLayer[];

interface Record_ {
  readonly materials: readonly (readonly [uri: string, hash?: string])[];
  readonly args?: Readonly<Record<string, string>>;
  /** Absent: made with `mode=min`. */
  readonly dockerfile?: string;
}

/** A BuildKit record in the format of SLSA version 1 or its predecessor. */
function toRecord({ materials, args = {}, dockerfile }: Record_, isOld: boolean): Uint8Array {
  const dependencies = materials.map(([uri, sha256 = HASH]) => ({ uri, digest: { sha256 } }));
  const lines = dockerfile?.trimEnd().split('\n') ?? [];
  const at = (line: number) => ({ locations: [{ ranges: [{ start: { line }, end: { line } }] }] });
  const from = lines.findLastIndex((line) => line.startsWith('FROM ')) + 1;
  const details =
    dockerfile === undefined
      ? {}
      : {
          source: {
            infos: [{ filename: 'Dockerfile', data: Buffer.from(dockerfile).toString('base64') }],
            locations: { step0: at(from), step1: at(lines.length) },
          },
          layers: {
            'step0:0': [[{ digest: LAYERS[0] }]],
            'step1:0': [LAYERS.map((digest) => ({ digest }))],
          },
        };
  const parameters = { frontend: 'dockerfile.v0', args };
  const predicate = isOld
    ? {
        invocation: { parameters },
        materials: dependencies,
        metadata: { 'https://mobyproject.org/buildkit@v1#metadata': details },
      }
    : {
        buildDefinition: {
          externalParameters: { request: parameters },
          resolvedDependencies: dependencies,
        },
        runDetails: { metadata: { buildkit_metadata: details } },
      };
  return Buffer.from(JSON.stringify({ predicate }));
}

const GUESS: BaseImageFacts = {
  ...{ name: null, digest: null, layerCount: 1, by: 'history', certainty: 'likely' },
};

function nameByRecord(record: Record_, known: BaseImageFacts | undefined = GUESS) {
  const [old, now] = [true, false].map((isOld) => {
    const provenance = toRecord(record, isOld);
    const traced = traceLayers(
      { layers, origins: { history: HISTORY, provenance } },
      { find: () => undefined },
    );
    return settleBase(known, traced.base, traced.materials);
  });
  expect(old).toEqual(now);
  return now;
}

function nameByBuild(dockerfile: readonly string[], built: BuildInputs | undefined) {
  const text = dockerfile.join('\n');
  const { base } = traceLayers(
    { layers, origins: { history: HISTORY, provenance: null } },
    { dockerfile: { path: 'Dockerfile', text }, built, find: () => undefined },
  );
  return settleBase(GUESS, base);
}

describe('the name in a builder’s record', () => {
  const dockerfile = 'ARG TAG=20\nFROM node:$TAG-slim\nCOPY a /a\n';
  const node = 'pkg:docker/node@22-slim?platform=linux%2Famd64';

  test('is the one in FROM, with build arguments replaced, and has its resolved digest', () =>
    expect(
      nameByRecord({ dockerfile, args: { 'build-arg:TAG': '22' }, materials: [[node]] }),
    ).toEqual({
      ...{ name: 'node:22-slim', namedBy: 'provenance', digest: DIGEST, isPinned: false },
      ...{ layerCount: 1, by: 'provenance', certainty: 'exact' },
    }));

  test('is the one in FROM if others are copied from', () => {
    const materials = [['pkg:docker/golang@1.26'], ['pkg:docker/node@20-slim', 'd0'.repeat(32)]];
    const base = nameByRecord({ dockerfile, materials: materials as [string, string?][] });
    expect(base).toMatchObject({ name: 'node:20-slim', digest: `sha256:${'d0'.repeat(32)}` });
  });

  test.each([
    ['ghcr.io/acme/base:1', 'pkg:docker/ghcr.io/acme/base@1?platform=linux%2Farm64'],
    ['localhost:5000/app', 'pkg:docker/localhost:5000/app@latest'],
    ['docker.io/library/node:22', 'pkg:docker/node@22'],
  ])('is found for %s', (name, uri) =>
    expect(
      nameByRecord({ dockerfile: `FROM ${name}\nCOPY a /a`, materials: [[uri]] }),
    ).toMatchObject({ name, namedBy: 'provenance', digest: DIGEST, isPinned: false }),
  );

  test.each([
    [`node:22@${DIGEST}`, `pkg:docker/node@22?digest=sha256%3A${HASH}&platform=linux%2Famd64`],
    [`node:22@${DIGEST}`, `pkg:docker/node?digest=sha256%3A${HASH}`],
  ])('is pinned if FROM has a digest: %s', (name, uri) =>
    expect(
      nameByRecord({ dockerfile: `FROM ${name}\nCOPY a /a`, materials: [[uri]] }),
    ).toMatchObject({ name, digest: DIGEST, isPinned: true }),
  );

  test('is unknown if the record has other images: the name means something else', () =>
    expect(
      nameByRecord({ dockerfile: 'FROM base\nCOPY a /a', materials: [['pkg:docker/node@22']] }),
    ).toMatchObject({ name: null, layerCount: 1, by: 'provenance' }));

  test('is known without a Dockerfile if history and record have one base image', () => {
    const frontend = 'pkg:docker/docker/dockerfile@1';
    expect(nameByRecord({ materials: [[frontend], [node]] })).toMatchObject({
      ...{ name: 'node:22-slim', namedBy: 'provenance', digest: DIGEST, by: 'history' },
    });
    expect(nameByRecord({ materials: [[node], ['pkg:docker/golang@1']] })).toEqual(GUESS);
    expect(nameByRecord({ materials: [[node]] }, { ...GUESS, layerCount: 0 })?.name).toBeNull();
  });

  test.each([
    ['another kind of package', 'pkg:github/acme/node@22'],
    ['broken escapes', 'pkg:docker/node@%zz'],
    ['not an image name', 'pkg:docker/No%20de@22'],
  ])('is unknown for a material that is %s', (_what, uri) =>
    expect(nameByRecord({ materials: [[uri]] })).toEqual(GUESS),
  );
});

describe('the name in a Dockerfile', () => {
  const ARG = ['ARG TAG=20', 'FROM "node:$TAG"', 'COPY a /a'];

  test.each([
    ['the default of an argument', { target: undefined, buildArgs: new Map() }, 'node:20'],
    ['a given argument', { target: undefined, buildArgs: new Map([['TAG', '22']]) }, 'node:22'],
    [
      'an argument whose value is unknown',
      { target: undefined, buildArgs: new Map([['TAG', null]]) },
      null,
    ],
    ['unknown arguments', { target: undefined }, null],
    ['the Dockerfile of an image that was not built here', undefined, null],
  ])('with %s', (_what, built, name) =>
    expect(nameByBuild(ARG, built)).toMatchObject({ name, ...(name && { namedBy: 'dockerfile' }) }),
  );

  test('is unknown if the build redefines it', () =>
    expect(
      nameByBuild(['FROM base', 'COPY a /a'], { target: undefined, contexts: new Set(['base']) }),
    ).toMatchObject({ name: null }));

  test('is that of the lowest stage, even if a variable names a stage', () =>
    expect(
      nameByBuild(['ARG KIND=one', 'FROM node:22 AS one', 'FROM $KIND', 'COPY a /a'], {
        ...{ target: undefined, buildArgs: new Map() },
      }),
    ).toMatchObject({ name: 'node:22' }));

  test('is unknown if it depends on an unknown platform', () =>
    expect(
      nameByBuild(['FROM node:$TARGETARCH', 'COPY a /a'], {
        ...{ target: undefined, buildArgs: new Map() },
      }),
    ).toMatchObject({ name: null }));

  test('is scratch without a base image', () => {
    const text = 'FROM scratch\nADD rootfs /\nCOPY a /a';
    const { base } = traceLayers(
      { layers, origins: { history: HISTORY, provenance: null } },
      {
        dockerfile: { path: 'Dockerfile', text },
        built: { target: undefined },
        find: () => undefined,
      },
    );
    expect(settleBase(undefined, base)).toMatchObject({
      ...{ name: 'scratch', isPinned: true, layerCount: 0, certainty: 'exact' },
    });
  });
});
