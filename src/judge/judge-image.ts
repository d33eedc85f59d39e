import { listRulesInForce, type RuleInForce } from '../budget/effective-limits.ts';
import { listParts, toScope } from '../budget/scope.ts';
import type { Budget, RuleSet } from '../model/budget.ts';
import type { DriftMeasureName } from '../model/drift.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { Finding } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Compared, JudgeContext } from './compared.ts';
import { judgeBase } from './judge-base.ts';
import { judgeContext, judgeEffort } from './judge-build.ts';
import { judgeDrift } from './judge-drift.ts';
import { isEffort } from './judge-effort.ts';
import { findBaselinePaths, isGrowth, judgeGrowth } from './judge-growth.ts';
import { judgeGuess } from './judge-guess.ts';
import { judgeMeasure } from './judge-measure.ts';
import { isPullTime, judgeCost, judgePullTime } from './judge-modeled.ts';
import { judgePrivateFiles } from './judge-private-files.ts';
import { judgePaths, listUnmeasuredPaths } from './path-rules.ts';

/**
 * Judges one image by every rule, in the order of the rules table, then by paths. Waivers are
 * applied later.
 */
export function judgeFacts(
  facts: ImageFacts,
  budget: Budget | undefined,
  flags: RuleSet,
  compared: Compared = {},
): Finding[] {
  const scope = toScope(facts.key);
  const parts = listParts(budget, scope).reverse();
  const paths = parts.flatMap(({ part }) => part.paths);
  const ignore = [...new Set(parts.flatMap(({ part }) => part.ignore))];
  const isRequired =
    compared.isBaselineUnreadable === true ||
    (budget?.isBaselineRequired === true && compared.isBaselineUncalledFor !== true);
  const tree = facts.files?.tree;
  const byPath =
    tree && (paths.length > 0 || ignore.length > 0)
      ? judgePaths(tree, paths, ignore, findBaselinePaths(compared, isRequired))
      : null;
  const context: JudgeContext = {
    facts,
    advice: compared.advice,
    compared,
    isRequired,
    mayEstimate: budget?.mayEstimate ?? false,
    driftMissing: budget?.driftMissing,
    driftSince: budget?.drift?.since,
    isIgnoring: ignore.length > 0,
    ignored: byPath?.ignored ?? null,
  };
  const byRule = listRulesInForce(budget, flags, scope).flatMap((inForce) =>
    judgeRule(inForce, context),
  );
  return [
    ...byRule,
    ...judgeBase(facts, budget),
    ...(byPath?.findings ?? listUnmeasuredPaths(paths, new Message('paths-not-reported', {}))),
  ];
}

function judgeRule({ rule, limit }: RuleInForce, context: JudgeContext): Finding[] {
  const { measure } = rule;
  const unjudged = { id: rule.key, ...limit, measure, unit: rule.unit, bound: rule.bound };
  if (measure === 'contextBytes') return [judgeContext(unjudged, context.compared)];
  if (isEffort(measure)) return [judgeEffort(unjudged, measure, context.compared)];
  if (measure === 'privateFiles') return judgePrivateFiles(unjudged, context);
  if (isPullTime(measure)) return [judgePullTime(unjudged, measure, context)];
  if (measure === 'costPerYear') return [judgeCost(unjudged, context)];
  if (isDrift(measure)) {
    const { facts, mayEstimate, driftMissing: missing, compared } = context;
    const drift = compared.drift?.since === context.driftSince ? compared.drift : undefined;
    return [judgeDrift(unjudged, measure, { facts, mayEstimate, missing, drift })];
  }
  const finding = isGrowth(measure)
    ? judgeGrowth(unjudged, measure, context)
    : judgeMeasure({ ...unjudged, measure }, measure, context);
  return [rule.needs.includes('base') ? judgeGuess(finding, context) : finding];
}

const isDrift = (measure: Finding['measure']): measure is DriftMeasureName =>
  measure === 'driftBytes' || measure === 'driftRatio' || measure === 'pullDriftBytes';
