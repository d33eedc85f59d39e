import { describe, expect, test } from '@jest/globals';
import { addBlob, fileWith, readImage, readImages } from '../../support/archives.ts';
import { dockerArchive, type ImageFiles, makeTar, ociFiles } from '../../support/image-writer.ts';
import { layerTar } from '../../support/tar-writer.ts';

const one = layerTar([{ name: 'one', body: '1' }]);
const two = layerTar([{ name: 'two', body: Buffer.alloc(100_000) }]);

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const layout = (layer: Buffer, tag: string, architecture = 'amd64'): ImageFiles =>
  ociFiles([layer], {
    compression: 'none',
    repoTags: [tag],
    platform: { os: 'linux', architecture },
  });
const getDocument = (files: ImageFiles, digest: string) =>
  JSON.parse(String(files.get(`blobs/${digest.replace(':', '/')}`)));
const getIndex = (files: ImageFiles) => JSON.parse(String(files.get('index.json')));

/** A `manifest.json` about the only image in a layout. */
function makeEntry(files: ImageFiles, tag: string) {
  const manifest = getDocument(files, getIndex(files).manifests[0].digest);
  const path = ({ digest }: { digest: string }): string => `blobs/${digest.replace(':', '/')}`;
  return { Config: path(manifest.config), RepoTags: [tag], Layers: manifest.layers.map(path) };
}

/** An archive with the blobs of several layouts, all listed in its index. */
function makeArchive(layouts: readonly ImageFiles[], entries: readonly unknown[]): string {
  const files: ImageFiles = new Map(layouts.flatMap((each) => [...each]));
  const manifests = layouts.flatMap((each) => getIndex(each).manifests);
  files.set('index.json', json({ schemaVersion: 2, manifests }));
  files.set('manifest.json', json(entries));
  return fileWith(makeTar(files));
}

const CONTRADICTION = {
  code: 'IMAGE_CORRUPT',
  exitCode: 3,
  message: expect.stringContaining('manifest.json and index.json contradict each other'),
};

describe('an archive with manifest.json and index.json', () => {
  const [a, b] = [layout(one, 'library/app:1'), layout(two, 'library/app:1')];

  test.each(['', 'docker-archive:', 'oci-archive:'])('that agree is read: %s', async (scheme) => {
    const path = makeArchive([a], [makeEntry(a, 'app:1')]);
    expect((await readImage(`${scheme}${path}`)).layers).toHaveLength(1);
    const saved = fileWith(dockerArchive([one, two], { layout: 'blobs' }));
    expect((await readImage(`${scheme}${saved}`)).layers).toHaveLength(2);
  });

  test.each(['', 'docker-archive:', 'oci-archive:'])(
    'that name different images is rejected: %s',
    async (scheme) => {
      const hidden = new Map([...b, ['index.json', a.get('index.json') as Buffer]]);
      const path = makeArchive(
        [new Map([...b, ...a])],
        [makeEntry(new Map([...hidden, ...b]), 'app:1')],
      );
      await expect(readImages(`${scheme}${path}`)).rejects.toMatchObject(CONTRADICTION);
    },
  );

  test('that give the same name to two images is rejected', async () => {
    const path = makeArchive([b, a], [makeEntry(a, 'app:1')]);
    await expect(readImages(path)).rejects.toMatchObject(CONTRADICTION);
  });

  test('that give an image different layers is rejected', async () => {
    const other = layerTar([{ name: 'other', body: '1' }]);
    const files = new Map(a);
    const layer = addBlob(files, other, 'application/vnd.oci.image.layer.v1.tar');
    const entry = { ...makeEntry(a, 'app:1'), Layers: [`blobs/${layer.digest.replace(':', '/')}`] };
    await expect(readImages(makeArchive([files], [entry]))).rejects.toMatchObject(CONTRADICTION);
  });

  test('whose other image has the same platform only in the index is rejected', async () => {
    const other = layout(two, 'library/app:1', 'arm64');
    const [descriptor] = getIndex(other).manifests;
    const platform = { os: 'linux', architecture: 'amd64' };
    other.set('index.json', json({ manifests: [{ ...descriptor, platform }] }));
    const path = makeArchive([other, a], [makeEntry(a, 'app:1')]);
    await expect(readImages(`docker-archive:${path}`)).rejects.toMatchObject(CONTRADICTION);
  });

  test.each(['io.containerd.image.name', 'org.opencontainers.image.ref.name'])(
    'whose name leads only to an image for another platform is rejected: %s',
    async (key) => {
      const [unnamed, other] = [new Map(a), layout(two, 'library/app:1', 'arm64')];
      const rename = (files: ImageFiles, annotations: object) => {
        const [descriptor] = getIndex(files).manifests;
        files.set('index.json', json({ manifests: [{ ...descriptor, annotations }] }));
      };
      rename(unnamed, {});
      rename(other, { [key]: 'docker.io/library/app:1' });
      const path = makeArchive([other, unnamed], [makeEntry(a, 'app:1')]);
      await expect(readImages(`docker-archive:${path}`)).rejects.toMatchObject(CONTRADICTION);
    },
  );

  test.each([
    ['named', 'library/other:1'],
    ['unnamed', ''],
  ])('whose index.json has another image, %s, does not pass as one image', async (_what, tag) => {
    const other = layout(two, tag);
    const path = makeArchive([a, other], [makeEntry(a, 'app:1')]);
    for (const scheme of ['', 'docker-archive:'])
      await expect(readImages(`${scheme}${path}`)).rejects.toMatchObject({
        code: 'IMAGE_CORRUPT',
        exitCode: 3,
        message: expect.stringMatching(/index.json names .* which manifest.json does not list/),
      });
    const [{ digest }] = getIndex(other).manifests;
    for (const [select, size] of [
      ['app:1', 1],
      [digest, 100_000],
    ] as const) {
      const { layers } = await readImage(path, { select });
      expect(layers[0]?.table.entries.sizeBytes[0]).toBe(size);
    }
  });

  test('whose manifest.json names one of several platforms is read completely', async () => {
    const arm = layout(two, 'library/app:1', 'arm64');
    const path = makeArchive([a, arm], [makeEntry(a, 'app:1')]);
    for (const scheme of ['docker-archive', 'oci-archive'])
      expect(await readImages(`${scheme}:${path}`)).toHaveLength(2);
  });

  test('whose platforms only the index distinguishes is read completely', async () => {
    const listFor = (files: ImageFiles, architecture: string): ImageFiles => {
      const [descriptor] = getIndex(files).manifests;
      const manifests = [{ ...descriptor, platform: { os: 'linux', architecture } }];
      return new Map([...files, ['index.json', json({ schemaVersion: 2, manifests })]]);
    };
    const layouts = [listFor(a, 'amd64'), listFor(b, 'arm64')];
    const images = await readImages(makeArchive(layouts, [makeEntry(a, 'app:1')]));
    expect(images.map(({ platform }) => platform.architecture)).toEqual(['amd64', 'arm64']);
  });
});
