import { getAncestors, getMergeBase } from './ancestry.ts';
import { type Answer, notFound, REFUSALS } from './answers.ts';
import type { Json, Match } from './description.ts';
import { createReview, listFiles, listReviewComments } from './reviews.ts';
import {
  type CheckRun,
  type Comment,
  checkRunUrl,
  commentUrl,
  type GithubState,
  nextId,
  type Pull,
  replace,
  type WorkflowRun,
} from './state.ts';

export interface RestCall extends Match {
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json;
  /** The account of the token. */
  readonly login: string;
}

type Handler = (state: GithubState, call: RestCall) => Answer;

/**
 * Performs an operation. The response starts from GitHub's own example, so it has every field of a
 * real one.
 */
export function carryOut(state: GithubState, call: RestCall): Answer {
  const { owner, repo } = call.parameters;
  if (`${owner}/${repo}` !== state.repository) return REFUSALS.notFound;
  const handler = HANDLERS[call.operation.id];
  if (handler === undefined)
    throw new Error(`${call.operation.id} is described, but nothing carries it out`);
  return handler(state, call);
}

/** Requests that GitHub rejects although its description allows them. */
export function unwrittenProblems({
  operation,
  body,
}: RestCall): { readonly problem: string; readonly answer: Answer }[] {
  const refuse = (problem: string, answer: Answer = REFUSALS.notFound) => [{ problem, answer }];
  const text = typeof body.body === 'string' ? body.body : '';
  if ([...text].length > 65_536) return refuse('the comment is too long', REFUSALS.bodyTooLong);
  if (!operation.id.startsWith('checks/') || operation.method === 'GET') return [];
  const { summary = '', annotations = [] } = Object(body.output) as {
    summary?: string;
    annotations?: readonly Json[];
  };
  if (Buffer.byteLength(summary) > 65_535)
    return refuse('the summary is too long', REFUSALS.summaryTooLong);
  if (operation.id === 'checks/create' && !/^[0-9a-f]{40}$/.test(String(body.head_sha)))
    return refuse('head_sha is no commit');
  if (operation.id === 'checks/update' && ('status' in body || 'conclusion' in body)) {
    return refuse('a token of a workflow may not conclude a check run later');
  }
  return annotations.flatMap(annotationProblems).flatMap((problem) => refuse(problem));
}

function annotationProblems(annotation: Json): string[] {
  const {
    path,
    start_line: start,
    end_line: end,
    start_column: column,
    title,
    message,
  } = annotation;
  const problems: readonly (readonly [isWrong: boolean, problem: string])[] = [
    [/^(?:\/|\.|[a-z]:)|\/\.\.?\/|\/\/|\\/i.test(String(path)), `annotation of ${path}`],
    [
      !(Number(start) >= 1 && Number(end) >= Number(start)),
      `annotation of lines ${start} to ${end}`,
    ],
    [column !== undefined && start !== end, 'columns over several lines'],
    [String(title ?? '').length > 255, 'the title of an annotation is too long'],
    [Buffer.byteLength(String(message)) > 65_536, 'the message of an annotation is too long'],
  ];
  return problems.filter(([isWrong]) => isWrong).map(([, problem]) => problem);
}

/** A run has ended, unless it is said to be running. */
const describeRun = ({ event, branch, headSha, createdAt, updatedAt }: WorkflowRun): Json => ({
  event,
  head_branch: branch,
  ...(headSha && { head_sha: headSha }),
  ...(createdAt && { created_at: createdAt }),
  status: updatedAt === 'running' ? 'in_progress' : 'completed',
  updated_at: (updatedAt === 'running' ? undefined : updatedAt) ?? createdAt ?? LONG_AGO,
});
const LONG_AGO = '2020-01-22T19:33:08Z';

const HANDLERS: Readonly<Record<string, Handler>> = {
  'actions/get-actions-cache-list': (state, { query, operation }) => {
    const { example } = operation as { example: { actions_caches: [Json] } };
    const found = state
      .listCaches()
      .filter(({ key, ref }) => key.startsWith(query.key ?? '') && ref === (query.ref ?? ref))
      .map((entry) => ({ ...example.actions_caches[0], ...entry }));
    return { status: 200, body: { total_count: found.length, actions_caches: found } };
  },
  'actions/get-workflow-run': (state, { parameters, operation }) => {
    const run = state.runs.get(Number(parameters.run_id));
    if (run === undefined) return REFUSALS.notFound;
    return { status: 200, body: { ...(operation.example as Json), ...describeRun(run) } };
  },
  'actions/list-workflow-runs-for-repo': (state, { query, operation }) => {
    const { example } = operation as { example: { workflow_runs: [Json] } };
    const found = [...state.runs.entries()]
      .filter(([, { branch }]) => branch === query.branch)
      .map(([id, run]) => ({ ...example.workflow_runs[0], id, ...describeRun(run) }));
    const [page, perPage] = [Number(query.page ?? 1), Number(query.per_page ?? 30)];
    const shown = found.slice((page - 1) * perPage, page * perPage);
    return { status: 200, body: { total_count: found.length, workflow_runs: shown } };
  },
  'issues/create-comment': (state, call) => {
    const pull = state.pulls.find(({ number }) => number === Number(call.parameters.issue_number));
    if (pull === undefined) return REFUSALS.notFound;
    if (pull.isLocked) return REFUSALS.locked;
    const comment = {
      id: nextId(),
      pull: pull.number,
      author: call.login,
      body: String(call.body.body),
      isMinimized: false,
    };
    state.comments.push(comment);
    return { status: 201, body: commentBody(state, comment, call) };
  },
  'issues/update-comment': (state, call) => {
    const comment = state.comments.find(({ id }) => id === Number(call.parameters.comment_id));
    if (comment === undefined) return REFUSALS.notFound;
    const changed = replace(state.comments, { ...comment, body: String(call.body.body) });
    return { status: 200, body: commentBody(state, changed, call) };
  },
  'issues/delete-comment': (state, call) => {
    const index = state.comments.findIndex(({ id }) => id === Number(call.parameters.comment_id));
    if (index < 0) return REFUSALS.notFound;
    state.comments.splice(index, 1);
    return { status: 204 };
  },
  'checks/create': (state, call) => {
    const { name, head_sha, external_id, status, conclusion, output } = call.body;
    const {
      title,
      summary,
      annotations = [],
    } = output as CheckRun['output'] & { annotations?: CheckRun['annotations'] };
    const check: CheckRun = {
      id: nextId(),
      name: String(name),
      headSha: String(head_sha),
      externalId: String(external_id ?? ''),
      status: String(status ?? 'queued'),
      conclusion: conclusion === undefined ? null : String(conclusion),
      output: { title, summary },
      annotations,
    };
    state.checkRuns.push(check);
    return { status: 201, body: checkRunBody(state, check, call.operation.example as Json) };
  },
  'checks/update': (state, call) => {
    const check = findCheckRun(state, call);
    if (check === undefined) return REFUSALS.notFound;
    const {
      title,
      summary,
      annotations = [],
    } = Object(call.body.output) as CheckRun['output'] & Pick<CheckRun, 'annotations'>;
    const output = { title: title ?? check.output.title, summary: summary ?? check.output.summary };
    const changed = replace(state.checkRuns, {
      ...check,
      output,
      annotations: [...check.annotations, ...annotations],
    });
    return { status: 200, body: checkRunBody(state, changed, call.operation.example as Json) };
  },
  'checks/get': (state, call) => {
    const check = findCheckRun(state, call);
    if (check === undefined) return REFUSALS.notFound;
    return { status: 200, body: checkRunBody(state, check, call.operation.example as Json) };
  },
  'checks/list-for-ref': (state, call) => {
    const { example } = call.operation as { example: { check_runs: [Json] } };
    const found = state.checkRuns
      .filter(({ headSha }) => headSha === call.parameters.ref)
      .filter(({ name }) => call.query.check_name === undefined || name === call.query.check_name);
    const checkRuns = found.map((check) => checkRunBody(state, check, example.check_runs[0]));
    return { status: 200, body: { total_count: checkRuns.length, check_runs: checkRuns } };
  },
  'checks/list-suites-for-ref': (state, { parameters, operation }) => {
    const { example } = operation as { example: { check_suites: [Json] } };
    const suites = (state.suites.get(String(parameters.ref)) ?? []).map((time) => ({
      ...example.check_suites[0],
      created_at: time,
    }));
    return { status: 200, body: { total_count: suites.length, check_suites: suites } };
  },
  'repos/get-collaborator-permission-level': (state, { parameters, operation }) => {
    const example = operation.example as Json & { readonly user: Json };
    const role = state.roles.get(String(parameters.username));
    const { permissions, ...known } = role ?? { role_name: 'none', permission: 'none' };
    const user = {
      ...example.user,
      login: parameters.username,
      role_name: known.role_name,
      ...(permissions && { permissions }),
    };
    return { status: 200, body: { ...example, ...known, user } };
  },
  'repos/list-activities': (state, { query, operation }) => {
    // The example has other names than the description that it belongs to.
    const [{ pusher, pushed_at: _, push_type: __, ...example }] = operation.example as [
      Json & { readonly pusher: Json },
    ];
    const found = state.pushes
      .filter(({ ref }) => query.ref === undefined || ref === query.ref)
      .map(({ ref, after, by, at }) => ({
        ...example,
        timestamp: at,
        activity_type: 'push',
        ref,
        after,
        actor: { ...pusher, login: by },
      }));
    return { status: 200, body: found };
  },
  'pulls/list': (state, call) => {
    const { state: wanted = 'open', head } = call.query;
    const found = state.pulls
      .filter((pull) => wanted === 'all' || pull.state === wanted)
      .filter(
        (pull) =>
          head === undefined || head === `${pull.head.repository?.split('/')[0]}:${pull.head.ref}`,
      );
    return { status: 200, body: found.map((pull) => pullBody(state, pull, call)) };
  },
  'pulls/list-files': listFiles,
  'pulls/list-review-comments': listReviewComments,
  'pulls/create-review': createReview,
  'repos/compare-commits-with-basehead': (state, call) => {
    const [base = '', head = ''] = String(call.parameters.basehead).split('...');
    if (!state.commits.has(base) || !state.commits.has(head)) return REFUSALS.notFound;
    const mergeBase = getMergeBase(state, base, head);
    if (mergeBase === undefined) return notFound(`No common ancestor between ${base} and ${head}.`);
    const ofBase = getAncestors(state, base);
    const ahead = getAncestors(state, head).filter((sha) => !ofBase.includes(sha));
    const example = call.operation.example as { base_commit: Json };
    const commitBody = (sha: string): Json => ({ ...example.base_commit, sha });
    return {
      status: 200,
      body: {
        ...example,
        base_commit: commitBody(base),
        merge_base_commit: commitBody(mergeBase),
        ahead_by: ahead.length,
        total_commits: ahead.length,
        commits: ahead
          .reverse()
          .slice(0, Number(call.query.per_page ?? 250))
          .map(commitBody),
      },
    };
  },
  'repos/list-pull-requests-associated-with-commit': (state, call) => {
    const found = state.pulls.filter(({ head }) => head.sha === call.parameters.commit_sha);
    return { status: 200, body: found.map((pull) => pullBody(state, pull, call)) };
  },
};

const findCheckRun = (state: GithubState, { parameters }: RestCall): CheckRun | undefined =>
  state.checkRuns.find(({ id }) => id === Number(parameters.check_run_id));

function commentBody(state: GithubState, comment: Comment, { operation }: RestCall): Json {
  const example = operation.example as Json & { readonly user: Json };
  const { id, body, author } = comment;
  return {
    ...example,
    id,
    body,
    html_url: commentUrl(state, comment),
    user: { ...example.user, login: author },
  };
}

function checkRunBody(state: GithubState, check: CheckRun, example: Json): Json {
  const { id, name, headSha, externalId, status, conclusion, output, annotations } = check;
  return {
    ...example,
    id,
    name,
    head_sha: headSha,
    external_id: externalId,
    status,
    conclusion,
    html_url: checkRunUrl(state, check),
    output: { ...(example.output as Json), ...output, annotations_count: annotations.length },
  };
}

function pullBody(
  state: GithubState,
  { number, state: status, head, base }: Pull,
  { operation }: RestCall,
): Json {
  const [example] = operation.example as [
    { head: Json & { repo: Json }; base: Json & { repo: Json } },
  ];
  const repo = (name: string | null) =>
    name === null ? null : { ...example.head.repo, full_name: name };
  return {
    ...example,
    number,
    state: status,
    // The teams in the example violate their own description.
    requested_teams: [],
    head: { ...example.head, sha: head.sha, ref: head.ref, repo: repo(head.repository) },
    base: { ...example.base, sha: base.sha, ref: base.ref, repo: repo(state.repository) },
  };
}
