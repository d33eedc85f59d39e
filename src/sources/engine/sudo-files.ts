import type { Readable } from 'node:stream';
import { GateError } from '../../errors.ts';
import type { Host } from '../../model/host.ts';
import { type EntryColumns, KIND } from '../../model/layer-table.ts';
import type { Allowance } from '../../read/allowance.ts';
import { type Bodies, readBodies } from '../../read/kept-bodies.ts';
import { scanTarByPosition } from '../../read/tar-by-position.ts';
import { TarScan } from '../../read/tar-scan.ts';
import { createArchiveAllowance } from '../archive/archive-store.ts';
import { matchesCrc64 } from './crc64.ts';
import { type EngineFiles, toOverlayFolder } from './engine-files.ts';
import { readAsRoot } from './sudo.ts';
import { selectUnlinkedPaths } from './unlinked-paths.ts';

/** The records of an image with a million files take 60 MB. */
const MAX_FETCHED_BYTES = 192 * 2 ** 20;

/**
 * Fetches files below an engine's root, all at once, with `sudo tar`.
 * @param root checked with `isRootsOwn`
 * @param paths made by us
 * @throws GateError SOURCE_UNREADABLE if a file can't be read or they are too large
 */
export async function fetchFilesWithSudo(
  root: string,
  paths: readonly string[],
  host: Host,
): Promise<EngineFiles> {
  const fetched = await fetchFiles(root, paths, host);
  const read = (path: string): Buffer => {
    const bytes = fetched.get(path);
    if (bytes === undefined) throw new GateError('file-not-fetched', { path });
    return bytes;
  };
  return {
    isSudo: true,
    sizeOf: (path) => fetched.get(path)?.length,
    read,
    chunks: async function* (path) {
      yield read(path);
    },
    bodies: (cacheId, entries, allowance) => fetchBodies(root, cacheId, entries, allowance, host),
  };
}

/** @returns regular files by path; ignores anything else */
async function fetchFiles(
  root: string,
  paths: readonly string[],
  host: Host,
): Promise<ReadonlyMap<string, Buffer>> {
  const tar = await readAsRoot(host, 'tar', [`--directory=${root}`, '--', ...paths], collect);
  const { entries } = await scanTarByPosition(
    {
      sizeBytes: tar.length,
      readInto: (target, at, length = target.length) => tar.copy(target, 0, at, at + length),
    },
    new TarScan('none', createArchiveAllowance()),
    () => undefined,
  );
  const files = new Map<string, Buffer>();
  for (let i = 0; i < entries.count; i++) {
    if (entries.kind[i] !== KIND.file || entries.isSparse[i] === 1) continue;
    const name = Buffer.from(
      entries.text.subarray(entries.bounds[2 * i], entries.bounds[2 * i + 1]),
    );
    const start = entries.bodyOffset[i] as number;
    files.set(name.toString(), tar.subarray(start, start + (entries.sizeBytes[i] as number)));
  }
  return files;
}

async function collect(stdout: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stdout as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > MAX_FETCHED_BYTES) throw new GateError('engine-records-too-large', {});
  }
  return Buffer.concat(chunks);
}

/**
 * Fetches package databases of an unpacked layer. Their paths come from the image, so checks each
 * against the engine's record: no part may be a link, and the checksum must match.
 */
async function fetchBodies(
  root: string,
  cacheId: string,
  entries: EntryColumns,
  allowance: Allowance,
  host: Host,
): Promise<Bodies> {
  const wanted: { readonly entry: number; readonly path: string }[] = [];
  const bodies = new Map(
    readBodies(
      entries,
      allowance,
      // Only whole files can be fetched and checked, and executables are large.
      (body, entry, path) =>
        body.length === entries.sizeBytes[entry] && wanted.push({ entry, path }) > 0,
    ),
  );
  const safe = selectUnlinkedPaths(
    wanted.map(({ path }) => path),
    entries,
  );
  const folder = toOverlayFolder(cacheId);
  const fetched = await tryFetch(
    root,
    [...safe].map((path) => `${folder}/${path}`),
    host,
  );
  for (const { entry, path } of wanted) {
    const found = safe.has(path) ? fetched.get(`${folder}/${path}`) : undefined;
    if (found && found.length === entries.sizeBytes[entry] && matchesCrc64(found, entries, entry))
      bodies.set(entry, found);
    else bodies.delete(entry);
  }
  return bodies;
}

async function tryFetch(
  root: string,
  paths: readonly string[],
  host: Host,
): Promise<ReadonlyMap<string, Buffer>> {
  if (paths.length === 0) return new Map();
  try {
    return await fetchFiles(root, paths, host);
  } catch (error) {
    host.signal.throwIfAborted();
    host.debug(`package databases can't be read: ${String(error)}`);
    return new Map();
  }
}
