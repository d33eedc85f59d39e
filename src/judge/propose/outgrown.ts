import { listRulesInForce } from '../../budget/effective-limits.ts';
import type { LimitedRule } from '../../budget/rules.ts';
import { type Need, PATH_BYTES_RULE, RULES } from '../../budget/rules.ts';
import type { Budget, BudgetPart, RuleLimits, WrittenBound } from '../../model/budget.ts';
import type { Finding, ImageReport } from '../../model/report.ts';
import { proposeLimit, toCost } from './propose-limit.ts';

/** A limit of a budget, and what it is held against in some images. */
export interface HeldLimit {
  readonly rule: LimitedRule;
  /** The rule's key or the path's glob. */
  readonly label: string;
  /** The entry of `images` it stands in. */
  readonly image: string | null;
  /** Where it stands in the file, as a JSON pointer; a limit is there, or `warn` and `fail` below it. */
  readonly pointer: string;
  /** Those that are set there, the one that is met first before the other. */
  readonly bounds: readonly [SetBound, ...SetBound[]];
  /** The worst of the images. */
  readonly value: number;
  /** The largest of them. */
  readonly imageBytes: number;
  /** Images that it holds for too, and that nothing is known of. */
  readonly unknownImages: readonly string[];
  /** Warnings of other places for images that fail here. */
  readonly warnsElsewhere: readonly WrittenBound[];
}

export interface SetBound {
  readonly bound: 'warn' | 'fail';
  readonly written: WrittenBound;
  readonly limit: number;
}

/**
 * The limits that images have outgrown downwards: with the room that a new limit would get, they come well below. The
 * room of a new one is less, so no limit is outgrown by what it was made for. Growth has no such limits.
 * @param images judged by that budget
 * @param gain the part of a limit that must go, for it to count as outgrown
 */
export function findOutgrownLimits(
  budget: Budget,
  images: readonly ImageReport[],
  gain = 0.1,
): HeldLimit[] {
  const holders = listHolders(budget, images);
  const byName = new Map<string, Holder[]>();
  for (const holder of holders)
    byName.set(holder.name, [...(byName.get(holder.name) ?? []), holder]);
  const entries = [...budget.images].flatMap(([image, part]) =>
    listPartLimits({ image, part, pointer: `/images/${image}` }, byName.get(image) ?? []),
  );
  return [
    ...listPartLimits({ image: null, part: budget, pointer: '' }, holders),
    ...entries,
  ].filter((held) => isOutgrown(held, gain));
}

interface PlacedPart {
  readonly image: string | null;
  readonly part: BudgetPart;
  readonly pointer: string;
}

/** @param holders the images that the part is for */
function listPartLimits(
  { image, part, pointer }: PlacedPart,
  holders: readonly Holder[],
): HeldLimit[] {
  const ofRules = RULES_OF_IMAGES.flatMap((rule) => {
    const limits = part.rules.get(rule.key);
    const written = { rule, label: rule.key, image, pointer: `${pointer}/rules/${rule.key}` };
    return limits === undefined ? [] : findRuleLimit(written, limits, holders);
  });
  const [unknownImages, measured] = [listUnknownNames(holders), listMeasured(holders)];
  const ofPaths = part.paths.flatMap(({ id, path, highestBytes }, index) => {
    const place = { image, pointer: `${pointer}/paths/${index}/highestBytes` };
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

/** What is measured on an image by itself. */
const OF_IMAGES: readonly Need[] = ['files', 'stored', 'base'];
const RULES_OF_IMAGES = RULES.filter(({ needs }) =>
  needs.every((need) => OF_IMAGES.includes(need)),
);

type Written = Pick<HeldLimit, 'rule' | 'label' | 'image' | 'pointer'>;

/** An image, what holds for it, and what was measured of it if anything was. */
interface Holder {
  readonly name: string;
  /** By rule. */
  readonly inForce: ReadonlyMap<string, RuleLimits>;
  readonly measured: Measured | undefined;
}

interface Measured {
  readonly imageBytes: number;
  readonly findings: ReadonlyMap<string, Finding>;
}

/** All images that were judged by a budget, then those that it knows besides. */
function listHolders(budget: Budget, images: readonly ImageReport[]): Holder[] {
  const holder = (name: string, measured: Measured | undefined): Holder => ({
    name,
    inForce: new Map(
      listRulesInForce(budget, new Map(), name).map(({ rule, bounds }) => [rule.key, bounds]),
    ),
    measured,
  });
  const judged = images.map(({ key, facts, findings }) => {
    const imageBytes = facts?.measures.imageBytes ?? 0;
    return holder(key.name, {
      imageBytes,
      findings: new Map(findings.map((finding) => [finding.id, finding])),
    });
  });
  const names = new Set(images.map(({ key }) => key.name));
  return [
    ...judged,
    ...[...budget.images.keys()]
      .filter((name) => !names.has(name))
      .map((name) => holder(name, undefined)),
  ];
}

const listMeasured = (holders: readonly Holder[]): Measured[] =>
  holders.flatMap(({ measured }) => measured ?? []);

const listUnknownNames = (holders: readonly Holder[]): string[] =>
  holders.filter(({ measured }) => measured === undefined).map(({ name }) => name);

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

/** @returns nothing where it holds for no image, or where one of them has no such value */
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

/** A path that no image has is more likely misspelt than empty. */
const matchesNoPath = (finding: Finding | undefined): boolean =>
  finding?.measure === 'pathBytes' && finding.matchCount === 0;

/**
 * Whether a failure at a new limit would come before a warning of another place, which then never warns.
 * @param limitOf where that warning will be, if not where it is
 */
export const comesBeforeWarning = (
  { rule, warnsElsewhere }: HeldLimit,
  newLimit: number,
  limitOf = (warn: WrittenBound): number | null => warn.limit,
): boolean =>
  warnsElsewhere.some((warn) => {
    const limit = limitOf(warn);
    return limit !== null && toCost(rule, newLimit) < toCost(rule, limit);
  });

/** What must go besides: two steps, where steps are whole. */
const LEAST_GAIN = { bytes: 0, count: 2, ratio: 0.02 };

function isOutgrown(
  { rule, value, imageBytes, bounds: [{ limit }] }: HeldLimit,
  gain: number,
): boolean {
  const proposed = proposeLimit(rule, value, imageBytes);
  if (proposed === null) return false;
  const [now, then] = [toCost(rule, limit), toCost(rule, proposed)];
  return then < now && then <= now * (1 - gain) && now - then >= LEAST_GAIN[rule.unit] - 1e-9;
}
