import { compareEntries, listDifferent } from '../../analyze/visible-entries.ts';
import { GateError } from '../../errors.ts';
import { writeContextFiles } from '../../host/dockerfile-file.ts';
import { makeScratch } from '../../host/scratch.ts';
import { omitOptions } from '../../model/builder-options.ts';
import type { Host } from '../../model/host.ts';
import type { OrderProof } from '../../model/order-report.ts';
import type { BuildOptions } from '../request.ts';
import { measureSteps, type StepBuild } from './measure-steps.ts';
import type { Recipe } from './open-recipe.ts';

const MOST_SHOWN = 20;

/**
 * Builds in the new order and compares what containers see. A difference counts only if two builds
 * in today's order agree, because programs write times and random numbers into files.
 * @param before read with entries
 */
export async function proveOrder(
  build: BuildOptions,
  { dockerfile, ignoreText }: Recipe,
  newText: string,
  before: StepBuild,
  host: Host,
): Promise<OrderProof> {
  const scratch = makeScratch('plimsoll-order-', host);
  const cached = omitOptions(build.builderOptions, 'no-cache', 'cache-to', 'pull');
  const run = (text: string, builderOptions: BuildOptions['builderOptions']): Promise<StepBuild> =>
    measureSteps(
      { ...build, file: writeContextFiles(scratch.path, text, ignoreText), builderOptions },
      true,
      host,
    );
  try {
    const after = await tryBuild(() => run(newText, cached), host);
    if (after instanceof GateError) return { ...UNBUILT, why: after.message };
    const difference = compareEntries(before.entries, after.entries);
    const different = listDifferent(difference);
    if (different.length === 0) return toProof(before, after, new Set());
    const again = await run(dockerfile.text, new Map([...cached, ['no-cache', []]]));
    const varying = new Set(listDifferent(compareEntries(before.entries, again.entries)));
    return toProof(before, after, varying);
  } finally {
    await scratch.remove();
  }
}

const UNBUILT: OrderProof = {
  isSame: false,
  gone: [],
  added: [],
  changed: [],
  differenceCount: 0,
  areSettingsSame: true,
  varyingCount: 0,
};

/** Instructions that fail in another order depend on each other. */
async function tryBuild(
  build: () => Promise<StepBuild>,
  host: Host,
): Promise<StepBuild | GateError> {
  try {
    return await build();
  } catch (error) {
    const isFailure = error instanceof GateError && error.code === 'BUILD_FAILED';
    if (isFailure && !host.signal.aborted) return error;
    throw error;
  }
}

function toProof(before: StepBuild, after: StepBuild, varying: ReadonlySet<string>): OrderProof {
  const { gone, added, changed } = compareEntries(before.entries, after.entries);
  const select = (paths: readonly string[]): string[] => paths.filter((path) => !varying.has(path));
  const [lost, more, other] = [gone, added, changed].map(select) as [string[], string[], string[]];
  const areSettingsSame = before.settings === after.settings;
  const differenceCount = lost.length + more.length + other.length;
  return {
    isSame: differenceCount === 0 && areSettingsSame,
    gone: lost.slice(0, MOST_SHOWN),
    added: more.slice(0, MOST_SHOWN),
    changed: other.slice(0, MOST_SHOWN),
    differenceCount,
    areSettingsSame,
    varyingCount: gone.length + added.length + changed.length - differenceCount,
  };
}
