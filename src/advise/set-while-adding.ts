import { posix } from 'node:path';
import type { Advice } from '../model/advice.ts';
import { joinPattern } from '../model/pattern.ts';
import { appendCertainly, appendCommand, type GetInstruction, runScript } from './edit-run.ts';
import { isHarmlessScript } from './harmless-script.ts';
import type { InstructionEdits, Surroundings } from './rule.ts';

/** A command that changes modes or owners. */
export interface Changer {
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
export function listChangers(instruction: string | null): readonly Changer[] {
  const script = runScript(instruction) ?? '';
  const commands = script.matchAll(CHANGER);
  return [...commands].map(([, text = '', name = '', value = '']) => ({ text, name, value }));
}

export const ADDS_OWNER = /\b(?:useradd|adduser|addgroup|groupadd)\b/;

/** The other layer that contains most of the copied bytes; `undefined` if several do. */
export function findSourceLayer({ places, layer: changed }: Advice): number | undefined {
  const layers = new Set(places.map(({ layer }) => layer));
  const [only] = layers;
  return layers.size === 1 && only !== changed ? only : undefined;
}

/** `COPY --chown=app:app . /app`, or the command at the end of the RUN that creates the files. */
export function setWhileAdding(
  instruction: string | null,
  commands: readonly Changer[],
): string | undefined {
  if (instruction === null || commands.length === 0) return undefined;
  const script = runScript(instruction);
  if (script !== undefined)
    return `RUN ${commands.reduce((text, one) => appendCommand(text, one.text), script)}`;
  const [, verb, rest] = /^(COPY|ADD) (.*)$/.exec(instruction) ?? [];
  if (verb === undefined || rest === undefined) return undefined;
  const flags = new Map(commands.map(({ name, value }) => [name, toFlagValue(name, value)]));
  const isRepeated = flags.size < commands.length || /--ch(?:own|mod)=/.test(rest);
  if (isRepeated || /\b(?:file|dir|multi):/.test(rest)) return undefined;
  const options = [...flags].map(([name, value]) => `--${name}=${value}`);
  return [verb, ...options, rest].join(' ');
}

/** `chown app` keeps the group of copied files, which is root; `COPY --chown=app` would not. */
const toFlagValue = (name: string, value: string): string =>
  name === 'chown' && /^\w+$/.test(value) ? `${value}:0` : value;

const MAKES_HARD_LINKS = /\b(?:ln (?!-\w*s)|link |cp -\w*l|cp .*--link)/;

/**
 * Sets modes and owners when files are added, if the command changes all of them and nothing else.
 * @returns empty if that is not certain
 */
export function setCertainly(
  advice: Advice,
  getInstruction: GetInstruction,
  { layers, hasBuildKit }: Surroundings,
): InstructionEdits {
  const none: InstructionEdits = new Map();
  const changer = getInstruction(advice.layer);
  const commands = listChangers(changer);
  const added = findSourceLayer(advice);
  const source = added === undefined ? undefined : layers[added];
  const all = (runScript(changer) ?? '').split(' && ');
  if (all.length !== commands.length || added === undefined || source === undefined) return none;
  // Later layers change one name of a hard link, this one would change all.
  if (MAKES_HARD_LINKS.test(getInstruction(added) ?? '')) return none;
  // Everything that was copied is there twice.
  const isWhole =
    source.reclaimableBytes === source.contentBytes &&
    layers[advice.layer]?.contentBytes === source.contentBytes;
  const adding = getInstruction(added);
  const between = layers.slice(added + 1, advice.layer).map(({ index }) => getInstruction(index));
  const edited = setWhileAdding(adding, commands);
  const isSafe =
    isWhole &&
    isSameWhileAdding(adding ?? '', commands, hasBuildKit) &&
    between.every(isIndifferent);
  return isSafe && edited !== undefined
    ? new Map([
        [added, edited],
        [advice.layer, null],
      ])
    : none;
}

/** Whether an instruction neither creates the owner nor needs the unchanged files. */
function isIndifferent(text: string | null): boolean {
  if (text === null || ADDS_OWNER.test(text)) return false;
  return !text.startsWith('RUN ') || isHarmlessScript(text.slice('RUN '.length));
}

function isSameWhileAdding(
  adding: string,
  commands: readonly Changer[],
  hasBuildKit: boolean,
): boolean {
  if (ADDS_OWNER.test(adding) || adding.includes('passwd')) return false;
  const script = runScript(adding);
  if (script !== undefined) return appendCertainly(script, '') !== undefined;
  const isCopy = adding.startsWith('COPY ');
  const isIntoFolder = hasParent(adding);
  return commands.every(({ name, value }) => {
    if (name === 'chmod')
      return hasBuildKit && (isIntoFolder ? /^0?[0-7]{3}$/ : /^0?755$/).test(value);
    if (!isIntoFolder) return false;
    // An archive that ADD unpacks has its own groups.
    return isCopy ? /^[\w-]+(?::[\w-]+)?$/.test(value) : /^[\w-]+:[\w-]+$/.test(value);
  });
}

/**
 * Whether the target folder of a copy is certainly inside an existing one: a copy also sets the
 * owner of the folders that it creates on the way.
 */
function hasParent(adding: string): boolean {
  const target = /(\S+)\s*$/.exec(adding)?.[1]?.replace(/^"|"\]$/g, '') ?? '';
  if (!/^[\w./@+-]+$/.test(target)) return false;
  const parent = posix.dirname(posix.normalize(target).replace(/\/$/, ''));
  return parent === '.' || COMMON_FOLDERS.has(parent);
}

/** Every image with a shell has them. */
const COMMON_FOLDERS = new Set('/ /bin /etc /home /root /tmp /usr /usr/bin /var'.split(' '));
