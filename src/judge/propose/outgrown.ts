import type { LimitedRule } from '../../budget/rules.ts';
import { type Need, PATH_BYTES_RULE, RULES } from '../../budget/rules.ts';
import { listAllParts, type PlacedPart } from '../../budget/scope.ts';
import type { Budget, RuleLimits, WrittenBound } from '../../model/budget.ts';
import { addTo } from '../../model/group-by.ts';
import type { Finding, ImageReport } from '../../model/report.ts';
import {
  type Holder,
  listHolders,
  listMeasured,
  listUnknownNames,
  type Measured,
} from './holders.ts';
import { proposeLimit, toCost, USUAL_HEADROOM } from './propose-limit.ts';

/** A limit in a budget, and the values it applies to. */
export interface HeldLimit {
  readonly rule: LimitedRule;
  /** The rule's key or the path's glob. */
  readonly label: string;
  /** The entry of `images` that contains it. */
  readonly image: string | null;
  /** The key of `platforms` that contains it. */
  readonly platform: string | null;
  /** Its location in the file as a JSON pointer, to a limit or to `warn` and `fail`. */
  readonly pointer: string;
  /** The bounds set there, the one reached first before the other. */
  readonly bounds: readonly [SetBound, ...SetBound[]];
  /** The worst value of the images. */
  readonly value: number;
  /** The size of the largest image. */
  readonly imageBytes: number;
  /** Images that it also applies to but that were not measured. */
  readonly unknownImages: readonly string[];
  /** Warning limits from other places for images that this limit fails. */
  readonly warnsElsewhere: readonly WrittenBound[];
}

export interface SetBound {
  readonly bound: 'warn' | 'fail';
  readonly written: WrittenBound;
  readonly limit: number;
}

/**
 * Finds the limits that are higher than the images need: a new limit with headroom would be lower
 * by at least `gain`. A new limit has less headroom, so it doesn't count as outgrown itself. Growth
 * has no such limits.
 * @param images judged by that budget
 * @param gain the minimum share by which a limit must be lowered
 * @param keep the share of headroom that new limits have
 */
export function findOutgrownLimits(
  budget: Budget,
  images: readonly ImageReport[],
  gain = 0.1,
  keep = USUAL_HEADROOM,
): HeldLimit[] {
  const holders = listHolders(budget, images);
  const byPart = groupByPart(holders);
  return listAllParts(budget)
    .flatMap((placed) => listPartLimits(placed, byPart.get(placed.pointer) ?? []))
    .filter((held) => isOutgrown(held, gain, keep));
}

function groupByPart(holders: readonly Holder[]): Map<string, Holder[]> {
  const byPart = new Map<string, Holder[]>();
  for (const holder of holders) for (const pointer of holder.parts) addTo(byPart, pointer, holder);
  return byPart;
}

/** @param holders the images that the part applies to */
function listPartLimits(
  { image, platform, part, pointer }: PlacedPart,
  holders: readonly Holder[],
): HeldLimit[] {
  const ofRules = RULES_OF_IMAGES.flatMap((rule) => {
    const limits = part.rules.get(rule.key);
    const place = { image, platform, pointer: `${pointer}/rules/${rule.key}` };
    const written = { rule, label: rule.key, ...place };
    return limits === undefined ? [] : findRuleLimit(written, limits, holders);
  });
  const [unknownImages, measured] = [listUnknownNames(holders), listMeasured(holders)];
  const ofPaths = part.paths.flatMap(({ id, path, highestBytes }, index) => {
    const place = { image, platform, pointer: `${pointer}/paths/${index}/highestBytes` };
    const written = {
      rule: PATH_BYTES_RULE,
      label: path,
      ...place,
      unknownImages,
      warnsElsewhere: [],
    };
    return highestBytes === null
      ? []
      : findHeldLimit(written, highestBytes, `${id}.highestBytes`, measured);
  });
  return [...ofRules, ...ofPaths];
}

/** What can be measured on a single image. */
const OF_IMAGES: readonly Need[] = ['files', 'stored', 'base'];
const RULES_OF_IMAGES = RULES.filter(
  ({ needs, isLevel }) => !isLevel && needs.every((need) => OF_IMAGES.includes(need)),
);

type Written = Pick<HeldLimit, 'rule' | 'label' | 'image' | 'platform' | 'pointer'>;

function findRuleLimit(
  written: Written,
  limits: RuleLimits,
  holders: readonly Holder[],
): HeldLimit[] {
  const { label } = written;
  const holds = ({ inForce }: Holder, bound: 'warn' | 'fail'): boolean =>
    limits[bound] !== undefined && inForce.get(label)?.[bound] === limits[bound];
  const held = holders.filter((holder) => holds(holder, 'warn') || holds(holder, 'fail'));
  const warnsElsewhere = held
    .filter((holder) => holds(holder, 'fail') && !holds(holder, 'warn'))
    .flatMap(({ inForce }) => inForce.get(label)?.warn ?? []);
  return findHeldLimit(
    { ...written, unknownImages: listUnknownNames(held), warnsElsewhere },
    limits,
    label,
    listMeasured(held),
  );
}

/** @returns nothing if it applies to no image, or an image lacks the value */
function findHeldLimit(
  written: Written & Pick<HeldLimit, 'unknownImages' | 'warnsElsewhere'>,
  limits: RuleLimits,
  findingId: string,
  measured: readonly Measured[],
): HeldLimit[] {
  const [first, ...others] = (['warn', 'fail'] as const).flatMap((bound) =>
    toSetBound(bound, limits[bound]),
  );
  const found = measured.map(({ findings }) => findings.get(findingId));
  const values = found.map((finding) => finding?.value ?? null);
  if (
    first === undefined ||
    values.length === 0 ||
    values.includes(null) ||
    found.every(matchesNoPath)
  )
    return [];
  const worst = written.rule.bound === 'atMost' ? Math.max : Math.min;
  return [
    {
      ...written,
      bounds: [first, ...others],
      value: worst(...values.map(Number)),
      imageBytes: Math.max(...measured.map(({ imageBytes }) => imageBytes)),
    },
  ];
}

const toSetBound = (bound: 'warn' | 'fail', written: WrittenBound | undefined): SetBound[] =>
  written === undefined || written.limit === null ? [] : [{ bound, written, limit: written.limit }];

/** A path that no image has is more likely misspelled than empty. */
const matchesNoPath = (finding: Finding | undefined): boolean =>
  finding?.measure === 'pathBytes' && finding.matchCount === 0;

/**
 * Whether a new fail limit would be reached before a warning from another place.
 * @param getLimit the future limit of that warning, if it changes
 */
export const comesBeforeWarning = (
  { rule, warnsElsewhere }: HeldLimit,
  newLimit: number,
  getLimit = (warn: WrittenBound): number | null => warn.limit,
): boolean =>
  warnsElsewhere.some((warn) => {
    const limit = getLimit(warn);
    return limit !== null && toCost(rule, newLimit) < toCost(rule, limit);
  });

/** The smallest reduction: two steps if steps are whole numbers. */
const LEAST_GAIN = { bytes: 0, count: 2, ratio: 0.02, seconds: 1, money: 1 };

function isOutgrown(
  { rule, value, imageBytes, bounds: [{ limit }] }: HeldLimit,
  gain: number,
  keep: number,
): boolean {
  const proposed = proposeLimit(rule, value, imageBytes, 1, keep);
  if (proposed === null) return false;
  const [now, then] = [toCost(rule, limit), toCost(rule, proposed)];
  return then < now && then <= now * (1 - gain) && now - then >= LEAST_GAIN[rule.unit] - 1e-9;
}
