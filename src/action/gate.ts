import type { Host } from '../model/host.ts';
import type { GateReport } from '../model/report.ts';
import type { RunnerLog } from '../publish/runner-log.ts';
import { run } from '../run.ts';
import { budgetInForce } from './base-budget.ts';
import { findComparison } from './baseline.ts';
import type { GithubSide } from './github.ts';
import type { ActionInputs } from './inputs.ts';

/** Measures, compares and judges what the step names. */
export async function gate(inputs: ActionInputs, github: GithubSide, host: Host, log: RunnerLog): Promise<GateReport> {
  const told = await budgetInForce(inputs, github, host);
  const compare = await findComparison(inputs, told.limits, github, host, log);
  return run(inputs.request, host, { ...told, context: github.run, compare });
}
