import {
  chmodSync,
  constants,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  type Stats,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { GateError } from '../errors.ts';
import type { Host } from '../model/host.ts';
import { followInCheckout } from './checkout-boundary.ts';
import { describeFileError, getErrorCode } from './file-errors.ts';
import { readRegularFileSync, UnreadableFile } from './read-file.ts';

interface FileStat {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly bytes: number;
  readonly inode: number | undefined;
}

/**
 * Reads the names and sizes in a folder, and never follows a link in it.
 * @param folder its own path may contain links
 */
export class ContextFiles {
  readonly #root: Buffer;
  readonly #shown: string;

  constructor(folder: string, host: Host) {
    this.#root = Buffer.from(followInCheckout(folder, host));
    this.#shown = folder;
  }

  /** @param path byte string (`latin1`), relative to the folder */
  stat(path: string): FileStat | undefined {
    const stat = this.#attempt(path, (full) => lstatSync(full));
    if (stat === undefined) return undefined;
    const kind = toKind(stat);
    const isFile = kind === 'file';
    return {
      kind,
      bytes: isFile ? stat.size : 0,
      inode: isFile && stat.nlink > 1 ? stat.ino : undefined,
    };
  }

  /** @throws GateError SOURCE_UNREADABLE */
  listNames(folder: string): readonly string[] | undefined {
    if (folder !== '.' && this.stat(folder)?.kind !== 'folder') return undefined;
    // Sorted by bytes, as builders do: the first name of a file has its content.
    return this.#attempt(folder, (path) => readdirSync(path, 'latin1').sort());
  }

  readLink(path: string): string | undefined {
    if (this.stat(path)?.kind !== 'link') return undefined;
    return this.#attempt(path, (full) => readlinkSync(full, 'latin1'));
  }

  readFile(path: string, mostBytes: number): Uint8Array | undefined {
    if (this.stat(path)?.kind !== 'file') return undefined;
    try {
      return readRegularFileSync(this.#locate(path), mostBytes);
    } catch (error) {
      if (error instanceof UnreadableFile) return undefined;
      throw error;
    }
  }

  /**
   * Copies a file, link or empty folder with its mode and times.
   * @returns when its content changed last, in milliseconds; `undefined` if nothing was copied
   */
  copy(path: string, folder: string): number | undefined {
    const kind = this.stat(path)?.kind;
    const target = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(path, 'latin1')]);
    if (kind === undefined || kind === 'other') return undefined;
    return this.#attempt(path, (full) => {
      const { mode, atimeMs, mtimeMs } = lstatSync(full);
      mkdirSync(target.subarray(0, target.lastIndexOf(SLASH)), { recursive: true });
      if (kind === 'link') symlinkSync(readlinkSync(full, 'buffer'), target);
      // Its owner must be able to remove it later.
      else if (kind === 'folder') mkdirSync(target, { recursive: true, mode: mode | 0o700 });
      else {
        copyFileSync(full, target, constants.COPYFILE_EXCL);
        chmodSync(target, mode | 0o200);
        utimesSync(target, atimeMs / 1000, mtimeMs / 1000);
      }
      return mtimeMs;
    });
  }

  #attempt<Result>(path: string, read: (path: Buffer) => Result): Result | undefined {
    try {
      return read(this.#locate(path));
    } catch (error) {
      if (ABSENT.includes(getErrorCode(error) ?? '')) return undefined;
      const where = resolve(this.#shown, Buffer.from(path, 'latin1').toString());
      const reason = describeFileError(error);
      throw new GateError('context-unreadable', { reason }, { where, cause: error });
    }
  }

  #locate(path: string): Buffer {
    if (path === '.') return this.#root;
    return Buffer.concat([this.#root, Buffer.from(`/${path}`, 'latin1')]);
  }
}

const SLASH = 0x2f;
const ABSENT = ['ENOENT', 'ENOTDIR'];

function toKind(stat: Stats): FileStat['kind'] {
  if (stat.isFile()) return 'file';
  if (stat.isDirectory()) return 'folder';
  return stat.isSymbolicLink() ? 'link' : 'other';
}
