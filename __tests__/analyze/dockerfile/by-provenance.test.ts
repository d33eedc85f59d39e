import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type TraceHints, traceLayers } from '../../../src/analyze/dockerfile/trace-layers.ts';
import { settleBase } from '../../../src/analyze/dockerfile/traced-base.ts';
import type { SourcedLayer } from '../../../src/model/sourced-image.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

interface Recorded {
  readonly layers: readonly SourcedLayer[];
  readonly history: readonly { readonly createdBy: string; readonly isEmpty: boolean }[];
  readonly provenance: Record<string, unknown>;
}

const readRecorded = (name: string): Recorded =>
  JSON.parse(readFileSync(join(FIXTURES, 'provenance', name), 'utf8'));
const getDockerfile = (name: string): string =>
  readFileSync(join(FIXTURES, 'dockerfiles', `${name.replace(/\..*/, '')}.Dockerfile`), 'utf8');

const nothing = (): undefined => undefined;
const getBytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

function trace(
  { layers, history }: Recorded,
  provenance: Uint8Array | null,
  hints: Partial<TraceHints> = {},
) {
  return traceLayers({ layers, origins: { history, provenance } }, { find: nothing, ...hints });
}

/** `4p`: line 4 by provenance; `6-9i`: by instruction; `?`: none. */
function showLines({ lines }: ReturnType<typeof trace>): string {
  const words = lines.map(
    (at) => at && `${at.line}${at.endLine > at.line ? `-${at.endLine}` : ''}${at.by[0]}`,
  );
  return words.map((word) => word ?? '?').join(' ');
}

describe('records of real builders', () => {
  test.each([
    ['twins.overlay2-28.json', '2p 4-7p 13p 14p 15p'],
    ['twins.containerd-2026.json', '2p 4-7p 13p 14p 15p'],
    ['twins.buildkit-0.16.json', '2p 4-7p 13p 14p 15p'],
    ['based.overlay2-28.json', '4p 4p 5p 6p'],
    ['based.containerd-2026.json', '4p 4p 5p 6p'],
    ['links.containerd-2026.json', '2i 3p 4p 5p 6p'],
  ])('%s', (name, lines) => {
    const recorded = readRecorded(name);
    const record = getBytes(recorded.provenance);
    expect(showLines(trace(recorded, record))).toBe(lines);
    // The history alone gives the same lines, but says nothing about the base image.
    const dockerfile = { path: 'Dockerfile', text: getDockerfile(name) };
    const alone = trace(recorded, null, { dockerfile, built: { target: undefined } });
    expect(showLines(alone)).toBe(lines.replaceAll('p', 'i').replace('4i 4i', '? ?'));
  });

  test.each([
    ['based.overlay2-28.json', 2],
    ['based.containerd-2026.json', 2],
    ['twins.buildkit-0.16.json', 0],
  ])('%s: the base image ends at a FROM line', (name, layerCount) => {
    const recorded = readRecorded(name);
    const { base } = trace(recorded, getBytes(recorded.provenance));
    const guess = { name: null, digest: null, layerCount: 3, by: 'history' } as const;
    expect(settleBase({ ...guess, certainty: 'likely' }, base)).toMatchObject({
      layerCount,
      certainty: 'exact',
    });
  });

  test('covers all records', () =>
    expect(readdirSync(join(FIXTURES, 'provenance'))).toHaveLength(6));
});

describe('the file in a record', () => {
  const recorded = readRecorded('twins.containerd-2026.json');
  const record = getBytes(recorded.provenance);
  const text = getDockerfile('twins');
  const getFiles = (traced: ReturnType<typeof trace>) => [
    ...new Set(traced.lines.map((at) => at?.file)),
  ];

  test('keeps its recorded name if no file is given and no such file exists', () =>
    expect(getFiles(trace(recorded, record))).toEqual(['Dockerfile']));

  test('is the file with that name if it has the same text', () => {
    const find = (name: string) => ({ path: `here/${name}`, text });
    expect(getFiles(trace(recorded, record, { find }))).toEqual(['here/Dockerfile']);
  });

  test('reports no line if the file with that name has another text', () => {
    const find = (name: string) => ({ path: name, text: `# changed\n${text}` });
    expect(trace(recorded, record, { find })).toMatchObject({
      lines: recorded.layers.map(nothing),
      notices: [],
    });
  });

  test('is the one that the user names', () => {
    const dockerfile = { path: 'app/Dockerfile.ci', text };
    expect(getFiles(trace(recorded, record, { dockerfile }))).toEqual(['app/Dockerfile.ci']);
  });

  test('uses the named file for the lines if its text differs', () => {
    const dockerfile = { path: 'Dockerfile', text: `# changed\n${text}` };
    expect(showLines(trace(recorded, record, { dockerfile }))).toBe('3i 5-8i 14i 15i 16i');
  });

  test('is enough to find lines after a build on another machine', () => {
    const built = { target: undefined };
    const withoutChains = JSON.parse(String(record));
    withoutChains.predicate.runDetails.metadata.buildkit_metadata.layers = {};
    expect(showLines(trace(recorded, getBytes(withoutChains), { built }))).toBe(
      '2i 4-7i 13i 14i 15i',
    );
  });

  test('an unusable Dockerfile is reported', () => {
    const dockerfile = { path: 'Dockerfile', text: 'FROM x\nRUN y' };
    expect(trace(recorded, record, { dockerfile }).notices).toEqual([
      'no layer could be traced to Dockerfile: the image was built from another version or ' +
        'another file',
    ]);
  });
});

describe('an invalid record', () => {
  const recorded = readRecorded('twins.containerd-2026.json');
  type Json = Record<string, unknown>;
  interface Source {
    readonly infos: Json[];
    readonly locations: Record<string, { locations: Json[] }>;
  }
  interface Details {
    source: Source;
    layers: Record<string, Json[][]>;
  }
  const changeProvenance = (change: (details: Details) => void): Uint8Array => {
    const copy = structuredClone(recorded.provenance) as {
      predicate: { runDetails: { metadata: { buildkit_metadata: Details } } };
    };
    change(copy.predicate.runDetails.metadata.buildkit_metadata);
    return getBytes(copy);
  };
  const NONE = '? ? ? ? ?';
  const notice = (why: string): string =>
    `the builder's record can't be used to find Dockerfile lines: ${why}`;

  test.each<[what: string, record: Uint8Array, why: string]>([
    ['no JSON', Buffer.from('{'), 'it is not a JSON object'],
    ['no object', Buffer.from('[1]'), 'it is not a JSON object'],
    ['no text', Buffer.from([0xff, 0xfe]), 'it is not a JSON object'],
    ['a predicate that is a list', getBytes({ predicate: [] }), 'a part of it is not an object'],
    [
      'records for several platforms',
      getBytes({
        'buildx.build.provenance/linux/amd64': {},
        'buildx.build.provenance/linux/arm64': {},
      }),
      'it covers several platforms',
    ],
    ...[
      '/etc/passwd',
      '../Dockerfile',
      'a/../../b',
      '',
      'x\n::error::',
      'C:\\x',
      'a'.repeat(5000),
    ].map((filename): [string, Uint8Array, string] => [
      `a file named ${JSON.stringify(filename.slice(0, 20))}`,
      changeProvenance(({ source }) => Object.assign(source.infos[0] ?? {}, { filename })),
      'a source has a path outside its folder',
    ]),
    [
      'a source without a name',
      changeProvenance(({ source }) => delete source.infos[0]?.filename),
      'a source has no name or no text',
    ],
    [
      'a source without end',
      changeProvenance(({ source }) =>
        Object.assign(source.infos[0] ?? {}, { data: 'A'.repeat(2 ** 21) }),
      ),
      'a source is too long',
    ],
    ...[0, -1, 1.5, '3', 1e300, null].map((line): [string, Uint8Array, string] => [
      `a step in line ${line}`,
      changeProvenance(({ source }) => {
        source.locations.step1 = { locations: [{ ranges: [{ start: { line }, end: { line } }] }] };
      }),
      'a step has no valid lines',
    ]),
    ...[1000, 2 ** 40].map((line): [string, Uint8Array, string] => [
      `a step in line ${line}`,
      changeProvenance(({ source }) => {
        source.locations.step1 = {
          locations: [{ ranges: [{ start: { line: 2 }, end: { line } }] }],
        };
      }),
      'a step has lines that are in no source',
    ]),
    [
      'a step of a missing source',
      changeProvenance(({ source }) =>
        Object.assign(source.locations.step1?.locations[0] ?? {}, { sourceIndex: 1 }),
      ),
      'a step has lines that are in no source',
    ],
    [
      'a layer without a digest',
      changeProvenance(({ layers }) => delete layers['step1:0']?.[0]?.[0]?.digest),
      'a layer has no digest',
    ],
  ])('%s gives a notice and no line', (_what, record, why) =>
    expect(trace(recorded, record)).toEqual({
      lines: recorded.layers.map(nothing),
      notices: [notice(why)],
    }),
  );

  test.each<[what: string, record: Uint8Array]>([
    [
      'made with mode=min',
      getBytes({ predicate: { buildDefinition: {}, runDetails: { metadata: {} } } }),
    ],
    ['from another builder', getBytes({ predicate: { builder: { id: 'x' } } })],
    [
      'empty, as from buildx with a newer BuildKit',
      getBytes({ 'buildx.build.provenance': { buildType: '' } }),
    ],
  ])('%s gives no line and no notice', (_what, record) =>
    expect(trace(recorded, record)).toMatchObject({
      lines: recorded.layers.map(nothing),
      notices: [],
    }),
  );

  test('steps of other layers give no line, and the history is used', () => {
    const others = changeProvenance(({ layers }) => {
      for (const chain of Object.values(layers).flat())
        for (const layer of chain) layer.digest = `sha256:${'0'.repeat(64)}`;
    });
    expect(showLines(trace(recorded, others))).toBe('2i 4-7i 13i 14i 15i');
  });

  test('does not infer the layers of a step from the step above', () => {
    const missing = changeProvenance(({ layers }) => {
      for (const [step, [chain]] of Object.entries(layers))
        if (chain?.length === 4) delete layers[step];
    });
    const withoutHistory = { ...recorded, history: [] };
    expect(showLines(trace(withoutHistory, missing))).toBe('2p 4-7p 13p ? 15p');
  });

  test.each([
    ['FROM base', NONE],
    ['FROM --platform=$BUILDPLATFORM base', NONE],
    ['FROM $STAGE', '9p 9p 9p 9p 9p'],
  ])('does not use a place that may not lead to the image: %s', (from, lines) => {
    const elsewhere = changeProvenance(({ source }) => {
      const text = getDockerfile('twins')
        .replace('FROM scratch AS base', from)
        .replaceAll(/^FROM base.*$/gm, from);
      Object.assign(source.infos[0] ?? {}, { data: Buffer.from(text).toString('base64') });
      for (const { locations } of Object.values(source.locations)) {
        if (locations?.length === 2) locations.pop();
        if (locations?.length === 1)
          Object.assign(locations[0] ?? {}, {
            ranges: [{ start: { line: 9 }, end: { line: 9 } }],
          });
      }
    });
    expect(showLines(trace({ ...recorded, history: [] }, elsewhere))).toBe(lines);
  });

  test('never crashes, and never gives a line outside of the file, whatever is changed', () => {
    const record = JSON.stringify(recorded.provenance);
    const dockerfile = { path: 'Dockerfile', text: getDockerfile('twins') };
    const lineCount = dockerfile.text.split('\n').length;
    const check = (bytes: Uint8Array): void => {
      const { lines } = trace(recorded, bytes, { dockerfile });
      expect(lines).toHaveLength(recorded.layers.length);
      for (const { line, endLine } of lines.flatMap((at) => at ?? [])) {
        expect(1 <= line && line <= endLine && endLine <= lineCount).toBe(true);
      }
    };
    const values = fc.constantFrom<unknown>(
      null,
      true,
      -1,
      7,
      2 ** 53,
      'x',
      '../x',
      [],
      [[]],
      {},
      { __proto__: null },
    );
    fc.assert(
      fc.property(fc.nat(), values, (at, value) =>
        check(getBytes(withValueAt(recorded.provenance, at, value))),
      ),
    );
    const cuts = fc.property(fc.nat(record.length), fc.nat(40), (from, length) =>
      check(Buffer.from(record.slice(0, from) + record.slice(from + length))),
    );
    fc.assert(cuts);
  });
});

/** A copy with one value, chosen by its number, replaced. */
function withValueAt(root: Record<string, unknown>, at: number, value: unknown): unknown {
  const copy = structuredClone(root);
  const places: [holder: Record<string, unknown>, key: string][] = [];
  const visit = (holder: Record<string, unknown>): void => {
    for (const [key, inner] of Object.entries(holder)) {
      places.push([holder, key]);
      if (typeof inner === 'object' && inner !== null) visit(inner as Record<string, unknown>);
    }
  };
  visit(copy);
  const [holder, key] = places[at % places.length] as [Record<string, unknown>, string];
  holder[key] = value;
  return copy;
}
