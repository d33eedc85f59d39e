import { dirname } from 'node:path';
import type { StepFacts } from '../gate/baseline/identity.ts';
import { readRunMarks } from '../gate/baseline/marks-of-run.ts';
import { type BaselineCommits, findBaselineCommits } from '../host/git/baseline-commits.ts';
import { findCheckout } from '../host/git/checkout.ts';
import { openReportCache, type ReportCache } from '../host/report-cache.ts';
import type { HistoryService } from '../model/history.ts';
import type { Host } from '../model/host.ts';
import type { RunContext } from '../model/run-context.ts';
import { openHistoryService } from '../publish/github/history.ts';
import type { RunnerLog } from '../publish/runner-log.ts';
import type { Message } from '../report/words/messages/message.ts';
import { computeBoundMs } from './bounds.ts';
import type { GithubSide } from './github.ts';
import type { ActionInputs } from './inputs.ts';

/** A step of a workflow: its inputs, and what it works with. */
export interface Step {
  readonly inputs: ActionInputs;
  readonly github: GithubSide;
  readonly host: Host;
  readonly log: RunnerLog;
  /** Finds it once, because a shallow checkout needs a request for that. */
  readonly findPlace: (run: RunContext) => Promise<StepPlace>;
}

/** The subject of a step: its checkout, the commits before it, and what identifies its images. */
export interface StepPlace extends BaselineCommits {
  /** In the checkout of the repository. */
  readonly there: Host;
  readonly facts: StepFacts;
}

export function createStep(given: Omit<Step, 'findPlace'>): Step {
  let found: Promise<StepPlace> | undefined;
  const findPlace = (run: RunContext): Promise<StepPlace> => {
    found ??= findStepPlace(run, given).catch((error: unknown) => {
      // A later part of the step may try again.
      found = undefined;
      throw error;
    });
    return found;
  };
  return { ...given, findPlace };
}

async function findStepPlace(
  run: RunContext,
  { inputs, github, host }: Omit<Step, 'findPlace'>,
): Promise<StepPlace> {
  const there = await findCheckout(run, listFolders(inputs.request), host);
  const commits = await findBaselineCommits(run, there, openHistory(github.client, run));
  return { ...commits, there, facts: await readStepFacts(inputs, run, there) };
}

/** @returns the reason if there is no cache */
export const openCache = ({ host, inputs }: Step, use: 'read' | 'write'): ReportCache | Message =>
  openReportCache(host, use, computeBoundMs(inputs));

/**
 * Folders that the step names: `actions/checkout` with `path` doesn't check out into the workspace
 * itself.
 */
function listFolders({ build, dockerfile, budgetPath }: ActionInputs['request']): string[] {
  const files = [dockerfile, build?.file, budgetPath].filter((path) => path !== undefined);
  return [...(build === undefined ? [] : [build.folder]), ...files.map((path) => dirname(path))];
}

const readStepFacts = async (
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
