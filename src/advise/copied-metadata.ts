import type { Advice } from '../model/advice.ts';
import { type Evidence, FATE, NEW_PATH } from '../model/evidence.ts';
import { CHANGES, type Change, type ReadFacts } from '../model/facts.ts';
import { lookUp } from '../model/look-up.ts';
import { joinAll } from '../model/name-list.ts';
import { type GetInstruction, runScript, type Change as ShortChange } from './edit-run.ts';
import type { AdviceRule, AdviceWords, InstructionEdits, Surroundings } from './rule.ts';
import {
  ADDS_OWNER,
  type Changer,
  findSourceLayer,
  listChangers,
  setCertainly,
  setWhileAdding,
} from './set-while-adding.ts';
import {
  describeBytes,
  describeHidingLayer,
  describeLayers,
  describeOrigin,
  describePaths,
} from './where.ts';

const SEPARATOR = '+';
/** At the end of a subject: it also changes paths that would not change while copying. */
const OTHERS = 'folders';

/**
 * Files that a later layer stores again with the same content, grouped by the metadata that
 * changed.
 */
export const copiedMetadata: AdviceRule = {
  id: 'copied-metadata',
  page: {
    title: 'Files copied again by chmod, chown or touch',
    finds:
      'Files that a later layer stores again with the same content, proved by comparing both. ' +
      'It counts the later copies.',
    unless:
      'Keep it if the mode or owner is only known after other steps have run; then set it in the ' +
      'same instruction.',
  },
  confidence: 'certain',
  subjects:
    'mode owner mode+owner owner+folders no-op no-op-files no-op-part copied-twice nothing'.split(
      ' ',
    ),
  isHidersFault: true,
  classify,
  isOfHidden: true,
  describe,
  change,
  edit,
};

/**
 * An instruction can change the mode of some files and the owner of others: that is one subject.
 */
function classify(
  { bodies: { count, cause, changes, hiddenInLayer, layer }, layerCount, metadataFrom }: Evidence,
  { layers, files }: ReadFacts,
) {
  if (files.reclaimableByCause.metadata === 0) return undefined;
  const bits = new Uint8Array(layerCount);
  const sources = Array.from({ length: layerCount }, () => new Set<number>());
  for (let body = 0; body < count; body++) {
    if (cause[body] !== FATE.metadata) continue;
    const hider = hiddenInLayer[body] as number;
    bits[hider] = (bits[hider] as number) | (changes[body] as number);
    sources[hider]?.add(layer[body] as number);
  }
  const getInstruction = (of: number): string => layers[of]?.instruction ?? '';
  const subjects = Array.from(bits, (of, hider) => {
    const from = [...(metadataFrom[hider] ?? [])];
    const named = CHANGES.filter((_, place) => (of & (1 << place)) !== 0);
    if (named.length === 0) return classifyUnchangedCopy(getInstruction(hider), from);
    const [source = NEW_PATH] = sources[hider] ?? [];
    const isSetWith = (made: number): boolean =>
      getInstruction(source).startsWith('RUN ') ? made <= source : made === source;
    const isMore = from.some((made) => made !== NEW_PATH && !isSetWith(made));
    return [...named, ...(isMore ? [OTHERS] : [])].join(SEPARATOR);
  });
  return (body: number): string | undefined =>
    cause[body] === FATE.metadata ? subjects[hiddenInLayer[body] as number] : undefined;
}

/**
 * The kind of instruction that copies files without any change.
 * @param from see `Evidence.metadataFrom`
 */
function classifyUnchangedCopy(
  instruction: string,
  from: readonly number[],
): keyof typeof UNCHANGED {
  if (/^(?:COPY|ADD) /.test(instruction)) return 'copied-twice';
  if (!instruction.startsWith('RUN ')) return 'nothing';
  const commands = instruction.slice('RUN '.length).split(/&&|\|\||;/);
  const changers = commands.filter((command) =>
    CHANGERS.has(command.trim().split(' ', 1)[0] ?? ''),
  );
  if (changers.length === 0) return 'nothing';
  const isAll = changers.length === commands.length;
  // An instruction that only changes modes and owners creates no path, so a new path comes from a
  // lower layer.
  if (from.some((made) => isAll || made !== NEW_PATH)) return 'no-op-files';
  return isAll ? 'no-op' : 'no-op-part';
}

const CHANGERS = new Set(['chmod', 'chown', 'chgrp']);

interface UnchangedCopy {
  readonly fix: string;
  readonly change?: string;
}

/** What to do if the copy changes nothing. */
const UNCHANGED = {
  'no-op': {
    fix: '# this changes nothing: delete the line',
    change: 'delete this instruction: it changes nothing',
  },
  'no-op-files': {
    fix: '# no file changes: name only the folders, without -R',
    change: 'name only folders in its chmod or chown, without -R: no file changes',
  },
  'no-op-part': {
    fix: '# chmod or chown changes nothing: delete it from this instruction',
    change: 'delete its chmod or chown: it changes nothing',
  },
  'copied-twice': {
    fix: '# the files already exist: delete this line, or copy only new files',
    change: 'copy only new files: the rest is there already',
  },
  nothing: { fix: '# this rewrites existing files: write each file once' },
} as const satisfies Readonly<Record<string, UnchangedCopy>>;

const findUnchanged = ({ subject }: Advice) => lookUp<UnchangedCopy>(UNCHANGED, subject);

function describe(advice: Advice): AdviceWords {
  const changes = parseChanges(advice.subject);
  const flags = changes.flatMap((change) => (change === 'time' ? [] : [FLAGS[change]]));
  const what = changes.length === 0 ? '' : `: new ${joinAll(changes)}`;
  const from = describeLayers(advice, advice.places[0]?.layer);
  const unchanged = findUnchanged(advice);
  return {
    title:
      `${describeBytes(advice)} ${from}, copied again by ` +
      `${describeHidingLayer(advice)}${what}`,
    why: 'A layer stores whole files, so a file with only new metadata is stored and pulled twice.',
    fix:
      flags.length > 0
        ? suggestFlags(flags, advice.subject.endsWith(OTHERS))
        : unchanged
          ? [unchanged.fix]
          : ONCE,
  };
}

const FLAGS: Readonly<
  Record<
    Exclude<Change, 'time'>,
    { readonly flag: string; readonly command: string; readonly value: string }
  >
> = {
  mode: { flag: '--chmod=755', command: 'chmod', value: '755' },
  owner: { flag: '--chown=app:app', command: 'chown', value: 'app:app' },
};

function suggestFlags(
  flags: readonly (typeof FLAGS)[keyof typeof FLAGS][],
  isForOthers: boolean,
): string[] {
  const copy = flags.map(({ flag }) => flag).join(' ');
  const commands = flags.map(({ command }) => command).join(' and ');
  return [
    `# set it while copying, without a later ${commands}:`,
    `COPY ${copy} . /app`,
    ...(isForOthers
      ? [
          '# for existing folders:',
          `RUN ${flags.map(({ command, value }) => `${command} ${value} /app`).join(' && ')}`,
        ]
      : []),
    '# for files created by an instruction, in the same instruction:',
    ['RUN make install', ...flags.map(({ command, value }) => `${command} -R ${value} /app`)].join(
      ' && ',
    ),
  ];
}

const ONCE = ['# copy or write each file once, related files in one instruction:', 'COPY . /app'];

/** The report may be untrusted, so the subject can be anything. */
function parseChanges(subject: string): Change[] {
  const named = new Set(subject.split(SEPARATOR));
  return CHANGES.filter((change) => named.has(change));
}

/** The same commands without arguments below their other paths. */
const toFlat = (commands: readonly Changer[]): string =>
  commands.map(({ text }) => text.replace(/ (?:-R|--recursive)(?= )/, '')).join(' && ');

/**
 * Sets the new modes or owners when the files are added, instead of the command that copies them.
 * Instructions of the base image are not in the user's Dockerfile.
 */
function change(advice: Advice, getInstruction: GetInstruction, baseLayerCount = 0): ShortChange {
  const sentence = findUnchanged(advice)?.change;
  if (sentence !== undefined) return [sentence];
  const changes = joinAll(parseChanges(advice.subject));
  const isOwn = advice.layer >= baseLayerCount;
  if (isOwn && changes !== '' && advice.places.some(({ layer }) => layer < baseLayerCount))
    return [`keep the ${changes} that the base image gives `, ...describePaths(advice)];
  const commands = listChangers(getInstruction(advice.layer));
  const added = findSourceLayer(advice);
  const edited = added === undefined ? undefined : setWhileAdding(getInstruction(added), commands);
  const [first] = commands;
  if (edited !== undefined && first !== undefined)
    return [
      ...addOwnerFirst(getInstruction(advice.layer), getInstruction(added ?? 0)),
      { code: edited },
      ...(advice.subject.endsWith(OTHERS) ? [', and ', { code: toFlat(commands) }] : []),
      ' instead of ',
      { code: commands.map(({ text }) => text).join(' && ') },
    ];
  const what = parseChanges(advice.subject).filter((one) => one !== 'time');
  return what.length === 0
    ? ['write each file once: ', ...describePaths(advice)]
    : [`set the ${what.join(' and ')} of `, ...describePaths(advice), ...describeOrigin(advice)];
}

/** A copy can only name an owner that an earlier instruction adds. */
function addOwnerFirst(instruction: string | null, source: string | null): ShortChange {
  const commands = (runScript(instruction) ?? '').split(' && ');
  const adding = commands.filter((command) => ADDS_OWNER.test(command));
  const isCopied = /^(?:COPY|ADD) /.test(source ?? '');
  const isOwner = commands.some((command) => command.startsWith('chown '));
  return isCopied && isOwner && adding.length > 0
    ? [{ code: `RUN ${adding.join(' && ')}` }, ', then ']
    : [];
}

/** Sets modes and owners when files are added, and deletes commands that change nothing. */
function edit(
  advice: Advice,
  getInstruction: GetInstruction,
  surroundings: Surroundings,
): InstructionEdits {
  if ((advice.layers?.length ?? 1) > 1) return new Map();
  if (advice.subject === 'no-op') return new Map([[advice.layer, null]]);
  // A copy does not set the owner of existing folders: `WORKDIR /app`, then `COPY . .`.
  return parseChanges(advice.subject).length === 0 || advice.subject.endsWith(OTHERS)
    ? new Map()
    : setCertainly(advice, getInstruction, surroundings);
}
