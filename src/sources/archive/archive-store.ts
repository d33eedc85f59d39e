import { GateError } from '../../errors.ts';
import type { Allowance } from '../../read/allowance.ts';
import { scanTarByPosition } from '../../read/tar-by-position.ts';
import { type ScannedTar, TarScan } from '../../read/tar-scan.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import type { BlobStore } from '../blob-store.ts';
import type { ByteRange, OpenFile } from '../byte-range.ts';
import { createRangeStore } from '../range-store.ts';
import { indexArchiveNames } from './archive-names.ts';

/**
 * Opens the files of an uncompressed archive on disk. Scans its headers once.
 * @throws GateError IMAGE_CORRUPT if the archive is truncated or broken
 */
export async function openArchiveStore(file: OpenFile, readBy: Sentence): Promise<BlobStore> {
  const scanned = await scanArchive(file);
  const resolve = indexArchiveNames(scanned);
  const { bodyOffset, sizeBytes, isSparse } = scanned.entries;
  const findRange = (name: string): ByteRange | undefined => {
    const entry = resolve(name);
    if (entry === undefined) return undefined;
    // Engines would fill the holes; no tool that saves images writes sparse files.
    if (isSparse[entry] === 1) throw new GateError('sparse-file-in-archive', { name });
    return file.slice(bodyOffset[entry] as number, sizeBytes[entry] as number);
  };
  return createRangeStore(readBy, findRange, file.close);
}

async function scanArchive(file: OpenFile): Promise<ScannedTar> {
  try {
    return await scanTarByPosition(
      file,
      new TarScan('none', createArchiveAllowance()),
      () => undefined,
    );
  } catch (error) {
    throw toArchiveError(error);
  }
}

/** Reports damage to the archive itself, not to a layer. */
export function toArchiveError(error: unknown): unknown {
  if (!(error instanceof GateError) || error.code !== 'LAYER_CORRUPT') return error;
  return new GateError(
    'archive-damaged',
    { problem: error.text },
    { fix: error.fix, cause: error },
  );
}

/** An archive has a few entries per layer, not one per file in the layers. */
export const createArchiveAllowance = (): Allowance => ({
  entries: 1_000_000,
  textBytes: 128 * 2 ** 20,
  trailerBytes: 64 * 2 ** 20,
});
