/** Replaces a secret. */
export const MASK = '***';
/** Replaces text left out to save space. */
export const ELLIPSIS = '…';
