/** Messages about archives and layouts. */
export const ARCHIVE = {};
