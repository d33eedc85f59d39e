import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openSource } from '../../../src/sources/open.ts';
import {
  addBlob,
  fileWith,
  getContext,
  platformsFor,
  tempFolder,
  withIndex,
} from '../../support/archives.ts';
import { describeWith } from '../../support/engines.ts';
import {
  dockerArchive,
  getDigest,
  type ImageFiles,
  ociDir,
  ociFiles,
} from '../../support/image-writer.ts';
import {
  filesystemMeasures,
  measureAllFacts,
  measureFacts,
  measureReport,
} from '../../support/measure.ts';
import { push, startRegistry, type TestRegistry } from '../../support/registry.ts';
import { type Heard, type Meddling, type Relay, startRelay } from '../../support/relay.ts';
import { layerTar } from '../../support/tar-writer.ts';
import { testHost } from '../../support/test-host.ts';

const LOWEST = layerTar([
  { name: 'usr/', type: '5' },
  { name: 'usr/app', body: 'x'.repeat(20_000) },
  { name: 'usr/again', body: 'y'.repeat(3000) },
  { name: 'usr/gone', body: 'z'.repeat(4000) },
]);
/** The same content again with another mode, which only comparing contents detects. */
const UPPER = layerTar([
  { name: 'usr/again', body: 'y'.repeat(3000), mode: 0o755 },
  { name: 'usr/.wh.gone' },
]);

const UNKNOWN = `sha256:${'0'.repeat(64)}`;
const HOME = { HOME: tempFolder() };

describeWith(['docker-registry', 'skopeo'], 'an image in a registry', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.stop());

  test.each([
    ['gzip', [LOWEST, UPPER]],
    ['zstd', [LOWEST, UPPER]],
    ['none', [LOWEST, UPPER]],
    ['gzip', [LOWEST, UPPER, LOWEST, UPPER]],
    ['zstd', [LOWEST]],
  ] as const)('has the same measures as its layout: %s', async (compression, layers) => {
    const folder = join(tempFolder(), 'layout');
    mkdirSync(folder);
    ociDir(folder, layers, { compression, repoTags: ['1'] });
    const name = `${registry.address}/${compression}-${layers.length}`;
    await push(`oci:${folder}:1`, `${name}:1`);
    const here = await measureFacts(`oci-dir:${folder}`);
    const there = await measureFacts(`registry:${name}:1`, HOME);
    expect(there.key).toEqual({ name: `${name}:1`, platform: 'linux/amd64' });
    expect(there.measures).toEqual(here.measures);
    expect(there.measures.pullBytes).toBeGreaterThan(0);
    expect(there.files?.reclaimableByCause).toEqual(here.files?.reclaimableByCause);
    expect([there.pullBytesAre, there.files?.contentsCompared]).toEqual(['exact', true]);
    expect([there.manifestDigest, there.configDigest]).toEqual([
      here.manifestDigest,
      here.configDigest,
    ]);
    expect(there.layers).toEqual(here.layers.map((layer) => ({ ...layer, verified: 'diffId' })));
    expect(there.files?.tree).toEqual(here.files?.tree);
    expect(there.readBy).toEqual('registry');
    const byDigest = await measureFacts(`registry:${name}@${here.manifestDigest}`, HOME, {
      verify: true,
    });
    expect([byDigest.measures, byDigest.files?.verified]).toEqual([here.measures, 'diffId']);
  });

  test('measures the same as the archive that it was pushed from', async () => {
    const archive = fileWith(dockerArchive([LOWEST, UPPER]));
    const name = `${registry.address}/from/archive:latest`;
    await push(`docker-archive:${archive}`, name);
    const here = await measureFacts(`docker-archive:${archive}`);
    const there = await measureFacts(`registry://${name.replace(/:latest$/, '')}`, HOME);
    expect(filesystemMeasures(there)).toEqual(filesystemMeasures(here));
    expect(there.files?.reclaimableByCause).toEqual(here.files?.reclaimableByCause);
    expect([here.measures.pullBytes, there.pullBytesAre]).toEqual([null, 'exact']);
  });

  test('with another tag: the error lists similar ones', async () => {
    await push(
      `docker-archive:${fileWith(dockerArchive([LOWEST]))}`,
      `${registry.address}/tagged:v1.2.3`,
    );
    const openRefused = (text: string) =>
      openSource(getContext(text, { host: testHost({ env: HOME }) }));
    await expect(openRefused(`registry:${registry.address}/tagged:v1.2.4`)).rejects.toMatchObject({
      code: 'SOURCE_NOT_FOUND',
      message: expect.stringContaining(`there is no tag "v1.2.4" in ${registry.address}/tagged`),
      where: `registry:${registry.address}/tagged:v1.2.4`,
      fix: 'did you mean v1.2.3?',
    });
    await expect(openRefused(`registry:${registry.address}/tagged:main`)).rejects.toMatchObject({
      fix: 'existing tags include v1.2.3',
    });
    await expect(openRefused(`registry:${registry.address}/untagged`)).rejects.toMatchObject({
      code: 'SOURCE_NOT_FOUND',
      message: expect.stringMatching(
        /there is no tag "latest" .* responded: manifest unknown|repository name not known/,
      ),
      fix: 'check the spelling',
    });
    await expect(
      openRefused(`registry:${registry.address}/tagged@${UNKNOWN}`),
    ).rejects.toMatchObject({
      code: 'SOURCE_NOT_FOUND',
      message: expect.stringContaining(`there is no manifest ${UNKNOWN} in`),
    });
  });
});

describeWith(['docker-registry', 'skopeo'], 'an image for several platforms in a registry', () => {
  const INDEX = 'application/vnd.oci.image.index.v1+json';
  let registry: TestRegistry;
  let relay: Relay;
  let meddle: (heard: Heard) => Meddling | undefined = () => undefined;
  let folder = '';
  const manifests = new Map<string, string>();

  /** A descriptor of an image with one file, whose blobs are put into `files`. */
  function addImage(files: ImageFiles, platform: string) {
    const [os = '', architecture = '', variant] = platform.split('/');
    const options = { platform: { os, architecture, ...(variant && { variant }) } };
    const image = ociFiles(
      [LOWEST, layerTar([{ name: platform.replaceAll('/', '-'), body: platform }])],
      options,
    );
    for (const [path, bytes] of image) if (path.startsWith('blobs/')) files.set(path, bytes);
    const [{ annotations: _names, ...descriptor }] = JSON.parse(
      String(image.get('index.json')),
    ).manifests;
    manifests.set(platform, descriptor.digest);
    return descriptor;
  }

  const getRecord = (platform: string): string => `the record of ${platform}`;

  /** A builder's record of an image. */
  function getAttestation(files: ImageFiles, { digest, platform }: ReturnType<typeof addImage>) {
    const name = getRecord([platform.os, platform.architecture].join('/'));
    return {
      ...addImage(files, name),
      platform: { os: 'unknown', architecture: 'unknown' },
      annotations: {
        'vnd.docker.reference.type': 'attestation-manifest',
        'vnd.docker.reference.digest': digest,
      },
    };
  }

  beforeAll(async () => {
    const files = withIndex(new Map([['index.json', Buffer.from('{}')]]), (_index, copy) => {
      const add = (children: readonly unknown[]) =>
        addBlob(copy, { schemaVersion: 2, mediaType: INDEX, manifests: children }, INDEX);
      const amd = addImage(copy, 'linux/amd64');
      const arm = addImage(copy, 'linux/arm64');
      const arms = add([arm, getAttestation(copy, arm), addImage(copy, 'linux/arm/v7')]);
      const root = {
        ...add([amd, getAttestation(copy, amd), arms]),
        annotations: { 'org.opencontainers.image.ref.name': '1' },
      };
      return { schemaVersion: 2, manifests: [root] };
    });
    files.set('oci-layout', Buffer.from('{"imageLayoutVersion":"1.0.0"}'));
    folder = tempFolder();
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    registry = await startRegistry();
    await upload(files, `${registry.address}/app`, '1');
    relay = await startRelay(registry.address, (heard) => meddle(heard));
  });
  afterAll(async () => {
    await relay.stop();
    await registry.stop();
  });

  const source = (): string => `registry:${relay.address}/app:1`;
  const manifestsAsked = (from: number): string[] =>
    relay.heard.slice(from).flatMap(({ path }) => /\/manifests\/(.*)$/.exec(path)?.[1] ?? []);

  test('is measured for each, like its layout; attestations are not platforms', async () => {
    const here = await measureAllFacts(`oci-dir:${folder}`);
    const there = await measureAllFacts(source(), HOME);
    expect(there.map(({ key }) => key.platform)).toEqual([
      'linux/amd64',
      'linux/arm64',
      'linux/arm/v7',
    ]);
    expect(there.map(({ measures, manifestDigest }) => [measures, manifestDigest])).toEqual(
      here.map(({ measures, manifestDigest }) => [measures, manifestDigest]),
    );
  });

  test('with one platform requested: manifests of others are not requested', async () => {
    const from = relay.heard.length;
    const platforms = platformsFor('linux/amd64');
    const [facts, ...others] = await measureAllFacts(source(), HOME, { platforms });
    expect([facts?.key.platform, others.length]).toEqual(['linux/amd64', 0]);
    // The builder's record of an image is requested, because it has the Dockerfile lines of the
    // layers.
    for (const own of ['linux/amd64', getRecord('linux/amd64')])
      expect(manifestsAsked(from)).toContain(manifests.get(own));
    for (const other of ['linux/arm64', 'linux/arm/v7', getRecord('linux/arm64')])
      expect(manifestsAsked(from)).not.toContain(manifests.get(other));
  });

  test('without the requested platform: the error lists the existing ones', async () => {
    const context = getContext(source(), {
      platforms: platformsFor('linux/s390x'),
      host: testHost({ env: HOME }),
    });
    await expect(openSource(context)).rejects.toMatchObject({
      code: 'IMAGE_NOT_SELECTED',
      message: expect.stringMatching(
        /no image for linux\/s390x; available: linux\/amd64, linux\/arm64, linux\/arm\/v7/,
      ),
    });
  });

  describe('whose files no rule needs', () => {
    const STORED = ['lowestEfficiency=off', 'highestUserWastedPercent=off'];
    const blobsAsked = (from: number): string[] =>
      relay.heard.slice(from).flatMap(({ path }) => /\/blobs\/(.*)$/.exec(path)?.[1] ?? []);

    test('is judged by its manifest: no layer is requested', async () => {
      const platforms = platformsFor('linux/amd64');
      const [facts] = await measureAllFacts(`oci-dir:${folder}`, {}, { platforms });
      const { pullBytes = 0, layerCount } = facts?.measures ?? {};
      const from = relay.heard.length;
      const judgeLimit = async (limit: number) => {
        const ruleFlags = [...STORED, `highestPullBytes=${limit}B`];
        const { images, verdict } = await measureReport(source(), HOME, { platforms, ruleFlags });
        return { image: images[0], verdict };
      };
      const { image, verdict } = await judgeLimit(pullBytes ?? 0);
      expect([image?.facts?.files, image?.error, verdict]).toEqual([undefined, undefined, 'pass']);
      const { measures, unmeasured, layers, manifestDigest, configDigest } = image?.facts ?? {};
      expect(measures).toMatchObject({
        pullBytes,
        layerCount,
        imageBytes: null,
        wastedBytes: null,
        visibleRatio: null,
      });
      expect(Object.keys(unmeasured ?? {})).toHaveLength(Object.keys(measures ?? {}).length - 2);
      expect([manifestDigest, configDigest]).toEqual([facts?.manifestDigest, facts?.configDigest]);
      expect(layers).toEqual(
        facts?.layers.map(({ index, diffId, digest, storedBytes, instruction }) => ({
          ...{ index, diffId, digest, storedBytes, instruction },
        })),
      );
      expect(await judgeLimit((pullBytes ?? 0) - 1)).toMatchObject({
        verdict: 'fail',
        image: { findings: [{ rule: 'highestPullBytes', outcome: 'fail', distance: 1 }] },
      });
      // Twice the index, the nested index, a manifest and a config.
      expect(blobsAsked(from)).toEqual([configDigest, configDigest]);
      expect(manifestsAsked(from)).toHaveLength(6);
    });

    test.each<[what: string, more: Parameters<typeof measureReport>[2]]>([
      ['a rule needs them', { ruleFlags: [...STORED, 'highestFileCount=99'] }],
      ["dive's rules do", { ruleFlags: ['highestPullBytes=1GB'] }],
      [
        'every byte is to be verified',
        { ruleFlags: [...STORED, 'highestPullBytes=1GB'], verify: true },
      ],
    ])('but it is read if %s', async (_what, more) => {
      const { images } = await measureReport(source(), HOME, more);
      expect(images.map(({ facts }) => [facts?.measures.fileCount, facts?.files])).toEqual(
        Array(3).fill([expect.any(Number), expect.any(Object)]),
      );
    });

    test('but an archive is read, which takes no time', async () => {
      const { images } = await measureReport(`oci-dir:${folder}`, {}, { ruleFlags: STORED });
      expect(images.map(({ facts }) => typeof facts?.measures.fileCount)).toEqual([
        'number',
        'number',
        'number',
      ]);
    });
  });

  test('reports a platform that is missing in the registry, and measures the others', async () => {
    meddle = ({ path }) =>
      path.endsWith(`/manifests/${manifests.get('linux/arm64')}`)
        ? {
            answer: 404,
            body: '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}',
          }
        : undefined;
    const ruleFlags = ['lowestEfficiency=off', 'highestUserWastedPercent=off'];
    for (const more of [{}, { ruleFlags }]) {
      const { images, verdict } = await measureReport(source(), HOME, more);
      expect(images.map(({ key, error }) => `${key.platform} ${error?.message ?? ''}`)).toEqual([
        'linux/amd64 ',
        'linux/arm64 the index lists an image for linux/arm64, but it is missing from the registry',
        'linux/arm/v7 ',
      ]);
      expect(verdict).toBe('unmeasured');
    }
    const context = getContext(source(), {
      platforms: platformsFor('linux/arm64'),
      host: testHost({ env: HOME }),
    });
    const { images } = await openSource(context);
    expect(images.map(({ platform }) => platform)).toEqual(['linux/arm64']);
    await expect(images[0]?.read()).rejects.toMatchObject({ code: 'SOURCE_NOT_FOUND' });
    meddle = () => undefined;
  });
});

/**
 * Uploads a layout unchanged, because skopeo does not support nested indexes.
 * Source: distribution-spec, spec.md, “Push”.
 */
async function upload(files: ImageFiles, repository: string, tag: string): Promise<void> {
  const base = `http://${repository.replace('/', '/v2/')}`;
  for (const [path, bytes] of files) {
    if (!path.startsWith('blobs/')) continue;
    const started = await fetch(`${base}/blobs/uploads/`, { method: 'POST' });
    const url = new URL(started.headers.get('location') ?? '');
    url.searchParams.set('digest', getDigest(bytes));
    await expectCreated(fetch(url, { method: 'PUT', body: new Uint8Array(bytes) }));
  }
  const read = (digest: string): Buffer => files.get(`blobs/${digest.replace(':', '/')}`) as Buffer;
  const put = async (descriptor: Pushed, reference: string): Promise<void> => {
    const document = read(descriptor.digest);
    for (const child of (JSON.parse(String(document)).manifests ?? []) as Pushed[])
      await put(child, child.digest);
    const headers = { 'content-type': descriptor.mediaType };
    await expectCreated(
      fetch(`${base}/manifests/${reference}`, {
        method: 'PUT',
        headers,
        body: new Uint8Array(document),
      }),
    );
  };
  await put(JSON.parse(String(files.get('index.json'))).manifests[0], tag);
}

interface Pushed {
  readonly digest: string;
  readonly mediaType: string;
}

async function expectCreated(asked: Promise<Response>): Promise<void> {
  const answer = await asked;
  if (answer.status !== 201)
    throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`);
}
