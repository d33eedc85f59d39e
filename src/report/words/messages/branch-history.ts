import { failure, reportInvalid, sourceNotFound, usageError } from './failure.ts';
import { long } from './template.ts';

const CHECK_NAME = 'check the name of the repository, and --platform';
const REWRITTEN = 'The branch was rewritten: its history';

/** Messages about the history of a branch, of tags and of commits. */
export const BRANCH_HISTORY = {
  'history-continues': `${REWRITTEN} continues from {commit}.`,
  'history-breaks': `${REWRITTEN} has a break here: builds before and after it can't be compared.`,
  'history-unusable': "The history can't be used, and a new one starts: {reason}",
  'history-of-other-images': long(
    'The history of this image starts here: earlier commits only have one of other images. ',
    'Was the image renamed, or did its tag, build arguments or matrix change?',
  ),
  'images-renamed': long(
    'The history of {added:list} starts here: the previous build has {gone:list} instead. ',
    'Was the image renamed?',
  ),
  'drift-start-in-change':
    'the pull request can change {source}: specify an image in a registry as the start',
  'drift-history-unverified': long(
    'the history may come from the pull request itself; to check this, the job needs ',
    'permissions: actions: read',
  ),
  'drift-start-missing': "{name} can't be the start: {reason}",
  'specify-drift-start': long(
    'specify an image or a report as the start instead, ',
    'e.g. since: registry:ghcr.io/org/app:1.4.0',
  ),
  'history-not-connected': long(
    'how many commits are between the history and this build is not known: check out the ',
    'history too, with fetch-depth: 0',
  ),
  'start-not-on-branch': '{name} is not on the first-parent chain of this branch',
  'tag-not-in-checkout': long(
    'the checkout has no tag {pattern}: fetch the tags too, with fetch-depth: 0 or ',
    'fetch-tags: true',
  ),
  'only-highest-tags':
    'Only the {most} highest versions of {count} tags were read: select fewer with --tags.',
  'tags-without-time': 'Ordered by version: not every tag has a creation time ({count} without).',
  'tags-not-of-platform': 'Not images for this platform: {tags:list 3}',
  'repository-without-tags': sourceNotFound('the repository has no tags', CHECK_NAME),
  'no-matching-tag': sourceNotFound(
    'the repository has no matching tag',
    `[none of its {count} tags matches {pattern}: check --tags and --platform|${CHECK_NAME}]`,
  ),
  'tags-of-one-image': usageError(
    '--tags and --last select tags of a repository',
    'specify one without a tag: registry:ghcr.io/org/app',
  ),
  'no-image-of-history': usageError(
    'no image is specified',
    'write: plimsoll history registry:REPO, or plimsoll history SOURCE SOURCE',
  ),
  'nothing-to-add-to-history': usageError(
    '--write needs a history file and what to add to it',
    'write: plimsoll history history.json report.json --write',
  ),
  'history-unreadable': reportInvalid(
    "the history can't be read: {reason}",
    'specify a file that plimsoll history --write wrote',
  ),
  'no-history-in-folder': failure(
    'HISTORY_TOO_SHORT',
    'the folder has no history that git can list',
    'run it in a checkout of a git repository with at least one commit',
  ),
  'history-too-short': failure(
    'HISTORY_TOO_SHORT',
    long(
      'the history is too short: {changes} of {commits} commits changed what the build reads, ',
      'and {needed} are needed',
    ),
    long(
      '[{isCut:if}check out the repository with its history: fetch-depth: 0|run it again when ',
      'there are more commits]',
    ),
  ),
  'patch-not-shown': 'the patch is not shown: {path}:{line} may contain a secret',
  'times-unknown': long(
    "times are unknown: {count} of {total} steps came from the builder's cache; ",
    'add {--no-cache} to measure them',
  ),
  'triggers-not-counted': 'the triggers of ONBUILD in {path} are not counted',
  'file-always-changes':
    'the build reads {path}, which is not committed: it counts as changed by every commit',
  'files-always-change': long(
    'the build reads {count} files that are not committed, e.g. {path}: they count as changed ',
    'by every commit',
  ),
} as const;
