import type { FleetLimit } from '../model/fleet.ts';
import { groupBy } from '../model/group-by.ts';
import {
  type Finding,
  type GateReport,
  type ImageReport,
  SCHEMA_VERSION,
} from '../model/report.ts';
import type { RunContext } from '../model/run-context.ts';
import { Message } from '../report/words/messages/message.ts';
import { listDistinct, type Sentence } from '../report/words/messages/sentence.ts';
import { summarizeFleet } from './judge-fleet.ts';
import { computeImageVerdict, computeReportVerdict, lacksLimits } from './verdict.ts';

/**
 * Combines reports from other jobs, e.g. of a matrix. Findings are kept; verdicts are recomputed,
 * so no report can claim `pass` for an image with a failure.
 */
export function combineReports(
  reports: readonly GateReport[],
  { toolVersion, run }: { readonly toolVersion: string; readonly run: RunContext | undefined },
): GateReport {
  const images = reports.flatMap((report) =>
    report.images.map((image) =>
      recomputeVerdict(
        isOfOtherRun(report, run) ? markClaims(image) : image,
        !lacksLimits(report.budget),
      ),
    ),
  );
  const budget = combineBudgets(reports);
  const fleet = summarizeFleet(images, budget.fleet ?? []);
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'plimsoll', version: toolVersion },
    ...(run && { run }),
    budget,
    // A report without images means that the run measured nothing.
    verdict: reports.every((report) => report.images.length > 0)
      ? computeReportVerdict(images, fleet)
      : 'unmeasured',
    notices: listDistinct([
      ...reports.flatMap(({ notices }) => notices),
      ...listRepeatedImages(images),
    ]),
    images,
    ...(fleet && { fleet }),
  };
}

/** Events of runs that publish what a fork's jobs measured. */
const PUBLISHING: readonly string[] = ['workflow_run', 'pull_request_target'];

const isOfOtherRun = (report: GateReport, run: RunContext | undefined): boolean =>
  run !== undefined && (PUBLISHING.includes(run.event) || (report.run ?? run).runId !== run.runId);

/**
 * Only the run that measured the image compared it with its baseline, and looked up approvals; that
 * may be a fork's.
 */
const markClaims = (image: ImageReport): ImageReport => ({
  ...image,
  findings: image.findings.map((finding) => {
    const { outcome, overridden } = finding;
    if (overridden !== undefined)
      return { ...finding, overridden: dropValue(overridden), isClaim: true };
    return outcome === 'inherited' ? { ...finding, isClaim: true } : finding;
  }),
});

/** The comment records approved values, and a later run trusts its own comment. */
const dropValue = ({ value: _, ...approval }: NonNullable<Finding['overridden']>) => approval;

const recomputeVerdict = (image: ImageReport, hasLimits: boolean): ImageReport => ({
  ...image,
  verdict:
    image.facts === undefined
      ? 'unmeasured'
      : computeImageVerdict(image.findings, image.error, hasLimits),
});

/**
 * Jobs of one workflow usually share a budget; otherwise, each finding names the source of its
 * limit.
 */
function combineBudgets(reports: readonly GateReport[]): GateReport['budget'] {
  const budgets = reports.map(({ budget }) => budget);
  const sources = [...new Set(budgets.flatMap(({ source }) => source ?? []))];
  const isOne = new Set(budgets.map(({ sha256 }) => sha256)).size === 1;
  const loosened = [
    ...new Map(
      budgets
        .flatMap((budget) => budget.loosened ?? [])
        .map((each) => [JSON.stringify(each), each]),
    ).values(),
  ];
  return {
    source: sources.length === 0 ? null : sources.join(', '),
    sha256: isOne ? (budgets[0]?.sha256 ?? null) : null,
    rules: isOne ? (budgets[0]?.rules ?? []) : [],
    ...combineFleetLimits(budgets),
    ...(loosened.length > 0 && { loosened }),
  };
}

/** The strictest limit of each rule, so that no job's budget allows more for all of them. */
function combineFleetLimits(
  budgets: readonly GateReport['budget'][],
): Pick<GateReport['budget'], 'fleet'> {
  const limits = budgets.flatMap(({ fleet }) => fleet ?? []);
  const strictest = [...groupBy(limits, ({ rule, of }) => `${rule} ${of}`).values()].map((some) =>
    some.reduce(pickStricter),
  );
  return strictest.length === 0 ? {} : { fleet: strictest };
}

function pickStricter(one: FleetLimit, other: FleetLimit): FleetLimit {
  const pick = (a: number | null, b: number | null): number | null => {
    if (a === null || b === null) return a ?? b;
    return one.rule === 'lowestSharedRatio' ? Math.max(a, b) : Math.min(a, b);
  };
  return {
    ...one,
    warnLimit: pick(one.warnLimit, other.warnLimit),
    failLimit: pick(one.failLimit, other.failLimit),
    from: joinPlaces(one.from, other.from),
  };
}

/** Equal places are one. */
function joinPlaces(one: Sentence, other: Sentence): Sentence {
  const places = listDistinct([one, other]);
  return places.length === 1 ? one : new Message('list', { sentences: places });
}

function listRepeatedImages(images: readonly ImageReport[]): Sentence[] {
  const names = images.map(({ key }) => `${key.name} ${key.platform}`.trim());
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) < index));
  return [...repeated].map((name) => new Message('image-in-several-reports', { name }));
}
