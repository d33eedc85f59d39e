/** Replaces a secret. */
export const MASK = '***';
/** Replaces text omitted to save space. */
export const ELLIPSIS = '…';
