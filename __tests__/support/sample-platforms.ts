import { judgeReport } from '../../src/judge/judge.ts';
import type { GateReport } from '../../src/model/report.ts';
import { changeImage, DIVE_OFF, type Side } from '../judge/inherit/inherited-image.ts';
import { makeBudget } from './image-facts.ts';
import { listRows } from './sample-inherited.ts';
import { inWorkflow } from './workflow-reports.ts';

const BUDGET = `rules:
  ${DIVE_OFF.replace(', ', '\n  ')}
  privateFiles: off
  highestImageBytes: 150MB
  highestLayerCount: 15
platforms:
  linux/arm64:
    rules:
      highestImageBytes: 160MB
  linux/arm/v7:
    enforce-from: 2027-03-01
`;

/** Limits that differ by platform: one platform breaks its own, another only warns until a day. */
export const LIMITS_PER_PLATFORM = { 'platform-limits': buildReport };

function buildReport(): GateReport {
  const images = [
    build('linux/amd64', [80_000_000, 60_000_000], [80_000_000, 66_400_000]),
    build('linux/arm64/v8', [84_000_000, 72_000_000], [84_000_000, 84_900_000]),
    build('linux/arm/v7', [70_000_000, 76_000_000], [70_000_000, 83_000_000]),
  ];
  return inWorkflow(
    judgeReport({
      ...{ images, notices: [], flags: new Map(), toolVersion: '0.1.0' },
      ...{ now: new Date('2026-11-30T12:00:00Z'), budget: makeBudget(BUDGET) },
    }),
  );
}

function build(platform: string, before: readonly number[], now: readonly number[]) {
  const more = { key: { name: 'api', platform } };
  const start = { commit: '3f1c2ab9d0e4'.padEnd(40, '0'), distance: 0, report: null };
  const toSide = (layers: readonly number[]): Side => ({ layers, rows: listRows(layers), more });
  return changeImage(toSide(before), toSide(now), start);
}
