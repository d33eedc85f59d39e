import { failure, type None } from './failure.ts';
import type { Words } from './sentence.ts';

/** Messages about runs of a check. */
export const CHECKS = {
  'no-image-given': (_: None, { option }: Words) =>
    failure(
      'USAGE',
      'no image is specified, and no budget lists one',
      `specify one, e.g. ${option('image', 'docker:app:latest')}, or build one: ` +
        `${option('build', '.')}`,
    ),
};
