import { dirname } from 'node:path';
import { messageOf } from '../errors.ts';
import type { Baseline } from '../gate/baseline/baseline.ts';
import { buildComparison, type FindStart } from '../gate/baseline/build.ts';
import { compareWithBaseline } from '../gate/baseline/compare.ts';
import { knownImages, parseBaseline } from '../gate/baseline/open.ts';
import type { Compare, Limits } from '../gate/request.ts';
import { baselineCommits } from '../host/git/baseline-commits.ts';
import { checkoutOf, isAbout } from '../host/git/checkout.ts';
import { checkedOutCommit, forkPoint } from '../host/git/git.ts';
import { openReportCache, type ReportCache } from '../host/report-cache.ts';
import type { HistoryService } from '../model/history.ts';
import type { Host } from '../model/host.ts';
import { option } from '../model/options.ts';
import type { GateReport } from '../model/report.ts';
import type { RunContext } from '../model/run-context.ts';
import { historyOf } from '../publish/github/history.ts';
import type { RunnerLog } from '../publish/runner-log.ts';
import { renderJson } from '../report/data/json.ts';
import { baselineKey } from './baseline-key.ts';
import type { GithubSide } from './github.ts';
import type { ActionInputs } from './inputs.ts';

/** What a run that is about a change compares with what that starts from; other runs are what changes are compared with. */
const CHANGES = ['pull_request', 'pull_request_target', 'merge_group'];

/** What the images of a step are compared with, where its input `baseline` leaves that to us. */
export async function findComparison(
  inputs: ActionInputs,
  limits: Limits,
  github: GithubSide,
  host: Host,
  log: RunnerLog,
): Promise<Compare | undefined> {
  const { kind } = inputs.baseline;
  const { run } = github;
  if (kind === 'off' || kind === 'sources') return undefined;
  if (kind === 'auto' && !CHANGES.includes(run?.event ?? '')) return uncalledFor;
  if (kind === 'build') return builtComparison(inputs, limits, github, host, log);
  const baseline = await keptBaseline(inputs, github, host, log);
  return (images) => compareWithBaseline(images, baseline);
}

/** Its log is a group of its own: two builds in one are told apart by nobody. */
async function builtComparison(
  { request }: ActionInputs,
  limits: Limits,
  github: GithubSide,
  host: Host,
  log: RunnerLog,
): Promise<Compare> {
  const there: Host = { ...host, log: (chunk) => log.stream(chunk, 'Build of the baseline') };
  const compare = await buildComparison(startIn(github), request, limits, there);
  log.endGroup();
  return compare;
}

const uncalledFor: Compare = (images) =>
  images.map((image) => ({
    ...image,
    noBaseline: 'growth is judged on pull requests',
    isBaselineUncalledFor: true,
  }));

/** What a step names lies in the checkout, wherever that is: `actions/checkout` lays it into a folder where `path` says so. */
function foldersOf({ build, dockerfile, budgetPath }: ActionInputs['request']): string[] {
  const files = [dockerfile, build?.file, budgetPath].filter((path) => path !== undefined);
  return [...(build === undefined ? [] : [build.folder]), ...files.map((path) => dirname(path))];
}

const missing = (why: string): Baseline => ({ images: [], missing: [{ name: undefined, why }] });

async function keptBaseline(
  { request, name }: ActionInputs,
  { run, client }: GithubSide,
  host: Host,
  log: RunnerLog,
): Promise<Baseline> {
  if (run === undefined)
    return missing('what this run is about is not known, so neither is what it starts from');
  const cache = await openReportCache();
  if (cache === undefined) return missing(NO_CACHE);
  const there = await checkoutOf(run, foldersOf(request), host);
  const commits = await baselineCommits(run, there, historyService(client, run));
  const [start] = commits;
  if (start === undefined) return missing(NO_START);
  const keyOf = (commit: string): string => baselineKey(request, name, commit);
  return log.grouped('Baseline', () => restored(cache, commits, keyOf, run));
}

/** A repository that this run is not about, checked out beside its own, started from its own main branch. */
const startIn =
  ({ run, client }: GithubSide): FindStart =>
  async (there) =>
    run !== undefined && (await isAbout(run, there))
      ? (await baselineCommits(run, there, historyService(client, run)))[0]
      : forkPoint(there);

const historyService = (
  client: GithubSide['client'],
  { repository }: RunContext,
): HistoryService => (client === undefined ? NO_HISTORY : historyOf(client, repository));

async function restored(
  cache: ReportCache,
  commits: readonly string[],
  keyOf: (commit: string) => string,
  { baseRef }: RunContext,
): Promise<Baseline> {
  const keys = commits.map(keyOf);
  try {
    const found = await cache.restore(keys);
    if (found === undefined) return missing(notKept(commits, baseRef));
    const distance = keys.indexOf(found.key);
    const commit = commits[distance] ?? '';
    const { images } = parseBaseline({
      text: found.text,
      source: `the report of ${commit.slice(0, 12)}`,
    });
    return {
      images: knownImages(images).map((image) => ({ ...image, report: null, commit, distance })),
      missing: [],
      remedy: `the next push to ${baseRef ?? 'the branch'} keeps a report of it`,
      filesRemedy: `the next push to ${baseRef ?? 'the branch'} with this budget keeps a report that has them`,
    };
  } catch (error) {
    const why = messageOf(error);
    return missing(
      `the kept report cannot be used: ${why}; the next push to ${baseRef ?? 'the branch'} keeps a new one`,
    );
  }
}

const NO_HISTORY: HistoryService = {
  mergeBase: async () => undefined,
  ancestors: async () => undefined,
};
const NO_CACHE = `this runner has no GitHub Actions cache to keep reports in; name what to compare with, ${option('baseline')}`;
const NO_START =
  'the commit that this change starts from is not known; check out the repository first';

function notKept(commits: readonly string[], baseRef: string | null): string {
  const [start = ''] = commits;
  const where =
    commits.length === 1
      ? start.slice(0, 12)
      : `${start.slice(0, 12)} and the ${commits.length - 1} commits before it`;
  const branch = baseRef ?? 'that branch';
  return `there is no kept report of this image at ${where}; run this workflow on pushes to ${branch} too, and the next one keeps it (for a week after it was last used)`;
}

/**
 * Keeps the report of a pushed branch, whatever its verdict, for the changes that will start from it. Where the branch's own
 * rules need no files it has none: those of a change are the same until it changes them. Never throws.
 */
export async function keepReport(
  report: GateReport,
  { request, name, baseline, publish }: ActionInputs,
  { run }: GithubSide,
  host: Host,
  log: RunnerLog,
): Promise<void> {
  const isWanted = (baseline.kind === 'auto' || baseline.kind === 'cache') && publish.length === 0;
  const isWhole =
    report.images.length > 0 &&
    report.images.every(({ facts, manifest }) => (facts ?? manifest) !== undefined);
  if (!isWanted || !isWhole || run === undefined || !isOfBranch(run, host)) return;
  try {
    const cache = await openReportCache();
    const there = await checkoutOf(run, foldersOf(request), host);
    const commit = (await checkedOutCommit(there))?.sha ?? run.headSha;
    const save = async () =>
      cache?.save(baselineKey(request, name, commit), renderJson(withoutComparisons(report)));
    if (cache !== undefined) await log.grouped('Keep the report for pull requests', save);
  } catch (error) {
    log.print(`the report could not be kept: ${messageOf(error)}`);
  }
}

/** Others have the branch's cache too, as `issue_comment` and `workflow_run`, but may have checked out a stranger's code. */
const KEEPERS = ['push', 'schedule', 'workflow_dispatch'];

const isOfBranch = ({ event }: RunContext, { env }: Host): boolean =>
  KEEPERS.includes(event) && (env.GITHUB_REF ?? '').startsWith('refs/heads/');

const withoutComparisons = (report: GateReport): GateReport => ({
  ...report,
  images: report.images.map(
    ({ comparison: _read, manifestComparison: _unread, ...image }) => image,
  ),
});
