import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Whether a process runs. A zombie does not: it has ended, but its parent has not noticed yet. */
export function isAlive(pid: number): boolean {
  try {
    if (process.platform === 'linux')
      return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Waits until a killed process is gone; fails if it stays. */
export async function untilGone(pid: number): Promise<void> {
  for (let left = 400; isAlive(pid); left--) {
    if (left === 0) throw new Error(`process ${pid} still runs`);
    await wait(50);
  }
}

/** The programs that this process started and that still run, on Linux. */
export const listChildren = (): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && readParent(pid) === process.pid && isAlive(pid));

function readParent(pid: number): number {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    // It has ended in the meantime.
    return 0;
  }
}
