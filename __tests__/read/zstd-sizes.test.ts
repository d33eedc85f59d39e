import { once } from 'node:events';
import { constants, createZstdCompress } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { ZSTD_LEVELS } from '../../src/model/layer-contents.ts';
import { ZstdSizes } from '../../src/read/zstd-sizes.ts';

/** Text that repeats at distances near and far. */
const TEXT = Buffer.from(
  Array.from({ length: 60_000 }, (_, i) => `${(i * i) % 7919},${i % 251}`).join(' '),
);

/** As a builder does, which doesn't know the length. */
async function compress(bytes: Uint8Array, level: number): Promise<number> {
  const { ZSTD_c_compressionLevel, ZSTD_c_checksumFlag } = constants;
  const params = { [ZSTD_c_compressionLevel]: level, [ZSTD_c_checksumFlag]: 1 };
  const stream = createZstdCompress({ params });
  let count = 0;
  stream.on('data', (chunk: Uint8Array) => {
    count += chunk.length;
  });
  stream.end(bytes);
  await once(stream, 'end');
  return count;
}

test.each([0, 1, 600, 16_000, 2 ** 18, 2 ** 18 + 1, 300_000])(
  'a stream of %i bytes has the size that builders get',
  async (length) => {
    const bytes = TEXT.subarray(0, length);
    expect(bytes.length).toBe(length);
    const sizes = new ZstdSizes();
    for (let at = 0; at < length; at += 65_536) await sizes.write(bytes.subarray(at, at + 65_536));
    const expected = ZSTD_LEVELS.map(async (level) => [level, await compress(bytes, level)]);
    expect([...(await sizes.end())]).toEqual(await Promise.all(expected));
  },
);
