import { BASE_ALLOWED, BASE_PINNED, findBaseRules, isAllowedBase } from '../budget/base-rules.ts';
import type { BaseImageFacts } from '../model/base.ts';
import type { Budget } from '../model/budget.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { Finding } from '../model/report.ts';
import { isReference } from '../oci/reference.ts';
import { Message } from '../report/words/messages/message.ts';
import { toJudged, toUnmeasured } from './outcome.ts';

/**
 * Judges the image that `FROM` names: whether it has a digest, and whether it is allowed. Unknown
 * values do not pass.
 */
export function judgeBase({ key, base }: ImageFacts, budget: Budget | undefined): Finding[] {
  const { pinned, allowed } = findBaseRules(budget, key.name);
  const name = findName(base);
  const isPinned = name === SCRATCH ? true : base?.isPinned;
  const isAllowed =
    allowed === undefined || name === undefined
      ? undefined
      : name === SCRATCH || isAllowedBase(allowed.globs, name);
  return [
    ...(pinned === undefined
      ? []
      : [judge(BASE_PINNED, 'pinnedBase', pinned.from, isPinned, name)]),
    ...(allowed === undefined
      ? []
      : [judge(BASE_ALLOWED, 'allowedBase', allowed.from, isAllowed, name)]),
  ];
}

/** @param isMet `undefined` if unknown */
function judge(
  id: string,
  measure: 'pinnedBase' | 'allowedBase',
  from: string,
  isMet: boolean | undefined,
  name: string | undefined,
): Finding {
  const unjudged = {
    ...({ id, rule: id, measure, unit: 'count', bound: 'atMost' } as const),
    ...{ warnLimit: null, failLimit: 0, isDefault: false, from },
  };
  if (isMet !== undefined)
    return {
      ...toJudged(unjudged, isMet ? 0 : 1),
      why: new Message('base-image-is', { name: String(name) }),
    };
  return toUnmeasured(unjudged, new Message('base-image-unknown', { name }));
}

const SCRATCH = 'scratch';

/** The name of an image; a budget names a source, which can be something else. */
function findName(base: BaseImageFacts | undefined): string | undefined {
  if (base === undefined || base.name === null) return undefined;
  const isSource = (base.namedBy ?? 'budget') === 'budget';
  const name = isSource ? base.name.replace(/^(?:docker|podman|registry):/, '') : base.name;
  return name === SCRATCH || isReference(name) ? name : undefined;
}
