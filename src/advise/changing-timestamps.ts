import type { Advice } from '../model/advice.ts';
import { toByteText } from '../model/byte-text.ts';
import type { Comparison, ReadLayerChange } from '../model/comparison.ts';
import type { ReadFacts } from '../model/facts.ts';
import { computeMinimumBytes } from './minimum-bytes.ts';
import type { AdviceRule } from './rule.ts';
import { joinLayers } from './where.ts';

/** Rebuilt layers in which only timestamps differ, as far as layers are compared. */
export const changingTimestamps: AdviceRule = {
  id: 'changing-timestamps',
  page: {
    title: 'Changing timestamps',
    finds:
      'With a baseline: layers with the same paths, sizes, modes and owners as in the baseline, ' +
      'but with new timestamps, and so with a new digest. It counts what a machine that has the ' +
      'baseline pulls for them, as stored if that is known. The image itself does not get ' +
      'smaller, so no total includes it.',
    unless: 'Ignore it if a file was edited without changing its size: contents are not compared.',
  },
  confidence: 'likely',
  subjects: ['other'],
  describe: (advice) => ({
    title:
      `${describeUpdate(advice)} for the same names and sizes with new timestamps ` +
      describeRebuilt(advice),
    why:
      'A layer with new timestamps has a new digest: every machine pulls it, even if no file ' +
      'changed.',
    fix: [
      '# build with the time of the last commit, and write it into the layers:',
      '# docker buildx build --build-arg SOURCE_DATE_EPOCH=$(git log -1 --pretty=%ct)',
      '#   --output type=image,name=NAME,push=true,rewrite-timestamp=true .',
      '# or set output timestamps in the build tool, e.g. project.build.outputTimestamp of Maven',
    ],
  }),
  change: () => [
    'build with ',
    { code: 'SOURCE_DATE_EPOCH' },
    ' and ',
    { code: 'rewrite-timestamp=true' },
  ],
};

const describeUpdate = ({ updateBytes = 0 }: Advice): string =>
  `${toByteText(updateBytes).text} pulled again`;

const describeRebuilt = ({ layer, layers = [{ layer, bytes: 0 }] }: Advice): string =>
  joinLayers(layers.map((one) => one.layer));

/**
 * Finds rebuilt layers above the base image that are large enough to be worth a change.
 * @param advised other advice about updates: its layers need not be rebuilt at all
 */
export function adviseOnTimestamps(
  facts: ReadFacts,
  comparison: Comparison,
  advised: readonly Advice[],
): Advice[] {
  if (comparison.files === undefined) return [];
  const layers = comparison.layers
    .filter((layer) => isRebuilt(layer) && layer.origin !== 'base')
    .filter(({ newIndex }) => !advised.some(({ install }) => install?.layer === newIndex))
    .map((layer) => ({
      layer: layer.newIndex as number,
      bytes: layer.pullBytes ?? layer.newBytes,
    }))
    .filter(({ bytes }) => bytes > 0)
    .toSorted((a, b) => b.bytes - a.bytes || a.layer - b.layer);
  const updateBytes = layers.reduce((sum, { bytes }) => sum + bytes, 0);
  const [first] = layers;
  if (first === undefined || updateBytes < computeMinimumBytes(facts.measures.contentBytes))
    return [];
  const { id, confidence } = changingTimestamps;
  return [
    {
      ...{ id, subject: 'other', bytes: 0, updateBytes, confidence, layer: first.layer },
      ...(layers.length > 1 && { layers }),
      ...{ places: [], placeCount: 0 },
    },
  ];
}

const isRebuilt = ({ newIndex, state, differs }: ReadLayerChange): boolean =>
  newIndex !== null &&
  state === 'changed' &&
  differs.includes('times') &&
  differs.every((what) => what === 'times' || what === 'instruction');
