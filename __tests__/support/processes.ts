import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

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

/** Waits until a process that was killed is gone, which takes a moment; fails if it stays. */
export async function untilGone(pid: number): Promise<void> {
  for (let left = 400; isAlive(pid); left--) {
    if (left === 0) throw new Error(`process ${pid} still runs`);
    await wait(50);
  }
}
