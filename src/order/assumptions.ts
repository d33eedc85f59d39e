import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import type { PlannedStep, StagePlan } from './plan-order.ts';

/** By what a plan swaps. */
const ASSUMPTIONS = {
  install: new Message('assumed-of-install', {}),
  system: new Message('assumed-of-system', {}),
  copies: new Message('assumed-of-copies', {}),
} as const;
const KINDS = Object.keys(ASSUMPTIONS) as (keyof typeof ASSUMPTIONS)[];

/** Lists what has to be true so that a plan does not change the image. */
export function listAssumptions(plans: readonly StagePlan[]): Sentence[] {
  const kinds = plans.flatMap(({ steps, order }) => listExchanges(steps, order));
  return KINDS.filter((kind) => kinds.includes(kind)).map((kind) => ASSUMPTIONS[kind]);
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
function findKind(...pair: readonly PlannedStep[]): typeof KINDS {
  if (pair.some(({ step }) => !step.isBuilt)) return [];
  const kinds = pair.map(({ step: { needs } }) => needs.kind);
  if (kinds.includes('install')) return ['install'];
  return [kinds.includes('system') ? 'system' : 'copies'];
}
