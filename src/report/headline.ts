import type { MeasureName } from '../model/facts.ts';
import type { ManifestFacts } from '../model/manifest-facts.ts';
import type { Finding, ImageReport } from '../model/report.ts';
import { describeFinding, distanceWords } from './finding-words.ts';
import { formatBytes, formatPlural } from './format.ts';

/**
 * An image's verdict in one line: `180.4 MB, 30.4 MB over budget, +2 more`.
 * @param hasReason whether it says why an image could not be measured, for where nothing else does
 */
export function headline(image: ImageReport, hasReason = false): string {
  if (image.facts !== undefined) return `${imageSize(image, image.facts.measures.imageBytes)}, ${verdictWords(image)}`;
  if (image.manifest !== undefined) return `${pullSize(image, image.manifest)}, ${verdictWords(image)}`;
  const reason = hasReason ? firstLine(image.error?.message) : undefined;
  return `could not be measured${reason === undefined ? '' : `: ${reason}`}`;
}

/** Without the words that lead over to the lines below it: `no image is called "a"; there are:`. */
const firstLine = (message: string | undefined): string | undefined => message?.replace(/(?:; [^;\n]*)?:?\n.*$/s, '');

/** What `--quiet` does not leave out: a waiver holds a rule off, but not the word about it. */
export const isWorthAWord = ({ verdict, findings }: ImageReport): boolean =>
  verdict !== 'pass' || findings.some(({ outcome }) => outcome === 'waived');

/**
 * Of these, the one that says most: the image's size, which the line begins with, then what the user asked for before what
 * is dive's default, then what is furthest beyond its limit in proportion to it. A denied path comes after any number.
 */
function furthest(findings: readonly Finding[]): Finding | undefined {
  const rank = ({ measure, isDefault }: Finding): number => (measure === 'imageBytes' ? 0 : isDefault ? 2 : 1);
  return [...findings].sort((a, b) => rank(a) - rank(b) || proportion(b) - proportion(a))[0];
}

function verdictWords({ verdict, findings }: ImageReport): string {
  const failed = findings.filter(({ outcome }) => outcome === 'fail');
  if (verdict === 'unmeasured') return unmeasuredWords(findings, failed);
  if (verdict === 'fail') return beyondWords(failed, 'budget');
  if (verdict === 'warn')
    return beyondWords(
      findings.filter(({ outcome }) => outcome === 'warn'),
      'the warning limit',
    );
  const waived = findings.filter(({ outcome }) => outcome === 'waived').length;
  return waived === 0 ? 'within budget' : `within budget, ${waived} waived`;
}

function unmeasuredWords(findings: readonly Finding[], failed: readonly Finding[]): string {
  const missing = findings.filter(({ outcome }) => outcome === 'unmeasured');
  const what = `${missing[0] === undefined ? 'a rule' : subject(missing[0])} could not be measured`;
  const words = missing.length > 1 ? `${what}, +${missing.length - 1} more` : what;
  return failed.length === 0 ? words : `${beyondWords(failed, 'budget')}; ${words}`;
}

function beyondWords(findings: readonly Finding[], limit: string): string {
  const first = furthest(findings);
  if (first === undefined) return `over ${limit}`;
  const more = findings.length > 1 ? `, +${findings.length - 1} more` : '';
  if (first.measure === 'deniedPaths') return `${formatPlural(first.value ?? 0, 'denied path')}${more}`;
  const name = first.measure === 'imageBytes' ? '' : `${subject(first)} `;
  return `${name}${distanceWords(first) ?? 'over'} ${limit}${more}`;
}

const imageSize = (image: ImageReport, imageBytes: number): string => sizeBesideLimit(image, 'imageBytes', imageBytes);

function pullSize(image: ImageReport, { measures: { pullBytes, layerCount } }: ManifestFacts): string {
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

const subject = ({ measure, path }: Finding): string =>
  measure === 'pathBytes' || measure === 'deniedPaths' ? (path ?? 'a path') : SUBJECTS[measure];

const SUBJECTS: Readonly<Record<MeasureName, string>> = {
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
};
