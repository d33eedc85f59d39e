import { resolve } from 'node:path';
import { readRegularFileSync } from '../../host/read-file.ts';
import type { Host } from '../../model/host.ts';

/** No secret that is worth hiding is longer. */
const MAX_FILE_BYTES = 64 * 1024;
/** Shorter parts say little, and would hide half of a log. */
const MIN_PART_LENGTH = 8;
const MAX_PARTS = 200;

/**
 * What must not be repeated of secrets: each of them whole, and its lines, and what a line has behind its last `=`.
 * @param variables names of the variables they are in, or of files where there are no such variables
 * @param files where they lie; the builder says what is wrong with one that cannot be read
 */
export function secretTexts(
  variables: readonly string[],
  files: readonly string[],
  { env, cwd }: Host,
): string[] {
  const inFile = (file: string): string => textOf(resolve(cwd, file));
  const values = [...variables.map((name) => env[name] ?? inFile(name)), ...files.map(inFile)];
  const parts = values.flatMap((value) => value.split('\n').flatMap(partsOf)).filter(isLong);
  const all = [...values.map((value) => value.trim()), ...parts.slice(0, MAX_PARTS)].filter(
    (text) => text !== '',
  );
  // Longest first: none may hide a part of another one and leave the rest.
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}

const partsOf = (line: string): string[] => [
  line.trim(),
  line.slice(line.lastIndexOf('=') + 1).trim(),
];
const isLong = (part: string): boolean => part.length >= MIN_PART_LENGTH;

function textOf(path: string): string {
  try {
    return readRegularFileSync(path, MAX_FILE_BYTES).toString();
  } catch {
    return '';
  }
}
