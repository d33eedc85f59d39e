import { INSTALLS } from '../../advise/development-installs.ts';
import type { Instruction } from '../../analyze/dockerfile/parse-dockerfile.ts';
import type { Stage } from '../../analyze/dockerfile/stages.ts';
import { toOneLine } from '../../analyze/dockerfile/words.ts';
import type { Advice, AdviceId } from '../../model/advice.ts';
import type { PathTree, ReadLayerFacts } from '../../model/facts.ts';
import type { StartEvidence } from '../../model/rewrite-evidence.ts';
import { isWithin } from '../compare-filesystems.ts';
import { findFinalBase } from './final-base.ts';
import { findProgram } from './program.ts';
import { findProject, type Project } from './project.ts';
import { findRepeated, repeatStep } from './repeated-steps.ts';
import { computeSaving } from './saving.ts';
import { listSettings } from './settings.ts';
import { listPackages, listSteps, type Step, Uncertain } from './steps.ts';
import { listSystemFiles } from './system-files.ts';
import { listVisiblePaths } from './visible-paths.ts';

/** A Dockerfile with one stage becomes one with a build stage and a final one. */
export interface StagePlan {
  readonly from: Instruction;
  readonly fromText: string;
  /** The last instruction of the build stage. */
  readonly last: Instruction;
  /** What follows it. */
  readonly added: readonly string[];
  readonly bytes: number;
  /** The layers that the image no longer has. */
  readonly layers: ReadonlySet<number>;
  /** What is copied from the build stage. */
  readonly kept: readonly string[];
  /** The lowest layer that is not of the base image. */
  readonly firstLayer: number;
  readonly hasOtherBase: boolean;
  /** Development dependencies are removed before packages are copied. */
  readonly isPruned: boolean;
}

interface Splittable {
  readonly layers: readonly ReadLayerFacts[];
  readonly advice: readonly Advice[];
  readonly tree: PathTree;
  readonly start: StartEvidence;
}

/** Advice that an added stage follows. */
const REASONS: ReadonlySet<AdviceId> = new Set<AdviceId>([
  'build-stage',
  'toolchain',
  'development-dependencies',
]);

/** Whether something that is only needed to build is in the image. */
export const needsStage = (advice: readonly Advice[]): boolean =>
  advice.some(
    ({ id, subject, baseBytes }) =>
      (REASONS.has(id) && baseBytes === undefined) || (id === 'base-image' && subject === 'build'),
  );

const MOST_KEPT = 10;

/**
 * Plans a final stage that has only what runs: what was built, and everything else that a program
 * may read.
 * @throws Uncertain with the reason why that is not certain
 */
export function planStage(
  { layers, advice, tree, start }: Splittable,
  stages: readonly Stage[],
  byLayer: ReadonlyMap<number, Instruction>,
): StagePlan {
  const [stage] = stages;
  if (stage === undefined || stages.length > 1) throw new Uncertain('there are several stages');
  const steps = listSteps(stage.instructions, byLayer);
  const firstLayer = Math.min(...steps.map(({ layer }) => layer));
  const byNumber = new Map(steps.map((step) => [step.layer, step]));
  const stepOf = (layer: number): Step | undefined => byNumber.get(layer);
  const all = listVisiblePaths(tree);
  const paths = all.filter(({ layer }) => layer >= firstLayer);
  const program = findProgram(start, paths, stepOf);
  const project = findProject(paths, program.kinds, stepOf);
  const base = findFinalBase(stage, program, all, firstLayer);
  const repeated = findRepeated(paths, project, program, stepOf);
  const kept = [...new Set([...program.built, ...project.others])].filter(
    (path, i, list) => !list.some((other, j) => j !== i && path.startsWith(`${other}/`)),
  );
  if (kept.length > MOST_KEPT || !kept.every(isSimple))
    throw new Uncertain(`the program may need ${kept.length} files and folders`);
  const hasNative = paths.some(
    ({ path }) => /\.node$|\.so(?:\.|$)/.test(path) && kept.some((one) => isWithin(path, one)),
  );
  if (hasNative && steps.some(({ role }) => role === 'packages'))
    throw new Uncertain('it is not known which libraries native modules need');
  const needed = program.package;
  const installed = { compilers: start.compilers, needed, advice };
  const again = steps.flatMap((step) => repeatStep(step, repeated, installed));
  const isInstalled = ({ text }: { readonly text: string }): boolean =>
    needed === undefined || listPackages(text).includes(needed);
  if (needed !== undefined && !again.some(isInstalled))
    throw new Uncertain(`the final stage would lack ${needed}`);
  const prune = findPrune(advice, project);
  const last = steps.findLast(({ role }) => role !== 'folder')?.instruction as Instruction;
  const settings = listSettings(stage.instructions, last);
  const system = listSystemFiles(all, firstLayer, base, steps);
  const copied = [...kept, ...system];
  const copies = copied.map((path) => `COPY --from=build ${path} ${path}`);
  return {
    from: stage.from,
    fromText: `FROM ${toOneLine(stage.from.text)} AS build`,
    last,
    added: [
      ...prune,
      '',
      `FROM ${base.name}`,
      ...settings.before,
      ...again.map(({ text }) => text),
      ...copies,
      ...settings.after,
    ],
    bytes: computeSaving({
      layers,
      advice,
      firstLayer,
      again,
      all,
      copied,
      isPruned: prune.length > 0,
    }),
    layers: new Set(steps.map(({ layer }) => layer)),
    kept: copied,
    firstLayer,
    hasOtherBase: base.isOther,
    isPruned: prune.length > 0,
  };
}

const isSimple = (path: string): boolean => /^\/[\w./@+-]+$/.test(path);

/** Removes development dependencies before packages are copied. */
function findPrune(advice: readonly Advice[], { kind }: Project): string[] {
  const development = advice.find(({ id }) => id === 'development-dependencies');
  if (kind !== 'node' || development === undefined) return [];
  const { prune } = INSTALLS[development.subject as keyof typeof INSTALLS] ?? {};
  return prune === undefined ? [] : [`RUN ${prune}`];
}
