import { posix } from 'node:path';
import { expandWord } from '../analyze/dockerfile/expand-variables.ts';
import type { Instruction } from '../analyze/dockerfile/parse-dockerfile.ts';
import { listSourceStages } from '../analyze/dockerfile/sources.ts';
import type { Stage } from '../analyze/dockerfile/stages.ts';
import type { StageVariables } from '../analyze/dockerfile/variables.ts';
import { splitCopy } from '../analyze/dockerfile/words.ts';
import { ContextFilter } from '../context/context-filter.ts';
import { listReads, type NeededStages } from '../context/context-reads.ts';
import type { ContextTree } from '../context/context-tree.ts';
import { followPaths } from '../context/follow-paths.ts';
import { toByteString } from '../context/ignore/runes.ts';
import { findRunNeeds, type RunNeeds } from './run-needs.ts';
import { findWritten, type Written } from './written-paths.ts';

/** An instruction of a stage, and its dependencies. */
export interface Step {
  readonly instruction: Instruction;
  /** Whether a builder runs it and caches the result. */
  readonly isBuilt: boolean;
  /** Whether a path of the build context is among its inputs; `undefined`: it reads none. */
  readonly readsPath: ((path: string) => boolean) | undefined;
  /** Indexes of the stages that it copies from. */
  readonly fromStages: readonly number[];
  /** For COPY and ADD; `undefined` if unknown. */
  readonly written: Written | undefined;
  /** For COPY and WORKDIR: its target is relative to the working folder. */
  readonly isRelative: boolean;
  /** The absolute working folder, including if it is set here; `undefined` if unknown. */
  readonly folder: string | undefined;
  /** For RUN. */
  readonly needs: RunNeeds;
  /** `COPY --link`: it does not depend on the layers below. */
  readonly isLinked: boolean;
}

export interface StepStage {
  /** Counted from 0, including stages that are not needed. */
  readonly number: number;
  /** Undefined if it has no name. */
  readonly name: string | undefined;
  readonly from: Instruction;
  /** Index of the stage that it starts from; -1 for an image. */
  readonly base: number;
  /** Whether its layers are in the image. */
  readonly isShipped: boolean;
  readonly steps: readonly Step[];
}

/** The files that a builder receives from the build context. */
export interface GivenContext {
  readonly tree: ContextTree;
  /** All files that instructions read, as byte strings. */
  readonly files: readonly string[];
  /** The patterns of the ignore file. */
  readonly ignored: readonly string[];
}

/** Lists the steps of all stages that a build needs. */
export function listStepStages(
  { stages, all, target, variables }: NeededStages,
  context: GivenContext,
): StepStage[] {
  const shipped = new Set<Stage>();
  for (let at: Stage | string = target; typeof at === 'object'; at = at.base) shipped.add(at);
  const readers = new Map<Stage, StageReader>();
  return stages.map((stage) => {
    const base = typeof stage.base === 'object' ? stage.base : undefined;
    const reader = new StageReader({ stages, all, context }, variables.getStart(stage));
    reader.start(base === undefined ? stage.base === 'scratch' : readers.get(base));
    readers.set(stage, reader);
    const steps = stage.instructions.map((instruction) => {
      const step = reader.read(instruction);
      variables.apply(instruction, reader.variables);
      return step;
    });
    return {
      number: all.indexOf(stage),
      name: stage.name,
      from: stage.from,
      base: base === undefined ? -1 : stages.indexOf(base),
      isShipped: shipped.has(stage),
      steps,
    };
  });
}

const BUILT = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR']);
const MOST_TEXT_BYTES = 2 ** 20;

interface Build extends Pick<NeededStages, 'stages' | 'all'> {
  readonly context: GivenContext;
}

/** Reads the instructions of a stage in their order. */
class StageReader {
  readonly variables: StageVariables;
  readonly #build: Build;
  readonly #copied = new Map<string, string>();
  readonly #folders = new Set<string>(['/']);
  /** The absolute working folder; `undefined` if it depends on the base image. */
  #folder: string | undefined;
  #hasShell = false;

  constructor(build: Build, variables: StageVariables) {
    this.#build = build;
    this.variables = variables;
  }

  /** @param from the stage that it starts from, or whether it is empty */
  start(from: StageReader | boolean | undefined): void {
    this.#folder = from === true ? '/' : undefined;
    if (typeof from !== 'object') return;
    this.#folder = from.#folder;
    this.#hasShell = from.#hasShell;
  }

  read(instruction: Instruction): Step {
    const { verb, text } = instruction;
    const readsPath = this.#readInputs(instruction);
    if (verb === 'SHELL') this.#hasShell = true;
    const isRelative = verb === 'WORKDIR' && this.#enterFolder(text);
    const copy = verb === 'COPY' || verb === 'ADD' ? this.#readCopy(instruction, readsPath) : {};
    return {
      instruction,
      isBuilt: BUILT.has(verb),
      readsPath,
      fromStages: this.#findStages(instruction),
      written: undefined,
      isRelative,
      folder: this.#folder,
      needs: verb === 'RUN' ? this.#findNeeds(instruction) : { kind: 'anything' },
      isLinked: false,
      ...copy,
    };
  }

  #readInputs(instruction: Instruction): Step['readsPath'] {
    const { paths } = listReads(instruction, this.variables);
    if (paths.length === 0) return undefined;
    const { tree, ignored } = this.#build.context;
    const filter = new ContextFilter(followPaths(paths, tree), ignored);
    // A submodule is one path in a commit, and its files are below it.
    return (path) => filter.sendsFile(path) || paths.some((one) => one.startsWith(`${path}/`));
  }

  #findStages(instruction: Instruction): number[] {
    return listSourceStages(instruction).flatMap((word) => {
      const name = expandWord(word, this.variables)?.toLowerCase();
      const { stages, all } = this.#build;
      const named = all.findLast((stage) => stage.name !== undefined && stage.name === name);
      const stage = named ?? (/^\d+$/.test(name ?? '') ? all[Number(name)] : undefined);
      return stage === undefined ? [] : [stages.indexOf(stage)];
    });
  }

  /** @returns whether the folder is relative to the previous one */
  #enterFolder(text: string): boolean {
    const path = expandWord(text, this.variables);
    const isAbsolute = path?.startsWith('/') === true;
    this.#folder = path === undefined ? undefined : this.#resolve(toByteString(path));
    if (this.#folder !== undefined) this.#addFolders(`${this.#folder}/x`);
    return !isAbsolute;
  }

  #resolve(path: string): string | undefined {
    if (path.startsWith('/')) return posix.resolve('/', path);
    return this.#folder === undefined ? undefined : posix.resolve(this.#folder, path);
  }

  #addFolders(path: string): void {
    for (let at = posix.dirname(path); !this.#folders.has(at); at = posix.dirname(at))
      this.#folders.add(at);
  }

  #readCopy({ verb, text }: Instruction, readsPath: Step['readsPath']): Partial<Step> {
    const { flags, words } = splitCopy(text);
    const expanded = words.map((word) => expandWord(word, this.variables));
    const target = expanded.at(-1);
    const isLinked = flags.has('link') && flags.get('link') !== 'false';
    const root = target === undefined ? undefined : this.#resolve(toByteString(target));
    const isRelative = target?.startsWith('/') !== true;
    if (target === undefined || root === undefined) return { isLinked, isRelative };
    const isPlain =
      verb === 'COPY' &&
      readsPath !== undefined &&
      !['from', 'parents', 'exclude'].some((flag) => flags.has(flag)) &&
      !words.some((word) => word.startsWith('<<'));
    const sources = expanded.slice(0, -1).map((word) => toByteString(word ?? ''));
    const files = isPlain ? this.#build.context.files.filter(readsPath) : [];
    const isFolder = (path: string): boolean => this.#folders.has(path);
    const known = { sources, target: toByteString(target), root, files, isFolder };
    const { files: places, root: top } = findWritten(known);
    const written = isPlain && places ? { root: top, files: places } : { root: top };
    for (const [place, file] of written.files ?? []) {
      this.#copied.set(place, file);
      this.#addFolders(place);
    }
    return { isLinked, isRelative, written };
  }

  #findNeeds({ text, heredocs }: Instruction): RunNeeds {
    if (this.#hasShell || heredocs.length > 0) return { kind: 'anything' };
    const copied = this.#copied;
    return findRunNeeds(text, this.#folder, {
      has: (path) => copied.has(path),
      paths: () => copied.keys(),
      readText: (path) => {
        const bytes = this.#build.context.tree.readFile(copied.get(path) ?? '', MOST_TEXT_BYTES);
        return bytes && Buffer.from(bytes).toString();
      },
    });
  }
}
