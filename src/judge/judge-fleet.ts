import { FLEET_RULES } from '../budget/fleet-rules.ts';
import { measureFleet } from '../fleet/measure-fleet.ts';
import type { ImageFacts } from '../model/facts.ts';
import type {
  FleetFacts,
  FleetFinding,
  FleetImage,
  FleetLimit,
  FleetSummary,
} from '../model/fleet.ts';
import type { ImageReport } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { judgeValue } from './outcome.ts';

/**
 * Computes what the images of a report share, judged by the limits for all of them together.
 * @returns undefined for one image, even for several platforms
 */
export function summarizeFleet(
  images: readonly Pick<ImageReport, 'key' | 'facts'>[],
  limits: readonly FleetLimit[],
): FleetSummary | undefined {
  if (!areSeveral(images)) return undefined;
  const known = images.flatMap(({ key, facts }): ImageFacts[] =>
    facts === undefined ? [] : [{ ...facts, key }],
  );
  return judgeFleet(measureFleet(known), limits, known.length === images.length);
}

/** Images with the same name are one image, unless two have the same platform. */
function areSeveral(images: readonly Pick<ImageReport, 'key'>[]): boolean {
  const names = new Set(images.map(({ key }) => key.name));
  const platforms = new Set(images.map(({ key }) => key.platform));
  return names.size > 1 || platforms.size < images.length;
}

/** @param isWhole whether all images were measured */
export const judgeFleet = (
  facts: FleetFacts,
  limits: readonly FleetLimit[],
  isWhole: boolean,
): FleetSummary => ({
  ...facts,
  findings: limits.map((limit) => judgeLimit(limit, facts, isWhole)),
});

function judgeLimit(limit: FleetLimit, facts: FleetFacts, isWhole: boolean): FleetFinding {
  const rule = FLEET_RULES.find(({ key }) => key === limit.rule);
  const { unit = 'bytes', bound = 'atMost' } = rule ?? {};
  const unjudged = { ...limit, unit, bound };
  const measured = measure(limit, facts);
  const unmeasured = { ...unjudged, value: null, distance: null, outcome: 'unmeasured' } as const;
  if (measured === undefined) return { ...unmeasured, why: explainUnknown(limit.of, facts) };
  const { value, image } = measured;
  const judged = { ...unjudged, ...toOutcome({ ...unjudged, value }), ...(image && { image }) };
  // More images need more, never less.
  const isCertain = isWhole || (judged.outcome === 'fail' && bound === 'atMost');
  return isCertain ? judged : { ...unmeasured, why: new Message('fleet-image-unmeasured', {}) };
}

const toOutcome = (
  finding: Pick<FleetFinding, 'bound' | 'warnLimit' | 'failLimit'> & { value: number },
) => judgeValue(finding, finding.value) as Pick<FleetFinding, 'value' | 'distance' | 'outcome'>;

interface Measured {
  readonly value: number;
  readonly image?: FleetImage['key'];
}

function measure({ rule, of }: FleetLimit, facts: FleetFacts): Measured | undefined {
  const store = facts[of];
  if (store === null) return undefined;
  if (rule === 'highestTotalBytes') return { value: store.totalBytes };
  if (rule === 'lowestSharedRatio') return { value: store.sharedRatio };
  const [first] = facts.images.toSorted((a, b) => getUnique(b, of) - getUnique(a, of));
  return first === undefined ? { value: 0 } : { value: getUnique(first, of), image: first.key };
}

const getUnique = (image: FleetImage, of: FleetFinding['of']): number =>
  image[of]?.uniqueBytes ?? 0;

function explainUnknown(of: FleetFinding['of'], { images }: FleetFacts): Sentence {
  if (of === 'registry') return new Message('fleet-stored-size-unknown', {});
  return new Set(images.map(({ key }) => key.platform)).size > 1
    ? new Message('fleet-several-platforms', {})
    : new Message('fleet-layers-unread', {});
}
