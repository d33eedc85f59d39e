import type { Advice } from '../model/advice.ts';
import { byteText } from '../model/byte-text.ts';
import type { Evidence } from '../model/evidence.ts';
import { CAUSES, type ImageFacts } from '../model/facts.ts';
import type { Change } from './edit-run.ts';
import type { AdviceRule, AdviceWords } from './rule.ts';
import { describeHidingLayer, describeLayers, describeOrigin, describePaths } from './where.ts';

const DELETED = 1 + CAUSES.indexOf('deleted');

/** What one layer ships and another deletes, by what added it. */
export const deletedLater: AdviceRule = { id: 'deleted-later', classifyHidden, describe, change };

function classifyHidden({ bodies: { cause, layer } }: Evidence, { layers }: ImageFacts) {
  const bringers = layers.map(({ instruction }, index) => bringerOf(instruction, index));
  return (body: number): string | undefined =>
    cause[body] === DELETED ? bringers[layer[body] as number] : undefined;
}

/** What to change: an instruction that runs or that copies, or the base image; `other` if not known. */
function bringerOf(instruction: string | null, index: number): keyof typeof FIXES {
  if (instruction?.startsWith('RUN ')) return 'run';
  if (instruction === null || !/^(?:COPY|ADD) /.test(instruction))
    return index === 0 ? 'base' : 'other';
  const isRootFilesystem =
    index === 0 && instruction.endsWith(' /') && !instruction.includes(' --from=');
  return isRootFilesystem ? 'base' : 'copy';
}

const FIXES = {
  run: [
    '# make, use and delete it in one instruction:',
    'RUN ... && rm -rf ...',
    '# or make it in a stage of its own, and copy what is needed:',
    'COPY --from=build ... ...',
  ],
  copy: [
    '# mount it for the instruction that needs it:',
    'RUN --mount=type=bind,source=...,target=... ...',
    '# or copy it into a stage of its own, and from there what is needed:',
    'COPY --from=build ... ...',
  ],
  base: ['# a base image without it: -slim, -alpine, distroless', 'FROM ...'],
  other: ['# in the instruction that adds it, or in a stage of its own:', 'RUN ... && rm -rf ...'],
} as const;

const isKnown = (subject: string): subject is keyof typeof FIXES => Object.hasOwn(FIXES, subject);

function describe(advice: Advice): AdviceWords {
  return {
    title: `${byteText(advice.bytes).text} added ${describeLayers(advice)}, deleted by ${describeHidingLayer(advice)}`,
    why: 'A layer cannot take bytes out of the ones below it: what it deletes is stored and pulled all the same.',
    fix: FIXES[isKnown(advice.subject) ? advice.subject : 'other'],
  };
}

function change(advice: Advice): Change {
  const what = describePaths(advice);
  switch (advice.subject) {
    case 'run':
      return ['use and delete ', ...what, ...describeOrigin(advice)];
    case 'copy':
      return [
        'mount ',
        ...what,
        ' with ',
        { code: 'RUN --mount=type=bind' },
        ' instead of copying',
      ];
    case 'base':
      return ['use a base image without ', ...what];
    default:
      return ['delete ', ...what, ...describeOrigin(advice)];
  }
}
