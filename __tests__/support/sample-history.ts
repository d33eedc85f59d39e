import type { DriftPart } from '../../src/model/drift.ts';
import { type ImagePoint, pickSizes, toImageHistory } from '../../src/model/image-history.ts';
import type { GateReport } from '../../src/model/report.ts';
import { changeImage, judge, type Side } from '../judge/inherit/inherited-image.ts';
import { listRows } from './sample-inherited.ts';
import { inWorkflow } from './workflow-reports.ts';

const side = (bytes: number): Side => ({
  layers: [80e6, bytes - 80e6],
  rows: listRows([80e6, bytes - 80e6]),
  measures: { pullBytes: null },
  more: { pullBytesAre: null },
});
const SIZES = [142, 142.4, 143, 142.9, 143.1, 151.2, 151.2, 168, 168.3, 171];

/** Over its limit, after growing for ten builds. */
export function buildHistoryReport(): GateReport {
  const points = SIZES.map(
    (megabytes, at): ImagePoint => ({
      commit: (at + 1).toString(16).repeat(40),
      time: 1_790_000_000 + at * 86_400,
      pullRequest: at % 3 === 0 ? null : at + 10,
      distance: at === 0 ? null : at === 6 ? 0 : at === 8 ? 3 : 1,
      count: at === 0 ? 12 : 1,
      sizes: pickSizes({ imageBytes: megabytes * 1e6, layerCount: 2 }),
    }),
  );
  const image = changeImage(side(168.3e6), side(171e6), { commit: '9'.repeat(40), distance: 0 });
  const history = toImageHistory(points);
  return inWorkflow(judge('highestImageBytes: 150MB, privateFiles: off', { ...image, history }));
}

/** Over its limit, with every kind of contributor. */
export function buildDriftReport(): GateReport {
  const image = changeImage(side(168.3e6), side(171e6), { commit: '9'.repeat(40), distance: 0 });
  const [first] = buildHistoryReport().images;
  const imageParts: DriftPart[] = [
    { kind: 'commit', commit: '8'.repeat(40), pullRequest: 17, bytes: 16.8e6 },
    { kind: 'commits', commit: '6'.repeat(40), count: 3, unreported: 2, bytes: 8.1e6 },
    { kind: 'change', bytes: 2.7e6 },
    { kind: 'commit', commit: '3'.repeat(40), bytes: 2.1e6 },
    { kind: 'rebuilt', commit: '7'.repeat(40), bytes: -0.7e6 },
  ];
  const known = { imageBytes: 142e6, pullBytes: null, pullParts: [], imageParts };
  return inWorkflow(
    judge('highestDriftBytes: 20MB, privateFiles: off\ndrift: { since: v1.4.0 }', {
      ...image,
      history: first?.history,
      drift: { since: 'v1.4.0', start: 'v1.4.0 (2222222)', ...known },
    }),
  );
}
