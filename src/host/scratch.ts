import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../model/host.ts';
import { atExit } from './at-exit.ts';

/** A temporary folder. */
export interface Scratch {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** A killed child can still write a last file. */
const REMOVAL = { recursive: true, force: true, maxRetries: 3, retryDelay: 50 } as const;

/**
 * Creates a temporary folder and removes it at exit at the latest.
 * @param prefix start of its name
 */
export function makeScratch(prefix: string, { env }: Pick<Host, 'env'>): Scratch {
  const path = mkdtempSync(join(env.TMPDIR || tmpdir(), prefix));
  const cancel = atExit(() => rmSync(path, REMOVAL));
  return {
    path,
    remove: async () => {
      await rm(path, REMOVAL);
      cancel();
    },
  };
}
