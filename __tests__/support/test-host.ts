import type { Host } from '../../src/model/host.ts';

/** A quiet host on the real machine; `log` collects the builder's output. */
export function testHost(given: Partial<Host> = {}): Host {
  return {
    env: process.env,
    cwd: process.cwd(),
    signal: new AbortController().signal,
    now: () => new Date(),
    progress: () => undefined,
    debug: () => undefined,
    log: () => undefined,
    ...given,
  };
}
