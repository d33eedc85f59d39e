import { fromReported, GateError } from '../errors.ts';
import { formatPatch, type ShownPatch } from '../fix/patch.ts';
import { type FixPlan, planFixes } from '../fix/plan.ts';
import { findBuiltDockerfile, findIgnoreFile } from '../host/dockerfile-file.ts';
import { checkEditable } from '../host/editable-file.ts';
import { hideAdvice } from '../judge/advice-off.ts';
import type { MeasuredImage } from '../judge/judge.ts';
import type { AdviceId, HiddenAdvice } from '../model/advice.ts';
import type { ReadFacts } from '../model/facts.ts';
import type { Host } from '../model/host.ts';
import { pickKnown } from '../model/pick-known.ts';
import { writeText } from '../publish/report-file.ts';
import { openComparison } from './baseline/open-comparison.ts';
import { createBuildRequest } from './build-request.ts';
import { readLimits } from './limits.ts';
import { measureRequest } from './measure.ts';
import { nameImages } from './name-images.ts';
import { type BuildFiles, isRefuted, type Proof, proveFix } from './prove-fix.ts';
import { type BuildOptions, type GateRequest, NO_LIMITS } from './request.ts';

export interface FixRequest
  extends Pick<GateRequest, 'baselines' | 'isComparedWithBuild' | 'budgetPath'> {
  readonly build: BuildOptions;
  /** Only this advice rule. */
  readonly only: AdviceId | undefined;
  /** Write the changed files. */
  readonly isWritten: boolean;
  /** Build with the changes too, and compare. */
  readonly isProved: boolean;
  /** A command that shows that a container works; default: the image's own health check. */
  readonly health: string | undefined;
}

export interface FixResult {
  readonly plan: FixPlan;
  readonly patch: ShownPatch;
  readonly imageBytes: number;
  /** Advice that the budget turns off, so it is not followed. */
  readonly off: readonly HiddenAdvice[];
  /** Not if the proof shows that more disappears than the advice announces. */
  readonly isWritten: boolean;
  /** The result of a build with the changes, if requested. */
  readonly proof?: Proof;
}

/**
 * Rewrites the instructions of a build to follow the advice.
 * @throws GateError USAGE if a file can't be written; BUDGET_INVALID; like `openBuild` if a build
 * fails
 */
export async function fixBuild(given: FixRequest, host: Host): Promise<FixResult> {
  const { budget, flags } = await readLimits({ ...given, ruleFlags: [] }, host);
  const { build: named = given.build } = nameImages(toGateRequest(given), budget, host.cwd);
  const request = { ...given, build: named };
  const { build } = request;
  const before = await measureBuild(request, host);
  const dockerfile = findBuiltDockerfile(build.folder, build.file, host);
  if (dockerfile === undefined)
    throw new GateError('dockerfile-elsewhere', {}, { where: build.folder });
  if (before.texts !== undefined && before.texts.dockerfile.text !== dockerfile.text)
    throw new GateError('dockerfile-changed', {}, { where: dockerfile.path });
  const ignore = findIgnoreFile(build.folder, dockerfile.place, host);
  const { facts } = before;
  const { advice = [], adviceOff = [] } = hideAdvice(
    before,
    { budget, flags, now: host.now() },
    before.key,
  );
  const off = adviceOff.filter(({ id }) => request.only === undefined || id === request.only);
  const hasBuildKit = before.texts?.hasBuildKit === true;
  const evidence = before.texts?.evidence;
  const shown = { layers: facts.layers, advice, evidence, tree: facts.files.tree };
  const fixable = { ...shown, dockerfile, ignore, hasBuildKit };
  const plan = planFixes(fixable, request.only);
  const files = { dockerfile, ignore };
  const isProved = request.isProved && plan.files.length > 0;
  const proof = isProved ? await proveFix(request, plan, shown, files, host) : undefined;
  const isWritten = request.isWritten && !(proof && isRefuted(proof));
  if (isWritten) await writePlan(plan, files, host);
  const { imageBytes } = facts.measures;
  const patch = formatPatch(plan.files);
  return { plan, patch, imageBytes, off, isWritten, ...(proof && { proof }) };
}

type BuiltImage = MeasuredImage & { readonly facts: ReadFacts };

/** @throws GateError if it can't be built or measured */
async function measureBuild(given: Measured, host: Host): Promise<BuiltImage> {
  const request = toGateRequest(given);
  const compare = await openComparison(request, NO_LIMITS, host);
  const { images } = await measureRequest(request, NO_LIMITS, host, compare !== undefined);
  const [image] = compare?.(images) ?? images;
  if (image?.noBaseline !== undefined)
    throw new GateError('no-baseline-of-build', { reason: image.noBaseline });
  if (image?.facts?.files !== undefined) return { ...image, facts: image.facts };
  throw image?.error ? fromReported(image.error) : new GateError('nothing-built', {});
}

type Measured = Pick<FixRequest, 'build' | 'baselines' | 'isComparedWithBuild'>;

const toGateRequest = ({ build, ...compared }: Measured): GateRequest => ({
  ...createBuildRequest(build, true),
  ...pickKnown(compared, 'baselines', 'isComparedWithBuild'),
});

/** Checks all files before it writes any. */
async function writePlan(plan: FixPlan, files: BuildFiles, host: Host): Promise<void> {
  const changes = plan.files.map((change) => {
    const found = change.path === files.dockerfile.path ? files.dockerfile : files.ignore;
    return { ...change, place: found.place };
  });
  for (const { place, oldText } of changes) await checkEditable(place, oldText, host);
  for (const { place, newText } of changes) await writeText(place, newText, 'file');
}
