import { expect, test } from '@jest/globals';
import type { GateError } from '../../../src/errors.ts';
import { limitTime } from '../../../src/gate/baseline/time-limit.ts';
import type { Host } from '../../../src/model/host.ts';
import { getContext } from '../../support/archives.ts';

const hostWith = (more: Partial<Host>): Host => ({ ...getContext('').host, ...more });
/** Never completes, like a registry that does not answer. */
const hang = ({ signal }: Host): Promise<string> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
const late = ({ message, fix }: Pick<GateError, 'message' | 'fix'>) => `${message}; ${fix}`;

test('half of the remaining time is for the baseline', async () => {
  const host = hostWith({ timeLeftMs: () => 990 });
  expect(await limitTime(host, hang, late)).toMatch(/^it was not available after 0 s, half of the/);
  expect(host.signal.aborted).toBe(false);
});

test('stopping the run is not reported as a missing baseline', async () => {
  const controller = new AbortController();
  const host = hostWith({ timeLeftMs: () => 60_000, signal: controller.signal });
  const work = limitTime(host, hang, late);
  controller.abort(new Error('stopped'));
  await expect(work).rejects.toThrow('stopped');
});

test('if the total time runs out before the work has ended, that is reported', async () => {
  const controller = new AbortController();
  const host = hostWith({ timeLeftMs: () => 20, signal: controller.signal });
  const failSlowly = async (limited: Host): Promise<string> => {
    const error: unknown = await hang(limited).catch((reason: unknown) => reason);
    controller.abort(new Error('the time limit is exceeded'));
    throw error;
  };
  await expect(limitTime(host, failSlowly, late)).rejects.toThrow('the time limit is exceeded');
});

test.each([[{}], [{ timeLeftMs: () => 60_000 }]])(
  'before the limit, everything works as without a limit',
  async (more) => {
    expect(await limitTime(hostWith(more), async () => 'there', late)).toBe('there');
    const fail = () => Promise.reject(new Error('broken'));
    await expect(limitTime(hostWith(more), fail, late)).rejects.toThrow('broken');
  },
);
