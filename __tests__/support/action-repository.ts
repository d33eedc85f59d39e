import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CacheEntries, type CacheScopes, FakeCache } from './fake-cache.ts';
import { FakeGithub } from './fake-github.ts';
import { dockerArchive } from './image-writer.ts';
import { type ActionRun, runAction } from './run-action.ts';
import { SharedProcess } from './shared-process.ts';
import { layerTar } from './tar-writer.ts';

/** Scopes of the cache that runs on the main branch, and on pull request 7, may read and write. */
export const MAIN: CacheScopes = { reads: ['refs/heads/main'], writes: 'refs/heads/main' };
export const PULL: CacheScopes = {
  reads: ['refs/pull/7/merge', 'refs/heads/main'],
  writes: 'refs/pull/7/merge',
};
const BUDGET_FILE = '.dive-ci.yaml';
/** The prefix of each cache entry. */
export const RUNS_START_MS = Date.UTC(2026, 10, 29, 12);

export interface Step {
  readonly event: string;
  readonly payload?: unknown;
  readonly sha: string;
  readonly ref: string;
  readonly scopes: CacheScopes;
  readonly bytes: number;
  readonly inputs?: Record<string, string>;
  readonly env?: Record<string, string>;
  /** The checkout; by default, the repository with its complete history. */
  readonly workspace?: string;
}

export interface PullRequest {
  /** How many commits ago the branch was created. */
  readonly ago?: number;
  readonly inputs?: Record<string, string>;
  readonly env?: Record<string, string>;
  readonly repository?: string;
  readonly isShallow?: boolean;
  /** Like `path` of actions/checkout. */
  readonly path?: string;
  /** The change's budget, if it differs. */
  readonly budget?: string;
}

/** A run, what it kept, and the report that it wrote. */
interface KnownRun {
  readonly run: ActionRun;
  readonly kept: CacheEntries;
  readonly report: string | undefined;
}

/**
 * A repository on GitHub whose workflow runs the action, with its checkout, cache and API.
 * `open` it before each test, and `close` it afterwards.
 */
export class ActionRepository {
  github!: FakeGithub;
  cache!: FakeCache;
  /** The same for all tests, because an archive's path is part of its identity. */
  readonly folder = mkdtempSync(join(tmpdir(), 'plimsoll-repository-'));
  readonly #budget: string;
  readonly #process = new SharedProcess();
  #clockSeconds = 0;
  #lastPull: Step | undefined;
  /** Runs on the main branch. Many tests start with the same ones. */
  readonly #knownRuns = new Map<string, KnownRun>();

  /** @param budget of the main branch; a test may write another one */
  constructor(budget: string) {
    this.#budget = budget;
  }

  async open(): Promise<void> {
    mkdirSync(this.folder, { recursive: true });
    this.#clockSeconds = 1_780_000_000;
    [this.github, this.cache] = [await FakeGithub.start(), await FakeCache.start()];
    this.github.state.listCaches = () =>
      this.cache.entries.map(({ scope: ref, key, createdAt }) => ({
        ...{ ref, key },
        created_at: new Date(RUNS_START_MS + createdAt * 1000).toISOString(),
      }));
    for (const id of [100, 200]) this.github.state.runs.set(id, { event: 'push', branch: 'main' });
    this.git('init', '-q', '-b', 'main');
    this.writeBudget(this.#budget);
  }

  async close(): Promise<void> {
    await this.cache.close();
    await this.github.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Commits have the same IDs in each run. */
  readonly git = (...args: string[]): string => {
    const date = `${++this.#clockSeconds} +0000`;
    return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
      cwd: this.folder,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  };

  readonly commit = (message: string): string => {
    this.git('commit', '-q', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  };

  /** Writes the budget for the next commit. */
  readonly writeBudget = (budget: string): void => {
    writeFileSync(join(this.folder, BUDGET_FILE), budget);
    this.git('add', '-A');
  };

  /** An image whose application has this size, tagged the way builds tag images. */
  readonly image = (
    bytes: number,
    architecture = 'amd64',
    { tag = 'app:ci', file = 'image.tar' } = {},
  ): string => {
    const path = join(this.folder, '.git', file);
    const layers = [
      layerTar([{ name: 'base', body: Buffer.alloc(5000, 1) }]),
      layerTar([
        { name: 'app/', type: 'directory' },
        { name: 'app/main', body: Buffer.alloc(bytes, 2) },
      ]),
    ];
    writeFileSync(
      path,
      dockerArchive(layers, {
        layout: 'blobs',
        repoTags: [tag],
        platform: { os: 'linux', architecture },
      }),
    );
    return `docker-archive:${path}`;
  };

  readonly step = ({
    event,
    payload = {},
    sha,
    ref,
    scopes,
    bytes,
    inputs = {},
    env = {},
    workspace = this.folder,
  }: Step): Promise<ActionRun> =>
    runAction({
      process: this.#process,
      inputs: { ...inputs, image: inputs.image ?? this.image(bytes) },
      eventName: event,
      event: payload,
      token: this.github.token,
      workspace,
      env: {
        ...this.github.env,
        ...this.cache.env(scopes),
        GITHUB_SHA: sha,
        GITHUB_REF: ref,
        GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
        ...env,
      },
    });

  /** A push to the main branch, run the way GitHub does. */
  readonly push = async (
    message: string,
    bytes: number,
    inputs: Record<string, string> = {},
  ): Promise<ActionRun> => {
    const sha = this.commit(message);
    const payload = {
      ref: 'refs/heads/main',
      after: sha,
      repository: { full_name: 'octo/repo' },
    };
    return this.runOnce({ event: 'push', payload, sha, bytes, inputs });
  };

  /** The newest commit of the main branch again: a re-run, a nightly run, or another step. */
  readonly measureAgain = ({
    event = 'push',
    inputs = {},
    env = {},
    bytes,
  }: Pick<Step, 'bytes' | 'inputs' | 'env'> & {
    readonly event?: string;
  }): Promise<ActionRun> =>
    this.runOnce({ event, sha: this.git('rev-parse', 'main'), bytes, inputs, env });

  /** A pull request, built as the merge of its head into the main branch. */
  readonly pullRequest = async (bytes: number, given: PullRequest = {}): Promise<ActionRun> => {
    const { ago = 0, path = '', budget } = given;
    const { git, github } = this;
    git('checkout', '-q', '-B', 'topic', `main~${ago}`);
    if (budget !== undefined) this.writeBudget(budget);
    git('commit', '-q', '--allow-empty', '-m', 'topic');
    const { head, step } = this.#mergePull(bytes, given);
    if (path !== '') github.addCommit(head, {}, [git('rev-parse', `${head}~`)]);
    this.noteHead(head, given);
    this.#lastPull = step;
    const run = await this.step(step);
    git('checkout', '-q', 'main');
    return run;
  };

  /** What GitHub's API returns about the head of the pull request. */
  protected noteHead(sha: string, { repository = 'octo/repo' }: PullRequest): void {
    if (!this.github.state.pulls.some(({ number }) => number === 7))
      this.github.addPull({ number: 7, head: { sha, ref: 'topic', repository } });
  }

  /** @returns the step of a pull request, with the merge into the main branch checked out */
  #mergePull(bytes: number, given: PullRequest): { readonly head: string; readonly step: Step } {
    const { inputs = {}, env = {}, repository = 'octo/repo', isShallow = false, path = '' } = given;
    const { git, github } = this;
    git('checkout', '-q', '--detach', 'main');
    const budgetOfBase = readFileSync(join(this.folder, BUDGET_FILE), 'utf8');
    git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    const names = git('rev-parse', 'HEAD', 'HEAD^1', 'HEAD^2').split('\n');
    const [sha = '', base = '', head = ''] = names;
    github.addCommit(base, { [BUDGET_FILE]: budgetOfBase }, github.state.parents.get(base));
    const payload = {
      number: 7,
      pull_request: {
        number: 7,
        head: { sha: head, ref: 'topic', repo: { full_name: repository } },
        base: { sha: base, ref: 'main', repo: { full_name: 'octo/repo' } },
      },
      repository: { full_name: repository },
    };
    const step = {
      event: 'pull_request',
      payload,
      sha,
      ref: 'refs/pull/7/merge',
      scopes: PULL,
      bytes,
      inputs,
      env: { GITHUB_HEAD_REF: 'topic', GITHUB_BASE_REF: 'main', ...env },
      workspace: isShallow ? this.#checkOut(sha, path) : this.folder,
    };
    return { head, step };
  }

  /** The main branch has moved: the last pull request is merged into its new tip. */
  readonly mergeAgain = (): void => {
    const { bytes, inputs = {}, env = {} } = this.#lastPull as Step;
    this.#lastPull = this.#mergePull(bytes, { inputs, env }).step;
    this.git('checkout', '-q', 'main');
  };

  /**
   * The last pull request again, at the same commit: after a label or a review. Its image is gone,
   * so a run that measures it again fails.
   */
  readonly pullRequestAgain = async (
    event: string,
    action: string,
    { isRebuilt = false, env = {} }: { isRebuilt?: boolean; env?: Record<string, string> } = {},
  ): Promise<ActionRun> => {
    const last = this.#lastPull as Step;
    this.git('checkout', '-q', '--detach', last.sha);
    const image = last.inputs?.image ?? this.image(last.bytes);
    if (!isRebuilt) rmSync(image.replace('docker-archive:', ''));
    const run = await this.step({
      ...last,
      event,
      payload: { ...(last.payload as object), action },
      inputs: { ...last.inputs, image },
      env: { ...last.env, ...env },
    });
    this.git('checkout', '-q', 'main');
    return run;
  };

  /** Runs a step on the main branch, unless an identical one already ran in the same state. */
  protected async runOnce(given: Omit<Step, 'ref' | 'scopes'>): Promise<ActionRun> {
    const whole: Step = { ...given, ref: 'refs/heads/main', scopes: MAIN };
    const { inputs = {}, bytes } = given;
    const source = inputs.image ?? this.image(bytes);
    // An image in a registry, or one that the budget lists, is not a file that this cache can
    // compare.
    const [, path] = /^docker-archive:(.*)$/.exec(source) ?? [];
    if (path === undefined) return this.step(whole);
    const { entries } = this.cache;
    const before = entries.length;
    const key = hash([given, hash(readFileSync(path)), hash(entries), this.#describeState()]);
    const known = this.#knownRuns.get(key);
    if (known !== undefined) {
      this.cache.fill(known.kept);
      if (known.report !== undefined) writeFileSync(inputs.report ?? '', known.report);
      return known.run;
    }
    const run = await this.step(whole);
    const kept = entries.slice(before).map((entry) => ({ ...entry }));
    const report = inputs.report === undefined ? undefined : readFileSync(inputs.report, 'utf8');
    this.#knownRuns.set(key, { run, kept, report });
    return run;
  }

  /** What a run on the main branch sees besides its image and the cache. */
  #describeState(): unknown[] {
    const { permissions, state } = this.github;
    const budget = readFileSync(join(this.folder, BUDGET_FILE), 'utf8');
    return [budget, this.git('for-each-ref'), permissions, [...state.runs], [...state.parents]];
  }

  /**
   * What actions/checkout checks out: one commit, which has the IDs of its parents, with the
   * budget.
   * @returns the workspace
   */
  #checkOut(sha: string, path: string): string {
    const workspace = join(this.folder, '.git', 'checkout');
    const checkout = join(workspace, path);
    this.git('init', '-q', checkout);
    this.git('-C', checkout, 'fetch', '-q', '--depth=1', `file://${this.folder}`, sha);
    this.git('-C', checkout, 'checkout', '-q', '--detach', sha);
    return workspace;
  }
}

const hash = (value: unknown): string =>
  createHash('sha256')
    .update(Buffer.isBuffer(value) ? value : JSON.stringify(value))
    .digest('hex');
