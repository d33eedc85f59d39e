import { getExecOutput } from '@actions/exec';
import { GateError, getMessage } from '../errors.ts';
import type { CommandOutcome, Host } from '../model/host.ts';

/**
 * Runs a short local command through GitHub's toolkit, without a shell. It must not read its input:
 * the toolkit leaves that open, and writing to it can crash the process (EPIPE).
 * @throws GateError ENGINE_UNAVAILABLE if it can't be started
 */
export async function runShort(
  command: string,
  args: readonly string[],
  { cwd, env }: Pick<Host, 'cwd' | 'env'>,
): Promise<CommandOutcome> {
  const variables = Object.entries(env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  try {
    return await getExecOutput(command, [...args], {
      cwd,
      env: Object.fromEntries(variables),
      silent: true,
      ignoreReturnCode: true,
    });
  } catch (error) {
    const values = { program: command, reason: getMessage(error) };
    throw new GateError('program-not-started', values, { cause: error });
  }
}
