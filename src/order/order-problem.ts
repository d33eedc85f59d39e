/** What an order of steps is judged by. */
export interface OrderProblem {
  /** By step, in today's order. */
  readonly costs: readonly number[];
  /** By step: those that must come before it, and before these. */
  readonly before: readonly ReadonlySet<number>[];
  /** Which steps changes affect, and how many changes affect just these. */
  readonly changes: readonly StepChange[];
  /** Steps that run again only if they are affected themselves. */
  readonly isLinked: readonly boolean[];
  /** What it costs to exchange two steps, so that steps stay if little is gained. */
  readonly exchangeCost: number;
}

export interface StepChange {
  readonly steps: readonly number[];
  readonly count: number;
}
