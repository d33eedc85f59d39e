import { identifyFinding } from '../model/finding-identity.ts';
import type { GateReport } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import type { Override } from './override.ts';

/** Explains why a label that is older than the head has no effect. */
export const listOutgrownNotices = (
  { images }: GateReport,
  overrides: readonly Override[],
): Sentence[] =>
  overrides.flatMap(({ label, by, approved }) => {
    if (approved === undefined || label === undefined) return [];
    const isEmpty = approved.size === 0;
    const isLeft = images.some(({ key, findings }) =>
      findings.some(
        (finding) => finding.outcome === 'fail' && approved.has(identifyFinding(key, finding)),
      ),
    );
    return isEmpty || isLeft ? [new Message('label-outgrown', { label, by, isEmpty })] : [];
  });
