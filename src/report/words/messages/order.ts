/** Messages about orders of instructions. */
export const ORDER = {};
