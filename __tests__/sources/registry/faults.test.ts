import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GateError } from '../../../src/errors.ts';
import type { SourcedImage } from '../../../src/model/sourced-image.ts';
import { PATIENCE, type Patience } from '../../../src/sources/registry/attempts.ts';
import { openRegistry } from '../../../src/sources/registry/open-registry.ts';
import type { SourceContext } from '../../../src/sources/source-context.ts';
import { getContext, makeTables, readImage, tempFolder } from '../../support/archives.ts';
import { describeWith } from '../../support/engines.ts';
import { ociDir } from '../../support/image-writer.ts';
import { push, startRegistry, type TestRegistry } from '../../support/registry.ts';
import { type Heard, type Meddling, startRelay } from '../../support/relay.ts';
import { layerTar } from '../../support/tar-writer.ts';
import { testHost } from '../../support/test-host.ts';

/** Short timeouts, so the tests are fast. */
const SHORT_PATIENCE: Patience = {
  answerMs: 60_000,
  idleMs: 60_000,
  attempts: 3,
  firstDelayMs: 5,
  longestDelayMs: 50,
  randomShare: 0,
};
/** On a busy machine, even a working server may seem silent. */
const IMPATIENCE: Patience = { ...SHORT_PATIENCE, idleMs: 300, attempts: 100 };

test('a registry has a minute to answer, and five attempts that do not all start together', () =>
  expect(PATIENCE).toEqual({
    ...{ answerMs: 60_000, idleMs: 60_000 },
    ...{ attempts: 5, firstDelayMs: 500, longestDelayMs: 30_000, randomShare: 0.5 },
  }));

/** Barely compressible bytes, enough for several chunks. */
const noise = (bytes: number, seed: number): Buffer => {
  const body = Buffer.alloc(bytes);
  let state = seed;
  for (let i = 0; i < bytes; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    body[i] = state >>> 24;
  }
  return body;
};

const LAYERS = [1, 2, 3].map((seed) =>
  layerTar([{ name: `file-${seed}`, body: noise(300_000, seed) }]),
);

describeWith(['docker-registry', 'skopeo'], 'a faulty registry', () => {
  let registry: TestRegistry;
  let expected: SourcedImage;
  beforeAll(async () => {
    registry = await startRegistry();
    const folder = join(tempFolder(), 'layout');
    mkdirSync(folder);
    ociDir(folder, LAYERS, { repoTags: ['1'] });
    await push(`oci:${folder}:1`, `${registry.address}/app:1`);
    expected = await readImage(`oci-dir:${folder}`);
  });
  afterAll(() => registry.stop());

  /** Reads the image through a relay that interferes. */
  async function readThrough(
    meddle: (heard: Heard) => Meddling | undefined,
    given: Partial<SourceContext> = {},
    patience = SHORT_PATIENCE,
  ): Promise<{ image: SourcedImage; heard: readonly Heard[] }> {
    const relay = await startRelay(registry.address, meddle);
    try {
      const host = testHost({ env: { HOME: tempFolder() } });
      const context = getContext('registry:x', { host, ...given });
      const opened = await openRegistry(`${relay.address}/app:1`, context, patience);
      try {
        const [found] = opened.images;
        return { image: (await found?.read()) as SourcedImage, heard: relay.heard };
      } finally {
        await opened.close();
      }
    } finally {
      await relay.stop();
    }
  }

  /** The error of a rejected read. */
  async function refusal(...how: Parameters<typeof readThrough>) {
    const error: unknown = await readThrough(...how).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof GateError)) throw error ?? new Error('it was read');
    return { code: error.code, message: error.message, fix: error.fix };
  }

  const getPath = (index: number): string => `/v2/app/blobs/${expected.layers[index]?.digest}`;
  const getSize = (index: number): number => expected.layers[index]?.storedBytes ?? 0;
  /** Interferes only with the second layer, and only with the first requests. */
  const onLayer =
    (meddling: Meddling, times = 1) =>
    ({ path, earlier }: Heard): Meddling | undefined =>
      path === getPath(1) && earlier < times ? meddling : undefined;
  const onManifest =
    (meddling: Meddling, times = Number.POSITIVE_INFINITY) =>
    ({ path, earlier }: Heard): Meddling | undefined =>
      path === '/v2/app/manifests/1' && earlier < times ? meddling : undefined;

  test('without faults: one request for each document and each layer', async () => {
    const { image, heard } = await readThrough(() => undefined);
    expect(makeTables(image)).toEqual(makeTables(expected));
    expect(image.layers.map(({ storedBytes, digest }) => [storedBytes, digest])).toEqual(
      expected.layers.map(({ storedBytes, digest }) => [storedBytes, digest]),
    );
    expect(image.layers.map(({ table }) => table.verified)).toEqual(['diffId', 'diffId', 'diffId']);
    const paths = heard.map(({ path }) => path);
    expect(paths.filter((path) => path !== '/v2/').sort()).toEqual(
      [
        '/v2/app/manifests/1',
        `/v2/app/blobs/${expected.configDigest}`,
        getPath(0),
        getPath(1),
        getPath(2),
      ].sort(),
    );
  });

  describe('and is read anyway', () => {
    test.each<
      [fault: string, meddle: () => (heard: Heard) => Meddling | undefined, patience?: Patience]
    >([
      ['a connection that closes before the first byte', () => onLayer({ cutAfter: 0 })],
      ['one that closes after the first byte', () => onLayer({ cutAfter: 1 })],
      ['one that closes in the middle', () => onLayer({ cutAfter: 150_001 })],
      ['one that closes before the last byte', () => onLayer({ cutAfter: getSize(1) - 1 })],
      [
        'one that closes repeatedly, a little further each time',
        () => onLayer({ cutAfter: 60_000 }, 99),
      ],
      ['one that stops sending', () => onLayer({ stallAfter: 100_000 }), IMPATIENCE],
      ['one that sends nothing', () => onLayer({ stallAfter: 0 }), IMPATIENCE],
      [
        'every layer failing once',
        () =>
          ({ path, earlier }) =>
            /blobs/.test(path) && earlier === 0 ? { cutAfter: 9000 } : undefined,
      ],
      ['a broken manifest', () => onManifest({ cutAfter: 100 }, 2)],
      ['an overloaded server', () => onLayer({ answer: 503 })],
      ['a server with an internal error', () => onLayer({ answer: 500, body: '<html>' }, 2)],
      ['a gateway timeout', () => onManifest({ answer: 504 }, 2)],
      [
        'a server that requests a delay',
        () => onLayer({ answer: 429, headers: { 'retry-after': '0' } }, 2),
      ],
      [
        'a delay until a date in the past',
        () =>
          onManifest(
            { answer: 429, headers: { 'retry-after': 'Sat, 01 Jan 2000 00:00:00 GMT' } },
            1,
          ),
      ],
    ])('%s', async (_fault, meddle, patience = SHORT_PATIENCE) => {
      const { image } = await readThrough(meddle(), {}, patience);
      expect(makeTables(image)).toEqual(makeTables(expected));
      expect(image.layers.map(({ table }) => table.verified)).toEqual([
        'diffId',
        'diffId',
        'diffId',
      ]);
    });

    test('requests only the rest', async () => {
      const { heard } = await readThrough(onLayer({ cutAfter: 150_001 }));
      const ranges = heard
        .filter(({ path }) => path === getPath(1))
        .map(({ headers }) => headers.range);
      expect(ranges).toEqual([undefined, 'bytes=150001-']);
    });

    test('skips bytes that were already read if everything is sent again', async () => {
      const { image, heard } = await readThrough(({ path, earlier }) => {
        if (path !== getPath(1)) return undefined;
        return earlier < 2
          ? { isRangeIgnored: true, cutAfter: 100_000 + earlier * 50_000 }
          : { isRangeIgnored: true };
      });
      expect(makeTables(image)).toEqual(makeTables(expected));
      const ranges = heard
        .filter(({ path }) => path === getPath(1))
        .map(({ headers }) => headers.range);
      expect(ranges).toEqual([undefined, 'bytes=100000-', 'bytes=150000-']);
    });
  });

  describe('and is not measured', () => {
    const part = (range: string): Meddling => ({
      answer: 206,
      headers: { 'content-range': range },
      body: 'x',
    });
    const afterCut =
      (meddling: Meddling) =>
      ({ path, earlier }: Heard): Meddling | undefined =>
        path !== getPath(1) ? undefined : earlier === 0 ? { cutAfter: 100_000 } : meddling;
    const flipByte = (body: Buffer): Buffer => {
      const copy = Buffer.from(body);
      copy[copy.length >> 1] = (copy[copy.length >> 1] as number) ^ 1;
      return copy;
    };

    test.each<
      [
        fault: string,
        meddle: () => (heard: Heard) => Meddling | undefined,
        code: string,
        message: RegExp,
      ]
    >([
      [
        'a flipped bit',
        () => onLayer({ change: flipByte }),
        'DIGEST_MISMATCH',
        /the layer should be sha256:\w+ but is sha256:/,
      ],
      [
        'other bytes',
        () => onLayer({ change: (body) => Buffer.alloc(body.length, 7) }),
        'DIGEST_MISMATCH',
        /should be/,
      ],
      [
        'fewer bytes, repeatedly',
        () => onLayer({ change: (body) => body.subarray(0, -9) }, 99),
        'SOURCE_UNREADABLE',
        /the registry ended sha256:\w{12} after \d+ of \d+ bytes/,
      ],
      [
        'more bytes',
        () => onLayer({ change: (body) => Buffer.concat([body, body]) }),
        'IMAGE_CORRUPT',
        /more bytes of sha256:\w{12} than the \d+ in its manifest/,
      ],
      [
        'a length that differs from the manifest’s',
        () => onLayer({ answer: 200, headers: { 'content-length': '1' }, body: 'x' }),
        'IMAGE_CORRUPT',
        /fewer bytes/,
      ],
      [
        'another range than requested',
        () => afterCut(part(`bytes 5-9/${getSize(1)}`)),
        'SOURCE_UNREADABLE',
        /a different part/,
      ],
      [
        'a range of another total',
        () => afterCut(part('bytes 100000-100001/100002')),
        'IMAGE_CORRUPT',
        /fewer bytes/,
      ],
      [
        'a range that is not identified',
        () => afterCut({ answer: 206, body: 'x' }),
        'SOURCE_UNREADABLE',
        /a different part/,
      ],
      [
        'range not satisfiable',
        () => afterCut({ answer: 416, headers: { 'content-range': 'bytes */100000' } }),
        'IMAGE_CORRUPT',
        /fewer bytes/,
      ],
      [
        'range not satisfiable, with the exact size',
        () => afterCut({ answer: 416, headers: { 'content-range': `bytes */${getSize(1)}` } }),
        'SOURCE_UNREADABLE',
        /a different part/,
      ],
      [
        'a connection that always closes',
        () => onLayer({ cutAfter: 0 }, 99),
        'SOURCE_UNREADABLE',
        /the connection to 127\.0\.0\.1:\d+ broke/,
      ],
      [
        'a server that never recovers',
        () =>
          onLayer({ answer: 502, body: '{"errors":[{"code":"X","message":"out of disk"}]}' }, 99),
        'SOURCE_UNREADABLE',
        /failed to return the layer sha256:\w{12}: status 502, out of disk/,
      ],
      [
        'a missing layer',
        () =>
          onLayer({
            answer: 404,
            body: '{"errors":[{"code":"BLOB_UNKNOWN","message":"blob unknown to registry"}]}',
          }),
        'SOURCE_NOT_FOUND',
        /there is no layer sha256:\w{12} in 127.* responded: blob unknown/,
      ],
      [
        'a delay of an hour',
        () =>
          onManifest({
            answer: 429,
            headers: { 'retry-after': '3600' },
            body: '{"errors":[{"code":"TOOMANYREQUESTS","message":"pull rate limit"}]}',
          }),
        'SOURCE_UNREADABLE',
        /the rate limit of \S+ is exceeded, for 3600 s from now; .* responded: pull rate limit/,
      ],
      [
        'a web page',
        () =>
          onManifest({
            answer: 200,
            headers: { 'content-type': 'text/html; charset=utf-8' },
            body: '<html>',
          }),
        'SOURCE_UNREADABLE',
        /a web page, not a registry's response/,
      ],
      [
        'a web server',
        () => onManifest({ answer: 404, body: '<html>nothing here</html>' }),
        'SOURCE_NOT_FOUND',
        /does not behave like a registry/,
      ],
      [
        'text instead of a manifest',
        () => onManifest({ answer: 200, body: 'hello' }),
        'IMAGE_CORRUPT',
        /not JSON/,
      ],
      [
        'an endless manifest',
        () => onManifest({ change: () => Buffer.alloc((4 << 20) + 1, ' ') }),
        'LIMIT_EXCEEDED',
        /tag "1" exceeds the maximum of 4194304 bytes/,
      ],
      [
        'a manifest with a huge size',
        () => onManifest({ answer: 200, headers: { 'content-length': '9999999999' } }),
        'LIMIT_EXCEEDED',
        /exceeds the maximum/,
      ],
      [
        'a manifest from before 2016',
        () => onManifest({ answer: 200, body: '{"schemaVersion":1,"fsLayers":[]}' }),
        'IMAGE_UNSUPPORTED',
        /schema 1/,
      ],
      [
        'one that only its media type identifies',
        () =>
          onManifest({
            answer: 200,
            headers: {
              'content-type': 'application/vnd.docker.distribution.manifest.v1+prettyjws',
            },
            body: '{}',
          }),
        'IMAGE_UNSUPPORTED',
        /schema 1/,
      ],
      [
        'a redirect to itself',
        () => onManifest({ answer: 307, headers: { location: '/v2/app/manifests/1' } }),
        'SOURCE_UNREADABLE',
        /redirects too many times/,
      ],
      [
        'a redirect to an invalid address',
        () => onManifest({ answer: 302, headers: { location: 'http://' } }),
        'SOURCE_UNREADABLE',
        /an invalid address/,
      ],
      [
        'a redirect to a file',
        () => onManifest({ answer: 302, headers: { location: 'file:///etc/passwd' } }),
        'SOURCE_UNREADABLE',
        /not encrypted: refused/,
      ],
      [
        'a redirect to a cloud’s credentials',
        () =>
          onManifest({
            answer: 302,
            headers: { location: 'http://169.254.169.254/latest/meta-data/' },
          }),
        'SOURCE_UNREADABLE',
        /link-local address 169\.254\.169\.254: refused/,
      ],
    ])('%s', async (_fault, meddle, code, message) => {
      const refused = await refusal(meddle());
      expect(refused).toMatchObject({ code, message: expect.stringMatching(message) });
    });

    test('a manifest that does not match the requested digest', async () => {
      const relay = await startRelay(registry.address, ({ path }) =>
        path.includes('/manifests/')
          ? { change: (body) => Buffer.from(body.toString().replace('"layers"', '"Layers"')) }
          : undefined,
      );
      const host = testHost({ env: { HOME: tempFolder() } });
      const text = `${relay.address}/app@${expected.manifestDigest}`;
      const opened = await openRegistry(text, getContext('x', { host }), PATIENCE);
      await expect(opened.images[0]?.read()).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
      await opened.close();
      await relay.stop();
    });
  });

  describe('until the run is stopped', () => {
    /** A reader that never sees the end of the stream would wait longer than the test. */
    const patient = {
      ...SHORT_PATIENCE,
      firstDelayMs: 60_000,
      longestDelayMs: 600_000,
    };

    test.each<[when: string, meddle: () => (heard: Heard) => Meddling | undefined]>([
      ['while waiting for a layer', () => onLayer({ stallAfter: 100 })],
      ['while waiting for the manifest', () => onManifest({ stallAfter: 0 })],
      ['while waiting to retry', () => onManifest({ answer: 503 })],
      ['while waiting to request the rest', () => onLayer({ cutAfter: 100 })],
    ])('%s', async (_when, meddle) => {
      const reason = new GateError('time-limit-exceeded', { ms: 1000 });
      const stop = new AbortController();
      const host = testHost({ env: { HOME: tempFolder() }, signal: stop.signal });
      const decide = meddle();
      const stopSoon = (heard: Heard): Meddling | undefined => {
        const meddling = decide(heard);
        if (meddling !== undefined) setTimeout(() => stop.abort(reason), 50);
        return meddling;
      };
      expect(await refusal(stopSoon, { host }, patient)).toMatchObject({
        code: 'TIMEOUT',
        message: reason.message,
      });
    });
  });

  test('many layers: some are downloaded at once, not all', async () => {
    const folder = join(tempFolder(), 'layout');
    mkdirSync(folder);
    const layers = Array.from({ length: 20 }, (_, i) =>
      layerTar([{ name: `f${i}`, body: 'x'.repeat(1000 + i) }]),
    );
    ociDir(folder, layers, { repoTags: ['1'] });
    await push(`oci:${folder}:1`, `${registry.address}/many:1`);
    const { configDigest } = await readImage(`oci-dir:${folder}`);
    const controller = new AbortController();
    const asked = new Set<string>();
    const relay = await startRelay(registry.address, ({ path }) => {
      if (!path.includes('/blobs/') || path.includes(`${configDigest}`)) return undefined;
      asked.add(path);
      // More bytes would have arrived by then.
      if (asked.size === 8)
        setTimeout(() => controller.abort(new GateError('interrupted', {})), 200);
      return { stallAfter: 0 };
    });
    const host = testHost({ env: { HOME: tempFolder() }, signal: controller.signal });
    const text = `${relay.address}/many:1`;
    const opened = await openRegistry(text, getContext('x', { host }), PATIENCE);
    await expect(opened.images[0]?.read()).rejects.toMatchObject({ code: 'INTERRUPTED' });
    expect(asked.size).toBe(8);
    await opened.close();
    await relay.stop();
  });

  test('progress counts to the last byte, even if the connection closes', async () => {
    const seen: [number, number | undefined][] = [];
    const host = testHost({
      env: { HOME: tempFolder() },
      progress: (_what, done, total) => void seen.push([done, total]),
    });
    await readThrough(onLayer({ cutAfter: 150_001 }), { host });
    const total = getSize(0) + getSize(1) + getSize(2);
    expect(seen.at(-1)).toEqual([total, total]);
  });
});
