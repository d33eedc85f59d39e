/** The data by which an order of steps is judged. */
export interface OrderProblem {
  /** By step, in today's order. */
  readonly costs: readonly number[];
  /** By step: its dependencies, including indirect ones. */
  readonly before: readonly ReadonlySet<number>[];
  /** The steps that changes affect, and the number of changes that affect exactly these. */
  readonly changes: readonly StepChange[];
  /** Steps that run again only if they are affected themselves. */
  readonly isLinked: readonly boolean[];
  /** The cost of swapping two steps, so that steps stay if little is gained. */
  readonly exchangeCost: number;
}

export interface StepChange {
  readonly steps: readonly number[];
  readonly count: number;
}
