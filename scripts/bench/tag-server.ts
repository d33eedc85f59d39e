import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface TagServer {
  readonly source: string;
  /** The URLs of all manifests and configs that a history needs. */
  readonly urls: readonly string[];
  readonly stop: () => void;
}

/** Starts a registry with that many tags in another process. */
export async function startTagServer(count: number): Promise<TagServer> {
  const script = join(import.meta.dirname, 'serve-tags.ts');
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [script, String(count)]);
  child.stderr.pipe(process.stderr);
  let text = '';
  while (!text.includes('\n')) text += String((await once(child.stdout, 'data'))[0]);
  return { ...(JSON.parse(text) as Omit<TagServer, 'stop'>), stop: () => child.stdin.end() };
}
