/** Messages about sources as a whole. */
export const SOURCE = {};
