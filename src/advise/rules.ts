import type { AdviceId } from '../model/advice.ts';
import { copiedMetadata } from './copied-metadata.ts';
import { deletedLater } from './deleted-later.ts';
import { developmentDependencies } from './development-dependencies.ts';
import { languageCache } from './language-cache.ts';
import { packageIndex } from './package-index.ts';
import { privateFiles } from './private-files.ts';
import type { AdviceRule } from './rule.ts';

/** What can be advised, a file each. Of a path that matches signs of several, the first has it. */
export const ADVICE_RULES: Readonly<Record<AdviceId, AdviceRule>> = {
  'package-index': packageIndex,
  'language-cache': languageCache,
  'development-dependencies': developmentDependencies,
  'private-files': privateFiles,
  'deleted-later': deletedLater,
  'copied-metadata': copiedMetadata,
};
