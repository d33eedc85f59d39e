/** Messages about histories. */
export const HISTORY = {};
