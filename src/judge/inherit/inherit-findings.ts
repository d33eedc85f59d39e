import { computeLeastCost } from '../../cost/money/compute-cost.ts';
import { estimatePull } from '../../cost/pull/estimate-pull.ts';
import type { Budget, RuleSet } from '../../model/budget.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { ImageFacts, ImageKey } from '../../model/facts.ts';
import type { Finding, Held } from '../../model/report.ts';
import { addReason, Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import type { Compared } from '../compared.ts';
import { isAboutGrowth, isBrokenGrowth } from '../judge-growth.ts';
import { judgeFacts } from '../judge-image.ts';
import { type BaselineFindings, findBaselineResult } from './baseline-result.ts';
import { inheritFinding } from './inherit.ts';

/** What decides whether a broken limit is inherited. */
export interface InheritanceLimits {
  readonly budget: Budget | undefined;
  readonly flags: RuleSet;
  /** The budget of the base branch; `null`: it has none; absent: unknown, or not a change. */
  readonly baseBudget?: Budget | null | undefined;
  /** The run is for a branch, whose broken limits are never inherited. */
  readonly isOfBranch?: boolean | undefined;
}

interface ComparedImage extends Compared {
  readonly key: ImageKey;
  readonly facts?: ImageFacts;
}

/** Compares every finding with the baseline, and turns inherited failures into `inherited`. */
export function inheritFindings(
  findings: readonly Finding[],
  image: ComparedImage,
  limits: InheritanceLimits,
): readonly Finding[] {
  const { facts, comparison, baseline } = image;
  if (facts === undefined || comparison === undefined) return findings;
  const noise = limits.budget?.noise;
  const compared = { facts, comparison, baseline, earlier: image.findings ?? [], noise };
  const judged = judgeBaseline({ ...image, facts }, limits);
  const held = findHeld(image, limits);
  const inherited = findings.map((finding) =>
    explainHeld(
      inheritFinding(finding, findBaselineResult(finding, compared, judged), held),
      held,
      comparison,
    ),
  );
  return findings.some(isBrokenGrowth) ? inherited.map(toExact) : inherited;
}

/** If growth is too much, noise matters too. */
function toExact(finding: Finding): Finding {
  const { isUnchanged, ...others } = finding;
  return isUnchanged && others.value !== others.baselineValue ? others : finding;
}

/** Names what is missing, so that the reader can do something about it. */
function explainHeld(finding: Finding, held: Held | undefined, { baseline }: Comparison): Finding {
  const between = baseline.between ?? [];
  const isUnsure = held === 'older' && finding.outcome === 'fail' && !isAboutGrowth(finding);
  const reason =
    explainHeldChange(finding.change?.held, between) ??
    (isUnsure && between.length > 0
      ? new Message('broken-before-unknown', { between })
      : undefined);
  if (reason === undefined) return finding;
  return { ...finding, why: addReason(finding.why, reason) };
}

function explainHeldChange(
  held: Held | undefined,
  between: readonly string[],
): Sentence | undefined {
  if (held === 'older') return new Message('inherited-from-older', { between });
  return held === 'unverified' ? new Message('inherited-from-unverified', {}) : undefined;
}

/**
 * The baseline is judged like the image, under the image's name. For a report that is judged again,
 * only the limits of the base branch are needed, by judging the image by them.
 */
function judgeBaseline(
  { key, facts: ownFacts, baseline, drift, ...own }: ComparedImage & { facts: ImageFacts },
  { budget, flags, baseBudget }: InheritanceLimits,
): BaselineFindings {
  const { advice, buildContext, effort } = baseline ?? own;
  const compared = {
    ...(advice && { advice }),
    ...(buildContext && { buildContext }),
    drift,
    ...(effort && { effort }),
    isBaselineUncalledFor: true,
  };
  const facts = { ...(baseline?.facts ?? ownFacts), key };
  const judge = (by: Budget | undefined): Finding[] => {
    const pull = estimatePull(facts, undefined, by?.pull ?? null);
    const cost = computeLeastCost(facts, by?.cost ?? null);
    return judgeFacts(facts, by, flags, { ...compared, pull, cost });
  };
  return {
    now: baseline && judge(budget),
    onBaseBranch: baseBudget === undefined ? undefined : judge(baseBudget ?? undefined),
  };
}

/** Why this run inherits nothing, if it doesn't. */
function findHeld(
  { comparison }: ComparedImage,
  { budget, isOfBranch }: InheritanceLimits,
): Held | undefined {
  if (isOfBranch === true) return 'branch';
  if (budget?.inherits === false) return 'off';
  const { distance = 0, isUnverified } = comparison?.baseline ?? {};
  if (distance > 0) return 'older';
  return isUnverified ? 'unverified' : undefined;
}
