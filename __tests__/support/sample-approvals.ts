import { combineReports } from '../../src/judge/combine.ts';
import type { JudgeRequest } from '../../src/judge/judge.ts';
import type { GateReport } from '../../src/model/report.ts';
import { changeImage, judge, type Side } from '../judge/inherit/inherited-image.ts';
import { INHERITED, listRows } from './sample-inherited.ts';
import { inWorkflow, RUN } from './workflow-reports.ts';

/** What people approved, who may not, and what only a fork's run says. */
export const APPROVALS = {
  approved: buildApprovedReport,
  refused: buildRefusedReport,
  claimed: buildClaimedReport,
};

/** Growth over its limit, which a person approved. */
function buildApprovedReport(): GateReport {
  return judgeGrowth({ overrides: [{ by: 'octocat', at: '2026-11-30T04:28:00Z' }] });
}

/** Growth over its limit, with approvals that don't count. */
function buildRefusedReport(): GateReport {
  return judgeGrowth({
    notices: [
      'The label "size-ok" does not count: dave pushed the commit',
      'An approving review does not count: eve has the role write, not maintain, and is not in ' +
        'override.by',
      'The time of the push could not be looked up, so nothing is approved: the token does ' +
        "not have permission. Add `checks: read` to the job's `permissions`, in addition to " +
        '`contents: read`.',
    ],
  });
}

const toSide = (layers: readonly number[]): Side => ({ layers, rows: listRows(layers) });

function judgeGrowth(more: Partial<JudgeRequest>): GateReport {
  const image = changeImage(toSide([80_000_000, 60_000_000]), toSide([80_000_000, 82_400_000]), {
    commit: '3f1c2ab9d0e4'.padEnd(40, '0'),
    distance: 0,
    report: null,
  });
  const terms = 'override: { label: size-ok, review: true, by: [octocat], rules: growth }';
  const rules = `highestImageBytes: 200MB, highestGrowthBytes: 5MB, privateFiles: off\n${terms}`;
  return inWorkflow(judge(rules, image, more));
}

/** The reports of a fork's jobs, which another run publishes. */
function buildClaimedReport(): GateReport {
  const jobs = { api: buildApprovedReport(), web: (INHERITED.unchanged as () => GateReport)() };
  const reports = Object.entries(jobs).map(([name, report]) => ({
    ...report,
    images: report.images.map((image) => ({ ...image, key: { ...image.key, name } })),
  }));
  return combineReports(reports, {
    toolVersion: '0.1.0',
    run: { ...RUN, event: 'workflow_run', runId: '19283746502' },
  });
}
