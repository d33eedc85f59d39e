import type { Advice } from '../model/advice.ts';
import { type Evidence, FATE } from '../model/evidence.ts';
import type { ReadFacts } from '../model/facts.ts';
import { lookUp } from '../model/look-up.ts';
import { joinPattern } from '../model/pattern.ts';
import { appendCommand, type Change, type GetInstruction, runScript } from './edit-run.ts';
import type { AdviceRule, AdviceWords } from './rule.ts';
import {
  describeBytes,
  describeHidingLayer,
  describeLayers,
  describeOrigin,
  describePaths,
  ignorePaths,
  listContextPaths,
} from './where.ts';

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
  isOfHidden: true,
  describe,
  change,
  ignore: (advice, getInstruction) =>
    advice.subject === 'copy' && findDeletion(advice, getInstruction)?.isForced
      ? (listContextPaths(advice) ?? [])
      : [],
};

function classify({ bodies: { cause, layer } }: Evidence, { layers }: ReadFacts) {
  const bringers = layers.map(({ instruction }, index) => classifySource(instruction, index));
  return (body: number): string | undefined =>
    cause[body] === FATE.deleted ? bringers[layer[body] as number] : undefined;
}

/**
 * What to change: an instruction that runs or that copies, or the base image; `other` if unknown.
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
    'RUN curl -fsSLO https://example.com/tool.tgz && tar -xzf tool.tgz -C /opt && rm tool.tgz',
    '# or create it in a separate stage, and copy only what is needed:',
    'COPY --from=build /opt/tool /opt/tool',
  ],
  copy: [
    '# mount it for the instruction that needs it:',
    'RUN --mount=type=bind,source=tool.tgz,target=/tmp/tool.tgz tar -xzf /tmp/tool.tgz -C /opt',
    '# or copy it into a separate stage, and copy only what is needed from there:',
    'COPY --from=build /opt/tool /opt/tool',
  ],
  base: ['# use a base image without it, e.g. -slim, -alpine or distroless', 'FROM debian:13-slim'],
  other: [
    '# in the instruction that adds it, or in a separate stage:',
    'RUN make install && rm -rf /src',
  ],
} as const;

function describe(advice: Advice): AdviceWords {
  return {
    title:
      `${describeBytes(advice)} added ${describeLayers(advice)}, deleted by ` +
      `${describeHidingLayer(advice)}`,
    why:
      "A layer can't remove bytes from the layers below it: deleted files are still stored " +
      'and pulled.',
    fix: lookUp<readonly string[]>(FIXES, advice.subject) ?? FIXES.other,
  };
}

function change(advice: Advice, getInstruction: GetInstruction): Change {
  const what = describePaths(advice);
  switch (advice.subject) {
    case 'run':
      return (
        joinDeletion(advice, getInstruction) ?? [
          'use and delete ',
          ...what,
          ...describeOrigin(advice),
        ]
      );
    case 'copy':
      return changeCopy(advice, getInstruction);
    case 'base':
      return ['use a base image without ', ...what];
    default:
      return ['delete ', ...what, ...describeOrigin(advice)];
  }
}

/** One instruction instead of one that creates something and the next one, which deletes it. */
function joinDeletion(
  { layer, places }: Advice,
  getInstruction: GetInstruction,
): Change | undefined {
  const script = runScript(getInstruction(layer));
  const deletion = runScript(getInstruction(layer + 1));
  const isNext = places.length > 0 && places.every((place) => place.hiddenInLayer === layer + 1);
  if (script === undefined || deletion === undefined || !isNext) return undefined;
  // In another folder, a relative path would be a different one.
  if (/\bcd /.test(script)) return undefined;
  return deletion.split(/&&|;/).every((command) => REMOVAL.test(command.trim()))
    ? [{ code: `RUN ${appendCommand(script, deletion)}` }]
    : undefined;
}

/** Commands that only remove files, in any folder. */
const REMOVAL = joinPattern(
  '',
  String.raw`^(?:rm(?: -\w+)*(?: [\w./@+*~-]+)+|find /\S* .*-delete`,
  String.raw`|(?:apt|apt-get)(?: -\S+)* (?:purge|remove|autoremove|clean)(?: [\w.+:-]+)*`,
  String.raw`|apk(?: -\S+)* del(?: [\w.+-]+)*|npm cache clean --force|yarn cache clean`,
  String.raw`|(?:dnf|microdnf|yum|zypper)(?: -\S+)* (?:remove|autoremove|clean)(?: [\w.+:-]+)*)$`,
);

/** What no instruction uses needs no mount. */
function changeCopy(advice: Advice, getInstruction: GetInstruction): Change {
  const what = describePaths(advice);
  const instruction = getInstruction(advice.layer) ?? '';
  if (/^ADD (?:--\S+ )*\S+\.(?:tar|t[gx]z|tbz2?|tar\.\w+) /.test(instruction))
    return ['unpack the archive without ', ...what];
  const installed = findInstalledFolder(advice);
  if (installed !== undefined)
    return ['add ', { code: installed }, ' to ', { code: '.dockerignore' }];
  const pruned = findPrune(advice, getInstruction);
  if (pruned !== undefined) return [{ code: pruned }, ' before the copy'];
  const moved = findMoveTarget(advice, getInstruction);
  if (moved !== undefined)
    return ['copy ', ...what, ' to ', { code: moved }, ', instead of moving it later'];
  const deletion = findDeletion(advice, getInstruction);
  if (deletion === undefined)
    return ['mount ', ...what, ' with ', { code: 'RUN --mount=type=bind' }, ' instead of copying'];
  const without: Change = deletion.isForced ? [] : [', and delete ', { code: deletion.text }];
  return [...(ignorePaths(advice) ?? ['leave ', ...what, ' out of what is copied']), ...without];
}

/** The context folder with packages that a package manager installs again in the image. */
function findInstalledFolder({ places }: Advice): string | undefined {
  const folders = new Set(places.map(({ contextPath = '' }) => INSTALLED.exec(contextPath)?.[0]));
  const [folder] = folders;
  return folders.size === 1 ? folder : undefined;
}

const INSTALLED = /^(?:[^/]+\/)*?(?:node_modules|bower_components|\.?venv)(?=\/|$)/;

/** The command by which a later instruction removes packages that were copied. */
function findPrune({ places }: Advice, getInstruction: GetInstruction): string | undefined {
  const [first, ...others] = new Set(places.map(({ hiddenInLayer }) => hiddenInLayer));
  if (first === undefined || others.length > 0) return undefined;
  const commands = (runScript(getInstruction(first)) ?? '').split(/&&|;/);
  return commands.map((command) => command.trim()).find((command) => PRUNE.test(command));
}

/** Removes what only development needs, so it can also be removed before. */
const PRUNE = joinPattern(
  '',
  String.raw`^(?:(?:npm|pnpm)(?: -\S+)* prune|yarn workspaces focus|bundle clean`,
  '|composer install)',
  String.raw`(?: [\w./@:=-]+)*$`,
);

/** The target of a later `mv` of the only path, as written. */
function findMoveTarget(
  { places, placeCount }: Advice,
  getInstruction: GetInstruction,
): string | undefined {
  const [place] = places;
  if (placeCount !== 1 || place?.hiddenInLayer === undefined) return undefined;
  const moves = (getInstruction(place.hiddenInLayer) ?? '').matchAll(MOVE);
  return [...moves].find(([, from]) => from === place.path)?.[2];
}

const MOVE = /(?:^RUN |&& |; )mv(?: -\w+)* (\/[\w./@+-]+) ([\w./@+-]+)(?= *(?:$|&&|;))/g;

interface Deletion {
  readonly text: string;
  /** It also succeeds if there is nothing to delete. */
  readonly isForced: boolean;
}

/** The next instruction that runs, if it only deletes all of it. */
function findDeletion(
  { layer, places }: Advice,
  getInstruction: GetInstruction,
): Deletion | undefined {
  const hiders = new Set(places.map(({ hiddenInLayer }) => hiddenInLayer));
  const [hider] = hiders;
  if (hider === undefined || hiders.size > 1) return undefined;
  for (let at = layer + 1; at < hider; at++)
    if (!/^(?:COPY|ADD|WORKDIR) /.test(getInstruction(at) ?? '')) return undefined;
  const text = getInstruction(hider) ?? '';
  const [, flags] = /^RUN rm((?: -\w+)*)(?: [\w./@+*~-]+)+$/.exec(text) ?? [];
  return flags === undefined ? undefined : { text, isForced: flags.includes('f') };
}
