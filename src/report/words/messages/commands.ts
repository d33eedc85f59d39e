import { limitExceeded, reportInvalid, sourceUnreadable, usageError } from './failure.ts';
import { long } from './template.ts';

/** Messages about what commands work on. */
export const COMMANDS = {
  'no-image-named': usageError(
    'no image is specified[, and {budget} lists none]',
    long(
      '[{hasDockerfile:if}to build the Dockerfile in this folder, run: plimsoll {command} ',
      '--build .|',
      'specify one, e.g. plimsoll {command} docker:app:dev, ./image.tar or ',
      'registry:ghcr.io/org/app:1]',
    ),
  ),
  'no-images-of-fleet': usageError(
    '[{isListed:if}the list is empty|no image is specified]',
    'write: plimsoll fleet SOURCE SOURCE, or list them in a file: fleet --from FILE',
  ),
  'fleet-too-large': limitExceeded(
    '{count} images are specified',
    'specify at most {most} at once',
  ),
  'image-list-invalid': usageError('{problems:lines}'),
  'image-list-unreadable': usageError(
    "the list of images can't be read: {reason}",
    'check the path of --from',
  ),
  'report-without-images': reportInvalid('the report contains no images', 'specify another report'),
  'image-not-measured': sourceUnreadable('it was not measured'),

  'no-budget-here': usageError(
    'there is no budget in this folder',
    long(
      '[use {elsewhere} with --budget {elsewhere}, or write one: |write one, e.g. ]plimsoll ',
      'init docker:app:dev',
    ),
  ),
  'budget-exists': usageError(
    'a budget already exists: {paths:all}',
    'lower its limits with plimsoll ratchet, or overwrite it with --force',
  ),
  'limit-not-broken': usageError(
    'the limit {limit} is not broken',
    '[broken limits: {broken:all}|no limit is broken, so there is nothing to raise]',
  ),
} as const;
