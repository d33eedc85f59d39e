import type { Finding } from '../../model/report.ts';
import { formatClaim } from './claim-words.ts';
import { formatApart, formatBytes, formatDistance, formatPlural, type Scale } from './format.ts';
import { describeShares } from './inherited-words.ts';

/** One finding in words, for any renderer. */
export interface FindingWords {
  /** The rule's key, or the pattern of a path rule. */
  readonly label: string;
  /** The baseline's value if it differs by more than noise; otherwise empty. */
  readonly before: string;
  readonly value: string;
  /** The limit that decided. */
  readonly limit: string;
  /** `30.4 MB over`, `0.06 above`, `not measured`; may be empty. */
  readonly howFar: string;
  /** `default`, or where the limit was written. */
  readonly from: string;
  /** Further sentences: the other limit, the reason of a waiver, what was ignored. */
  readonly remarks: readonly string[];
}

/**
 * @param isEstimate whether the value was computed here, not read
 * @param none the text for a missing number
 */
export function describeFinding(finding: Finding, isEstimate: boolean, none: string): FindingWords {
  const { before, value, limit, otherLimit } = isCountOfPaths(finding)
    ? formatPathCount(finding, none)
    : formatNumbers(finding, none);
  const mark = isEstimate ? '~' : '';
  return {
    label: finding.path ?? finding.rule,
    before: before === '' ? '' : `${mark}${before}`,
    value: finding.value === null ? value : `${mark}${value}`,
    limit,
    howFar: describeHowFar(finding),
    from: finding.isDefault ? 'default' : String(finding.from),
    remarks: [
      describeInheritance(finding),
      otherLimit,
      ...listReasons(finding),
      describeIgnored(finding),
      describeApproval(finding),
      formatClaim(finding).slice(2, -1),
    ].filter((remark) => remark !== ''),
  };
}

/** `1.2 MB over`, without its consequence; `undefined` if there is no number. */
export const describeDistance = (finding: Finding): string | undefined =>
  finding.distance === null
    ? undefined
    : formatDistance(finding.distance, finding.bound, getScale(finding));

interface Numbers {
  readonly before: string;
  readonly value: string;
  readonly limit: string;
  readonly otherLimit: string;
}

function formatNumbers(finding: Finding, none: string): Numbers {
  const { warnLimit, failLimit } = finding;
  const decided = findDecidingLimit(finding);
  const other = decided === failLimit ? warnLimit : failLimit;
  const known = [decided, other].filter((limit) => limit !== null);
  const old = getMovedFrom(finding);
  // Without a value, the limits must still be distinguishable.
  const [value, ...texts] = formatApart(
    finding.value ?? known[0] ?? 0,
    known,
    getScale(finding),
    old === undefined ? [] : [old],
  );
  const [limit = none, otherText] = texts.slice(0, known.length);
  return {
    before: texts[known.length] ?? '',
    value: finding.value === null ? none : value,
    limit,
    otherLimit:
      otherText === undefined ? '' : `${other === warnLimit ? 'warns' : 'fails'} at ${otherText}`,
  };
}

/** The baseline's value, if the image's differs. */
function getMovedFrom({ value, baselineValue, isUnchanged }: Finding): number | undefined {
  const isKnown = value !== null && typeof baselineValue === 'number';
  return isKnown && isUnchanged !== true && baselineValue !== value ? baselineValue : undefined;
}

/** The limit that `distance` is measured from. */
function findDecidingLimit({
  value,
  distance,
  bound,
  warnLimit,
  failLimit,
}: Finding): number | null {
  const measureExcess = (limit: number | null): number | null =>
    value === null || limit === null ? null : bound === 'atMost' ? value - limit : limit - value;
  const isWarnLimit =
    failLimit === null || (distance !== null && measureExcess(warnLimit) === distance);
  return isWarnLimit && measureExcess(failLimit) !== distance ? warnLimit : failLimit;
}

/** Whether any path is too many, or the rule is yes or no, so numbers and limits say nothing. */
export const isCountOfPaths = (finding: Finding): boolean =>
  finding.measure === 'deniedPaths' || finding.measure === 'privateFiles' || isOfBase(finding);

/** Whether a finding is about the name of the base image. */
export const isOfBase = ({ measure }: Finding): boolean =>
  measure === 'pinnedBase' || measure === 'allowedBase';

function formatPathCount(finding: Finding, none: string): Numbers {
  const { value, measure } = finding;
  const noun = measure === 'privateFiles' ? 'private file' : 'path';
  const toWords = isOfBase(finding)
    ? (count: number | null) => (count === null ? none : count === 0 ? 'yes' : 'no')
    : (count: number | null) => (count ? formatPlural(count, noun) : 'none');
  const old = getMovedFrom(finding);
  return {
    before: old === undefined ? '' : toWords(old),
    value: toWords(value),
    limit: isOfBase(finding) ? 'yes' : 'none',
    otherLimit: '',
  };
}

function describeHowFar(finding: Finding): string {
  const { outcome, measure } = finding;
  if (outcome === 'skipped') return 'skipped';
  if (outcome === 'unmeasured') return 'not measured';
  const isBeyond = outcome !== 'pass';
  // dive's ratio can have an outcome without a number.
  const distance = describeDistance(finding) ?? (isBeyond ? 'over' : '');
  const found = FOUND[measure] ?? 'in the image';
  const words = isCountOfPaths(finding) ? (isBeyond ? found : '') : distance;
  return outcome === 'waived' ? `${words}, waived` : words;
}

const FOUND: Readonly<Partial<Record<Finding['measure'], string>>> = {
  deniedPaths: 'denied',
  pinnedBase: 'not pinned',
  allowedBase: 'not allowed',
};

/** `over before this change, unchanged by it`. */
function describeInheritance(finding: Finding): string {
  const words = describeShares(finding);
  if (words === '') return '';
  if (words.startsWith(',')) return words.slice(2);
  const state = isCountOfPaths(finding) ? 'there' : finding.bound === 'atLeast' ? 'below' : 'over';
  return `${state}${words}`;
}

const getScale = ({ unit, rule }: Finding): Scale =>
  unit === 'ratio' && rule.endsWith('Percent') ? 'percent' : unit;

/** The reason for denying paths matters only if there are any. */
function listReasons({ why = '', measure, outcome }: Finding): string[] {
  return measure === 'deniedPaths' && outcome === 'pass' ? [] : String(why).split('\n');
}

const describeIgnored = ({ ignored }: Finding): string =>
  ignored === undefined
    ? ''
    : `ignored ${formatBytes(ignored.bytes)}: ${ignored.patterns.join(', ')}`;

/** `approved at 162.4 MB on 2026-11-30 04:28 UTC`: the limit may be exceeded up to this value. */
function describeApproval({ overridden, ...finding }: Finding): string {
  const { at, value } = overridden ?? {};
  if (at === undefined || value === undefined) return '';
  const [figure] = formatApart(value, [], getScale(finding));
  return `approved at ${figure} on ${at.slice(0, 16).replace('T', ' ')} UTC`;
}

/** Where a matched path is. For growth rules, too, the size is the total size. */
export function describeMatch(
  { measure }: Finding,
  { layer, isVisible }: NonNullable<Finding['matches']>[number],
): string {
  const size = measure === 'pathGrowthBytes' ? ', current size' : '';
  return `layer ${layer}${isVisible ? '' : ', hidden later'}${size}`;
}

/** The value, with enough digits next to the limit. */
export function formatValue(finding: Finding): string {
  const { baselineValue: _, ...alone } = finding;
  return describeFinding(alone, false, '').value;
}

/** The limit that decided, without trailing zeros: `150 MB`. */
export const formatLimit = ({ baselineValue: _, ...finding }: Finding): string =>
  formatNumbers(finding, '').limit.replace(/\.0+(?= |%|$)/, '');

/** What a finding is about: `reclaimable bytes`, `growth of /app`. */
export function nameSubject({ measure, path = 'a path' }: Finding): string {
  if (measure === 'pathBytes' || measure === 'deniedPaths') return path;
  return measure === 'pathGrowthBytes' ? `growth of ${path}` : SUBJECTS[measure];
}

const SUBJECTS: Readonly<
  Record<Exclude<Finding['measure'], 'pathBytes' | 'pathGrowthBytes' | 'deniedPaths'>, string>
> = {
  pinnedBase: 'base image',
  allowedBase: 'base image',
  privateFiles: 'private files',
  imageBytes: 'image size',
  layerBytes: 'largest layer',
  layerCount: 'layer count',
  fileCount: 'file count',
  contentBytes: 'content',
  visibleBytes: 'visible content',
  reclaimableBytes: 'reclaimable bytes',
  visibleRatio: 'visible ratio',
  efficiencyRatio: 'efficiency',
  wastedBytes: 'wasted bytes',
  userWastedRatio: 'user waste',
  pullBytes: 'pull size',
  ownBytes: 'own layers',
  packageCount: 'package count',
  compilerCount: 'compilers',
  debuggerCount: 'debuggers',
  vcsCount: 'version control programs',
  contextBytes: 'build context',
  costPerYear: 'cost per year',
  driftBytes: 'drift',
  driftRatio: 'drift',
  pullDriftBytes: 'drift of pull size',
  rebuildSeconds: 'rebuild time',
  repushedBytes: 'push after a small edit',
  healthySeconds: 'time until healthy',
  pullSeconds: 'pull time',
  updateSeconds: 'update time',
  growthBytes: 'growth',
  growthRatio: 'growth',
  ownGrowthBytes: 'growth of own layers',
  pullGrowthBytes: 'growth of pull size',
  deltaPullBytes: 'update pull size',
  updateBytes: 'update size',
};
