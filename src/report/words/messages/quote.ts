import { countChars, cutEnd } from '../../../model/cut-end.ts';

/** Quotes a value of the user, cut if it is long. */
export const quote = (text: string): string => JSON.stringify(cutEnd(text, 80, countChars));
