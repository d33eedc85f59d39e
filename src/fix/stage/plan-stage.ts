import { INSTALLS } from '../../advise/development-installs.ts';
import { isPlainPath } from '../../advise/edit-run.ts';
import type { Instruction } from '../../analyze/dockerfile/parse-dockerfile.ts';
import type { Stage } from '../../analyze/dockerfile/stages.ts';
import type { Advice } from '../../model/advice.ts';
import type { PathTree, ReadLayerFacts } from '../../model/facts.ts';
import { isWithin } from '../../model/is-within.ts';
import type { StartEvidence } from '../../model/rewrite-evidence.ts';
import { findFinalBase } from './final-base.ts';
import { setFolderOwners } from './folder-owners.ts';
import { checkNamedPaths } from './named-paths.ts';
import { findProgram } from './program.ts';
import { findProject, type Project } from './project.ts';
import { findRepeated, repeatStep } from './repeated-steps.ts';
import { computeSaving } from './saving.ts';
import { listSettings } from './settings.ts';
import { listPackages, listSteps, type Step, Uncertain } from './steps.ts';
import { listSystemFiles } from './system-files.ts';
import { listVisiblePaths } from './visible-paths.ts';

/** The last stage of a Dockerfile becomes a build stage, and a final one follows it. */
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
  /** Folders whose content the final stage deletes, even if it is of the base image. */
  readonly emptied: readonly string[];
  /** The lowest layer that the build stage makes. */
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
  const stage = stages.at(-1);
  if (stage === undefined) throw new Uncertain('no-stage', {});
  const name = chooseName(stages);
  const steps = listSteps(stage.instructions, byLayer);
  const firstLayer = Math.min(...steps.map(({ layer }) => layer));
  const byNumber = new Map(steps.map((step) => [step.layer, step]));
  const findStep = (layer: number): Step | undefined => byNumber.get(layer);
  const all = listVisiblePaths(tree);
  const paths = all.filter(({ layer }) => layer >= firstLayer);
  const program = findProgram(start, paths, findStep);
  const project = findProject(paths, program.kinds, findStep, start.entries);
  const base = findFinalBase(stage, program, all, firstLayer);
  const repeated = findRepeated(paths, project, program, findStep);
  const kept = [...new Set([...program.files, ...project.others])].filter(
    (path, i, list) => !list.some((other, j) => j !== i && path.startsWith(`${other}/`)),
  );
  if (kept.length > MOST_KEPT || !kept.every(isPlainPath))
    throw new Uncertain('program-needs-many', { count: kept.length });
  const hasNative = paths.some(
    ({ path }) => /\.node$|\.so(?:\.|$)/.test(path) && kept.some((one) => isWithin(path, one)),
  );
  if (hasNative && steps.some(({ role }) => role === 'packages'))
    throw new Uncertain('native-libraries-unknown', {});
  checkNamedPaths(kept, paths, start, project, stage.instructions);
  const needed = program.package;
  const installed = { compilers: start.compilers, needed, advice };
  const again = steps.flatMap((step) => repeatStep(step, repeated, installed));
  for (const one of [...(needed === undefined ? [] : [needed]), ...program.packages])
    if (!again.some(({ text }) => listPackages(text).includes(one)))
      throw new Uncertain('package-would-be-missing', { name: one });
  const prune = findPrune(advice, project);
  const last = steps.findLast(({ role }) => role !== 'folder')?.instruction as Instruction;
  const { variables, folders, after } = listSettings(stage.instructions, last, base.isOther);
  // Without anything in it, the final stage has the folder only if it works there.
  const isWorkedIn = folders.length > 0 && isWithin(start.folder, project.folder);
  const isThere = isWorkedIn || kept.some((path) => isWithin(path, project.folder));
  const owned = isThere ? [project.folder, ...kept] : kept;
  const owners = setFolderOwners(owned, start, stage.instructions);
  const system = listSystemFiles(all, firstLayer, base, steps);
  const copied = [...kept, ...system];
  const copies = copied.map((path) => `COPY --from=${name} ${path} ${path}`);
  const repeats = again.map(({ text }) => text);
  return {
    from: stage.from,
    fromText: `FROM ${base.from} AS ${name}`,
    last,
    added: [
      ...prune,
      '',
      `FROM ${base.name}${base.as}`,
      ...variables,
      ...folders,
      ...repeats,
      ...copies,
      ...owners,
      ...after,
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
    emptied: again.flatMap(({ emptied }) => emptied),
    firstLayer,
    hasOtherBase: base.isOther,
    isPruned: prune.length > 0,
  };
}

/** A name that no stage has. */
const chooseName = (stages: readonly Stage[]): string =>
  ['build', 'builder', 'compile'].find((name) => stages.every((stage) => stage.name !== name)) ??
  `build-${stages.length}`;

/** Removes development dependencies before packages are copied. */
function findPrune(advice: readonly Advice[], { kind }: Project): string[] {
  const development = advice.find(({ id }) => id === 'development-dependencies');
  if (kind !== 'node' || development === undefined) return [];
  const { prune } = INSTALLS[development.subject as keyof typeof INSTALLS] ?? {};
  return prune === undefined ? [] : [`RUN ${prune}`];
}
