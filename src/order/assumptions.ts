import type { PlannedStep, StagePlan } from './plan-order.ts';

/** Facts that a Dockerfile can't show, by what a plan swaps. */
const ASSUMPTIONS = {
  install:
    'installing dependencies reads no other file that is copied (scripts of packages could), and ' +
    'does not change manifests and lock files',
  system: 'system packages do not depend on what is copied outside of system folders',
  copies:
    'no copied folder is a link to another one, and folders that two instructions make have the ' +
    'same mode',
} as const;

/** Lists what has to be true so that a plan does not change the image. */
export function listAssumptions(plans: readonly StagePlan[]): string[] {
  const kinds = plans.flatMap(({ steps, order }) => listExchanges(steps, order));
  return (['install', 'system', 'copies'] as const)
    .filter((kind) => kinds.includes(kind))
    .map((kind) => ASSUMPTIONS[kind]);
}

function listExchanges(steps: readonly PlannedStep[], order: readonly number[]) {
  return order.flatMap((step, at) =>
    order
      .slice(at + 1)
      .filter((later) => later < step)
      .flatMap((later) => findKind(steps[later] as PlannedStep, steps[step] as PlannedStep)),
  );
}

/** The assumption behind swapping two steps. */
function findKind(...pair: readonly PlannedStep[]): (keyof typeof ASSUMPTIONS)[] {
  if (pair.some(({ step }) => !step.isBuilt)) return [];
  const kinds = pair.map(({ step: { needs } }) => needs.kind);
  if (kinds.includes('install')) return ['install'];
  return [kinds.includes('system') ? 'system' : 'copies'];
}
