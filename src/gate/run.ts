import { advise } from '../advise/advise.ts';
import { examineImage, mergeImage } from '../analyze/analyze.ts';
import type { TracedLayers, TraceHints } from '../analyze/dockerfile/trace-layers.ts';
import { manifestFacts } from '../analyze/manifest-facts.ts';
import { type BudgetNeeds, budgetNeeds } from '../budget/needs.ts';
import { parseRuleFlags } from '../budget/parse/rule-flags.ts';
import { GateError, located } from '../errors.ts';
import { readBudgetFile } from '../host/budget-file.ts';
import { findDockerfile, readDockerfile } from '../host/dockerfile-file.ts';
import { type JudgeRequest, judgeReport, type MeasuredImage } from '../judge/judge.ts';
import { hasFailedGrowth, type Override } from '../judge/override.ts';
import type { Budget, BuildRecipe, RuleSet } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import type { GateReport, Loosening } from '../model/report.ts';
import type { RunContext } from '../model/run-context.ts';
import type { DockerfileText, SourcedImage } from '../model/sourced-image.ts';
import { formatPlatform, type Platform } from '../oci/platform.ts';
import { openSource } from '../sources/open.ts';
import type { FoundImage, OpenSource, SourceContext } from '../sources/source-context.ts';
import { VERSION } from '../version.ts';
import type { FindStart } from './baseline/build.ts';
import { baseFinder, type FindBase } from './find-base.ts';

export interface NamedSource {
  /** What ties the image to its rules, where the user gave it a name. */
  readonly name: string | undefined;
  readonly source: string;
}

/** What a user asks for, whichever way: flags of the command line, inputs of the action. */
export interface GateRequest {
  /** Empty, and no build: the budget's own images are checked. */
  readonly images: readonly NamedSource[];
  readonly build: BuildOptions | undefined;
  /** What the layers of `images` are traced back to; a build has its own. */
  readonly dockerfile: string | undefined;
  readonly budgetPath: string | undefined;
  /** `KEY=LIMIT`, over the budget. */
  readonly ruleFlags: readonly string[];
  readonly platform: Platform | undefined;
  readonly select: string | undefined;
  readonly verify: boolean;
  /** The report will be kept: it shall hold every path. */
  readonly withTree: boolean;
  /** The files of every image are wanted, though no rule may need them. */
  readonly withFiles?: boolean | undefined;
  /** What images are compared with: sources, or reports. */
  readonly baselines?: readonly NamedSource[] | undefined;
  /** Or with what they were where this branch left the main one, built in the same way. */
  readonly isComparedWithBuild?: boolean | undefined;
}

export interface BuildOptions {
  readonly folder: string;
  readonly file: string | undefined;
  readonly target: string | undefined;
  readonly buildArgs: readonly string[];
  readonly secrets: readonly string[];
  readonly platforms: readonly string[];
}

/** The budget and the flags over it, checked: what a verdict needs beside the facts. */
export interface Limits {
  readonly budget: Budget | undefined;
  readonly flags: RuleSet;
}

/** What a workflow knows beside its request. */
export interface Circumstances {
  /** Instead of the budget that the request names. */
  readonly limits?: Limits | undefined;
  readonly context?: RunContext | undefined;
  readonly loosened?: readonly Loosening[] | undefined;
  readonly notices?: readonly string[] | undefined;
  /** Tells who set a label on the pull request, if anybody did, or why that is not known. */
  readonly askOverride?:
    | ((label: string) => Promise<Override | { readonly reason: string } | undefined>)
    | undefined;
  /** Compares the images where the request itself does not say what with. */
  readonly compare?: Compare | undefined;
}

/**
 * The whole pipeline: acquire, read, analyze, advise, judge. Cheapest checks come first.
 * @returns a report in which an image that could not be measured stands with its error
 * @throws GateError where the request or the budget cannot be used at all
 */
export async function run(
  request: GateRequest,
  host: Host,
  circumstances: Circumstances = {},
): Promise<GateReport> {
  const { limits = await readLimits(request, host), context, loosened } = circumstances;
  const compare = (await requestedComparison(request, limits, host)) ?? circumstances.compare;
  const measured = await measureRequest(request, limits, host, compare !== undefined);
  const given = {
    ...limits,
    images: compare === undefined ? measured.images : compare(measured.images),
    notices: [...measured.notices, ...(circumstances.notices ?? [])],
    now: host.now(),
    toolVersion: VERSION,
    run: context,
    loosened,
  };
  return overridden(given, circumstances.askOverride);
}

/** Whether somebody lets growth pass is asked only where that would change anything. */
async function overridden(
  given: JudgeRequest,
  ask: Circumstances['askOverride'],
): Promise<GateReport> {
  const report = judgeReport(given);
  const label = given.budget?.overrideLabel ?? null;
  if (ask === undefined || label === null || !hasFailedGrowth(report)) return report;
  const answer = await ask(label);
  if (answer === undefined) return report;
  return 'reason' in answer
    ? { ...report, notices: [...report.notices, answer.reason] }
    : judgeReport({ ...given, overriddenBy: answer });
}

const requestedComparison = (
  request: GateRequest,
  limits: Limits,
  host: Host,
): Promise<Compare | undefined> =>
  request.isComparedWithBuild === true
    ? buildComparison(undefined, request, limits, host)
    : readBaseline(request, limits, host);

/**
 * Measures all that a request names.
 * @param isCompared whether every path is wanted of what is read, whatever the request says
 */
export async function measureRequest(
  request: GateRequest,
  limits: Limits,
  host: Host,
  isCompared: boolean,
): Promise<Measured> {
  const needs = budgetNeeds(limits.budget, limits.flags);
  const findBase = baseFinder(limits.budget, host);
  const withTree = request.withTree || needs.tree || isCompared;
  const dockerfile =
    request.dockerfile === undefined ? undefined : readDockerfile(request.dockerfile, host);
  const measuring: Measuring = { request, needs, findBase, dockerfile, withTree, host };
  const images: MeasuredImage[] = [];
  const notices: string[] = [];
  for (const job of jobsOf(request, limits.budget)) {
    const measured = await measureJob(job, measuring);
    images.push(...measured.images);
    notices.push(...measured.notices);
  }
  return { images, notices };
}

/** Gives each image what changed since its baseline, or why that is not known. */
export type Compare = (images: readonly MeasuredImage[]) => MeasuredImage[];

/**
 * Opens the baselines of a request.
 * @returns what compares images with them; undefined where none was asked for
 */
export async function readBaseline(
  { baselines = [], platform }: Pick<GateRequest, 'baselines' | 'platform'>,
  limits: Limits,
  host: Host,
): Promise<Compare | undefined> {
  if (baselines.length === 0) return undefined;
  const { openBaseline, compareWithBaseline } = await import('./baseline/baseline.ts');
  const baseline = await openBaseline(baselines, measurer(platform, limits, host));
  return (images) => compareWithBaseline(images, baseline);
}

/** Builds what a request builds as another commit has it, for a comparison. @param findStart see `buildBaseline` */
export async function buildComparison(
  findStart: FindStart | undefined,
  request: GateRequest,
  limits: Limits,
  host: Host,
): Promise<Compare> {
  const [{ buildBaseline }, { compareWithBaseline }] = await Promise.all([
    import('./baseline/build.ts'),
    import('./baseline/baseline.ts'),
  ]);
  const baseline = await buildBaseline(findStart, request, limits, host, measureRequest);
  return (images) => compareWithBaseline(images, baseline);
}

/**
 * Measures a source as a baseline is: with its paths where a rule needs files, and with no choice among several images of an
 * archive.
 */
export function measurer(platform: Platform | undefined, limits: Limits, host: Host) {
  const request = { platform, select: undefined, verify: false };
  const needs = budgetNeeds(limits.budget, limits.flags);
  const findBase = baseFinder(limits.budget, host);
  const measuring: Measuring = {
    request,
    needs,
    findBase,
    dockerfile: undefined,
    withTree: true,
    host,
  };
  return async ({ name, source }: NamedSource): Promise<readonly MeasuredImage[]> =>
    (await measureJob(sourceJob(name, source), measuring)).images;
}

/**
 * Here and where sources are opened, what only some runs need is imported when they do: a start reads no more than it uses.
 * @throws GateError BUDGET_INVALID or USAGE with every problem at once
 */
export async function readLimits(
  request: Pick<GateRequest, 'budgetPath' | 'ruleFlags'>,
  host: Host,
): Promise<Limits> {
  const file = await readBudgetFile(request.budgetPath, host);
  const budget = file && (await import('../budget/parse/parse-budget.ts')).parseBudget(file);
  return { budget, flags: parseRuleFlags(request.ruleFlags) };
}

/** One thing to open: a source, or a build. It may hold several images. */
interface Job {
  readonly name: string | undefined;
  readonly open: (context: SourceContext) => Promise<OpenSource>;
  readonly source: string;
}

function jobsOf(request: GateRequest, budget: Budget | undefined): Job[] {
  if (request.build !== undefined) return [buildJob(undefined, request.build)];
  if (request.images.length > 0)
    return request.images.map(({ name, source }) => sourceJob(name, source));
  const listed = [...(budget?.images ?? [])].flatMap(([name, { image, build }]) => {
    if (build !== null) return [buildJob(name, fromRecipe(build, request.platform))];
    return image === null ? [] : [sourceJob(name, image)];
  });
  if (listed.length > 0) return listed;
  throw new GateError('USAGE', 'there is nothing to check', {
    fix: 'name an image, for example: plimsoll check docker:app:latest; or list images in the budget',
  });
}

const sourceJob = (name: string | undefined, source: string): Job => ({
  name,
  source,
  open: openSource,
});

function buildJob(name: string | undefined, build: BuildOptions): Job {
  const source = `build:${build.folder}`;
  const open = async (context: SourceContext): Promise<OpenSource> => {
    const { openBuild } = await import('../sources/engine/engines.ts');
    return openBuild({ ...build, onLog: context.host.log }, context);
  };
  return { name, source, open };
}

/** @param wanted the platform of a flag, over the recipe's */
function fromRecipe(recipe: BuildRecipe, wanted: Platform | undefined): BuildOptions {
  const { context, file, target, args } = recipe;
  const platform = wanted === undefined ? recipe.platform : formatPlatform(wanted);
  return {
    folder: context,
    file: file ?? undefined,
    target: target ?? undefined,
    buildArgs: Object.entries(args).map(([key, value]) => `${key}=${value}`),
    secrets: [],
    platforms: platform === null ? [] : [platform],
  };
}

export interface Measured {
  readonly images: readonly MeasuredImage[];
  readonly notices: readonly string[];
}

/** How jobs are measured. */
interface Measuring {
  readonly request: Pick<GateRequest, 'platform' | 'select' | 'verify' | 'withFiles'>;
  readonly needs: BudgetNeeds;
  readonly findBase: FindBase;
  /** What layers of sources are traced back to. */
  readonly dockerfile: DockerfileText | undefined;
  readonly withTree: boolean;
  readonly host: Host;
}

async function measureJob(job: Job, measuring: Measuring): Promise<Measured> {
  const { needs, host } = measuring;
  const { platform, select, verify, withFiles = false } = measuring.request;
  const context: SourceContext = {
    source: job.source,
    name: job.name,
    platform,
    select,
    verify,
    estimate: needs.estimate,
    keepDatabases: measuring.withTree,
    host,
  };
  let opened: OpenSource;
  try {
    opened = await job.open(context);
  } catch (error) {
    return {
      images: [unmeasured({ name: job.name ?? job.source, platform: '' }, error, job.source)],
      notices: [],
    };
  }
  try {
    const images: MeasuredImage[] = [];
    const { built } = opened;
    const hints = {
      dockerfile: built === undefined ? measuring.dockerfile : built.dockerfile,
      built,
      find: (name: string) => findDockerfile(name, host),
    };
    // A push keeps what its own rules need: those of the changes that will be compared with it are most likely the same.
    const isManifestEnough = !needs.files && !needs.tree && !verify && !withFiles;
    for (const found of opened.images) {
      images.push(
        isManifestEnough && found.describe
          ? await describeImage(found.describe, found, job, measuring)
          : await measureImage(found, job, hints, measuring),
      );
    }
    return { images, notices: opened.notices };
  } finally {
    await opened.close();
  }
}

async function measureImage(
  found: FoundImage,
  job: Job,
  hints: TraceHints,
  { findBase, withTree }: Measuring,
): Promise<MeasuredImage> {
  try {
    const image = await findBase(await found.read());
    const merged = mergeImage(image);
    const same = await image.sameContent(merged.pairs);
    const traced = await traceImage(image, hints);
    const { facts, evidence } = examineImage(image, merged, same, {
      withTree,
      lines: traced.lines,
    });
    const notices = [...image.notices, ...merged.notices, ...traced.notices];
    return { key: facts.key, facts, advice: advise(facts, evidence), notices };
  } catch (error) {
    return unmeasured({ name: found.name, platform: found.platform }, error, job.source);
  }
}

/** Few images have anything to be traced back to. */
async function traceImage(image: SourcedImage, hints: TraceHints): Promise<TracedLayers> {
  if (hints.dockerfile === undefined && !image.origins?.provenance)
    return { lines: [], notices: [] };
  const { traceLayers } = await import('../analyze/dockerfile/trace-layers.ts');
  return traceLayers(image, hints);
}

/** No rule in force asks for what is in the layers, and they would take long to come. */
async function describeImage(
  describe: NonNullable<FoundImage['describe']>,
  found: FoundImage,
  job: Job,
  { findBase, withTree }: Measuring,
): Promise<MeasuredImage> {
  try {
    // Where own layers begin is asked by comparisons alone: limits on own layers need their files.
    const image = withTree ? await findBase(describe()) : describe();
    const manifest = manifestFacts(image);
    return { key: manifest.key, manifest, notices: image.notices };
  } catch (error) {
    return unmeasured({ name: found.name, platform: found.platform }, error, job.source);
  }
}

/** An image that could not be measured stays in the report; a fault of ours, or a request nobody can serve, ends the run. */
function unmeasured(key: MeasuredImage['key'], error: unknown, source: string): MeasuredImage {
  const failure = located(error, source);
  const isReported = failure instanceof GateError && failure.exitCode === 3;
  if (!isReported) throw failure;
  const { code, message, where, fix } = failure;
  return {
    key,
    error: {
      code,
      message,
      ...(where !== undefined && { where }),
      ...(fix !== undefined && { fix }),
    },
    notices: [],
  };
}
