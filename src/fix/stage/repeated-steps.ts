import { isPlainPath } from '../../advise/edit-run.ts';
import { splitFlags, toOneLine } from '../../analyze/dockerfile/words.ts';
import type { Advice } from '../../model/advice.ts';
import type { Program } from './program.ts';
import type { Project } from './project.ts';
import { isOfCache } from './project-parts.ts';
import { keepPackages, type Step, Uncertain } from './steps.ts';
import type { VisiblePath } from './visible-paths.ts';

/**
 * The copies that bring no sources, so that the final stage repeats them.
 * @throws Uncertain if an instruction writes what the program may need
 */
export function findRepeated(
  paths: readonly VisiblePath[],
  { folder }: Project,
  { files }: Program,
  stepOf: (layer: number) => Step | undefined,
): ReadonlySet<Step> {
  const repeated = new Set<Step>();
  const sources = new Set<Step>();
  for (const one of paths) {
    const step = stepOf(one.layer);
    if (step === undefined) throw new Uncertain('path-of-unknown-step', { path: one.path });
    const isInside = one.path.startsWith(`${folder}/`);
    if (step.role === 'folder') throw new Uncertain('path-empty', { path: one.path });
    if (step.role === 'copy') (isInside ? sources : repeated).add(step);
    const isFree = isInside || files.includes(one.path) || isOfCache(one.path);
    if (step.role === 'build' && !isFree && !isMadeToRun(one))
      throw new Uncertain('path-written', { line: step.instruction.line, path: one.path });
  }
  const mixed = [...repeated].find((step) => sources.has(step));
  if (mixed) throw new Uncertain('copy-to-several-folders', { line: mixed.instruction.line });
  return repeated;
}

/** Whether a builder makes it to run an instruction. */
const isMadeToRun = ({ path, bytes }: VisiblePath): boolean => bytes === 0 && EMPTY.test(path);
const EMPTY = /^\/(?:dev|proc|sys|run|tmp|etc\/(?:hosts|hostname|resolv\.conf))(?:\/|$)/;

export interface RepeatedStep {
  readonly step: Step;
  readonly text: string;
  /** Folders whose content it deletes. */
  readonly emptied: readonly string[];
}

interface Installed {
  readonly compilers: readonly string[];
  /** A package that the program needs. */
  readonly needed: string | undefined;
  readonly advice: readonly Advice[];
}

/**
 * What the final stage repeats of a step.
 * @throws Uncertain if that may mean something else there
 */
export function repeatStep(
  step: Step,
  repeated: ReadonlySet<Step>,
  { compilers, needed, advice }: Installed,
): RepeatedStep[] {
  const { instruction, role } = step;
  const text = `${instruction.verb} ${toOneLine(instruction.text)}`;
  if (role === 'users') return [{ step, text, emptied: [] }];
  if (role === 'packages') {
    const emptied = listLeftovers(advice, step.layer);
    const kept = keepPackages(instruction, compilers, needed, emptied);
    return kept === undefined ? [] : [{ step, text: kept, emptied }];
  }
  if (!repeated.has(step)) return [];
  const isAbsolute = splitFlags(text).rest.split(' ').at(-1)?.startsWith('/') === true;
  if (!isAbsolute || /["[$]/.test(text))
    throw new Uncertain('copy-not-repeatable', { line: instruction.line });
  return [{ step, text, emptied: [] }];
}

/** Folders with lists and archives of packages that an instruction leaves. */
const listLeftovers = (advice: readonly Advice[], layer: number): readonly string[] =>
  advice
    .filter(({ id, subject }) => id === 'package-index' && subject === 'apt')
    .flatMap(({ places }) => places)
    .filter((place) => place.layer === layer && isPlainPath(place.path))
    .map(({ path }) => path)
    .sort();
