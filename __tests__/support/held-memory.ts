import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Counts the bytes of buffers that are still referenced, without garbage. */
export function countHeldBytes(): number {
  // The second collection waits until the buffers that the first one found are released.
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}
