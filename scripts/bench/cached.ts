import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the benchmark keeps its generated files, in a folder for each version of the recipes. */
export const CACHE = join(
  process.env.PLIMSOLL_CACHE ?? join(homedir(), '.cache', 'plimsoll'),
  'bench',
);

/** Returns the path of a generated file; makes it if it doesn't exist. */
export async function makeOnce(
  version: string,
  name: string,
  make: (path: string) => void | Promise<void>,
): Promise<string> {
  const path = join(CACHE, version, name);
  if (existsSync(path)) return path;
  mkdirSync(join(CACHE, version), { recursive: true });
  await make(path);
  return path;
}
