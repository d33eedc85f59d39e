import { usageError } from './failure.ts';

/** Messages about runs of a check. */
export const CHECKS = {
  'no-image-given': usageError(
    'no image is specified, and no budget lists one',
    'specify one, e.g. {--image docker:app:latest}, or build one: {--build .}',
  ),
} as const;
