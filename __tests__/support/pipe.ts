import { execFileSync } from 'node:child_process';

/** Makes a named pipe, which nothing writes to. */
export const makePipe = (path: string): unknown =>
  execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', path]);
