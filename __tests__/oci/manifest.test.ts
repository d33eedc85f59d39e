import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../src/oci/config.ts';
import { parseDocument, parseIndexOrManifest } from '../../src/oci/manifest.ts';
import {
  isConfigType,
  isEncryptedType,
  isLayerType,
  isSchema1Type,
} from '../../src/oci/media-types.ts';

const digest = `sha256:${'0'.repeat(64)}`;
const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const parse = (value: unknown) => parseIndexOrManifest(bytes(value), 'it');

describe('recognizes an index or a manifest by its content', () => {
  test('an index, with its descriptors', () => {
    const descriptor = {
      mediaType: 'x',
      digest,
      size: 5,
      platform: { os: 'linux', architecture: 'arm', variant: 'v7', 'os.features': [] },
      annotations: { a: 'b', ignored: 1 },
      artifactType: 'y',
      urls: [],
    };
    expect(
      parse({ manifests: [descriptor, { digest, size: 0, platform: 'odd', annotations: [] }] }),
    ).toEqual({
      kind: 'index',
      manifests: [
        {
          mediaType: 'x',
          digest,
          size: 5,
          platform: { os: 'linux', architecture: 'arm', variant: 'v7' },
          annotations: { a: 'b' },
          artifactType: 'y',
        },
        { mediaType: '', digest, size: 0, annotations: {} },
      ],
    });
  });
  test('a manifest with any media type', () => {
    const plain = { mediaType: '', digest, size: 1, annotations: {} };
    const manifest = {
      mediaType: 'application/vnd.oci.image.index.v1+json',
      config: { digest, size: 1 },
      layers: [],
    };
    expect(parse(manifest)).toEqual({
      kind: 'manifest',
      artifactType: undefined,
      config: plain,
      layers: [],
      annotations: {},
    });
  });
  test('a manifest without layers, as Go writes it', () => {
    expect(parse({ config: { digest, size: 1 }, layers: null })).toMatchObject({
      kind: 'manifest',
      layers: [],
    });
  });
  test.each<[string, unknown, string]>([
    ['nothing', {}, 'neither'],
    ['no layers', { config: { digest, size: 1 } }, 'neither'],
    ['schema 1', { schemaVersion: 1, fsLayers: [] }, 'schema 1'],
    ['no digest', { manifests: [{ size: 1 }] }, 'valid digest'],
    ['a negative size', { manifests: [{ digest, size: -1 }] }, 'valid digest and size'],
    ['half a byte', { manifests: [{ digest, size: 0.5 }] }, 'valid digest and size'],
    [
      'a size beyond exact integers',
      { manifests: [{ digest, size: 2 ** 60 }] },
      'valid digest and size',
    ],
    ['an invalid descriptor', { manifests: [null] }, 'descriptor'],
    [
      'an index and a manifest in one',
      { manifests: [], config: { digest, size: 1 }, layers: [] },
      'both an image index and an image manifest',
    ],
    ['an index with layers', { manifests: [{ digest, size: 1 }], Layers: [] }, 'both an image'],
    ['an unreasonable number of blobs', { manifests: Array(4097).fill({}) }, 'the maximum is 4096'],
  ])('rejects %s', (_, value, message) => expect(() => parse(value)).toThrow(message));
  test.each(['', '{', '[]', '"x"', 'null', '{"a":"\xff"}'])(
    'rejects %j, which is not a JSON object',
    (text) => {
      expect(() => parseDocument(Buffer.from(text, 'latin1'), 'it', {})).toThrow(
        /it is not (a )?JSON/,
      );
    },
  );
  test('a key with a meaning in JavaScript has none here', () => {
    const parsed = parseIndexOrManifest(
      Buffer.from(
        `{"manifests":[{"digest":"${digest}","size":1,"annotations":{"__proto__":"x"}}]}`,
      ),
      'it',
    );
    expect(parsed).toMatchObject({ manifests: [{ digest }] });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('an image config', () => {
  test('the parts that we read', () => {
    const history = [
      { created_by: 'FROM', comment: 'buildkit.dockerfile.v0', created: '1970-01-01T00:00:01Z' },
      { empty_layer: true, created_by: 'ENV' },
      {},
      null,
      'odd',
      { created_by: 7, comment: 7, created: 'once' },
    ];
    const config = bytes({
      os: 'linux',
      architecture: 'arm',
      variant: 'v7',
      rootfs: { diff_ids: [digest] },
      history,
      config: {
        Entrypoint: ['/app', 7],
        Cmd: ['--serve'],
        WorkingDir: '/srv',
        User: 'app',
        Env: ['A=1', 'PATH=/go/bin:/bin'],
      },
    });
    expect(parseConfig(config)).toEqual({
      platform: { os: 'linux', architecture: 'arm', variant: 'v7' },
      diffIds: [digest],
      history: [
        {
          createdBy: 'FROM',
          comment: 'buildkit.dockerfile.v0',
          author: '',
          isEmpty: false,
          createdMs: 1000,
        },
        { createdBy: 'ENV', comment: '', author: '', isEmpty: true, createdMs: null },
        { createdBy: '', comment: '', author: '', isEmpty: false, createdMs: null },
        { createdBy: '', comment: '', author: '', isEmpty: false, createdMs: null },
      ],
      createdBy: ['FROM', '', ''],
      likelyBaseLayers: null,
      baseLabels: {},
      process: {
        ...{ command: ['/app', '--serve'], folder: '/srv', user: 'app' },
        searchPath: ['/go/bin', '/bin'],
      },
      env: ['A=1', 'PATH=/go/bin:/bin'],
    });
  });
  const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
  test.each([
    {},
    { rootfs: [], history: {}, os: 1, config: 7 },
    { rootfs: null, os: '', config: { Cmd: 'x', Env: null } },
  ])('%j is accepted with defaults', (value) => {
    expect(parseConfig(bytes(value))).toEqual({
      platform: { os: 'unknown', architecture: 'unknown' },
      diffIds: [],
      history: [],
      createdBy: [],
      likelyBaseLayers: null,
      baseLabels: {},
      process: { command: [], folder: '/', searchPath: DEFAULT_PATH.split(':') },
      env: [],
    });
  });
  test.each([{}, [1], ['sha256:0'], 'x'])('diff_ids must not be %j', (diffIds) => {
    expect(() => parseConfig(bytes({ rootfs: { diff_ids: diffIds } }))).toThrow('diff_ids');
  });
});

describe('media types', () => {
  const oci = 'application/vnd.oci.image';
  const docker = 'application/vnd.docker';
  test.each([
    `${oci}.layer.v1.tar`,
    `${oci}.layer.v1.tar+gzip`,
    `${oci}.layer.v1.tar+zstd`,
    `${oci}.layer.nondistributable.v1.tar+gzip`,
    `${docker}.image.rootfs.diff.tar`,
    `${docker}.image.rootfs.diff.tar.gzip`,
    `${docker}.image.rootfs.foreign.diff.tar.gzip`,
    `${docker}.image.rootfs.diff.tar.zstd`,
  ])('a layer: %s', (type) =>
    expect([isLayerType(type), isConfigType(type)]).toEqual([true, false]),
  );
  test.each([
    `${oci}.layer.v1.tar+gzip+encrypted`,
    'application/wasm',
    `${oci}.layer.v1.tar+xz`,
    '',
    `x${oci}.layer.v1.tar`,
  ])('not a layer: %s', (type) => expect(isLayerType(type)).toBe(false));
  test('configs, encrypted layers and old manifests', () => {
    expect(isConfigType(`${oci}.config.v1+json`)).toBe(true);
    expect(isConfigType(`${docker}.container.image.v1+json`)).toBe(true);
    expect(isEncryptedType(`${oci}.layer.v1.tar+zstd+encrypted`)).toBe(true);
    expect(isSchema1Type(`${docker}.distribution.manifest.v1+prettyjws`)).toBe(true);
    expect(isSchema1Type(`${docker}.distribution.manifest.v2+json`)).toBe(false);
  });
});
