import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * Reads a file of a layer from where overlay2 keeps the layer unpacked. What the image put there is not trusted: no
 * link is followed, so nothing is read but what lies below the layer's own folder.
 * @param root what the engine calls `DockerRootDir`
 * @param record the layer's folder in the engine's records
 * @param path in the image; no part of it is `..`
 * @returns whether there is such a file of exactly this size
 * Source: moby, layer/filestore.go (cache-id), daemon/graphdriver/overlay2.
 */
export function readOverlayFile(
  root: string,
  record: string,
  path: string,
  body: Uint8Array,
): boolean {
  try {
    const layer = join(root, 'overlay2', cacheId(record), 'diff');
    return isReached(layer, path) && readWhole(join(layer, path), body);
  } catch {
    return false;
  }
}

function cacheId(record: string): string {
  const id = readFileSync(join(record, 'cache-id'), 'utf8').trim();
  if (!/^[a-z0-9-]+$/.test(id)) throw new Error('an odd cache-id');
  return id;
}

/** Whether all that lies above the file are folders. */
function isReached(layer: string, path: string): boolean {
  const parts = path.split('/').slice(0, -1);
  return parts.every((_, i) => lstatSync(join(layer, ...parts.slice(0, i + 1))).isDirectory());
}

function readWhole(file: string, body: Uint8Array): boolean {
  const fd = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(fd);
    return (
      stat.isFile() &&
      stat.size === body.length &&
      readSync(fd, body, 0, body.length, 0) === body.length
    );
  } finally {
    closeSync(fd);
  }
}
