import type { AdviceId } from '../model/advice.ts';
import { packageIndex } from './package-index.ts';
import type { AdviceRule } from './rule.ts';

/** What can be advised, a file each. */
export const ADVICE_RULES: Readonly<Record<AdviceId, AdviceRule>> = {
  'package-index': packageIndex,
  'language-cache': { ...packageIndex, id: 'language-cache' },
  'deleted-later': { ...packageIndex, id: 'deleted-later' },
  'copied-metadata': { ...packageIndex, id: 'copied-metadata' },
  'private-files': { ...packageIndex, id: 'private-files' },
};
