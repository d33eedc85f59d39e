import { expandWord, type Variables } from '../analyze/dockerfile/expand-variables.ts';
import {
  type Instruction,
  parseDockerfile,
  toTriggered,
} from '../analyze/dockerfile/parse-dockerfile.ts';
import { copiesContext, listMounts, listSourceStages } from '../analyze/dockerfile/sources.ts';
import { buildChain, listStages, type Stage } from '../analyze/dockerfile/stages.ts';
import { splitCopy } from '../analyze/dockerfile/words.ts';
import type { BuildArgs } from '../model/sourced-image.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { cleanPath, toByteString } from './ignore/runes.ts';
import { DockerfileVariables } from './stage-variables.ts';

/** Determines which instructions run, and with which values. */
export interface BuildSettings {
  /** `undefined`: the last stage. */
  readonly target: string | undefined;
  readonly buildArgs: BuildArgs;
}

/** The paths that a build reads from its context: byte strings, `.` for all of it. */
export interface ContextReads {
  /** By instructions of all stages that the build needs. */
  readonly asked: readonly string[];
  /** By instructions whose files stay in the image. */
  readonly shipped: readonly string[];
  /** Why everything has to be assumed; `undefined` if it does not. */
  readonly unknown: Sentence | undefined;
}

/**
 * Lists what the instructions of a Dockerfile read from the build context: `COPY`, `ADD`, and `RUN`
 * with a bind mount. Uncertain paths count as read.
 * Source: buildkit, frontend/dockerfile/dockerfile2llb/convert.go (`ctxPaths`).
 */
export function listContextReads(text: string, settings: BuildSettings): ContextReads {
  const needed = listNeededStages(text, settings);
  if (needed instanceof Message) return assumeAll(needed);
  const { stages, target, variables } = needed;
  const own = new Set<Instruction>(buildChain(target).instructions);
  const found = stages.flatMap((stage) => readStage(stage, variables));
  const listPaths = (reads: readonly Reads[]): string[] =>
    [...new Set(reads.flatMap(({ paths }) => paths))].sort();
  return {
    asked: listPaths(found),
    shipped: listPaths(
      found.filter(({ instruction, isShipped }) => isShipped && own.has(instruction)),
    ),
    unknown: found.find(({ unknown }) => unknown !== undefined)?.unknown,
  };
}

/** The stages that a build runs, and the values of their variables. */
export interface NeededStages {
  /** In the order of the Dockerfile. */
  readonly stages: readonly Stage[];
  /** Including those that are not needed. */
  readonly all: readonly Stage[];
  readonly target: Stage;
  readonly variables: DockerfileVariables;
}

/** @returns why the stages are unknown, if so */
export function listNeededStages(text: string, settings: BuildSettings): NeededStages | Message {
  const frontend = /^#\s*syntax\s*=\s*(\S+)/i.exec(text)?.[1];
  if (frontend !== undefined && !/(?:^|\/)docker\/dockerfile(?:-upstream)?[:@]?/.test(frontend))
    return new Message('frontend-unknown', { frontend });
  const instructions = parseDockerfile(text);
  if (instructions === undefined) return new Message('dockerfile-unparsable', {});
  const stages = listStages(instructions, settings.buildArgs);
  const target = findTarget(stages, settings.target);
  if (target === undefined) return new Message('target-not-in-dockerfile', {});
  if (stages.length > MOST_STAGES) return new Message('too-many-stages', {});
  const needed = findNeeded(stages, target);
  const variables = new DockerfileVariables(instructions, settings.buildArgs);
  return { stages: stages.filter((stage) => needed.has(stage)), all: stages, target, variables };
}

function readStage(stage: Stage, dockerfile: DockerfileVariables) {
  const variables = dockerfile.getStart(stage);
  return stage.instructions.map((instruction) => {
    const reads = listReads(instruction, variables);
    dockerfile.apply(instruction, variables);
    return { ...reads, instruction };
  });
}

/** More than any real Dockerfile has. */
const MOST_STAGES = 1000;
const EVERYTHING = '.';
const assumeAll = (unknown: Sentence): ContextReads => ({
  asked: [EVERYTHING],
  shipped: [],
  unknown,
});

const findTarget = (stages: readonly Stage[], target: string | undefined): Stage | undefined =>
  target === undefined
    ? stages.at(-1)
    : (stages.findLast(({ name }) => name === target.toLowerCase()) ??
      (/^\d+$/.test(target) ? stages[Number(target)] : undefined));

/** A stage and all stages that it depends on. */
function findNeeded(stages: readonly Stage[], target: Stage): ReadonlySet<Stage> {
  const needed = new Set([target]);
  for (const stage of needed) {
    if (typeof stage.base === 'object') needed.add(stage.base);
    const names = stage.instructions.flatMap(listSourceStages);
    // A variable with an unknown value can name any of them.
    const isAny =
      (stage.base === 'image' && stage.image === null) || names.some((name) => name.includes('$'));
    for (const [index, other] of stages.entries()) {
      const isNamed = names.some((name) => name === other.name || name === String(index));
      if (isAny || isNamed) needed.add(other);
    }
  }
  return needed;
}

/** The paths that one instruction reads from the build context. */
interface Reads {
  readonly paths: readonly string[];
  readonly isShipped: boolean;
  readonly unknown?: Sentence | undefined;
}

const NOTHING: Reads = { paths: [], isShipped: false };
type Expand = (word: string) => string | undefined;

export function listReads(instruction: Instruction, variables: Variables): Reads {
  const { verb, text, line } = instruction;
  const expand: Expand = (word) => expandWord(word, variables);
  if (verb === 'RUN') return expandReads(listBindSources(text), expand, line, false);
  if (verb === 'ONBUILD') return listReads(toTriggered(instruction), variables);
  if (!copiesContext(instruction)) return NOTHING;
  const { flags, words } = splitCopy(text);
  const sources = words.slice(0, -1).filter((word) => !isElsewhere(word));
  return expandReads(sources, expand, line, !flags.has('exclude'));
}

/** Here-documents, and what `ADD` downloads. */
const isElsewhere = (word: string): boolean =>
  word.startsWith('<<') || /^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)/i.test(word);

function expandReads(
  sources: readonly string[],
  expand: Expand,
  line: number,
  isShipped: boolean,
): Reads {
  const expanded = sources.map(expand);
  const word = sources[expanded.indexOf(undefined)];
  if (word !== undefined)
    return {
      paths: [EVERYTHING],
      isShipped: false,
      unknown: new Message('source-unknown', { line, word }),
    };
  return { paths: expanded.map((path) => toContextPath(path ?? '')), isShipped };
}

const toContextPath = (path: string): string =>
  cleanPath(`/${toByteString(path)}`).slice(1) || EVERYTHING;

/** The sources of bind mounts from the context. A tmpfs mount counts, as in BuildKit. */
const listBindSources = (text: string): string[] =>
  listMounts(text)
    .filter(({ type, from }) => (type === 'bind' || type === 'tmpfs') && from === undefined)
    .map(({ source }) => source);
