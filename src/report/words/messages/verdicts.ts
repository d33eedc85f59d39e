/** Messages about rules that are not judged, and other reasons of a verdict. */
export const VERDICTS = {};
