import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GateReport } from '../../src/model/report.ts';
import { ActionRepository } from './action-repository.ts';
import type { ActionRun } from './run-action.ts';

export const MAIN_REF = 'refs/heads/main';
const FIRST_ID = 100;

export interface BranchRun extends ActionRun {
  readonly report: GateReport;
}

/** Pushes and pull requests of one repository, each with a separate run and report. */
export class BranchRuns extends ActionRepository {
  protected runId = FIRST_ID;

  override open(): Promise<void> {
    this.runId = FIRST_ID;
    return super.open();
  }

  /** Builds a new commit of the main branch. */
  pushNew = (message: string, bytes: number, before?: string): Promise<BranchRun> =>
    this.runOnMain(this.commit(message), bytes, before);

  /**
   * Builds a commit of the main branch, e.g. again.
   * @param before the branch's commit before the push, as in the event
   */
  async runOnMain(sha: string, bytes: number, before?: string): Promise<BranchRun> {
    const { inputs, env } = this.createRun();
    this.github.state.runs.set(this.runId, { event: 'push', branch: 'main' });
    const payload = { ref: MAIN_REF, before, after: sha, repository: { full_name: 'octo/repo' } };
    return this.addReport(await this.runOnce({ event: 'push', payload, sha, bytes, inputs, env }));
  }

  async change(bytes: number, budget?: string): Promise<BranchRun> {
    const given = { ...this.createRun(), ...(budget !== undefined && { budget }) };
    return this.addReport(await this.pullRequest(bytes, given));
  }

  get #path(): string {
    return join(this.folder, '.git', 'report.json');
  }

  protected createRun() {
    return { inputs: { report: this.#path }, env: { GITHUB_RUN_ID: String(++this.runId) } };
  }

  protected addReport(run: ActionRun): BranchRun {
    return { ...run, report: JSON.parse(readFileSync(this.#path, 'utf8')) as GateReport };
  }
}
