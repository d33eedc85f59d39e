import { type Stop, stopOnSignals } from '../host/interrupt.ts';
import { getWorkingFolder } from '../host/working-folder.ts';
import type { Host } from '../model/host.ts';
import type { Output } from './output-options.ts';
import { ProgressLine } from './progress.ts';

/** Runs work until it is done or stopped. */
export async function runStoppable<Result>(
  work: (host: Host) => Promise<Result>,
  { timeoutMs, output }: { readonly timeoutMs: number; readonly output: Output },
  process: NodeJS.Process,
): Promise<Result> {
  const progress = new ProgressLine(process.stderr, output.isQuiet);
  const stop = stopOnSignals(process, timeoutMs);
  try {
    return await stop.orStopped(work(createHost(process, stop, progress, output)));
  } finally {
    progress.clear();
    stop.dispose();
  }
}

function createHost(
  process: NodeJS.Process,
  { signal, timeLeftMs }: Pick<Stop, 'signal' | 'timeLeftMs'>,
  progress: ProgressLine,
  output: Output,
): Host {
  const { env, stderr } = process;
  return {
    env,
    cwd: getWorkingFolder(process),
    signal,
    timeLeftMs,
    now: () => new Date(),
    progress: (...far) => progress.update(...far),
    debug: (line) => {
      if (output.isVerbose) stderr.write(`plimsoll: ${line}\n`);
    },
    log: (chunk) => {
      if (output.isQuiet) return;
      progress.clear();
      stderr.write(chunk);
    },
  };
}
