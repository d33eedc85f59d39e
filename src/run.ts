import { readBudgetFile } from './acquire/budget-file.ts';
import { openSource } from './acquire/source.ts';
import type { FoundImage, OpenSource, SourceContext } from './acquire/source-context.ts';
import { analyzeImage, mergeImage } from './analyze/analyze.ts';
import { manifestFacts } from './analyze/manifest-facts.ts';
import { GateError, located } from './errors.ts';
import { judgeReport, type MeasuredImage } from './judge/judge.ts';
import { type BudgetNeeds, budgetNeeds } from './judge/needs.ts';
import { parseRuleFlags } from './judge/rule-flags.ts';
import type { Budget, BuildRecipe, RuleSet } from './model/budget.ts';
import type { Host } from './model/host.ts';
import type { GateReport } from './model/report.ts';
import { formatPlatform, type Platform } from './oci/platform.ts';
import { VERSION } from './version.ts';

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
  readonly budgetPath: string | undefined;
  /** `KEY=LIMIT`, over the budget. */
  readonly ruleFlags: readonly string[];
  readonly platform: Platform | undefined;
  readonly select: string | undefined;
  readonly verify: boolean;
  /** The report will be kept: it shall hold every path. */
  readonly withTree: boolean;
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

/**
 * The whole pipeline: acquire, read, analyze, judge. Cheapest checks come first.
 * @returns a report in which an image that could not be measured stands with its error
 * @throws GateError where the request or the budget cannot be used at all
 */
export async function run(request: GateRequest, host: Host): Promise<GateReport> {
  const limits = await readLimits(request, host);
  const needs = budgetNeeds(limits.budget, limits.flags);
  const jobs = jobsOf(request, limits.budget);
  const images: MeasuredImage[] = [];
  const notices: string[] = [];
  for (const job of jobs) {
    const measured = await measureJob(job, request, needs, host);
    images.push(...measured.images);
    notices.push(...measured.notices);
  }
  return judgeReport({ ...limits, images, notices, now: host.now(), toolVersion: VERSION });
}

/**
 * Here and where sources are opened, what only some runs need is imported when they do: a start reads no more than it uses.
 * @throws GateError BUDGET_INVALID or USAGE with every problem at once
 */
export async function readLimits(request: Pick<GateRequest, 'budgetPath' | 'ruleFlags'>, host: Host): Promise<Limits> {
  const file = await readBudgetFile(request.budgetPath, host);
  const budget = file && (await import('./judge/parse-budget.ts')).parseBudget(file);
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
  if (request.images.length > 0) return request.images.map(({ name, source }) => sourceJob(name, source));
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
    const { openBuild } = await import('./acquire/engines.ts');
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

interface Measured {
  readonly images: readonly MeasuredImage[];
  readonly notices: readonly string[];
}

async function measureJob(job: Job, request: GateRequest, needs: BudgetNeeds, host: Host): Promise<Measured> {
  const { platform, select, verify } = request;
  const context: SourceContext = {
    source: job.source,
    name: job.name,
    platform,
    select,
    verify,
    estimate: needs.estimate,
    host,
  };
  let opened: OpenSource;
  try {
    opened = await job.open(context);
  } catch (error) {
    return { images: [unmeasured({ name: job.name ?? job.source, platform: '' }, error, job.source)], notices: [] };
  }
  try {
    const images: MeasuredImage[] = [];
    const isManifestEnough = !needs.files && !needs.tree && !verify;
    for (const found of opened.images) {
      images.push(
        isManifestEnough && found.describe
          ? describeImage(found.describe, found, job)
          : await measureImage(found, job, request.withTree || needs.tree),
      );
    }
    return { images, notices: opened.notices };
  } finally {
    await opened.close();
  }
}

async function measureImage(found: FoundImage, job: Job, withTree: boolean): Promise<MeasuredImage> {
  try {
    const image = await found.read();
    const merged = mergeImage(image);
    const same = await image.sameContent(merged.pairs);
    const facts = analyzeImage(image, merged, same, { withTree });
    return { key: facts.key, facts, notices: [...image.notices, ...merged.notices] };
  } catch (error) {
    return unmeasured({ name: found.name, platform: found.platform }, error, job.source);
  }
}

/** No rule in force asks for what is in the layers, and they would take long to come. */
function describeImage(describe: NonNullable<FoundImage['describe']>, found: FoundImage, job: Job): MeasuredImage {
  try {
    const image = describe();
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
    error: { code, message, ...(where !== undefined && { where }), ...(fix !== undefined && { fix }) },
    notices: [],
  };
}
