import type { BaselineFacts } from '../../model/comparison.ts';
import type { ImageFacts, MeasureName } from '../../model/facts.ts';
import type { FleetSummary } from '../../model/fleet.ts';
import type { Finding, GateReport, ImageReport, Verdict } from '../../model/report.ts';
import type { RunContext } from '../../model/run-context.ts';
import { formatClaim } from './claim-words.ts';
import { describeBroken, describeExcess } from './excess-words.ts';
import { formatLimit, formatValue, nameSubject } from './finding-words.ts';
import { describeFleetVerdict } from './fleet-words.ts';
import { formatBytes, formatPlural } from './format.ts';
import { describeGrowth } from './growth-words.ts';
import { countVerdicts, hasWarnings, isWithinBudget, sortWorstFirst } from './image-ranks.ts';
import type { Sentence } from './messages/sentence.ts';
import { isUnguarded } from './shared-reasons.ts';
import { describeFailure, describePass } from './verdict-words.ts';

/**
 * An image's verdict in one line: `180.4 MB, 30.4 MB over its 150 MB budget (+12.3 MB against
 * main)`.
 */
export function formatHeadline(image: ImageReport, run?: RunContext): string {
  const { size, verdict } = formatHeadlineParts(image, run);
  return size === '' ? verdict : `${size}, ${verdict}`;
}

/** The same in two parts, for a table; `size` is empty if nothing was measured. */
export function formatHeadlineParts(
  image: ImageReport,
  run?: RunContext,
): { readonly size: string; readonly verdict: string } {
  const { facts } = image;
  if (facts === undefined) {
    const reason = takeFirstLine(image.error?.message);
    const failure = describeFailure(image);
    return { size: '', verdict: reason === '' ? failure : `${failure}: ${reason}` };
  }
  const size = formatMainSize(image, facts);
  return { size, verdict: describeVerdict(image) + describeChange(image, run) };
}

/** The first line of every output: the image's name or the number of images, and the verdict. */
export function buildReportHeadline(
  report: Pick<GateReport, 'images' | 'run' | 'fleet'>,
): Headline {
  const { name: step } = report.run ?? {};
  const headline = addFleet(describeImages(report), report.fleet);
  return step === undefined || step === headline.name ? headline : { ...headline, step };
}

/** A problem with all images together follows the problems of each. */
function addFleet(headline: Headline, fleet: FleetSummary | undefined): Headline {
  const words = fleet === undefined ? '' : describeFleetVerdict(fleet);
  if (fleet === undefined || words === '') return headline;
  const verdict = WORST_FIRST.find(
    (one) => one === headline.verdict || fleet.findings.some(({ outcome }) => outcome === one),
  );
  return {
    ...headline,
    verdict: verdict ?? headline.verdict,
    words: `${headline.words}; ${words}`,
  };
}

const WORST_FIRST: readonly Verdict[] = ['unmeasured', 'fail', 'warn', 'pass'];

function describeImages({ images, run }: Pick<GateReport, 'images' | 'run'>): Headline {
  const [first] = images;
  if (first === undefined)
    return { verdict: 'unmeasured', name: null, words: 'nothing was measured' };
  if (images.length === 1)
    return { verdict: first.verdict, name: first.key.name, words: formatHeadline(first, run) };
  const [worst] = sortWorstFirst(images) as [ImageReport];
  const others = images.filter(({ verdict }) => verdict !== 'pass');
  if (others.length === 1 && images.every((image) => image === others[0] || isWithinBudget(image)))
    return {
      verdict: worst.verdict,
      name: formatName(worst, images),
      words:
        `${formatHeadline(worst, run)}; ` +
        `${formatPlural(images.length - 1, 'other image')} within budget`,
    };
  const uncompared = images.filter(isUnguarded).length;
  const left = uncompared === 0 ? '' : `; ${uncompared} not compared`;
  return { verdict: worst.verdict, name: null, words: countVerdicts(images) + left };
}

export interface Headline {
  readonly verdict: Verdict;
  /** The input `name` of the step, if it adds something to the image's name. */
  readonly step?: string;
  /** The image that the words describe; `null` if they describe several. */
  readonly name: string | null;
  readonly words: string;
}

export const formatReportHeadline = ({ step, name, words }: Headline): string =>
  `${step === undefined ? '' : `${step} · `}${name === null ? words : `Image ${name}: ${words}`}`;

/** Without the introduction to further lines. */
const takeFirstLine = (message: Sentence = ''): string =>
  String(message).replace(/(?:; [^;\n]*)?:?\n.*$/s, '');

/** The name, with the platform if several images share the name. */
const formatName = ({ key }: ImageReport, images: readonly ImageReport[]): string =>
  images.filter((other) => other.key.name === key.name).length > 1 && key.platform !== ''
    ? `${key.name} ${key.platform}`
    : key.name;

/**
 * Private files are mentioned in addition to any other result: `within budget, 2 private files`.
 */
function describeVerdict(image: ImageReport): string {
  const isBroken = ({ outcome }: Finding): boolean => outcome === 'fail' || outcome === 'warn';
  const [found] = image.findings.filter(
    (finding) => finding.measure === 'privateFiles' && isBroken(finding),
  );
  if (found === undefined) return describeOthers(image);
  const findings = image.findings.filter((finding) => finding !== found);
  const isAlone = image.verdict !== 'unmeasured' && !findings.some(isBroken);
  const verdict = isAlone && image.findings.length > 1 ? 'pass' : image.verdict;
  return `${describeOthers({ ...image, verdict, findings })}, ${describeExcess(found)}`;
}

function describeOthers({ verdict, findings }: ImageReport): string {
  const failed = findings.filter(({ outcome }) => outcome === 'fail');
  const inherited = findings.filter(({ outcome }) => outcome === 'inherited');
  if (verdict === 'unmeasured') return describeUnmeasured(findings, failed);
  if (verdict === 'fail') return describeBroken(failed);
  if (verdict === 'warn' && !hasWarnings({ findings }) && inherited.length > 0)
    return `no budget yet, ${describeBroken(inherited)}`;
  if (verdict === 'warn' && !hasWarnings({ findings }))
    return findings.length === 0 ? 'no budget yet' : "no budget yet, within dive's defaults";
  if (verdict === 'warn')
    return describeWarnings(findings.filter(({ outcome }) => outcome === 'warn'));
  if (inherited.length > 0) return describeBroken(inherited);
  const size = findings.find(
    ({ measure, failLimit }) => measure === 'imageBytes' && failLimit !== null,
  );
  return describePass(findings, size && formatLimit(size));
}

/** Failures that a label allows come before warnings. */
function describeWarnings(warned: readonly Finding[]): string {
  const overridden = warned.filter((finding) => finding.overridden !== undefined);
  const [first] = overridden;
  if (first?.overridden === undefined) return describeBroken(warned);
  const by = `${first.overridden.by}${formatClaim(first)}`;
  return `${describeBroken(overridden)}, allowed by ${by}`;
}

function describeUnmeasured(findings: readonly Finding[], failed: readonly Finding[]): string {
  const missing = findings.filter(({ outcome }) => outcome === 'unmeasured');
  const what =
    missing.length > 1
      ? `${formatPlural(missing.length, 'rule')} could not be measured`
      : `${missing[0] === undefined ? 'a rule' : nameSubject(missing[0])} could not be measured`;
  return failed.length === 0 ? what : `${describeBroken(failed)}; ${what}`;
}

function describeChange(image: ImageReport, run: RunContext | undefined): string {
  const { comparison } = image;
  if (comparison === undefined) return isUnguarded(image) ? ' (not compared)' : '';
  const bytes = describeGrowth(comparison).replace(/, [+-][\d.]+%/, '');
  if (bytes === 'unchanged' && image.findings.some(saysUnchanged)) return '';
  const [change, ...lost] = bytes.split(', ');
  const since =
    `${/^[+-]/.test(bytes) ? 'against' : 'since'} ` + `${nameBaseline(comparison.baseline, run)}`;
  // A terminal cuts long lines, so the name of the baseline comes last.
  return lost.length === 0 ? ` (${change} ${since})` : ` (${[change, ...lost, since].join(', ')})`;
}

/** `30.4 MB over budget before this change, unchanged by it` is enough. */
function saysUnchanged({ outcome, measure }: Finding): boolean {
  return outcome === 'inherited' && measure === 'imageBytes';
}

/** The baseline of the image: `main`, `1b2c3d4`, `docker:app:main`. */
function nameBaseline(
  { commit, report, source }: BaselineFacts,
  run: RunContext | undefined,
): string {
  if (commit !== undefined) return run?.baseRef ?? commit.slice(0, 7);
  return report ?? source;
}

/** The size, or the pull size if only stored sizes are known, or else the number of layers. */
function formatMainSize(image: ImageReport, { measures }: ImageFacts): string {
  const { imageBytes, pullBytes, layerCount } = measures;
  if (imageBytes !== null) return formatSize(image, 'imageBytes', imageBytes);
  if (pullBytes === null) return formatPlural(layerCount ?? 0, 'layer');
  return `${formatSize(image, 'pullBytes', pullBytes)} to pull`;
}

/** With the same digits as next to the limit. */
function formatSize({ findings }: ImageReport, measure: MeasureName, bytes: number): string {
  const rule = findings.find((finding) => finding.measure === measure);
  return rule === undefined ? formatBytes(bytes) : formatValue(rule);
}
