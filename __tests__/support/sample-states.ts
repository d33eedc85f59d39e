import { addDraft } from '../../src/gate/add-draft.ts';
import { judgeReport } from '../../src/judge/judge.ts';
import type { Advice } from '../../src/model/advice.ts';
import type { ReadFacts } from '../../src/model/facts.ts';
import { DEFAULT_PULL } from '../../src/model/pull.ts';
import type { GateReport, ImageReport } from '../../src/model/report.ts';
import { changeImage, judge } from '../judge/inherit/inherited-image.ts';
import { compareManifestReport, MANIFEST_BEFORE, manifestReport } from './manifest-report.ts';
import { APPROVALS } from './sample-approvals.ts';
import { COMPARISONS } from './sample-comparisons.ts';
import { buildDriftReport, buildHistoryReport } from './sample-history.ts';
import { INHERITED } from './sample-inherited.ts';
import { LIMITS_PER_PLATFORM } from './sample-platforms.ts';
import { SAMPLES, withRuntime } from './sample-reports.ts';
import { inWorkflow } from './workflow-reports.ts';

/** Every state of a report, for looking at and measuring. */
export const STATES: Readonly<Record<string, () => GateReport>> = {
  ...SAMPLES,
  ...addPrefix('growth', COMPARISONS),
  ...addPrefix('inherited', INHERITED),
  history: buildHistoryReport,
  drift: buildDriftReport,
  manifest: () => manifestReport('highestPullBytes=60MB', 'highestLayerCount=10'),
  'manifest.grown': () => compareManifestReport(MANIFEST_BEFORE, 'highestDeltaPullBytes=30MB'),
  draft: buildDraftReport,
  ...APPROVALS,
  ...LIMITS_PER_PLATFORM,
  outgrown: buildOutgrownReport,
  full: buildFullReport,
};

function addPrefix(
  prefix: string,
  reports: Readonly<Record<string, () => GateReport>>,
): Record<string, () => GateReport> {
  return Object.fromEntries(
    Object.entries(reports).map(([name, make]) => [`${prefix}.${name}`, make]),
  );
}

/** A first run, without a budget. */
function buildDraftReport(): GateReport {
  const now = new Date('2026-11-29T12:00:00Z');
  const images = ['api', 'web'].map((name) => {
    const key = { name, platform: 'linux/amd64' };
    const { facts } = changeImage({}, { layers: [31_000_000, 21_000_000] });
    return {
      key,
      facts: { ...(facts as ReadFacts), key, source: `docker:${name}:ci` },
      notices: [],
    };
  });
  const request = { budget: undefined, flags: new Map(), notices: [], now, toolVersion: '0.1.0' };
  return inWorkflow(addDraft(judgeReport({ ...request, images }), true, now));
}

/** A pass far below a limit, which could be lowered. */
function buildOutgrownReport(): GateReport {
  const layers = [30_000_000, 12_900_000];
  return inWorkflow(
    judge('highestImageBytes: 150MB, privateFiles: off', changeImage({ layers }, { layers })),
  );
}

/** With everything that a comment can show above its folds and in small print. */
function buildFullReport(): GateReport {
  const report = COMPARISONS.grown();
  const image = withRuntime(report.images[0] as ImageReport, 'python');
  const [first] = image.advice as [Advice];
  const notCounted = { bytes: 0, layer: 0, layers: [], places: [], placeCount: 0 };
  const time = { bandwidthBytesPerSecond: 12.5e6, pullSeconds: 27, updateSeconds: 8 };
  const range = { low: 800, high: 840 };
  const rewrite = { file: 'Dockerfile', line: 7, endLine: 8, bytes: 1, advice: [] };
  const none = { items: [], omitted: { count: 0, bytes: 0 } };
  const full: ImageReport = {
    ...image,
    advice: [
      ...(image.advice ?? []),
      {
        ...{ ...first, ...notCounted, id: 'base-image', subject: 'slim' },
        relative: { name: 'debian:bookworm-slim', by: 'typical', bytes: 77e6, savedBytes: 39.7e6 },
      },
      { ...first, ...notCounted, id: 'changing-timestamps', subject: 'times', updateBytes: 21.8e6 },
    ],
    pull: {
      settings: { ...DEFAULT_PULL, bandwidthBytesPerSecond: 12.5e6 },
      ...{ isSet: true, storedSizesAre: 'exact', unpackedSizesAre: 'read', time, others: [] },
    },
    cost: {
      settings: {
        ...{ pullsPerDay: 50, egressPerGB: 0.09, storagePerGBMonth: 0.1, retained: 30 },
        ...{ currency: 'USD', of: 'full' },
      },
      ...{ storedSizesAre: 'exact', pullBytes: 1, updateBytes: 1, changePerYear: 41 },
      ...{ bytesPerPull: range, keptBytes: range },
      ...{ transferPerYear: range, storagePerYear: range, perYear: range },
    },
    buildContext: {
      ...{ folder: '.', dockerfile: 'Dockerfile', ignoreFile: null, fileCount: 3 },
      ...{ contextBytes: 9e6, askedBytes: 3e6, askedFileCount: 1 },
      ...{ entries: none, unread: none, read: none, secrets: none, danglingLinks: none },
    },
    rewrites: [{ ...rewrite, oldLines: ['RUN a'], newLines: ['RUN b'] }],
  };
  return { ...report, images: [full] };
}
