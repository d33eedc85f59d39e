import { join } from 'node:path';
import { parseDockerfile } from '../analyze/dockerfile/parse-dockerfile.ts';
import { copiesContext } from '../analyze/dockerfile/sources.ts';
import type { VisibleEntries } from '../analyze/visible-entries.ts';
import { createAnnouncedFinder } from '../fix/announced-paths.ts';
import {
  compareFilesystems,
  type FilesystemDifference,
  listUnannounced,
} from '../fix/compare-filesystems.ts';
import { findInstructions } from '../fix/find-instructions.ts';
import type { FixPlan } from '../fix/plan.ts';
import type { StagePlan } from '../fix/stage/plan-stage.ts';
import type { FoundText } from '../host/dockerfile-file.ts';
import { makeScratch } from '../host/scratch.ts';
import type { Advice } from '../model/advice.ts';
import { omitOptions } from '../model/builder-options.ts';
import type { PathTree, ReadLayerFacts } from '../model/facts.ts';
import type { Host } from '../model/host.ts';
import { isWithin } from '../model/is-within.ts';
import type { RewriteEvidence } from '../model/rewrite-evidence.ts';
import { writeText } from '../publish/report-file.ts';
import type { Health } from '../sources/build/health-check.ts';
import { measureSteps } from './order/measure-steps.ts';
import type { BuildOptions } from './request.ts';

export interface Proof {
  readonly beforeBytes: number;
  readonly afterBytes: number;
  readonly difference: FilesystemDifference;
  /** Paths that disappeared although no advice announced it. */
  readonly unannounced: readonly string[];
  /** Whether the environment, the command and the working folder are the same. */
  readonly areSettingsSame: boolean;
  /** Whether containers of both images became healthy. */
  readonly health: { readonly before: Health; readonly after: Health };
}

/** Whether a proof speaks against the changes. */
export const isRefuted = ({ unannounced, difference, areSettingsSame, health }: Proof): boolean =>
  unannounced.length > 0 ||
  difference.changed.length > 0 ||
  !areSettingsSame ||
  (health.before === 'healthy' && health.after === 'unhealthy');

interface ProvedImage {
  readonly layers: readonly ReadLayerFacts[];
  readonly advice: readonly Advice[];
  readonly tree: PathTree | null;
  readonly evidence: RewriteEvidence | undefined;
}

export interface BuildFiles {
  readonly dockerfile: FoundText;
  readonly ignore: FoundText;
}

/**
 * Builds without and with the changed files, and compares everything that containers see. The
 * changed files are in a temporary folder: a builder looks for the ignore file next to the
 * Dockerfile first.
 */
export async function proveFix(
  given: { readonly build: BuildOptions; readonly health: string | undefined },
  plan: FixPlan,
  image: ProvedImage,
  { dockerfile, ignore }: BuildFiles,
  host: Host,
): Promise<Proof> {
  const getNewText = ({ path, text }: FoundText): string =>
    plan.files.find((file) => file.path === path)?.newText ?? text;
  const { checkHealth } = await import('../sources/engine/engines.ts');
  const scratch = makeScratch('plimsoll-fix-', host);
  // Steps that do not change must come from the cache of the first build.
  const builderOptions = omitOptions(given.build.builderOptions, 'no-cache', 'pull', 'cache-to');
  const build = { ...given.build, builderOptions };
  try {
    const file = join(scratch.path, 'Dockerfile');
    await writeText(file, getNewText(dockerfile), 'file');
    await writeText(`${file}.dockerignore`, getNewText(ignore), 'file');
    const changed = { ...build, file };
    const before = await measureSteps(build, true, host);
    const after = await measureSteps(changed, true, host);
    const isRun = createRunFinder(image.layers, dockerfile);
    const difference = omitBuildStage(
      compareFilesystems(before.entries, after.entries, isRun),
      before.entries,
      plan.stage,
    );
    const isAnnounced = createAnnouncedFinder({ ...image, plan });
    const check = { ...build, onLog: host.log };
    return {
      beforeBytes: before.imageBytes ?? 0,
      afterBytes: after.imageBytes ?? 0,
      difference,
      // Another base image has other variables.
      areSettingsSame: plan.stage?.hasOtherBase === true || before.settings === after.settings,
      unannounced: listUnannounced(before.entries, difference, isAnnounced),
      health: {
        before: await checkHealth(check, given.health, host),
        after: await checkHealth({ ...check, file }, given.health, host),
      },
    };
  } finally {
    await scratch.remove();
  }
}

/** Whether a layer is neither of the base image nor a copy of the build context. */
function createRunFinder(
  layers: readonly ReadLayerFacts[],
  dockerfile: FoundText,
): (layer: number) => boolean {
  const all = parseDockerfile(dockerfile.text) ?? [];
  const byLayer = findInstructions({ layers, dockerfile }, all);
  return (layer) => {
    const instruction = byLayer.get(layer);
    if (instruction !== undefined) return !copiesContext(instruction);
    return layers[layer]?.dockerfile !== undefined;
  };
}

/** Leaves out what a build stage changed and the final one does not copy from it. */
function omitBuildStage(
  difference: FilesystemDifference,
  before: VisibleEntries,
  stage: StagePlan | undefined,
): FilesystemDifference {
  if (stage === undefined) return difference;
  // Also the folders that it makes to copy them.
  const isKept = (path: string): boolean =>
    stage.kept.some((place) => isWithin(path, place) || isWithin(place, path));
  const isOfBase = (path: string): boolean =>
    !stage.hasOtherBase && (before.get(path)?.layer ?? 0) < stage.firstLayer;
  const isCompared = (path: string): boolean => isKept(path) || isOfBase(path);
  return {
    ...difference,
    changed: difference.changed.filter(({ path }) => isCompared(path)),
    rewritten: difference.rewritten.filter(isCompared),
  };
}
