import type { Host } from '../model/host.ts';
import type { GateReport } from '../model/report.ts';
import { run } from '../run.ts';
import { budgetInForce } from './base-budget.ts';
import type { GithubSide } from './github.ts';
import type { ActionInputs } from './inputs.ts';

/** Measures and judges what the step names. */
export async function gate(inputs: ActionInputs, github: GithubSide, host: Host): Promise<GateReport> {
  const told = await budgetInForce(inputs, github, host);
  return run(inputs.request, host, { ...told, context: github.run });
}
