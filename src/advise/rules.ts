import type { AdviceId } from '../model/advice.ts';
import { baseImage } from './base-image.ts';
import { buildStage } from './build-stage.ts';
import { changingTimestamps } from './changing-timestamps.ts';
import { copiedMetadata } from './copied-metadata.ts';
import { dataFiles } from './data-files.ts';
import { debugSections } from './debug-sections.ts';
import { debugTools } from './debug-tools.ts';
import { deletedLater } from './deleted-later.ts';
import { developmentDependencies } from './development-dependencies.ts';
import { duplicates } from './duplicates.ts';
import { installOrder } from './install-order.ts';
import { languageCache } from './language-cache.ts';
import { packageIndex } from './package-index.ts';
import { privateFiles } from './private-files.ts';
import { recommendedPackages } from './recommended-packages.ts';
import { rewrittenPaths } from './rewritten-paths.ts';
import type { AdviceRule } from './rule.ts';
import { sparseFiles } from './sparse-files.ts';
import { squashedImage } from './squashed-image.ts';
import { toolchain } from './toolchain.ts';
import { unneededFiles } from './unneeded-files.ts';
import { versionControl } from './version-control.ts';

/** All advice rules, one per file; `ADVICE_IDS` is the order in which they claim files. */
export const ADVICE_RULES: Readonly<Record<AdviceId, AdviceRule>> = {
  'package-index': packageIndex,
  'language-cache': languageCache,
  'development-dependencies': developmentDependencies,
  'private-files': privateFiles,
  toolchain,
  'debug-tools': debugTools,
  'version-control': versionControl,
  'recommended-packages': recommendedPackages,
  'build-stage': buildStage,
  'data-files': dataFiles,
  'sparse-files': sparseFiles,
  'unneeded-files': unneededFiles,
  duplicates,
  'deleted-later': deletedLater,
  'copied-metadata': copiedMetadata,
  'rewritten-paths': rewrittenPaths,
  'debug-sections': debugSections,
  'install-order': installOrder,
  'changing-timestamps': changingTimestamps,
  'squashed-image': squashedImage,
  'base-image': baseImage,
};

/** Every subject of a rule. */
export const listSubjects = (id: AdviceId): string[] => {
  const { signs = [], subjects = [] } = ADVICE_RULES[id];
  return [...new Set([...signs.map(({ subject }) => subject), ...subjects])];
};
