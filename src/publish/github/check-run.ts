import { randomUUID } from 'node:crypto';
import type { RunContext } from '../../model/run-context.ts';
import type { CheckRun as RenderedCheckRun } from '../../report/paint/github/check-run.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { type ApiAnnotation, batchAnnotations } from './annotations.ts';
import { getText, getValue } from './answer.ts';
import type { GithubClient } from './client.ts';
import { GithubFailure } from './failure.ts';
import { describeRefusal, type Published } from './refusal.ts';

/**
 * The maximum of a check run's summary, in UTF-8: GitHub documents characters but counts bytes.
 * Source: github/docs#35252.
 */
export const MOST_CHECK_BYTES = 65_535;

export interface CheckRunRequest extends RenderedCheckRun {
  /** Its repository and head commit are used. */
  readonly run: Pick<RunContext, 'repository' | 'headSha'>;
  readonly name: string;
}

/** A check run that may lack annotations. */
export interface PublishedCheck extends Published {
  /** Whether the check run shows annotations, at least the first fifty. */
  readonly hasAnnotations: boolean;
}

/**
 * Creates the check run, completed, on the head commit; annotations beyond the first fifty are
 * added to it. If GitHub refuses the annotations, the check run is created without them: branch
 * protection may wait for it. Never throws.
 */
export async function publishCheckRun(
  client: GithubClient,
  request: CheckRunRequest,
): Promise<PublishedCheck> {
  const [first = [], ...further] = batchAnnotations(request.annotations);
  const refuse = (error: unknown, asked: 'check' | 'annotations'): Sentence =>
    describeRefusal(error, asked, client.access);
  let check: CheckRun;
  let refused: Sentence | null = null;
  let hasAnnotations = true;
  try {
    check = await create(client, request, first).catch((error: unknown) => {
      if (first.length === 0 || !isInvalid(error)) throw error;
      refused = refuse(error, 'annotations');
      hasAnnotations = false;
      return create(client, request, []);
    });
  } catch (error) {
    return { url: null, refused: refuse(error, 'check'), hasAnnotations: false };
  }
  try {
    let count = first.length;
    for (const batch of hasAnnotations ? further : []) {
      count += batch.length;
      await append(client, request, check, batch, count);
    }
  } catch (error) {
    refused = refuse(error, 'annotations');
  }
  return { url: check.url, refused, hasAnnotations };
}

/** GitHub rejected a value in the request. */
const isInvalid = (error: unknown): boolean =>
  error instanceof GithubFailure && error.status === 422;

interface CheckRun {
  readonly id: number;
  readonly url: string;
}

/**
 * Created as completed: a workflow's token may not be able to update it later. Without
 * `details_url`, which is ignored for such tokens.
 */
function create(
  client: GithubClient,
  { run, name, conclusion, title, summary, text }: CheckRunRequest,
  annotations: readonly ApiAnnotation[],
): Promise<CheckRun> {
  const externalId = randomUUID();
  return client.ask({
    route: 'POST /repos/{owner}/{repo}/check-runs',
    parameters: {
      repository: run.repository,
      name,
      head_sha: run.headSha,
      external_id: externalId,
      status: 'completed',
      conclusion,
      output: { title, summary, ...(text !== undefined && { text }), annotations },
    },
    read: readCheckRun,
    findDone: async () => {
      const checks = await client.ask({
        route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
        parameters: {
          repository: run.repository,
          ref: run.headSha,
          check_name: name,
          filter: 'all',
          per_page: 100,
        },
        read: readCheckRuns,
      });
      return readCheckRun(checks.find((check) => getValue(check, 'external_id') === externalId));
    },
  });
}

/** Appends annotations to existing ones. */
async function append(
  client: GithubClient,
  { run, title, summary, text }: CheckRunRequest,
  { id }: CheckRun,
  annotations: readonly ApiAnnotation[],
  countAfterwards: number,
): Promise<void> {
  await client.ask({
    route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    parameters: {
      repository: run.repository,
      check_run_id: id,
      output: { title, summary, ...(text !== undefined && { text }), annotations },
    },
    read: (answer) => (getValue(answer, 'id') === id ? true : undefined),
    findDone: async () => {
      const count = await client.ask({
        route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
        parameters: { repository: run.repository, check_run_id: id },
        read: readAnnotationCount,
      });
      return count >= countAfterwards ? true : undefined;
    },
  });
}

function readCheckRuns(answer: unknown): readonly unknown[] | undefined {
  const checks = getValue(answer, 'check_runs');
  return Array.isArray(checks) ? checks : undefined;
}

function readCheckRun(answer: unknown): CheckRun | undefined {
  const [id, url] = [getValue(answer, 'id'), getText(answer, 'html_url') ?? getText(answer, 'url')];
  return typeof id === 'number' && url !== undefined ? { id, url } : undefined;
}

function readAnnotationCount(answer: unknown): number | undefined {
  const count = getValue(answer, 'output', 'annotations_count');
  return typeof count === 'number' ? count : undefined;
}
