import { setMaxListeners } from 'node:events';
import { GateError } from '../../errors.ts';
import type { Host } from '../../model/host.ts';

/**
 * Gives the work on a baseline half of the remaining time, so that there is a verdict even if a
 * registry, an engine or a builder never responds.
 * @param work with a host whose signal is aborted when that time is over
 * @param onLate creates the result in that case
 */
export async function limitTime<T>(
  host: Host,
  work: (limited: Host) => Promise<T>,
  onLate: (error: GateError) => T,
): Promise<T> {
  const ms = (host.timeLeftMs?.() ?? Number.POSITIVE_INFINITY) / 2;
  if (!Number.isFinite(ms)) return work(host);
  const late = createLateError(ms);
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(late), ms);
  const signal = AbortSignal.any([host.signal, controller.signal]);
  setMaxListeners(0, signal);
  try {
    return await work({ ...host, signal });
  } catch (error) {
    // Ending a program can take so long that the total time is over.
    host.signal.throwIfAborted();
    if (!controller.signal.aborted) throw error;
    return onLate(late);
  } finally {
    clearTimeout(timer);
  }
}

const createLateError = (ms: number): GateError =>
  new GateError('baseline-too-late', { seconds: Math.round(ms / 1000) });
