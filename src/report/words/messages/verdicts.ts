import { formatCount } from '../../../model/count-text.ts';
import { joinNames } from '../../../model/name-list.ts';
import type { Sentence, Words } from './sentence.ts';
import { long } from './template.ts';

const AGAIN = 'measure the image again';
const WITH_BUDGET = `${AGAIN} with this budget`;

const nameCommits = (commits: readonly string[]): string =>
  joinNames(commits.map((sha) => sha.slice(0, 7)));

const formatLimit = (limit: number | null, isBytes: boolean): string =>
  isBytes && limit !== null ? `${formatCount(limit)} bytes` : String(limit);

/** Messages about rules that are not judged, and how a verdict came about. */
export const VERDICTS = {
  'measure-absent': 'this image does not have this measure',
  'own-layers-not-reported': `the report does not identify own layers: ${AGAIN}`,
  'packages-not-counted': `the report does not count packages: ${AGAIN}`,
  'stored-sizes-not-reported': long(
    `the report has no stored sizes: ${WITH_BUDGET}, `,
    'which estimates them',
  ),
  'paths-not-reported': `the report has no paths: ${WITH_BUDGET}`,
  'ignore-needs-paths': `ignore needs paths, and the report has no paths: ${WITH_BUDGET}`,
  'not-measured': `it was not measured: ${WITH_BUDGET}`,
  'files-not-read': 'the files were not read, because no other rule needs them',
  'only-estimate': 'only an estimate is known; set estimate: true to accept it',
  'only-estimate-of-drift': long(
    'the image has only estimated stored sizes: push it and check it with registry:, or set ',
    'estimate: true',
  ),
  'passes-as-in-dive': '{reason}: passes, as in dive',
  'fails-as-in-dive': '{reason}: any waste is over the limit, as in dive',
  'base-image-is': 'the base image is {name}',
  'base-image-unknown': long(
    '[how FROM names {name}|the name of the base image] is not known: build with {--build}, ',
    'specify the Dockerfile with {--file}, or push the record of a build with ',
    '--provenance=mode=max',
  ),
  'base-end-is-guess': ({ layerCount }: { layerCount: number | undefined }) => {
    const what =
      layerCount === undefined
        ? "the end of the baseline's base image is a guess"
        : `${layerCount === 1 ? 'the lowest layer' : `the lowest ${layerCount} layers`} look ` +
          'like the base image, which is a guess';
    return `${what}; to fix this, set base: in the budget`;
  },
  'all-layers-counted': 'all layers counted: {reason}',
  'between-guesses': 'most likely {likely:bytes}, but up to {most:bytes}: {reason}',
  'no-baseline': 'no baseline: set one with {--baseline}',
  'no-baseline-paths': 'the paths of the baseline are unknown: set {--baseline} again',
  'baseline-unverified': long(
    'a baseline is required, but nothing shows that this kept report does not come from the ',
    'pull request itself',
  ),
  'image-not-built': 'the image was not built here: use {--build}, or build: in the budget',
  'pull-time-unknown': 'which layers are in the baseline is unknown: measure both again',
  'no-prices': 'the budget has no prices: set cost:',
  'drift-without-start': long(
    'the start is not known: set drift: { since: v1.4.0 } in the budget, ',
    `and ${AGAIN}`,
  ),
  'drift-pending': 'drift is judged once drift: is in the budget of the base branch',
  'drift-of-unknown-budget':
    "the start is not known, because the budget of the base branch can't be read",
  'drift-size-unknown': 'the {kind} size [at {start} ]is not known',
  'drift-from-empty': 'the image was empty at {start}',
  'fleet-image-unmeasured': 'an image could not be measured',
  'fleet-stored-size-unknown':
    'the stored size of a layer is unknown: push the images, or write of: node',
  'fleet-several-platforms': 'the images are for several platforms: choose one',
  'fleet-layers-unread': 'layers were not read: measure the images with their files',
  'fails-from': 'fails from {day}',
  'lowered-to-warning':
    'lowered to a warning by [the label "{label}", set by {by}|the review of {by}]',
  'label-outgrown': long(
    'The label "{label}" was set by {by} before the last push, [{isEmpty:if}so it approves ',
    'nothing|',
    'and a limit is exceeded by more since]; set it again',
  ),
  'inherited-from-older': ({ between }: { between: readonly string[] }) =>
    'the baseline breaks this limit too, but it is older than the start of this change: there is ' +
    `no report of ${nameCommits(between)}`,
  'inherited-from-unverified': long(
    'the baseline breaks this limit too, but its report may come from this pull request; to ',
    'check this, the job needs permissions: actions: read',
  ),
  'broken-before-unknown': ({ between }: { between: readonly string[] }) =>
    'the limit may have been broken before this change: the baseline is older than its start, ' +
    `and there is no report of ${nameCommits(between)}`,
  'warns-too-late': (
    {
      from,
      rule,
      warn,
      fail,
      failFrom,
      isBytes,
    }: {
      from: Sentence;
      rule: string;
      warn: number | null;
      fail: number | null;
      failFrom: Sentence;
      isBytes: boolean;
    },
    { format }: Words,
  ) =>
    `${format(from)}: ${rule} never warns at ${formatLimit(warn, isBytes)}: it already fails at ` +
    `${formatLimit(fail, isBytes)} (${format(failFrom)})`,
  'image-without-entry': long(
    '{budget}: images has no entry {name}, so the general rules apply; ',
    '[did you mean {meant}?|write NAME=SOURCE to name it]',
  ),
  'path-without-match': '{from}: no image has the path {path}',
  'platform-without-image':
    '{budget}: {place} has no effect: [{image} is|the images are] for {platforms:list}',
  'image-in-several-reports':
    '{name} is in several reports; all of them are shown. Give each image a unique name.',
  'limits-outgrown': ({
    budget,
    limits,
  }: {
    budget: string;
    limits: readonly { label: string; image: string | null; platform: string | null }[];
  }) => {
    const names = limits.map(({ label, image, platform }) =>
      [
        label,
        ...(image === null ? [] : ['of', image]),
        ...(platform === null ? [] : ['for', platform]),
      ].join(' '),
    );
    return (
      `${budget}: much more headroom than needed for ${joinNames(names, 3)}; run "plimsoll ` +
      'ratchet" to lower the limits'
    );
  },
} as const;
