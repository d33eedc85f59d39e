import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { tempFolder } from './archives.ts';

/** Builds a single-file Go program that needs only Go's standard library. @returns its path */
export function buildGo(source: string): string {
  const program = join(tempFolder(), 'program');
  const env = { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '' };
  execFileSync('go', ['build', '-o', program, source], { env });
  return program;
}
