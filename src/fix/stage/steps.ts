import { leaveOutPackages, runScript } from '../../advise/edit-run.ts';
import type { Instruction } from '../../analyze/dockerfile/parse-dockerfile.ts';
import { splitFlags, toOneLine } from '../../analyze/dockerfile/words.ts';
import { ReasonError } from '../../errors.ts';
import { Message, type MessageId, type ValuesOf } from '../../report/words/messages/message.ts';

/** What an instruction that makes a layer does. */
export type StepRole =
  /** Only installs packages of apt. */
  | 'packages'
  /** Only adds users and groups. */
  | 'users'
  | 'build'
  | 'copy'
  | 'folder';

/** An instruction that made a layer. */
export interface Step {
  readonly instruction: Instruction;
  readonly layer: number;
  readonly role: StepRole;
}

/** The only reason why a rewrite is not certain. */
export class Uncertain<Id extends MessageId = MessageId> extends ReasonError {
  constructor(id: Id, values: ValuesOf<Id>) {
    super(new Message(id, values));
  }
}

/** Instructions that only set something, which a final stage can set again. */
const SETTINGS = new Set(
  'ENV ARG WORKDIR USER EXPOSE LABEL HEALTHCHECK CMD ENTRYPOINT STOPSIGNAL VOLUME'.split(' '),
);
const MAKES_FILES = new Set(['RUN', 'COPY', 'ADD']);

/**
 * Lists the instructions that made layers.
 * @throws Uncertain if it is not known what one did
 */
export function listSteps(
  instructions: readonly Instruction[],
  byLayer: ReadonlyMap<number, Instruction>,
): readonly Step[] {
  const layerOf = new Map([...byLayer].map(([layer, instruction]) => [instruction, layer]));
  return instructions.flatMap((instruction) => {
    const { verb, line } = instruction;
    const layer = layerOf.get(instruction);
    if (SETTINGS.has(verb))
      return layer === undefined ? [] : [{ instruction, layer, role: 'folder' as const }];
    if (!MAKES_FILES.has(verb)) throw new Uncertain('instruction-unsupported', { line, verb });
    if (layer === undefined) throw new Uncertain('layer-of-line-unknown', { line });
    return [{ instruction, layer, role: verb === 'RUN' ? findRole(instruction) : 'copy' }];
  });
}

const APT =
  /^(?:apt|apt-get)(?: -\S+)* (?:update|install|clean|autoclean|autoremove|purge|remove)\b/;
const CLEANUP = /^rm -rf(?: \/var\/(?:lib\/apt|cache|log|lib\/dpkg)\/\S*)+$/;
const USERS = /^(?:useradd|adduser|groupadd|addgroup)\s/;

function findRole({ text }: Instruction): StepRole {
  const script = runScript(`RUN ${toOneLine(splitFlags(text).rest)}`);
  if (script === undefined || /\|\||[`$<>]/.test(script)) return 'build';
  const commands = script.split(/&&|;/).map((command) => command.trim());
  const hasInstall = commands.some((command) => / install\b/.test(command));
  const isOfApt = commands.every((command) => APT.test(command) || CLEANUP.test(command));
  if (hasInstall && isOfApt) return 'packages';
  return commands.every((command) => USERS.test(command)) ? 'users' : 'build';
}

/**
 * The install of those packages of an instruction that are not only needed to build.
 * @param needed a package that the program needs, which a compiler brings
 * @param leftovers folders with what is only needed to install
 * @returns `undefined` if there are none
 */
export function keepPackages(
  { text }: Instruction,
  compilers: readonly string[],
  needed: string | undefined,
  leftovers: readonly string[],
): string | undefined {
  const whole = replaceCompiler(toOneLine(text), compilers, needed);
  const asked = listPackages(whole);
  if (asked.every((name) => compilers.includes(name))) return undefined;
  const left = asked.some((name) => compilers.includes(name))
    ? leaveOutPackages(whole, compilers)
    : whole;
  if (left === undefined) throw new Uncertain('packages-of-several-installs', {});
  const removed = leftovers.map((folder) => `${folder}/*`).join(' ');
  return `RUN ${left}${removed === '' ? '' : ` && rm -rf ${removed}`}`;
}

/** Asks for a package instead of the first compiler, unless it is asked for anyway. */
function replaceCompiler(
  text: string,
  compilers: readonly string[],
  needed: string | undefined,
): string {
  const asked = listPackages(text);
  const compiler = asked.find((name) => compilers.includes(name));
  if (needed === undefined || compiler === undefined || asked.includes(needed)) return text;
  const words = text.split(' ');
  const at = words.findIndex((word) => word.replace(/[=:/].*$/, '') === compiler);
  return words.with(at, needed).join(' ');
}

/** The packages that an instruction installs, by their names. */
export const listPackages = (script: string): readonly string[] =>
  script
    .split(/&&|;/)
    .map((command) => /\bapt(?:-get)?(?: -\S+)* install (.*)$/.exec(command.trim())?.[1])
    .flatMap((words) => words?.trim().split(/\s+/) ?? [])
    .filter((word) => !word.startsWith('-'))
    .map((word) => word.replace(/[=:/].*$/, ''));
