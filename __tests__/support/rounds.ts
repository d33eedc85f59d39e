const TIMES = Number(process.env.PLIMSOLL_ROUNDS ?? 1);

/**
 * How many random examples a test tries. `PLIMSOLL_ROUNDS=4`, which CI sets, tries four times as
 * many.
 */
export const rounds = (few: number): number => Math.ceil(few * TIMES);
