import type { Budget, PathRule, RuleLimits, WrittenBound } from '../../model/budget.ts';
import type { Finding, ImageReport } from '../../model/report.ts';
import { rulesInForce } from '../effective-limits.ts';
import type { LimitedRule } from '../limit.ts';
import { PATH_BYTES_RULE } from '../path-rules.ts';
import { type Need, RULES } from '../rules.ts';
import { costOf, roomyLimit } from './roomy-limit.ts';

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
export function outgrownLimits(budget: Budget, images: readonly ImageReport[], gain = 0.1): HeldLimit[] {
  const holders = holdersOf(budget, images);
  const entries = [...budget.images].map(([name, part]) => ({ image: name, part, pointer: `/images/${name}` }));
  return [{ image: null, part: budget, pointer: '' }, ...entries]
    .flatMap(({ image, part, pointer }) => [
      ...RULES_OF_IMAGES.flatMap((rule) => {
        const written = { rule, label: rule.key, image, pointer: `${pointer}/rules/${rule.key}` };
        return ruleLimit(written, part.rules.get(rule.key), holders);
      }),
      ...part.paths.flatMap((rule, index) => {
        const written = {
          rule: PATH_BYTES_RULE,
          label: rule.path,
          image,
          pointer: `${pointer}/paths/${index}/highestBytes`,
        };
        return pathLimit(written, rule, holders);
      }),
    ])
    .filter((held) => isOutgrown(held, gain));
}

/** What is measured on an image by itself. */
const OF_IMAGES: readonly Need[] = ['files', 'stored'];
const RULES_OF_IMAGES = RULES.filter(({ needs }) => needs.every((need) => OF_IMAGES.includes(need)));

type Written = Pick<HeldLimit, 'rule' | 'label' | 'image' | 'pointer'>;

/** An image's name and what holds for it; without a report where it was not measured. */
interface Holder {
  readonly name: string;
  readonly report: ImageReport | undefined;
  /** By rule. */
  readonly inForce: ReadonlyMap<string, RuleLimits>;
}

/** All images that a budget knows or that were judged by it. */
function holdersOf(budget: Budget, images: readonly ImageReport[]): Holder[] {
  const inForce = (name: string) =>
    new Map(rulesInForce(budget, new Map(), name).map(({ rule, bounds }) => [rule.key, bounds]));
  const measured = new Set(images.map(({ key }) => key.name));
  const missing = [...budget.images.keys()].filter((name) => !measured.has(name));
  return [
    ...images.map((report) => ({ name: report.key.name, report, inForce: inForce(report.key.name) })),
    ...missing.map((name) => ({ name, report: undefined, inForce: inForce(name) })),
  ];
}

function ruleLimit(written: Written, limits: RuleLimits | undefined, holders: readonly Holder[]): HeldLimit[] {
  if (limits === undefined) return [];
  const { label } = written;
  const holds = ({ inForce }: Holder, bound: 'warn' | 'fail'): boolean =>
    limits[bound] !== undefined && inForce.get(label)?.[bound] === limits[bound];
  const held = holders.filter((holder) => holds(holder, 'warn') || holds(holder, 'fail'));
  const warnsElsewhere = held
    .filter((holder) => holds(holder, 'fail') && !holds(holder, 'warn'))
    .flatMap(({ inForce }) => inForce.get(label)?.warn ?? []);
  return heldLimit({ ...written, warnsElsewhere }, limits, label, held);
}

function pathLimit(written: Written, { id, highestBytes }: PathRule, holders: readonly Holder[]): HeldLimit[] {
  if (highestBytes === null) return [];
  const held = holders.filter(({ name }) => written.image === null || written.image === name);
  return heldLimit({ ...written, warnsElsewhere: [] }, highestBytes, `${id}.highestBytes`, held);
}

/** @returns nothing where it holds for no image, or where one of them has no such value */
function heldLimit(
  written: Written & Pick<HeldLimit, 'warnsElsewhere'>,
  limits: RuleLimits,
  findingId: string,
  held: readonly Holder[],
): HeldLimit[] {
  const [first, ...others] = (['warn', 'fail'] as const).flatMap((bound) => setBound(bound, limits[bound]));
  const measured = held.flatMap(({ report }) => report ?? []);
  const found = measured.map(({ findings }) => findings.find(({ id }) => id === findingId));
  const values = found.map((finding) => finding?.value ?? null);
  if (first === undefined || values.length === 0 || values.includes(null) || found.every(isNowhere)) return [];
  const worst = written.rule.bound === 'atMost' ? Math.max : Math.min;
  return [
    {
      ...written,
      bounds: [first, ...others],
      value: worst(...values.map(Number)),
      imageBytes: Math.max(...measured.map(({ facts }) => facts?.measures.imageBytes ?? 0)),
      unknownImages: held.filter(({ report }) => report === undefined).map(({ name }) => name),
    },
  ];
}

const setBound = (bound: 'warn' | 'fail', written: WrittenBound | undefined): SetBound[] =>
  written === undefined || written.limit === null ? [] : [{ bound, written, limit: written.limit }];

/** A path that no image has is more likely misspelt than empty. */
const isNowhere = (finding: Finding | undefined): boolean =>
  finding?.measure === 'pathBytes' && finding.matchCount === 0;

/** What must go besides: two steps, where steps are whole. */
const LEAST_GAIN = { bytes: 0, count: 2, ratio: 0.02 };

function isOutgrown({ rule, value, imageBytes, bounds: [{ limit }] }: HeldLimit, gain: number): boolean {
  const proposed = roomyLimit(rule, value, imageBytes);
  if (proposed === null) return false;
  const [now, then] = [costOf(rule, limit), costOf(rule, proposed)];
  return then <= now * (1 - gain) && now - then >= LEAST_GAIN[rule.unit] - 1e-9;
}
