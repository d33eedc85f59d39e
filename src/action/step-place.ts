import { dirname } from 'node:path';
import type { StepFacts } from '../gate/baseline/identity.ts';
import { readRunMarks } from '../gate/baseline/marks-of-run.ts';
import { type BaselineCommits, findBaselineCommits } from '../host/git/baseline-commits.ts';
import { findCheckout } from '../host/git/checkout.ts';
import type { HistoryService } from '../model/history.ts';
import type { Host } from '../model/host.ts';
import type { RunContext } from '../model/run-context.ts';
import { openHistoryService } from '../publish/github/history.ts';
import type { GithubSide } from './github.ts';
import type { ActionInputs } from './inputs.ts';

/** The subject of a step: its checkout, the commits before it, and what identifies its images. */
export interface StepPlace extends BaselineCommits {
  /** In the checkout of the repository. */
  readonly there: Host;
  readonly facts: StepFacts;
}

export type FindPlace = (run: RunContext) => Promise<StepPlace>;

/** Creates a function that finds it once, because a shallow checkout needs a request for that. */
export function createPlaceFinder(
  inputs: ActionInputs,
  { client }: GithubSide,
  host: Host,
): FindPlace {
  let found: Promise<StepPlace> | undefined;
  const find = async (run: RunContext): Promise<StepPlace> => {
    const there = await findCheckout(run, listFolders(inputs.request), host);
    const commits = await findBaselineCommits(run, there, openHistory(client, run));
    return { ...commits, there, facts: await readStepFacts(inputs, run, there) };
  };
  return (run) => {
    found ??= find(run);
    return found;
  };
}

/**
 * Folders that the step names: `actions/checkout` with `path` doesn't check out into the workspace
 * itself.
 */
export function listFolders({ build, dockerfile, budgetPath }: ActionInputs['request']): string[] {
  const files = [dockerfile, build?.file, budgetPath].filter((path) => path !== undefined);
  return [...(build === undefined ? [] : [build.folder]), ...files.map((path) => dirname(path))];
}

export const readStepFacts = async (
  { name, matrix }: ActionInputs,
  run: RunContext,
  there: Host,
): Promise<StepFacts> => ({ name, matrix, env: there.env, marks: await readRunMarks(run, there) });

export const openHistory = (
  client: GithubSide['client'],
  { repository }: RunContext,
): HistoryService => (client === undefined ? NO_HISTORY : openHistoryService(client, repository));

const NO_HISTORY: HistoryService = {
  findMergeBase: async () => undefined,
  listAncestors: async () => undefined,
};
