/** Stands where something secret was. */
export const MASK = '***';
/** Stands where something was left out for room. */
export const ELLIPSIS = '…';
