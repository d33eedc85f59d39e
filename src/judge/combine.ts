import { type GateReport, type ImageReport, SCHEMA_VERSION } from '../model/report.ts';
import type { RunContext } from '../model/run-context.ts';
import { computeImageVerdict, computeReportVerdict, lacksLimits } from './judge.ts';

/**
 * Combines reports from other jobs, e.g. of a matrix. Findings are kept; verdicts are recomputed,
 * so no report can claim `pass` for an image with a failure.
 */
export function combineReports(
  reports: readonly GateReport[],
  { toolVersion, run }: { readonly toolVersion: string; readonly run: RunContext | undefined },
): GateReport {
  const isOfOtherRun = run?.event === 'workflow_run';
  const images = reports.flatMap((report) =>
    report.images.map((image) =>
      recomputeVerdict(isOfOtherRun ? markClaims(image) : image, !lacksLimits(report.budget)),
    ),
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'plimsoll', version: toolVersion },
    ...(run && { run }),
    budget: combineBudgets(reports),
    // A report without images means that the run measured nothing.
    verdict: reports.every((report) => report.images.length > 0)
      ? computeReportVerdict(images)
      : 'unmeasured',
    notices: [
      ...new Set([...reports.flatMap(({ notices }) => notices), ...listRepeatedImages(images)]),
    ],
    images,
  };
}

/** Only the run that measured the image compared it with its baseline; that may be a fork's. */
const markClaims = (image: ImageReport): ImageReport => ({
  ...image,
  findings: image.findings.map((finding) =>
    finding.outcome === 'inherited' && finding.change !== undefined
      ? { ...finding, change: { ...finding.change, isClaim: true } }
      : finding,
  ),
});

const recomputeVerdict = (image: ImageReport, hasLimits: boolean): ImageReport => ({
  ...image,
  verdict:
    image.facts === undefined
      ? 'unmeasured'
      : computeImageVerdict(image.findings, image.error, hasLimits),
});

/**
 * Jobs of one workflow usually share a budget; if not, each finding names the source of its limit.
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
    ...(loosened.length > 0 && { loosened }),
  };
}

function listRepeatedImages(images: readonly ImageReport[]): string[] {
  const names = images.map(({ key }) => `${key.name} ${key.platform}`.trim());
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) < index));
  return [...repeated].map(
    (name) =>
      `${name} is in several reports; all of them are shown. Give each image a unique name.`,
  );
}
