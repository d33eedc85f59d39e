import { GateError } from '../errors.ts';
import { measureBuildContext } from '../gate/build-context.ts';
import { REPORT_ORIGIN } from '../gate/report-origin.ts';
import type { ContextReport } from '../model/context-report.ts';
import type { Host } from '../model/host.ts';
import type { Command } from './command.ts';

/**
 * Measures a build context, and with `--prove` builds with the suggested ignore file.
 * @throws GateError for a context that can't be read here
 */
export async function readContext(
  { build, isProved }: Command<'context'>,
  host: Host,
): Promise<ContextReport> {
  const context = await measureBuildContext(build, host);
  if (context === undefined) throw new GateError('remote-context', {}, { where: build.folder });
  const report = {
    ...REPORT_ORIGIN,
    context,
  } as const;
  if (!isProved) return report;
  const { proveContext } = await import('../gate/prove-context.ts');
  return { ...report, proof: await proveContext(build, context, host) };
}
