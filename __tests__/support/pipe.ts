import { execFileSync } from 'node:child_process';

/** Creates a named pipe that nothing writes to. */
export const makePipe = (path: string): unknown =>
  execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', path]);
