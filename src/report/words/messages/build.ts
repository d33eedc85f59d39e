/** Messages about builds and build contexts. */
export const BUILD = {};
