import { long } from './template.ts';

const IN_THE_SAME_WAY = 'measure both in the same way';

/** Messages about baselines and comparisons. */
export const BASELINE = {
  'baseline-empty': 'the baseline is empty, so there is no ratio',
  'base-end-not-known': "the end of the base image's layers is unknown",
  'base-end-of-baseline-unknown':
    "the end of the baseline's base image layers is unknown: measure the baseline again",
  'stored-sizes-unknown': 'the source does not store layers as a registry does',
  'baseline-stored-sizes-unknown': `the baseline's stored sizes are unknown: ${IN_THE_SAME_WAY}`,
  'baseline-digests-unknown': "the baseline's digests are unknown",
  'estimates-differ': long(
    `[{isOfBaseline:if}the baseline|this image] has only estimates: `,
    `${IN_THE_SAME_WAY}`,
  ),
  'layers-not-read': 'its layers were not read',
  'baseline-layers-not-read': long(
    "the baseline's layers were not read, because no rule needed them: ",
    '[{remedy}|measure the baseline again with this budget]',
  ),
  'baseline-without-images': 'the baseline contains no image',
  'baseline-without-platform': 'the baseline has no image for {platform}, only for {others:list}',
  'baseline-ambiguous':
    'several images are named "{name}", here or in the baseline, so no match is certain',
  'baseline-without-name': 'the baseline has no image named "{name}", only {others:list}',
  'baseline-not-built': 'the baseline could not be built: {message}[; {fix}]',
  'of-baseline': 'baseline: {notice}',
} as const;
