import type { GrowthName } from '../model/comparison.ts';
import type { MeasureName } from '../model/facts.ts';
import type { ManifestFacts } from '../model/manifest-facts.ts';
import type { Finding, ImageReport } from '../model/report.ts';
import { growthWords } from './words/comparison-words.ts';
import { describeFinding, distanceWords } from './words/finding-words.ts';
import { formatBytes, formatPlural } from './words/format.ts';
import { pullGrowthWords } from './words/manifest-comparison-words.ts';
import { isUnguarded } from './words/shared-reasons.ts';
import { failureWords, overWhat, passWords } from './words/verdict-words.ts';

/**
 * An image's verdict in one line: `180.4 MB, 30.4 MB over budget, +2 more`.
 * @param hasReason whether it says why an image could not be measured, for where nothing else does
 */
export function headline(image: ImageReport, hasReason = false): string {
  const { size, verdict } = headlineParts(image, hasReason);
  return size === '' ? verdict : `${size}, ${verdict}`;
}

/** The same in two parts, for a table; `size` is empty where nothing was measured. */
export function headlineParts(
  image: ImageReport,
  hasReason = false,
): { size: string; verdict: string } {
  if (image.facts !== undefined)
    return {
      size: imageSize(image, image.facts.measures.imageBytes),
      verdict: verdictWords(image) + changeWords(image),
    };
  if (image.manifest !== undefined)
    return {
      size: pullSize(image, image.manifest),
      verdict: verdictWords(image) + changeWords(image),
    };
  const reason = hasReason ? firstLine(image.error?.message) : undefined;
  return { size: '', verdict: failureWords(image) + (reason === undefined ? '' : `: ${reason}`) };
}

/** One finding that is not as it should be: `image size 30.4 MB over budget`. */
export function findingLine(finding: Finding): string {
  const { outcome, measure } = finding;
  if (outcome === 'unmeasured') return `${subject(finding)} could not be measured`;
  const name = measure === 'imageBytes' ? `${SUBJECTS.imageBytes} ` : '';
  return name + beyondWords([finding], outcome === 'warn' ? 'the warning limit' : undefined);
}

function changeWords(image: ImageReport): string {
  const { comparison, manifestComparison } = image;
  if (comparison !== undefined) return ` (${growthWords(comparison)})`;
  if (manifestComparison !== undefined) return ` (${pullGrowthWords(manifestComparison)})`;
  return isUnguarded(image) ? ' (not compared)' : '';
}

/** Without the words that lead over to the lines below it: `no image is called "a"; there are:`. */
const firstLine = (message: string | undefined): string | undefined =>
  message?.replace(/(?:; [^;\n]*)?:?\n.*$/s, '');

/** What `--quiet` does not leave out: a waiver holds a rule off, but not the word about it. */
export const isWorthAWord = ({ verdict, findings }: ImageReport): boolean =>
  verdict !== 'pass' || findings.some(({ outcome }) => outcome === 'waived');

/**
 * Of these, the one that says most: the image's size, which the line begins with, then what the user asked for before what
 * is dive's default, then what is furthest beyond its limit in proportion to it. A denied path comes after any number.
 */
function furthest(findings: readonly Finding[]): Finding | undefined {
  const rank = ({ measure, isDefault }: Finding): number =>
    measure === 'imageBytes' ? 0 : isDefault ? 2 : 1;
  return [...findings].sort((a, b) => rank(a) - rank(b) || proportion(b) - proportion(a))[0];
}

function verdictWords({ verdict, findings }: ImageReport): string {
  const failed = findings.filter(({ outcome }) => outcome === 'fail');
  if (verdict === 'unmeasured') return unmeasuredWords(findings, failed);
  if (verdict === 'fail') return beyondWords(failed);
  if (verdict === 'warn') return warningWords(findings.filter(({ outcome }) => outcome === 'warn'));
  return passWords(findings);
}

/** What fails but for a label comes before what only warns. */
function warningWords(warned: readonly Finding[]): string {
  const overridden = warned.filter((finding) => finding.overridden !== undefined);
  const [first] = overridden;
  if (first?.overridden === undefined) return beyondWords(warned, 'the warning limit');
  return `${beyondWords(overridden)}, let pass by ${first.overridden.by}`;
}

function unmeasuredWords(findings: readonly Finding[], failed: readonly Finding[]): string {
  const missing = findings.filter(({ outcome }) => outcome === 'unmeasured');
  const what = `${missing[0] === undefined ? 'a rule' : subject(missing[0])} could not be measured`;
  const words = missing.length > 1 ? `${what}, +${missing.length - 1} more` : what;
  return failed.length === 0 ? words : `${beyondWords(failed)}; ${words}`;
}

/** @param given what the findings are over; without it the budget, or dive's default */
function beyondWords(findings: readonly Finding[], given?: string): string {
  const first = furthest(findings);
  if (first === undefined) return `over ${given ?? 'budget'}`;
  const limit = given ?? overWhat(first);
  const more = findings.length > 1 ? `, +${findings.length - 1} more` : '';
  if (first.measure === 'deniedPaths')
    return `${formatPlural(first.value ?? 0, 'denied path')}${more}`;
  const name = first.measure === 'imageBytes' ? '' : `${subject(first)} `;
  return `${name}${distanceWords(first) ?? 'over'} ${limit}${more}`;
}

const imageSize = (image: ImageReport, imageBytes: number): string =>
  sizeBesideLimit(image, 'imageBytes', imageBytes);

function pullSize(
  image: ImageReport,
  { measures: { pullBytes, layerCount } }: ManifestFacts,
): string {
  if (pullBytes === null) return formatPlural(layerCount ?? 0, 'layer');
  return `${sizeBesideLimit(image, 'pullBytes', pullBytes)} to pull`;
}

/** With as many digits as beside the limit, so that both places say the same. */
function sizeBesideLimit({ findings }: ImageReport, measure: MeasureName, bytes: number): string {
  const rule = findings.find((finding) => finding.measure === measure);
  return rule === undefined ? formatBytes(bytes) : describeFinding(rule, false, '').value;
}

function proportion({ measure, distance, failLimit, warnLimit, outcome }: Finding): number {
  if (measure === 'deniedPaths') return -1;
  const limit = outcome === 'warn' ? warnLimit : (failLimit ?? warnLimit);
  return distance === null ? 0 : distance / (limit ?? 1);
}

function subject({ measure, path = 'a path' }: Finding): string {
  if (measure === 'pathBytes' || measure === 'deniedPaths') return path;
  return measure === 'pathGrowthBytes' ? `growth of ${path}` : SUBJECTS[measure];
}

const SUBJECTS: Readonly<Record<MeasureName | GrowthName, string>> = {
  imageBytes: 'image size',
  layerBytes: 'largest layer',
  layerCount: 'layer count',
  fileCount: 'file count',
  contentBytes: 'content',
  visibleBytes: 'visible content',
  reclaimableBytes: 'reclaimable',
  visibleRatio: 'visible ratio',
  efficiencyRatio: 'efficiency',
  wastedBytes: 'wasted',
  userWastedRatio: 'user waste',
  pullBytes: 'pull size',
  ownBytes: 'own layers',
  growthBytes: 'growth',
  growthRatio: 'growth',
  ownGrowthBytes: 'growth of own layers',
  pullGrowthBytes: 'growth of pull size',
  deltaPullBytes: 'pull for an update',
};
