/** Messages about files and git. */
export const FILES = {};
