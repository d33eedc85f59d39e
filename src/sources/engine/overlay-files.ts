import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads a file of a layer unpacked by overlay2. The content is untrusted: follows no links, so it
 * reads nothing outside the layer's own folder.
 * @param layer the folder with the layer's files
 * @param path the path in the image, without `..`
 * @param body receives the file's content, or as many bytes as fit
 * @param position where to start
 * @returns whether there is such a file with exactly this size
 */
export function readOverlayFile(
  layer: string,
  path: string,
  body: Uint8Array,
  sizeBytes = body.length,
  position = 0,
): boolean {
  try {
    return isReached(layer, path) && readPart(join(layer, path), body, sizeBytes, position);
  } catch {
    return false;
  }
}

/** Whether all ancestors of the file are folders. */
function isReached(layer: string, path: string): boolean {
  const parts = path.split('/').slice(0, -1);
  return parts.every((_, i) => lstatSync(join(layer, ...parts.slice(0, i + 1))).isDirectory());
}

function readPart(file: string, body: Uint8Array, sizeBytes: number, position: number): boolean {
  const fd = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(fd);
    return (
      stat.isFile() &&
      stat.size === sizeBytes &&
      readSync(fd, body, 0, body.length, position) === body.length
    );
  } finally {
    closeSync(fd);
  }
}
