import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GateReport } from '../../src/model/report.ts';
import { type CacheScopes, FakeCache } from './fake-cache.ts';
import { FakeGithub } from './fake-github.ts';
import { dockerArchive } from './image-writer.ts';
import { type ActionRun, runAction } from './run-action.ts';
import { layerTar } from './tar-writer.ts';

const PULL_REF = 'refs/pull/7/merge';
export const MAIN_REF = 'refs/heads/main';

export interface BranchRun extends ActionRun {
  readonly report: GateReport;
}

/** Pushes and pull requests of one repository, with a cache and GitHub on loopback. */
export class BranchRuns {
  readonly folder = mkdtempSync(join(tmpdir(), 'plimsoll-branch-'));
  readonly github: FakeGithub;
  readonly cache: FakeCache;
  #seconds = 1_780_000_000;
  #runId = 100;

  private constructor(github: FakeGithub, cache: FakeCache) {
    [this.github, this.cache] = [github, cache];
    github.state.listCaches = () => cache.entries.map(({ scope: ref, key }) => ({ ref, key }));
  }

  static async start(budget: string): Promise<BranchRuns> {
    const runs = new BranchRuns(await FakeGithub.start(), await FakeCache.start());
    runs.git('init', '-q', '-b', 'main');
    runs.write(budget);
    return runs;
  }

  async close(): Promise<void> {
    await this.cache.close();
    await this.github.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  git(...args: string[]): string {
    const date = `${++this.#seconds} +0000`;
    return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
      cwd: this.folder,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  }

  write(budget: string): void {
    writeFileSync(join(this.folder, '.dive-ci.yaml'), budget);
    this.git('add', '-A');
  }

  commit(message: string): string {
    this.git('commit', '-q', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** @param before the branch's commit before the push, as the event has it */
  async push(message: string, bytes: number, before?: string): Promise<BranchRun> {
    return this.runOnMain(this.commit(message), bytes, before);
  }

  /** Runs the step for a commit of main, e.g. again. */
  async runOnMain(sha: string, bytes: number, before?: string): Promise<BranchRun> {
    const scopes = { reads: [MAIN_REF], writes: MAIN_REF };
    this.github.state.runs.set(this.#runId + 1, { event: 'push', branch: 'main' });
    const payload = { ref: MAIN_REF, before, after: sha, repository: { full_name: 'octo/repo' } };
    return this.step('push', payload, [sha, MAIN_REF], scopes, bytes);
  }

  async pullRequest(bytes: number, budget?: string): Promise<BranchRun> {
    const base = this.git('rev-parse', 'main');
    this.git('checkout', '-q', '-B', 'topic', 'main');
    if (budget !== undefined) this.write(budget);
    const head = this.commit('topic');
    this.git('checkout', '-q', '--detach', 'main');
    this.git('merge', '-q', '--no-ff', '-m', 'merge', head);
    const sha = this.git('rev-parse', 'HEAD');
    const repo = { full_name: 'octo/repo' };
    const { github } = this;
    if (github.state.pulls.length === 0)
      github.addPull({ number: 7, head: { sha: head, ref: 'topic', repository: 'octo/repo' } });
    const payload = {
      number: 7,
      pull_request: {
        number: 7,
        head: { sha: head, ref: 'topic', repo },
        base: { sha: base, ref: 'main', repo },
      },
      repository: repo,
    };
    const scopes = { reads: [PULL_REF, MAIN_REF], writes: PULL_REF };
    const run = await this.step('pull_request', payload, [sha, PULL_REF], scopes, bytes);
    this.git('checkout', '-q', '-f', 'main');
    return run;
  }

  async step(
    event: string,
    payload: unknown,
    [sha, ref]: readonly [string, string],
    scopes: CacheScopes,
    bytes: number,
  ): Promise<BranchRun> {
    const reportPath = join(this.folder, '.git', 'report.json');
    const run = await runAction({
      inputs: { image: this.#image(bytes), report: reportPath },
      eventName: event,
      event: payload,
      token: this.github.token,
      workspace: this.folder,
      env: {
        ...this.github.env,
        ...this.cache.env(scopes),
        GITHUB_RUN_ID: String(++this.#runId),
        GITHUB_SHA: sha,
        GITHUB_REF: ref,
        GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|pull)\//, ''),
      },
    });
    return { ...run, report: JSON.parse(readFileSync(reportPath, 'utf8')) as GateReport };
  }

  #image(bytes: number): string {
    const path = join(this.folder, '.git', 'image.tar');
    const layers = [layerTar([{ name: 'main', body: Buffer.alloc(bytes, 2) }])];
    writeFileSync(path, dockerArchive(layers, { layout: 'blobs', repoTags: ['app:ci'] }));
    return `docker-archive:${path}`;
  }
}
