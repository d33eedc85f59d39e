import type { Host } from '../../src/model/host.ts';

/** A host on the real machine that keeps its peace; `log` collects what a builder says. */
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
