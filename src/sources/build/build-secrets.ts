import { resolve } from 'node:path';
import { readRegularFileSync } from '../../host/read-file.ts';
import type { Host } from '../../model/host.ts';

/** Longer than any real secret. */
const MAX_FILE_BYTES = 64 * 1024;
/** Shorter parts aren't secret, and hiding them would blank half of a log. */
const MIN_PART_LENGTH = 8;
const MAX_PARTS = 200;

/**
 * Lists texts that must not be shown: each complete secret, its lines, and the part of each line
 * after the last `=`.
 * @param variables names of variables with secrets, or of files if there are no such variables
 * @param files files with secrets; the builder reports unreadable ones
 */
export function listSecretTexts(
  variables: readonly string[],
  files: readonly string[],
  { env, cwd }: Host,
): string[] {
  const readSecretFile = (file: string): string => readText(resolve(cwd, file));
  const values = [
    ...variables.map((name) => env[name] ?? readSecretFile(name)),
    ...files.map(readSecretFile),
  ];
  const parts = values.flatMap((value) => value.split('\n').flatMap(listParts)).filter(isLong);
  const all = [...values.map((value) => value.trim()), ...parts.slice(0, MAX_PARTS)].filter(
    (text) => text !== '',
  );
  // Longest first, so that hiding a short one doesn't leave parts of a long one.
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}

const listParts = (line: string): string[] => [
  line.trim(),
  line.slice(line.lastIndexOf('=') + 1).trim(),
];
const isLong = (part: string): boolean => part.length >= MIN_PART_LENGTH;

function readText(path: string): string {
  try {
    return readRegularFileSync(path, MAX_FILE_BYTES).toString();
  } catch {
    return '';
  }
}
