import { type PullRequest, RUNS_START_MS } from './action-repository.ts';
import { type BranchRun, BranchRuns, MAIN_REF } from './branch-runs.ts';
import type { Opinion, Pull } from './github/state.ts';

/** When the head of the pull request was pushed, and times before and after that. */
export const PUSHED = '2026-11-29T10:00:00Z';
export const AFTER = '2026-11-29T11:00:00Z';
export const BEFORE = '2026-11-29T09:00:00Z';
const STARTED = new Date(RUNS_START_MS).toISOString();

/** Labels and reviews of pull request 7, each of which starts a separate run. */
export class ApprovalRuns extends BranchRuns {
  /** When the next head is pushed. */
  pushedAt = PUSHED;
  /** The input `rules` of the next runs. */
  rules = '';

  protected override noteHead(sha: string, given: PullRequest): void {
    super.noteHead(sha, given);
    this.#notePush(sha, 'topic');
    this.changePull({ head: { sha, ref: 'topic', repository: 'octo/repo' } });
    const run = { event: 'pull_request', branch: 'topic', headSha: sha, createdAt: STARTED };
    this.github.state.runs.set(this.runId, run);
  }

  #notePush(sha: string, branch: string): void {
    this.github.state.suites.set(sha, [this.pushedAt]);
    this.github.state.pushes.push({
      ref: `refs/heads/${branch}`,
      after: sha,
      by: 'dave',
      at: this.pushedAt,
    });
  }

  /**
   * Runs a merge group of pull request 7. The label of pull request 8 was set by octocat.
   * @param isBehind pull request 8 is ahead in the group; otherwise, it is in another group
   */
  async mergeGroup(bytes: number, isBehind: boolean): Promise<BranchRun> {
    const { git, github } = this;
    const main = git('rev-parse', 'main');
    const [first, head] = [this.commit('pull request 8'), 'd'.repeat(40)];
    if (!isBehind) git('reset', '-q', '--hard', main);
    const base = git('rev-parse', 'HEAD');
    const sha = this.commit('pull request 7');
    github.addPull({ number: 7 });
    const labels = [{ name: 'size-ok', by: 'octocat', at: AFTER }];
    github.addPull({
      number: 8,
      labels,
      head: { sha: head, ref: 'other', repository: 'octo/repo' },
    });
    this.#notePush(head, 'other');
    github.state.queues.set('main', [
      { number: 8, base: main, commit: first },
      { number: 7, base, commit: sha },
    ]);
    const branch = `gh-readonly-queue/main/pr-7-${base}`;
    const ref = `refs/heads/${branch}`;
    const group = { head_sha: sha, head_ref: ref, base_sha: base, base_ref: MAIN_REF };
    const payload = { action: 'checks_requested', merge_group: group };
    const scopes = { reads: [ref, MAIN_REF] };
    const step = { event: 'merge_group', payload, sha, ref, scopes, bytes, ...this.createRun() };
    return this.addReport(await this.step(step));
  }

  protected override createRun() {
    const { inputs, env } = super.createRun();
    return { inputs: { ...inputs, check: 'image budget', rules: this.rules }, env };
  }

  /** Sets the label, and starts the run that it triggers. */
  label(by: string | null, more: Partial<Pull['labels'][number]> = {}): Promise<BranchRun> {
    this.changePull({ labels: [{ name: 'size-ok', by, at: AFTER, ...more }] });
    return this.runAfter('pull_request', 'labeled');
  }

  unlabel(): Promise<BranchRun> {
    this.changePull({ labels: [] });
    return this.runAfter('pull_request', 'unlabeled');
  }

  /** Approves the head, or submits another review, and starts the run that it triggers. */
  review(by: string, more: Partial<Opinion> = {}): Promise<BranchRun> {
    const commit = this.git('rev-parse', 'topic');
    const actor = { __typename: 'User', login: by } as const;
    const opinion: Opinion = { by: actor, state: 'APPROVED', at: AFTER, commit, ...more };
    this.changePull({ opinions: [opinion] });
    const action = opinion.state === 'DISMISSED' ? 'dismissed' : 'submitted';
    return this.runAfter('pull_request_review', action);
  }

  async runAfter(event: string, action: string, isRebuilt = false): Promise<BranchRun> {
    const { env } = this.createRun();
    const run = { event, branch: 'topic', headSha: this.git('rev-parse', 'topic') };
    this.github.state.runs.set(this.runId, { ...run, createdAt: STARTED });
    return this.addReport(await this.pullRequestAgain(event, action, { env, isRebuilt }));
  }

  changePull(change: Partial<Pull>): void {
    const { pulls } = this.github.state;
    const at = pulls.findIndex(({ number }) => number === 7);
    pulls[at] = { ...(pulls[at] as Pull), ...change };
  }
}
