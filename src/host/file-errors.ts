/** Descriptions of the system's error codes, for everything that accesses files. */
const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file: a part of the path is not a folder',
  EISDIR: 'this is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the path is too long',
  // From opening a socket, or a device without a driver.
  ENXIO: 'this is not a regular file',
  ENODEV: 'this is not a regular file',
  EAGAIN: 'it has no data to read',
  EIO: 'input/output error',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is exceeded',
  EROFS: 'the file system is read-only',
  ERR_INVALID_ARG_VALUE: 'the path contains a null byte',
};

export const getErrorCode = (error: unknown): string =>
  String((Object(error) as { code?: unknown }).code ?? '');

/** @returns e.g. `permission denied`, or the code itself if it is not in the table */
export function describeFileError(error: unknown): string {
  const code = getErrorCode(error);
  return WORDS[code] ?? (code === '' ? String(error) : code);
}
