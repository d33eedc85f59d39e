// A namespace import: a named import of a function that Node 20 lacks would fail to load.
import * as zlib from 'node:zlib';
import { ZSTD_LEVELS, type ZstdLevel } from '../model/layer-contents.ts';
import { CompressedCounter } from './compressed-counter.ts';

/** Node 20 has none. */
export const HAS_ZSTD_ENCODER = typeof zlib.createZstdCompress === 'function';

/** A smaller stream doesn't need the large tables that a stream of unknown length gets. */
const SMALL_LOG = 18;

/** Compresses a stream as zstd at each level, and counts. */
export class ZstdSizes {
  /** The start of the stream, until it is too long for small tables. */
  #start: Uint8Array[] = [];
  #startBytes = 0;
  #counters: readonly (readonly [ZstdLevel, CompressedCounter])[] | undefined;

  async write(bytes: Uint8Array): Promise<void> {
    if (this.#counters !== undefined) return this.#pass(bytes);
    this.#start.push(bytes.slice());
    this.#startBytes += bytes.length;
    if (this.#startBytes > 2 ** SMALL_LOG) await this.#open(false);
  }

  async end(): Promise<ReadonlyMap<ZstdLevel, number>> {
    if (this.#counters === undefined) await this.#open(true);
    const sizes = (this.#counters ?? []).map(
      async ([level, counter]) => [level, await counter.end()] as const,
    );
    return new Map(await Promise.all(sizes));
  }

  async #open(isSmall: boolean): Promise<void> {
    this.#counters = ZSTD_LEVELS.map((level) => [level, countZstd(level, isSmall)]);
    for (const bytes of this.#start) await this.#pass(bytes);
    this.#start = [];
  }

  async #pass(bytes: Uint8Array): Promise<void> {
    await Promise.all((this.#counters ?? []).map(([, counter]) => counter.write(bytes)));
  }
}

/** With a checksum in each frame, as builders write it. */
function countZstd(level: ZstdLevel, isSmall: boolean): CompressedCounter {
  const { ZSTD_c_compressionLevel, ZSTD_c_checksumFlag } = zlib.constants;
  const params = { [ZSTD_c_compressionLevel]: level, [ZSTD_c_checksumFlag]: 1 };
  if (isSmall) Object.assign(params, shrinkTables(level));
  return new CompressedCounter(zlib.createZstdCompress({ params }));
}

/** As zstd does if it knows the length; the result has the same size. */
function shrinkTables(level: ZstdLevel): Record<number, number> {
  const { ZSTD_c_windowLog, ZSTD_c_hashLog, ZSTD_c_chainLog } = zlib.constants;
  const window = { [ZSTD_c_windowLog]: SMALL_LOG };
  // Those of level 3 are small; those of level 19 have 80 MB, which takes longer than the layer.
  if (level === 3) return window;
  return { ...window, [ZSTD_c_hashLog]: SMALL_LOG + 1, [ZSTD_c_chainLog]: SMALL_LOG + 1 };
}
