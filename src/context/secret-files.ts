import { readPrivateContent } from '../advise/private-content.ts';
import { isPackageFile, isPrivateKeyPath } from '../advise/private-key-path.ts';
import { PRIVATE_PATHS, type PrivateKind } from '../model/private-paths.ts';

/**
 * Recognizes a file in a build context that only its owner should read.
 * @param read reads the file, up to this many bytes
 * @returns the kind; `undefined` if neither its path nor its content indicates a secret
 */
export function findSecret(
  path: string,
  sizeBytes: number,
  read: (mostBytes: number) => Uint8Array | undefined,
): PrivateKind | undefined {
  const kind = findKind(`/${path}`, sizeBytes);
  if (kind === undefined) return undefined;
  const content = read(PRIVATE_PATHS[kind].fileBytes[1]);
  const found = content === undefined ? 'unknown' : readPrivateContent(kind, content);
  return found === 'none' ? undefined : kind;
}

const KINDS = Object.keys(PRIVATE_PATHS) as PrivateKind[];

function findKind(path: string, sizeBytes: number): PrivateKind | undefined {
  return KINDS.find((kind) => {
    const { paths, fileBytes } = PRIVATE_PATHS[kind];
    if (sizeBytes < fileBytes[0] || sizeBytes > fileBytes[1]) return false;
    if (!paths.some((end) => isAt(path, end))) return false;
    return kind === 'key-file' ? isPrivateKeyPath(path) : !isPackageFile(path);
  });
}

function isAt(path: string, end: string): boolean {
  if (end.startsWith('*')) return path.endsWith(end.slice(1));
  return end.startsWith('/') ? path === end : path.endsWith(`/${end}`);
}
