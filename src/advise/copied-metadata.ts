import type { Advice } from '../model/advice.ts';
import { type Evidence, NEW_PATH } from '../model/evidence.ts';
import {
  CAUSES,
  CHANGES,
  type Change,
  type ReadFacts,
  type ReadLayerFacts,
} from '../model/facts.ts';
import { joinPattern } from '../model/pattern.ts';
import {
  appendCommand,
  type InstructionOf,
  runScript,
  type Change as ShortChange,
} from './edit-run.ts';
import type { AdviceRule, AdviceWords, InstructionEdits } from './rule.ts';
import {
  describeBytes,
  describeHidingLayer,
  describeLayers,
  describeOrigin,
  describePaths,
} from './where.ts';

const METADATA = 1 + CAUSES.indexOf('metadata');
const SEPARATOR = '+';
/** At the end of a subject: it also changes paths that setting it while copying would not. */
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
      'Keep it if the mode or owner is only known after other steps have run; then do it in the ' +
      'same instruction.',
  },
  confidence: 'certain',
  subjects: [
    'mode',
    'owner',
    'mode+owner',
    'owner+folders',
    'no-op',
    'no-op-files',
    'no-op-part',
    'copied-twice',
    'nothing',
  ],
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
  { layers }: ReadFacts,
) {
  const bits = new Uint8Array(layerCount);
  const sources = Array.from({ length: layerCount }, () => new Set<number>());
  for (let body = 0; body < count; body++) {
    if (cause[body] !== METADATA) continue;
    const hider = hiddenInLayer[body] as number;
    bits[hider] = (bits[hider] as number) | (changes[body] as number);
    sources[hider]?.add(layer[body] as number);
  }
  const instructionOf = (of: number): string => layers[of]?.instruction ?? '';
  const subjects = Array.from(bits, (of, hider) => {
    const from = [...(metadataFrom[hider] ?? [])];
    const named = CHANGES.filter((_, place) => (of & (1 << place)) !== 0);
    if (named.length === 0) return classifyUnchangedCopy(instructionOf(hider), from);
    const [source = NEW_PATH] = sources[hider] ?? [];
    const isSetWith = (made: number): boolean =>
      instructionOf(source).startsWith('RUN ') ? made <= source : made === source;
    const isMore = from.some((made) => made !== NEW_PATH && !isSetWith(made));
    return [...named, ...(isMore ? [OTHERS] : [])].join(SEPARATOR);
  });
  return (body: number): string | undefined =>
    cause[body] === METADATA ? subjects[hiddenInLayer[body] as number] : undefined;
}

/**
 * The kind of instruction that copies files without any change.
 * @param from see `Evidence.metadataFrom`
 */
function classifyUnchangedCopy(
  instruction: string,
  from: readonly number[],
): keyof typeof NOTHING_NEW {
  if (/^(?:COPY|ADD) /.test(instruction)) return 'copied-twice';
  if (!instruction.startsWith('RUN ')) return 'nothing';
  const commands = instruction.slice('RUN '.length).split(/&&|\|\||;/);
  const changers = commands.filter((command) =>
    CHANGERS.has(command.trim().split(' ', 1)[0] ?? ''),
  );
  if (changers.length === 0) return 'nothing';
  const isAll = changers.length === commands.length;
  // What only changes modes and owners makes no path; so a new one is unknown from below.
  if (from.some((made) => isAll || made !== NEW_PATH)) return 'no-op-files';
  return isAll ? 'no-op' : 'no-op-part';
}

const CHANGERS = new Set(['chmod', 'chown', 'chgrp']);

/** The fixes if the copy changes nothing. */
const NOTHING_NEW = {
  'no-op': ['# this changes nothing: delete the line'],
  'no-op-files': ['# no file changes: name only the folders, without -R'],
  'no-op-part': ['# chmod or chown changes nothing: delete it from this instruction'],
  'copied-twice': ['# the files already exist: delete this line, or copy only new files'],
  nothing: ['# this rewrites existing files: write each file once'],
} as const;

function describe(advice: Advice): AdviceWords {
  const changes = parseChanges(advice.subject);
  const flags = changes.flatMap((change) => (change === 'time' ? [] : [FLAGS[change]]));
  const what = changes.length === 0 ? '' : `: new ${changes.join('/')}`;
  const from = describeLayers(advice, advice.places[0]?.layer);
  return {
    title:
      `${describeBytes(advice)} ${from}, copied again by ` +
      `${describeHidingLayer(advice)}${what}`,
    why: 'A layer stores whole files, so a file with only new metadata is stored and pulled twice.',
    fix:
      flags.length > 0
        ? suggestFlags(flags, advice.subject.endsWith(OTHERS))
        : (findUnchangedFix(advice.subject) ?? ONCE),
  };
}

const findUnchangedFix = (subject: string): readonly string[] | undefined =>
  Object.hasOwn(NOTHING_NEW, subject)
    ? NOTHING_NEW[subject as keyof typeof NOTHING_NEW]
    : undefined;

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
          '# for folders that were there before:',
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

/** The same commands without what is below the paths that they name. */
const toFlat = (commands: readonly Changer[]): string =>
  commands.map(({ text }) => text.replace(/ (?:-R|--recursive)(?= )/, '')).join(' && ');

/**
 * What sets the new modes or owners as the files come in, instead of the command that copies them.
 * Instructions of the base image are in no Dockerfile of the user.
 */
function change(advice: Advice, instructionOf: InstructionOf, baseLayerCount = 0): ShortChange {
  // A report of another version can have any subject.
  const isNothing = Object.hasOwn(CHANGE_NOTHING, advice.subject);
  const sentence = isNothing ? CHANGE_NOTHING[advice.subject] : undefined;
  if (sentence !== undefined) return [sentence];
  const changes = parseChanges(advice.subject).join(' and ');
  const isOwn = advice.layer >= baseLayerCount;
  if (isOwn && changes !== '' && advice.places.some(({ layer }) => layer < baseLayerCount))
    return [`keep the ${changes} that the base image gives `, ...describePaths(advice)];
  const commands = listChangers(instructionOf(advice.layer));
  const added = findSourceLayer(advice);
  const edited = added === undefined ? undefined : setWhileAdding(instructionOf(added), commands);
  const [first] = commands;
  if (edited !== undefined && first !== undefined)
    return [
      ...addOwnerFirst(instructionOf(advice.layer), instructionOf(added ?? 0)),
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

const ADDS_OWNER = /\b(?:useradd|adduser|addgroup|groupadd)\b/;

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

const CHANGE_NOTHING: Readonly<Record<string, string>> = {
  'no-op': 'delete this instruction: it changes nothing',
  'no-op-files': 'name only folders in its chmod or chown, without -R: no file changes',
  'no-op-part': 'delete its chmod or chown: it changes nothing',
  'copied-twice': 'copy only what is new: the files are there already',
};

/** The other layer that ships the heaviest of what is copied; `undefined` if several do. */
function findSourceLayer({ places, layer: changed }: Advice): number | undefined {
  const layers = new Set(places.map(({ layer }) => layer));
  const [only] = layers;
  return layers.size === 1 && only !== changed ? only : undefined;
}

interface Changer {
  readonly text: string;
  readonly name: string;
  readonly value: string;
}

const CHANGER = joinPattern(
  'g',
  String.raw`(?:^|&& |; )((chmod|chown)(?: -[A-Za-z]+| --recursive)* ([\w:.,+=-]+)`,
  String.raw`(?: [\w./@+][\w./@+-]*)+)(?= *(?:$|&&|;))`,
);

/** Each `chown -R app:app /app` of an instruction. */
function listChangers(instruction: string | null): readonly Changer[] {
  const script = runScript(instruction) ?? '';
  const commands = script.matchAll(CHANGER);
  return [...commands].map(([, text = '', name = '', value = '']) => ({ text, name, value }));
}

/** `COPY --chown=app:app . /app`, or the command at the end of the RUN that makes the files. */
function setWhileAdding(
  instruction: string | null,
  commands: readonly Changer[],
): string | undefined {
  if (instruction === null || commands.length === 0) return undefined;
  const script = runScript(instruction);
  if (script !== undefined)
    return `RUN ${commands.reduce((text, one) => appendCommand(text, one.text), script)}`;
  const [, verb, rest] = /^(COPY|ADD) (.*)$/.exec(instruction) ?? [];
  if (verb === undefined || rest === undefined) return undefined;
  const flags = new Map(commands.map(({ name, value }) => [name, value]));
  const isRepeated = flags.size < commands.length || /--ch(?:own|mod)=/.test(rest);
  if (isRepeated || /\b(?:file|dir|multi):/.test(rest)) return undefined;
  const options = [...flags].map(([name, value]) => `--${name}=${value}`);
  return [verb, ...options, rest].join(' ');
}

/**
 * Sets modes and owners as files come in, if the command changes all of them and nothing else, and
 * deletes what changes nothing.
 */
function edit(
  advice: Advice,
  instructionOf: InstructionOf,
  layers: readonly ReadLayerFacts[],
): InstructionEdits {
  if ((advice.layers?.length ?? 1) > 1) return new Map();
  const changer = instructionOf(advice.layer);
  if (advice.subject === 'no-op') return new Map([[advice.layer, null]]);
  // What a copy does not make, it does not own either: `WORKDIR /app`, then `COPY . .`.
  if (parseChanges(advice.subject).length === 0 || advice.subject.endsWith(OTHERS))
    return new Map();
  const commands = listChangers(changer);
  const added = findSourceLayer(advice);
  const source = added === undefined ? undefined : layers[added];
  const all = (runScript(changer) ?? '').split(' && ');
  const isOnlyThat = all.length === commands.length && commands.length > 0;
  if (added === undefined || source === undefined || !isOnlyThat) return new Map();
  // Everything that was copied is there twice.
  const isWhole =
    source.reclaimableBytes === source.contentBytes &&
    layers[advice.layer]?.contentBytes === source.contentBytes;
  const between = layers.slice(added, advice.layer).map(({ index }) => instructionOf(index) ?? '');
  const makesOwner = between.some((text) => ADDS_OWNER.test(text) || text.includes('passwd'));
  const edited = setWhileAdding(instructionOf(added), commands);
  const isSafe = isWhole && !makesOwner && edited !== undefined;
  return isSafe
    ? new Map([
        [added, edited],
        [advice.layer, null],
      ])
    : new Map();
}
