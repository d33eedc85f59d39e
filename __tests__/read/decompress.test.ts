import { setTimeout as sleep } from 'node:timers/promises';
import { constants, gunzipSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { decompress } from '../../src/read/decompress.ts';
import { WideWindows } from '../../src/read/wide-windows.ts';
import { gather, getChunks } from '../support/archives.ts';
import { countHeldBytes } from '../support/held-memory.ts';
import { drawFrom } from '../support/random-image.ts';

const draw = drawFrom(7);
const noise = Buffer.from(Array.from({ length: 200_000 }, () => draw.below(256)));
const text = Buffer.from('all work and no play makes a dull layer\n'.repeat(20_000));
const parts = [text, noise, Buffer.alloc(0), Buffer.from('x'), Buffer.alloc(300_000)];
const whole = Buffer.concat(parts);

const skippable = (bytes: number, nibble = 0): Buffer => {
  const frame = Buffer.alloc(8 + bytes, 'skip me ');
  frame.writeUInt32LE(0x184d2a50 + nibble, 0);
  frame.writeUInt32LE(bytes, 4);
  return frame;
};

/** Node's own decoder, and the one that replaces it on Node 20. */
const DECODERS: readonly [string, 'gzip' | 'zstd', boolean][] = [
  ['gzip', 'gzip', true],
  ['zstd by Node', 'zstd', true],
  ['zstd by fzstd', 'zstd', false],
];

const { ZSTD_c_checksumFlag, ZSTD_c_contentSizeFlag } = constants;
const WITH_CHECKSUM = { params: { [ZSTD_c_checksumFlag]: 1 } };
const WITHOUT_SIZE = { params: { [ZSTD_c_contentSizeFlag]: 0 } };

const streams = {
  gzip: {
    'one member': gzipSync(whole),
    'many members': Buffer.concat(parts.map((part) => gzipSync(part))),
    'a member with a name': Buffer.concat([nameMember(gzipSync(whole))]),
  },
  zstd: {
    'one frame': zstdCompressSync(whole),
    'many frames': Buffer.concat(parts.map((part) => zstdCompressSync(part))),
    'frames with checksums': Buffer.concat(
      parts.map((part) => zstdCompressSync(part, WITH_CHECKSUM)),
    ),
    'frames without their size': Buffer.concat(
      parts.map((part) => zstdCompressSync(part, WITHOUT_SIZE)),
    ),
    'skippable frames around': Buffer.concat([
      skippable(0),
      skippable(7, 3),
      ...parts.flatMap((part, i) => [zstdCompressSync(part), skippable(i * 100, i)]),
      skippable(70_000, 15),
    ]),
  },
} as const;

describe.each(DECODERS)('%s', (_, compression, hasZstd) => {
  const inflate = (bytes: Uint8Array, chunkBytes: number): Promise<Buffer> =>
    gather(decompress(getChunks(bytes, chunkBytes), compression, undefined, hasZstd));

  describe.each(Object.entries(streams[compression]))('%s', (_name, stream) => {
    test.each([1021, 65_536, 1 << 20])('in chunks of %i bytes', async (chunkBytes) => {
      expect((await inflate(stream, chunkBytes)).equals(whole)).toBe(true);
    });
  });

  const compress = (bytes: Uint8Array): Buffer =>
    compression === 'gzip' ? gzipSync(bytes) : zstdCompressSync(bytes, WITH_CHECKSUM);
  const pair = Buffer.concat([compress(Buffer.from('part 0')), compress(Buffer.from('part 1'))]);

  test('two parts, split into any two chunks', async () => {
    for (let at = 1; at < pair.length; at++) {
      const chunks = (async function* () {
        yield pair.subarray(0, at);
        yield pair.subarray(at);
      })();
      expect((await gather(decompress(chunks, compression, undefined, hasZstd))).toString()).toBe(
        'part 0part 1',
      );
    }
  });

  test('byte by byte', async () =>
    expect((await inflate(pair, 1)).toString()).toBe('part 0part 1'));

  test('rejects input truncated anywhere', async () => {
    const first = compress(Buffer.from('part 0')).length;
    for (let length = 1; length < pair.length; length++) {
      const cut = inflate(pair.subarray(0, length), 16);
      if (length === first) expect((await cut).toString()).toBe('part 0');
      else await expect(cut).rejects.toMatchObject({ code: 'LAYER_CORRUPT' });
    }
  });

  test('with changed bytes, it is rejected or readable, and nothing else happens', async () => {
    const stream = compress(text.subarray(0, 3000));
    for (let i = 0; i < 100; i++) {
      const broken = Buffer.from(stream);
      broken[4 + draw.below(broken.length - 4)] = draw.below(256);
      await inflate(broken, 4096).catch((error: { code?: unknown }) =>
        expect(error.code).toBe('LAYER_CORRUPT'),
      );
    }
  });

  test('an error of the source is passed on', async () => {
    const failing = (async function* () {
      yield pair.subarray(0, 10);
      throw new Error('the disk is gone');
    })();
    await expect(gather(decompress(failing, compression, undefined, hasZstd))).rejects.toThrow(
      'the disk is gone',
    );
  });

  test('a reader that stops early closes the source', async () => {
    let close = (): void => undefined;
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    const source = (async function* () {
      try {
        for (;;) yield compress(noise);
      } finally {
        close();
      }
    })();
    for await (const _chunk of decompress(source, compression, undefined, hasZstd)) break;
    await closed;
  });
});

describe('bytes after the compressed data', () => {
  const layer = gzipSync(text);
  test.each([
    ['skips trailing zeros, e.g. from tapes', Buffer.alloc(600)],
    ['skips zeros over a whole chunk', Buffer.alloc(5000)],
  ])('gzip: %s', async (_, trailer) => {
    const inflated = await gather(
      decompress(getChunks(Buffer.concat([layer, trailer]), 512), 'gzip'),
    );
    expect(inflated.equals(text)).toBe(true);
  });
  test.each([1, 512, layer.length, 1 << 20])(
    'gzip: rejects anything else, in chunks of %i',
    async (chunkBytes) => {
      const bytes = Buffer.concat([layer, Buffer.from('more')]);
      await expect(gather(decompress(getChunks(bytes, chunkBytes), 'gzip'))).rejects.toMatchObject({
        code: 'LAYER_CORRUPT',
      });
    },
  );
  test.each([true, false])('zstd: rejects anything (by Node: %s)', async (hasZstd) => {
    const bytes = Buffer.concat([zstdCompressSync(text), Buffer.alloc(4)]);
    await expect(
      gather(decompress(getChunks(bytes, 512), 'zstd', undefined, hasZstd)),
    ).rejects.toMatchObject({
      code: 'LAYER_CORRUPT',
    });
  });
});

test.each([true, false])(
  'rejects a zstd frame that needs more than 128 MiB of memory (by Node: %s)',
  async (hasZstd) => {
    const frame = Buffer.from('28b52ffd0098', 'hex'); // windowLog 29
    await expect(
      gather(decompress(getChunks(frame, 6), 'zstd', undefined, hasZstd)),
    ).rejects.toThrow('more than 128 MiB');
  },
);

describe.each([true, false])('the checksum of a zstd frame (by Node: %s)', (hasZstd) => {
  const inflate = (bytes: Uint8Array, chunkBytes: number): Promise<Buffer> =>
    gather(decompress(getChunks(bytes, chunkBytes), 'zstd', undefined, hasZstd));
  const [first, second] = [text, Buffer.from('short')].map((part) =>
    zstdCompressSync(part, WITH_CHECKSUM),
  ) as [Buffer, Buffer];

  test.each([1, 7, 4096])('is checked in every frame, in chunks of %i', async (chunkBytes) => {
    for (const at of [first.length - 1, first.length + second.length - 4]) {
      const broken = Buffer.concat([first, second]);
      broken[at] = (broken[at] as number) ^ 1;
      await expect(inflate(broken, chunkBytes)).rejects.toMatchObject({
        code: 'LAYER_CORRUPT',
        message: expect.stringContaining('checksum'),
      });
    }
  });

  test('works for contents of every length', async () => {
    for (let length = 0; length < 140; length++) {
      const frame = zstdCompressSync(noise.subarray(0, length), WITH_CHECKSUM);
      expect(await inflate(frame, 50)).toHaveLength(length);
    }
  });
});

describe('wide windows', () => {
  /** An unfinished frame with a window of 32 MiB. */
  async function* wide(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('28b52ffd0078', 'hex');
    for (;;) yield Buffer.from('0200102a', 'hex');
  }

  test('two are open at a time; the third waits for one of them to end', async () => {
    const windows = new WideWindows();
    const open = [1, 2, 3].map(() =>
      decompress(wide(), 'zstd', windows, false)[Symbol.asyncIterator](),
    );
    const [a, b] = [await open[0]?.next(), await open[1]?.next()];
    expect([a?.value.length, b?.value.length]).toEqual([1 << 17, 1 << 17]);
    let isReady = false;
    const third = open[2]?.next().then(() => {
      isReady = true;
    });
    await sleep(50);
    expect(isReady).toBe(false);
    await open[0]?.return?.();
    await third;
    expect(isReady).toBe(true);
  });

  test('decoding on the main thread lets other work run', async () => {
    let turns = 0;
    const timer = setInterval(() => void turns++, 1);
    let bytes = 0;
    for await (const chunk of decompress(wide(), 'zstd', undefined, false)) {
      bytes += chunk.length;
      if (bytes > 2 ** 23) break;
    }
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });

  test('the replacement rejects what would take it minutes', async () => {
    const frame = Buffer.from('28b52ffd0088', 'hex'); // windowLog 27
    await expect(gather(decompress(getChunks(frame, 6), 'zstd', undefined, false))).rejects.toThrow(
      'a window of 128 MiB',
    );
  });
});

const LAST_BLOCK = Buffer.from('010000', 'hex');

test.each([true, false])(
  'blocks of one repeated byte stay within memory (by Node: %s)',
  async (hasZstd) => {
    const block = Buffer.from('0200102a', 'hex'); // 128 KiB of asterisks
    const frame = Buffer.concat([
      Buffer.from('28b52ffd0038', 'hex'),
      ...Array.from({ length: 600 }, () => block),
      LAST_BLOCK,
    ]);
    const before = countHeldBytes();
    let bytes = 0;
    for await (const chunk of decompress(getChunks(frame, 1 << 20), 'zstd', undefined, hasZstd)) {
      bytes += chunk.length;
      if (bytes <= 2 ** 26) continue;
      expect(countHeldBytes() - before).toBeLessThan(2 ** 24);
      break;
    }
    expect(bytes).toBeGreaterThan(2 ** 26);
  },
);

function nameMember(member: Buffer): Buffer {
  const header = Buffer.from(member.subarray(0, 10));
  header[3] = 8;
  return Buffer.concat([header, Buffer.from('layer.tar\0'), member.subarray(10)]);
}

test('gunzip accepts the fixtures', () => {
  for (const stream of Object.values(streams.gzip))
    expect(gunzipSync(stream).equals(whole)).toBe(true);
});
