import type { Host } from '../model/host.ts';
import type { GateReport } from '../model/report.ts';
import { run } from '../run.ts';
import type { GithubSide } from './github.ts';
import type { ActionInputs } from './inputs.ts';

/** Measures and judges what the step names. */
export async function gate({ request }: ActionInputs, { run: context }: GithubSide, host: Host): Promise<GateReport> {
  return run(request, host, { context });
}
