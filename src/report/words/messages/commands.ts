import { limitExceeded, reportInvalid, sourceUnreadable, usageError } from './failure.ts';
import type { Sentence, Words } from './sentence.ts';

/** Messages about what commands work on. */
export const COMMANDS = {
  'no-image-named': ({
    command,
    budget,
    hasDockerfile,
  }: {
    command: string;
    budget: string | undefined;
    hasDockerfile: boolean;
  }) =>
    usageError(
      `no image is specified${budget === undefined ? '' : `, and ${budget} lists none`}`,
      hasDockerfile
        ? `to build the Dockerfile in this folder, run: plimsoll ${command} --build .`
        : `specify one, e.g. plimsoll ${command} docker:app:dev, ./image.tar or ` +
            'registry:ghcr.io/org/app:1',
    ),
  'no-images-of-fleet': ({ isListed }: { isListed: boolean }) =>
    usageError(
      isListed ? 'the list is empty' : 'no image is specified',
      'write: plimsoll fleet SOURCE SOURCE, or list them in a file: fleet --from FILE',
    ),
  'fleet-too-large': limitExceeded(
    '{count} images are specified',
    'specify at most {most} at once',
  ),
  'image-list-invalid': ({ problems }: { problems: readonly Sentence[] }, { say }: Words) =>
    usageError(problems.map(say).join('\n')),
  'image-list-unreadable': usageError(
    "the list of images can't be read: {reason}",
    'check the path of --from',
  ),
  'report-without-images': reportInvalid('the report contains no images', 'specify another report'),
  'image-not-measured': sourceUnreadable('it was not measured'),
  'context-elsewhere': usageError(
    'the builder fetches this build context from another machine',
    'specify a folder on this machine',
  ),

  'no-budget-here': ({ elsewhere }: { elsewhere: string | undefined }) =>
    usageError(
      'there is no budget in this folder',
      elsewhere === undefined
        ? 'write one, e.g. plimsoll init docker:app:dev'
        : `use ${elsewhere} with --budget ${elsewhere}, or write one: ` +
            'plimsoll init docker:app:dev',
    ),
  'budget-exists': ({ paths }: { paths: readonly string[] }) =>
    usageError(
      `a budget already exists: ${paths.join(', ')}`,
      'lower its limits with plimsoll ratchet, or overwrite it with --force',
    ),
  'limit-not-broken': ({ limit, broken }: { limit: string; broken: readonly string[] }) =>
    usageError(
      `the limit ${limit} is not broken`,
      broken.length === 0
        ? 'no limit is broken, so there is nothing to raise'
        : `broken limits: ${broken.join(', ')}`,
    ),
} as const;
