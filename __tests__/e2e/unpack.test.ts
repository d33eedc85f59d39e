import { execFileSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeFacts } from '../analyze/sourced.ts';
import { describeWith } from '../support/engines.ts';
import { ociDir } from '../support/image-writer.ts';
import { type RandomImage, randomImage } from '../support/random-image.ts';
import { rounds } from '../support/rounds.ts';
import { layerTar } from '../support/tar-writer.ts';

describeWith(['umoci'], 'what umoci unpacks', () => {
  let work: string;
  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'plimsoll-unpack-'));
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  test('is what the merged filesystem shows: names, and bytes of each inode once', async () => {
    const property = fc.asyncProperty(fc.nat(), async (seed) => {
      const image = randomImage(seed, { unpackable: true });
      const { measures } = await makeFacts(image.layers);
      const { fileCount, visibleBytes } = measures;
      expect({ fileCount, visibleBytes }).toEqual(onDisk(unpack(image, work)));
    });
    await fc.assert(property, { numRuns: rounds(12) });
  }, 120_000);
});

/** @returns the root of the unpacked filesystem */
function unpack({ layers }: RandomImage, work: string): string {
  const folder = mkdtempSync(join(work, 'image-'));
  ociDir(
    join(folder, 'layout'),
    layers.map((entries) => layerTar(entries)),
    { repoTags: ['latest'] },
  );
  execFileSync(
    'umoci',
    ['unpack', '--rootless', '--image', `${folder}/layout:latest`, join(folder, 'bundle')],
    {
      stdio: 'pipe',
    },
  );
  return join(folder, 'bundle', 'rootfs');
}

interface OnDisk {
  fileCount: number;
  visibleBytes: number;
}

/** Regular files by name, and their bytes by inode; no symlink is followed. */
function onDisk(root: string): OnDisk {
  const sizes = new Map<number, number>();
  let fileCount = 0;
  for (const path of pathsBelow(root)) {
    const { ino, size } = lstatSync(path);
    fileCount++;
    sizes.set(ino, size);
  }
  return { fileCount, visibleBytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) };
}

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pathsBelow(path);
    return entry.isFile() ? [path] : [];
  });
}
