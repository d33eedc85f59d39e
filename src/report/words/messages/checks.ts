import type { BaseImageEvidence } from '../../../model/base.ts';
import { joinNames } from '../../../model/name-list.ts';
import {
  buildFailed,
  engineUnavailable,
  imageNotSelected,
  limitExceeded,
  sourceNotFound,
  sourceUnreadable,
  usageError,
} from './failure.ts';
import type { Sentence, Words } from './sentence.ts';
import { long } from './template.ts';

const INSTALL_BUILDKIT = 'install buildx, and remove DOCKER_BUILDKIT=0';

const SHOWN_BY: Readonly<Record<BaseImageEvidence, string>> = {
  budget: 'according to the budget',
  provenance: 'according to the builder',
  dockerfile: 'according to the Dockerfile',
  annotation: 'judging by its history',
  history: 'judging by its history',
};

interface NameWithoutEntry {
  readonly name: string;
  readonly meant: string | undefined;
}

/** Messages about what a command checks: images, entries of the budget, builds. */
export const CHECKS = {
  'no-image-given': usageError(
    'no image is specified, and no budget lists one',
    'specify one, e.g. {--image docker:app:latest}, or build one: {--build .}',
  ),
  'names-without-entry': ({
    names,
    entries,
  }: {
    names: readonly NameWithoutEntry[];
    entries: readonly string[];
  }) =>
    usageError(
      names
        .map(
          ({ name, meant }) =>
            `the budget has no image named ${name}` +
            (meant === undefined ? '' : `; did you mean ${meant}?`),
        )
        .join('\n'),
      `use a name of its images (${joinNames(entries, 10)}), or add an entry`,
    ),
  'source-of-several-entries': usageError(
    '{source} is the source of several entries: {owners:list}',
    'name the entry whose rules apply, e.g. {first}={source}',
  ),
  'build-of-several-entries': usageError(
    'several entries build {folder}: {owners:list}',
    'remove the build to build and check the images of the budget',
  ),
  'image-name-repeated': usageError(
    'duplicate image name {name}',
    'give each image a unique name: NAME=SOURCE',
  ),
  'build-arg-invalid': usageError(
    'a value of {--build-arg} is not NAME=VALUE',
    'write {likely}=VALUE, without spaces before the "="',
  ),
  'remote-context': usageError(
    'the builder fetches this build context from another machine',
    'specify a folder on this machine',
  ),
  'context-fetched': 'the builder fetched the build context from another machine',
  'context-is-remote': 'the builder fetches the build context from another machine',
  'build-context-unmeasured': '{reason}[ ({where})]',
  'no-dockerfile': sourceUnreadable('there is no Dockerfile to build', 'specify it with {--file}'),
  'no-dockerfile-to-repeat': 'there is no Dockerfile to build again',
  'dockerfile-elsewhere': usageError(
    'the Dockerfile is not on this machine',
    'build from a folder',
  ),
  'dockerfile-changed': usageError('the Dockerfile has changed since it was built', 'run it again'),
  'no-baseline-of-build': sourceUnreadable('{reason}', undefined, '{--baseline}'),
  'nothing-built': buildFailed('nothing was built'),
  'build-without-image': buildFailed('it has no image'),
  'steps-unknown': sourceUnreadable('its steps are not known: {reason}'),
  'too-many-instructions': limitExceeded('a stage has {count} instructions, more than {most}'),
  'steps-need-buildkit': engineUnavailable(
    'only BuildKit reports its steps: the classic builder is in use',
    INSTALL_BUILDKIT,
  ),
  'proof-needs-buildkit': engineUnavailable(
    'only BuildKit can prove it: the classic builder is in use',
    INSTALL_BUILDKIT,
  ),
  'effort-needs-buildkit': 'only BuildKit can measure it, and the classic builder is in use',
  'effort-needs-platform': 'the build is for several platforms: specify one',
  'nothing-to-edit': 'the build reads no file that could be edited',
  'layer-sizes-unknown': 'the stored sizes of its layers are unknown',
  'touched-file-not-read': usageError(
    'the build reads no file of this name',
    'specify a file that a COPY reads, relative to the folder of the build',
  ),
  'no-health-check': long(
    'the image has no health check: add HEALTHCHECK to the Dockerfile, or run ',
    'plimsoll scorecard --health COMMAND',
  ),
  'not-healthy': long(
    'a container did not become healthy within a minute, without network, mounts and ',
    'capabilities: give it what it needs with plimsoll scorecard --run-option NAME=VALUE',
  ),
  'only-manifest-reported': sourceUnreadable(
    'it contains only the manifest of {name}, because no rule needed files',
    long(
      'specify the image itself, or measure it again with a rule that needs files, e.g. ',
      'highestGrowthBytes',
    ),
  ),
  'nothing-to-compare': imageNotSelected(
    '[{reason}|it contains no image]',
    'compare two images for the same platform',
  ),
  'name-for-pattern': usageError(
    '"{name}" can\'t name all images of a pattern',
    'remove the name: {source}',
  ),
  'no-repository-has-tag': sourceNotFound(
    '{problem}',
    'write the tag at the end of the pattern, e.g. registry:HOST/PREFIX/*:main',
  ),
  'repositories-without-tag': long(
    '[{isOne:if}1 listed repository does|{count} listed repositories do] not have the tag: ',
    '{missing:list}',
  ),
  'approvals-ended': '{budget}: approvals ended on {day} (override.until)',
  'base-image-unreadable': "the base image {source} can't be read: {reason}",
  'base-image-differs': 'the image does not start with the layers of its base image {source}',
  'base-image-not-of-budget': (
    {
      reason,
      base,
    }: {
      reason: Sentence;
      base:
        | { layerCount: number; certainty: 'exact' | 'likely'; by: BaseImageEvidence }
        | undefined;
    },
    { format }: Words,
  ) => {
    if (base === undefined) return `${format(reason)}; own layers are not measured`;
    const { layerCount, certainty, by } = base;
    const start = certainty === 'exact' ? 'start' : 'most likely start';
    const count = layerCount === 1 ? 'the lowest layer' : `the lowest ${layerCount} layers`;
    return `${format(reason)}; own layers ${start} after ${count}, ${SHOWN_BY[by]}`;
  },
} as const;
