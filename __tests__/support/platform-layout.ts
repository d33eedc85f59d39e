import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addBlob, tempFolder } from './archives.ts';
import { type ImageFiles, ociFiles } from './image-writer.ts';
import { layerTar } from './tar-writer.ts';

/**
 * Writes a layout of one image, `app:1`, for several platforms: each has one layer with one file.
 * @param bodyOf the content of the file
 * @param configFor the platform that its config claims
 * @param name of the file
 * @returns the folder
 */
export function layoutFor(
  platforms: readonly string[],
  bodyOf: (platform: string) => string = (platform) => platform,
  configFor: (platform: string) => string = (platform) => platform,
  name = 'file',
): string {
  const folder = tempFolder();
  const files: ImageFiles = new Map();
  const manifests = platforms.map((text) => {
    const layer = layerTar([{ name, body: bodyOf(text) }]);
    const image = ociFiles([layer], { platform: getPlatform(configFor(text)) });
    for (const [path, bytes] of image) files.set(path, bytes);
    const [descriptor] = JSON.parse(String(image.get('index.json'))).manifests;
    return { ...descriptor, platform: getPlatform(text), annotations: {} };
  });
  const mediaType = 'application/vnd.oci.image.index.v1+json';
  const index = addBlob(files, { schemaVersion: 2, mediaType, manifests }, mediaType);
  const annotations = { 'org.opencontainers.image.ref.name': 'app:1' };
  const root = { schemaVersion: 2, manifests: [{ ...index, annotations }] };
  files.set('index.json', Buffer.from(JSON.stringify(root)));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

function getPlatform(text: string) {
  const [os = '', architecture = '', variant] = text.split('/');
  return { os, architecture, ...(variant && { variant }) };
}
