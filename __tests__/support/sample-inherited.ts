import { traceBreaches } from '../../src/judge/inherit/breaches.ts';
import type { JudgeRequest } from '../../src/judge/judge.ts';
import type { GateReport } from '../../src/model/report.ts';
import { changeImage, getSide, judge, type Side } from '../judge/inherit/inherited-image.ts';
import { makeBudget, type TreeRow } from './image-facts.ts';
import { inWorkflow } from './workflow-reports.ts';

const START = { commit: '3f1c2ab9d0e4'.padEnd(40, '0'), distance: 0, report: null };
const KEYS = 'paths: [{ path: "*.pem", deny: true, why: keys do not belong in an image }]';
const LIMITS =
  `highestImageBytes: 150MB, highestReclaimableBytes: 10MB, highestLayerCount: 9, ` +
  `privateFiles: off\n${KEYS}`;

/** A base image, and a model in the layer above it. */
export const listRows = ([base, model]: readonly number[]): TreeRow[] => [
  { path: '/usr', visible: base ?? 0 },
  { path: '/app' },
  { path: '/app/model.onnx', visible: model ?? 0, layer: 1 },
];

const makeMeasured = (layers: readonly number[], reclaimableBytes = 4e6): Side => ({
  layers,
  rows: [...listRows(layers), { path: '/app.pem', visible: 3200 }],
  measures: { reclaimableBytes, pullBytes: null },
  more: { pullBytesAre: null, base: BASE },
});
const BASE = {
  name: 'node:24-slim',
  namedBy: 'dockerfile',
  digest: null,
  layerCount: 1,
  by: 'dockerfile',
  certainty: 'exact',
} as const;

const OLD = makeMeasured([80_000_000, 100_400_000]);
const gate = (now: Side, more: Partial<JudgeRequest> = {}, limits = LIMITS): GateReport =>
  inWorkflow(judge(limits, changeImage(OLD, now, START), more));

function makeSlowGrowth(): GateReport {
  const image = changeImage(OLD, OLD, START);
  const [first, ...others] = judge(LIMITS, image).images[0]?.findings ?? [];
  const breach = { commit: 'b'.repeat(40), pullRequest: 12, value: 171.3e6 };
  const findings = first === undefined ? [] : [{ ...first, breach }, ...others];
  return inWorkflow(judge(LIMITS, { ...image, baseline: { facts: getSide(OLD), findings } }));
}

/** A push to main, two commits after the one that broke the limit. */
function makePushed(): GateReport {
  const of = (side: Side) => {
    const { comparison: _, baseline: __, ...image } = changeImage(side, side);
    return judge(LIMITS, image, { isOfBranch: true });
  };
  const commit = 'abc1234'.padEnd(40, '0');
  const [good, broken] = [of(makeMeasured([80e6, 60e6])), of(OLD)];
  const trace = (report: GateReport, earlier: GateReport, pullRequest: number): GateReport => ({
    ...report,
    images: report.images.map((image, i) => ({
      ...image,
      findings: traceBreaches(image.findings, earlier.images[i]?.findings, { commit, pullRequest }),
    })),
  });
  return trace(of(OLD), trace(broken, good, 12), 13);
}

/**
 * Limits that the baseline breaks too, one report for each effect that a change can have on them.
 */
export const INHERITED: Readonly<Record<string, () => GateReport>> = {
  unchanged: () => gate(OLD),
  worse: () => gate(makeMeasured([80_000_000, 112_700_000])),
  lowered: () =>
    gate(OLD, {
      baseBudget: makeBudget(`rules: { highestImageBytes: 200MB }\n${KEYS}`),
    }),
  'base-update': () => gate(makeMeasured([90_000_000, 100_400_000])),
  other: () => gate(makeMeasured([80_000_000, 100_400_000], 12e6)),
  crept: makeSlowGrowth,
  pushed: makePushed,
};
