/** Messages about budgets. */
export const BUDGET = {};
