import { identifyFinding } from '../model/finding-identity.ts';
import type { GateReport } from '../model/report.ts';
import type { Override } from './override.ts';

/** Explains why a label that is older than the head has no effect. */
export const listOutgrownNotices = (
  { images }: GateReport,
  overrides: readonly Override[],
): string[] =>
  overrides.flatMap(({ label, by, approved }) => {
    if (approved === undefined) return [];
    const what = `The label "${label}" was set by ${by} before the last push`;
    if (approved.size === 0) return [`${what}, so it approves nothing; set it again`];
    const isLeft = images.some(({ key, findings }) =>
      findings.some(
        (finding) => finding.outcome === 'fail' && approved.has(identifyFinding(key, finding)),
      ),
    );
    return isLeft ? [`${what}, and a limit is exceeded by more since; set it again`] : [];
  });
