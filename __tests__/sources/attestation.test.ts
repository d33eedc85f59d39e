import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { SourcedImage } from '../../src/model/sourced-image.ts';
import { openSource } from '../../src/sources/open.ts';
import { tempFolder } from '../support/archives.ts';
import { getDigest, type ImageFiles, makeTar, ociFiles } from '../support/image-writer.ts';
import { layerTar } from '../support/tar-writer.ts';
import { testHost } from '../support/test-host.ts';

const LAYERS = [layerTar([{ name: 'a', body: Buffer.alloc(100, 1) }])];
const STATEMENT = Buffer.from('{"predicateType":"https://slsa.dev/provenance/v1","predicate":{}}');
const PACKAGES = Buffer.from('{"predicateType":"https://spdx.dev/Document"}');

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const blobPath = (bytes: Uint8Array): string => `blobs/${getDigest(bytes).replace(':', '/')}`;

type Form = 'an artifact' | 'an image';

/**
 * A layout as buildx writes it: its index points to an index with the image and its attestation.
 */
function attestImage(form: Form, statements = [PACKAGES, STATEMENT]): ImageFiles {
  const files = ociFiles(LAYERS);
  const store = (bytes: Buffer, mediaType: string, more = {}) => {
    files.set(blobPath(bytes), bytes);
    return { mediaType, digest: getDigest(bytes), size: bytes.length, ...more };
  };
  const [image] = JSON.parse(String(files.get('index.json'))).manifests;
  const manifestType = 'application/vnd.oci.image.manifest.v1+json';
  const config =
    form === 'an image' ? json({ architecture: 'unknown', os: 'unknown', config: {} }) : json({});
  const configType =
    form === 'an image'
      ? 'application/vnd.oci.image.config.v1+json'
      : 'application/vnd.oci.empty.v1+json';
  const attestation = {
    schemaVersion: 2,
    mediaType: manifestType,
    ...(form === 'an artifact' && {
      artifactType: 'application/vnd.docker.attestation.manifest.v1+json',
    }),
    config: store(config, configType),
    layers: statements.map((statement) => {
      const { predicateType } = JSON.parse(String(statement));
      return store(statement, 'application/vnd.in-toto+json', {
        annotations: { 'in-toto.io/predicate-type': predicateType },
      });
    }),
  };
  const annotations = {
    'vnd.docker.reference.type': 'attestation-manifest',
    'vnd.docker.reference.digest': image.digest,
  };
  const platform = { architecture: 'unknown', os: 'unknown' };
  const indexType = 'application/vnd.oci.image.index.v1+json';
  const manifests = [image, store(json(attestation), manifestType, { annotations, platform })];
  const inner = store(json({ schemaVersion: 2, mediaType: indexType, manifests }), indexType);
  files.set('index.json', json({ schemaVersion: 2, mediaType: indexType, manifests: [inner] }));
  return files;
}

function write(folder: string, files: ImageFiles): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

async function read(source: string): Promise<SourcedImage> {
  const context = {
    source,
    name: undefined,
    platform: undefined,
    select: undefined,
    verify: false,
    estimate: false,
  };
  const { images, close } = await openSource({ ...context, host: testHost() });
  expect(images).toHaveLength(1);
  const image = await images[0]?.read();
  await close();
  return image as SourcedImage;
}

const getProvenance = ({ origins }: SourcedImage): string | null =>
  origins?.provenance ? Buffer.from(origins.provenance).toString() : null;

describe.each<Form>(['an artifact', 'an image'])(
  "the builder's record in an attestation that is %s",
  (form) => {
    test('comes with the image of a layout', async () => {
      const folder = tempFolder();
      write(folder, attestImage(form));
      const image = await read(`oci-dir:${folder}`);
      expect([getProvenance(image), image.notices]).toEqual([STATEMENT.toString(), []]);
    });

    test('comes with the image of an archive', async () => {
      const path = join(tempFolder(), 'image.tar');
      writeFileSync(path, makeTar(attestImage(form)));
      expect(getProvenance(await read(`oci-archive:${path}`))).toBe(STATEMENT.toString());
    });
  },
);

describe('an image without a usable record is read anyway', () => {
  const OURS = /^the builder's record can't be used to find Dockerfile lines: /;

  test.each<[what: string, spoil: (files: ImageFiles) => void]>([
    ['there is none', () => undefined],
    ['the statement was not copied', (files) => files.delete(blobPath(STATEMENT))],
    ['the attestation was not copied', (files) => files.delete(attestationPath(files))],
  ])('%s', async (what, spoil) => {
    const files = attestImage('an artifact', what === 'there is none' ? [PACKAGES] : undefined);
    spoil(files);
    const folder = tempFolder();
    write(folder, files);
    const image = await read(`oci-dir:${folder}`);
    expect([getProvenance(image), image.notices]).toEqual([null, []]);
  });

  test.each<[what: string, spoil: (files: ImageFiles) => void, why: RegExp]>([
    [
      'the statement differs',
      (files) => files.set(blobPath(STATEMENT), Buffer.from('{}')),
      /should be sha256:/,
    ],
    [
      'the statement is larger than a document',
      (files) => files.set(blobPath(STATEMENT), Buffer.alloc(9 * 2 ** 20, 32)),
      /the maximum for .* is 8388608/,
    ],
    [
      'the attestation differs',
      (files) => files.set(attestationPath(files), Buffer.from('{}')),
      /should be sha256:/,
    ],
  ])('%s: gives a notice', async (_what, spoil, why) => {
    const files = attestImage('an artifact');
    spoil(files);
    const folder = tempFolder();
    write(folder, files);
    const image = await read(`oci-dir:${folder}`);
    expect(image.notices).toEqual([expect.stringMatching(OURS)]);
    expect(String(image.notices[0])).toMatch(why);
    rmSync(folder, { recursive: true });
  });

  /** The digest of the attestation's manifest, found through the index in `index.json`. */
  function attestationPath(files: ImageFiles): string {
    const read = (path: string) => JSON.parse(String(files.get(path))).manifests;
    const [inner] = read('index.json');
    return `blobs/${read(`blobs/${inner.digest.replace(':', '/')}`)[1].digest.replace(':', '/')}`;
  }
});
