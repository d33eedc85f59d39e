import {
  isNamed,
  type KeptPath,
  leadsUp,
  MOST_BYTES,
  measurePrefix,
  toPath,
} from './kept-paths.ts';
import type { StartNames } from './start-names.ts';

/** Smaller executables are scripts and system tools, unless the image starts them. */
const LEAST_PROGRAM_BYTES = 256_000;
const EXECUTABLE = 0o111;
const LEAST_LIBRARY_BYTES = 1_000_000;
const LEAST_DATA_BYTES = 10_000_000;

/**
 * Recognizes a file by its size: executables, libraries, and possible data.
 * @param started names of programs that the image starts, of any size
 */
export function recognizeLarge(
  text: Uint8Array,
  { mode, sizeBytes }: { readonly mode: number; readonly sizeBytes: number },
  started: StartNames | undefined,
  start = 0,
  end = text.length,
): KeptPath | undefined {
  const isExecutable = (mode & EXECUTABLE) !== 0;
  if (sizeBytes < (isExecutable ? LEAST_PROGRAM_BYTES : LEAST_LIBRARY_BYTES)) {
    const isStarted = isExecutable && sizeBytes > 0 && started !== undefined;
    if (!isStarted || !hasName(text, start, end, started)) return undefined;
  }
  if (end - start > MOST_BYTES) return undefined;
  const path = toPath(text, start + measurePrefix(text, start), end);
  if (leadsUp(path)) return undefined;
  const isLibrary = /\.so|\.node$/.test(path);
  if (isExecutable && !path.includes('.so')) return { kind: 'program', path };
  return sizeBytes >= (isLibrary ? LEAST_LIBRARY_BYTES : LEAST_DATA_BYTES)
    ? { kind: 'large', path }
    : undefined;
}

/** Whether the last name of a path is one of these. */
const hasName = (text: Uint8Array, from: number, end: number, names: StartNames): boolean =>
  names.get(text[end - 1] as number)?.some((name) => isNamed(text, from, end, name)) ?? false;
