import type { Advice } from '../model/advice.ts';
import type { Evidence } from '../model/evidence.ts';
import { CAUSES, type ReadFacts } from '../model/facts.ts';
import type { Change } from './edit-run.ts';
import type { AdviceRule, AdviceWords } from './rule.ts';
import {
  describeBytes,
  describeHidingLayer,
  describeLayers,
  describeOrigin,
  describePaths,
} from './where.ts';

const DELETED = 1 + CAUSES.indexOf('deleted');

/**
 * Files that one layer adds and a later layer deletes, by the kind of instruction that added them.
 */
export const deletedLater: AdviceRule = {
  id: 'deleted-later',
  page: {
    title: 'Files deleted by a later layer',
    finds:
      'Files that one layer adds and a later layer deletes. It counts their bytes in the layer ' +
      'that adds them.',
    unless:
      'Keep it if another image starts from the layer that still has the files, e.g. a stage ' +
      'that is published on its own.',
  },
  confidence: 'certain',
  subjects: ['run', 'copy', 'base', 'other'],
  classify,
  describe,
  change,
};

function classify({ bodies: { cause, layer } }: Evidence, { layers }: ReadFacts) {
  const bringers = layers.map(({ instruction }, index) => classifySource(instruction, index));
  return (body: number): string | undefined =>
    cause[body] === DELETED ? bringers[layer[body] as number] : undefined;
}

/**
 * What to change: an instruction that runs or that copies, or the base image; `other` if not known.
 */
function classifySource(instruction: string | null, index: number): keyof typeof FIXES {
  if (instruction?.startsWith('RUN ')) return 'run';
  if (instruction === null || !/^(?:COPY|ADD) /.test(instruction))
    return index === 0 ? 'base' : 'other';
  const isRootFilesystem =
    index === 0 && instruction.endsWith(' /') && !instruction.includes(' --from=');
  return isRootFilesystem ? 'base' : 'copy';
}

const FIXES = {
  run: [
    '# create, use and delete it in one instruction:',
    'RUN ... && rm -rf ...',
    '# or create it in a separate stage, and copy only what is needed:',
    'COPY --from=build ... ...',
  ],
  copy: [
    '# mount it for the instruction that needs it:',
    'RUN --mount=type=bind,source=...,target=... ...',
    '# or copy it into a separate stage, and copy only what is needed from there:',
    'COPY --from=build ... ...',
  ],
  base: ['# use a base image without it, e.g. -slim, -alpine or distroless', 'FROM ...'],
  other: ['# in the instruction that adds it, or in a separate stage:', 'RUN ... && rm -rf ...'],
} as const;

const isKnown = (subject: string): subject is keyof typeof FIXES => Object.hasOwn(FIXES, subject);

function describe(advice: Advice): AdviceWords {
  return {
    title:
      `${describeBytes(advice)} added ${describeLayers(advice)}, deleted by ` +
      `${describeHidingLayer(advice)}`,
    why:
      "A layer can't remove bytes from the layers below it: deleted files are still stored " +
      'and pulled.',
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
