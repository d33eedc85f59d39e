import { readFileSync } from 'node:fs';

/** Whether a process runs. A zombie does not: it ended, and its parent has not noticed yet. */
export function isAlive(pid: number): boolean {
  try {
    if (process.platform === 'linux')
      return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
