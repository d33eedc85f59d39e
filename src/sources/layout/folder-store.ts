import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import type { BlobStore } from '../blob-store.ts';
import { type OpenFile, openFile, toUnreadableError } from '../byte-range.ts';
import { cleanName } from '../entry-links.ts';
import { createRangeStore } from '../range-store.ts';

/**
 * Opens the blobs of a folder: an OCI layout, or an engine's content store. Opens files on request;
 * no name leads out of the folder.
 */
export function openFolderStore(path: string, readBy: Sentence): BlobStore {
  const open = new Map<string, OpenFile>();
  const findRange = (name: string): OpenFile | undefined => {
    const known = open.get(name);
    if (known !== undefined) return known;
    const full = join(path, cleanName(name));
    if (!isFile(full)) return undefined;
    const file = openFile(full);
    open.set(name, file);
    return file;
  };
  return createRangeStore(readBy, findRange, () => {
    for (const file of open.values()) file.close();
    open.clear();
  });
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch (error) {
    throw toUnreadableError(path, error);
  }
}
