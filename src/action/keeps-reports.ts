import type { Host } from '../model/host.ts';
import type { RunContext } from '../model/run-context.ts';
import type { ActionInputs } from './inputs.ts';

/** `issue_comment` and others run on the default branch too, but may have checked out anything. */
const KEEPERS = ['push', 'schedule', 'workflow_dispatch'];

/** Whether a run is of a branch, and keeps its report for the changes that will start from it. */
export function keepsReports(
  { baseline, publish }: ActionInputs,
  { event }: RunContext,
  { env }: Host,
): boolean {
  const isWanted = baseline.kind === 'auto' || baseline.kind === 'cache';
  const isOfBranch = KEEPERS.includes(event) && (env.GITHUB_REF ?? '').startsWith('refs/heads/');
  return isWanted && publish.length === 0 && isOfBranch;
}
