import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseConfig } from '../../src/oci/config.ts';
import { readJson, type Shape } from '../../src/oci/json.ts';
import { parseIndexOrManifest } from '../../src/oci/manifest.ts';
import { buildGo } from '../support/build-go.ts';
import { describeWith } from '../support/engines.ts';
import { rounds } from '../support/rounds.ts';

const PLATFORM = { os: 'any', architecture: 'any', variant: 'any', 'os.version': 'any' } as const;
const DESCRIPTOR = {
  fields: {
    mediaType: 'any',
    digest: 'any',
    size: 'any',
    artifactType: 'any',
    annotations: 'any',
    platform: { fields: PLATFORM },
  },
} as const;
const DOCUMENT: Shape = {
  fields: {
    schemaVersion: 'any',
    artifactType: 'any',
    manifests: { items: DESCRIPTOR },
    config: DESCRIPTOR,
    layers: { items: DESCRIPTOR },
    annotations: 'any',
  },
};

const read = (text: string, shape: Shape = DOCUMENT): unknown =>
  readJson(Buffer.from(text), 'it', shape);

describe('a JSON document is read as Go reads it', () => {
  test.each<[string, string, unknown]>([
    [
      'keys in another case match the field',
      '{"CONFIG":{"Digest":"x"}}',
      { config: { digest: 'x' } },
    ],
    ['a long s is an s', '{"layer\u017f":[]}', { layers: [] }],
    ['a Kelvin sign is a k', '{"\u212aey":1}', { key: 1 }],
    ['an escaped key is the same key', '{"\\u0043onfig":{}}', { config: {} }],
    ['unknown keys are dropped', '{"x":{"config":1},"config":{"y":[{}]}}', { config: {} }],
    [
      'keys of annotations keep their case',
      '{"annotations":{"A":"1","a":"2"}}',
      { annotations: { A: '1', a: '2' } },
    ],
    [
      'a value of another type is unchanged',
      '{"config":[1],"layers":"x","manifests":null}',
      { config: [1], layers: 'x', manifests: null },
    ],
    ['no other letter becomes an ASCII one', '{"m\u0131nifests":[],"d\u0130gest":1}', {}],
    [
      'spaces and punctuation in strings',
      ' { "layers" : [ { "digest" : "]},:\\"" } , {} ] } ',
      { layers: [{ digest: ']},:"' }, {}] },
    ],
  ])('%s', (_behavior, text, expected) => {
    const withKey: Shape = { fields: { ...(DOCUMENT as { fields: object }).fields, key: 'any' } };
    expect(read(text, withKey)).toEqual(expected);
  });

  test.each([
    '{"config":{},"config":{}}',
    '{"Config":{},"config":{}}',
    '{"layers":[],"layer\\u017f":[]}',
    '{"layers":[{"digest":"a","x":{"digest":"b"}},{"digest":"a","DIGEST":"b"}]}',
    '{"config":{"platform":{"os":"linux","Os":"linux"}}}',
  ])('rejects a repeated field: %s', (text) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({
        code: 'IMAGE_CORRUPT',
        message: expect.stringMatching(/twice|has both/),
      }),
    );
  });

  test.each(['\ufeff{}', '{} {}', '{"config":1', '{"\ud800"', ''])('rejects %j', (text) => {
    expect(() => read(text)).toThrow('it is not JSON');
  });

  test('reads 8 MB of nesting, escapes and keys quickly', () => {
    const texts = [
      `{"x":${'['.repeat(4_000_000)}${']'.repeat(4_000_000)}}`,
      `{"x":"${'\\"'.repeat(4_000_000)}"}`,
      `{${'"x":1,'.repeat(1_000_000)}"config":{}}`,
    ];
    for (const text of texts) expect(() => read(text)).not.toThrow();
  });
});

describe('what an image says about itself counts once', () => {
  const digest = `sha256:${'0'.repeat(64)}`;
  test('a config', () => {
    const text =
      `{"OS":"linux","Architecture":"arm","RootFS":{"DIFF_IDS":["${digest}"]},` +
      '"History":[{"Created_By":"x"}]}';
    expect(parseConfig(Buffer.from(text))).toMatchObject({
      platform: { os: 'linux', architecture: 'arm' },
      diffIds: [digest],
      createdBy: ['x'],
    });
    const twice = `{"rootfs":{"diff_ids":[]},"rootFS":{"diff_ids":["${digest}"]}}`;
    expect(() => parseConfig(Buffer.from(twice))).toThrow('has both "rootfs" and "rootFS"');
  });
  test('a manifest', () => {
    const descriptor = `{"digest":"${digest}","ſize":1}`;
    expect(
      parseIndexOrManifest(Buffer.from(`{"Config":${descriptor},"layerS":[${descriptor}]}`), 'it'),
    ).toMatchObject({ kind: 'manifest', layers: [{ digest, size: 1 }] });
  });
});

describeWith(['go'], 'Go’s encoding/json', () => {
  test('reads the same from every accepted document', () => {
    const texts = fc.sample(getObject(DOCUMENT as { fields: Record<string, Shape> }), {
      numRuns: rounds(1000),
      seed: Number(process.env.PLIMSOLL_SEED ?? 1),
    });
    const program = buildGo(join(import.meta.dirname, '../support/go-json/main.go'));
    const answers: unknown[] = JSON.parse(
      execFileSync(program, { input: JSON.stringify(texts), maxBuffer: 2 ** 28 }).toString(),
    );
    let readCount = 0;
    for (const [i, text] of texts.entries()) {
      const ours = readOrRefuse(text);
      if (ours === undefined) continue;
      readCount++;
      expect({ text, ...withoutNull(ours) }).toEqual({ text, ...withoutNull(answers[i]) });
    }
    // Some are rejected and most are not; otherwise, the test would prove nothing.
    expect(readCount / texts.length).toBeGreaterThan(0.3);
    expect(readCount).toBeLessThan(texts.length);
  });
});

function readOrRefuse(text: string): unknown {
  try {
    return read(text);
  } catch {
    return undefined;
  }
}

/** Go treats a null field as a missing field. */
const withoutNull = (value: unknown): object =>
  JSON.parse(JSON.stringify(value), (_, item) => item ?? undefined);

/**
 * The text of an object with some of these fields, in any case, among others; sometimes one of them
 * twice.
 */
function getObject({
  fields,
}: {
  readonly fields: Readonly<Record<string, Shape>>;
}): fc.Arbitrary<string> {
  const member = fc
    .constantFrom(...Object.keys(fields))
    .chain((name) => fc.tuple(spellName(name), valueFor(fields[name] as Shape), fc.constant(name)));
  const other = fc.tuple(
    fc.constantFrom('x', 'digests', 'o\u015b', '\u0131'),
    fc.constantFrom('1', '{"a":[]}', '"}"'),
  );
  const members = fc.uniqueArray(member, { maxLength: 4, selector: ([, , name]) => name });
  return fc
    .tuple(
      members,
      fc.array(other, { maxLength: 1 }),
      fc.option(member, { freq: 30, nil: undefined }),
    )
    .map(([some, others, again]) =>
      [...some, ...others, ...(again ? [again] : [])]
        .map(([key, value]) => `${JSON.stringify(key)}:${value}`)
        .join(' , '),
    )
    .map((text) => `{${text}}`);
}

const spellName = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...[...name].map((letter) =>
        fc.constantFrom(letter, letter, letter.toUpperCase(), FOLDED[letter] ?? letter),
      ),
    )
    .map((letters) => letters.join(''));

const FOLDED: Readonly<Record<string, string>> = { s: '\u017f', k: '\u212a' };

function valueFor(shape: Shape): fc.Arbitrary<string> {
  if (shape === 'any') return fc.constantFrom('1', '"x"', '{"A":"1","a":"2"}', '"\\\\\\""', 'null');
  if ('items' in shape)
    return fc.array(valueFor(shape.items), { maxLength: 2 }).map((items) => `[${items.join(',')}]`);
  return getObject(shape);
}
