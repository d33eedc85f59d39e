import {
  dockerArchive,
  type ImageOptions,
  ociArchive,
} from '../../__tests__/support/image-writer.ts';
import { layerTar, type TarEntry } from '../../__tests__/support/tar-writer.ts';

/** The images that the documentation compares: a small Node.js app before and after a change. */
export const makeGrownImages = (): Readonly<Record<string, Buffer>> => makeImages(dockerArchive);

/** The same as a registry stores them. Plain layers have the same size with every zlib. */
export const makePulledImages = (): Readonly<Record<string, Buffer>> =>
  makeImages((layers, options) => ociArchive(layers, { ...options, compression: 'none' }));

type WriteImage = (layers: readonly Buffer[], options: ImageOptions) => Buffer;

function makeImages(write: WriteImage): Readonly<Record<string, Buffer>> {
  return {
    'app-main.tar': makeApp(write, 'app:main', [...BASE_MODULES]),
    'app-dev.tar': makeApp(write, 'app:dev', [
      ...BASE_MODULES,
      ...makeNpmPackage('typescript', '5.9.2', 9_100_000),
      makeFile('root/.npm/_cacache/content-v2/sha512/0a/1b/2c', 2_400_000),
    ]),
  };
}

const BASE_MODULES = [
  ...makeNpmPackage('express', '5.1.0', 220_000),
  ...makeNpmPackage('zod', '4.1.5', 4_300_000),
];

function makeApp(write: WriteImage, tag: string, modules: readonly TarEntry[]): Buffer {
  const layers = [
    [makeFile('usr/local/bin/node', 118_000_000)],
    [makeFile('app/package.json', 400), ...modules],
    [makeFile('app/server.js', 48_000)],
  ];
  const history = [
    'COPY node /usr/local/bin/ # buildkit',
    'RUN /bin/sh -c npm ci # buildkit',
    'COPY . /app # buildkit',
  ].map((created_by) => ({ created_by }));
  return write(
    layers.map((entries) => layerTar(entries)),
    { history, repoTags: [tag], platform: { os: 'linux', architecture: 'amd64' } },
  );
}

function makeNpmPackage(name: string, version: string, sizeBytes: number): TarEntry[] {
  const folder = `app/node_modules/${name}`;
  const manifest = JSON.stringify({ name, version });
  return [
    { name: `${folder}/package.json`, body: manifest },
    makeFile(`${folder}/lib/index.js`, sizeBytes),
  ];
}

function makeFile(name: string, sizeBytes: number): TarEntry {
  return { name, sizeBytes };
}
