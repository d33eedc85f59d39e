import { type Answer, REFUSALS } from './answers.ts';
import type { Json } from './description.ts';
import type { RestCall } from './rest.ts';
import { type GithubState, nextId, type Pull, type Review, type ReviewComment } from './state.ts';

type Handler = (state: GithubState, call: RestCall) => Answer;

export const listFiles: Handler = (state, call) => {
  const pull = findPull(state, call);
  if (pull === undefined) return REFUSALS.notFound;
  const [example] = call.operation.example as [Json];
  const files = pull.files.map(({ path, patch }) => {
    const { patch: _, ...rest } = example;
    return { ...rest, filename: path, ...(patch !== undefined && { patch }) };
  });
  return { status: 200, body: getPage(files, call) };
};

/** Including resolved ones: GitHub stores that in the thread, not in its comments. */
export const listReviewComments: Handler = (state, call) => {
  const pull = findPull(state, call);
  if (pull === undefined) return REFUSALS.notFound;
  const [example] = call.operation.example as [Json & { user: Json }];
  const comments = state.reviews
    .filter((review) => review.pull === pull.number)
    .flatMap(({ author, id, comments }) =>
      comments.map((comment) => ({
        ...example,
        id: comment.id,
        pull_request_review_id: id,
        path: comment.path,
        body: comment.body,
        line: comment.line,
        start_line: comment.startLine,
        user: { ...example.user, login: author },
      })),
    );
  return { status: 200, body: getPage(comments, call) };
};

export const createReview: Handler = (state, call) => {
  const pull = findPull(state, call);
  if (pull === undefined) return REFUSALS.notFound;
  if (pull.isLocked) return REFUSALS.locked;
  const { body, event, commit_id: commit, comments = [] } = call.body;
  const given = comments as readonly Json[];
  const problem = [
    ...(event === 'COMMENT' && String(body ?? '') !== ''
      ? []
      : ['a review needs an event and a body']),
    ...(commit === pull.head.sha ? [] : [`commit_id ${commit} is not the head`]),
    ...given.flatMap((comment) => commentProblems(pull, comment)),
  ][0];
  if (problem !== undefined) return unprocessable(problem);
  const review: Review = {
    id: nextId(),
    pull: pull.number,
    author: call.login,
    commit: String(commit),
    body: String(body),
    comments: given.map(toComment),
  };
  state.reviews.push(review);
  const example = call.operation.example as Json & { readonly user: Json };
  return {
    status: 200,
    body: {
      ...example,
      id: review.id,
      body: review.body,
      state: 'COMMENTED',
      commit_id: review.commit,
      html_url:
        `${state.serverUrl}/${state.repository}/pull/${pull.number}` +
        `#pullrequestreview-${review.id}`,
      user: { ...example.user, login: call.login },
    },
  };
};

const findPull = (state: GithubState, { parameters }: RestCall): Pull | undefined =>
  state.pulls.find(({ number }) => number === Number(parameters.pull_number));

function getPage<T>(items: readonly T[], { query }: RestCall): T[] {
  const size = Number(query.per_page ?? 30);
  const start = (Number(query.page ?? 1) - 1) * size;
  return items.slice(start, start + size);
}

const toComment = ({ path, start_line, line, body }: Json): ReviewComment => ({
  id: nextId(),
  path: String(path),
  startLine: start_line === undefined ? null : Number(start_line),
  line: Number(line),
  body: String(body),
});

/** GitHub accepts only lines of one hunk, and ranges in ascending order. */
function commentProblems({ files }: Pull, comment: Json): string[] {
  const { path, start_line: start = comment.line, line, side, start_side: startSide } = comment;
  const patch = files.find((file) => file.path === path)?.patch ?? '';
  const hunk = rightLines(patch).find((lines) => lines.includes(Number(line)));
  const problems: readonly (readonly [isWrong: boolean, problem: string])[] = [
    [side !== 'RIGHT', 'only the right side is known here'],
    [comment.start_line !== undefined && startSide !== side, 'start_side is another side'],
    [
      comment.start_line !== undefined && Number(start) >= Number(line),
      'start_line must precede the end line',
    ],
    [
      hunk === undefined || !hunk.includes(Number(start)),
      'Pull request review thread line must be part of the diff',
    ],
  ];
  return problems.filter(([isWrong]) => isWrong).map(([, problem]) => problem);
}

/** By hunk: the line numbers that are in the new version of the file. */
function rightLines(patch: string): number[][] {
  return patch
    .split(/^(?=@@ )/m)
    .filter((hunk) => hunk !== '')
    .map((hunk) => {
      const [header = '', ...lines] = hunk.split('\n');
      const first = Number(/\+(\d+)/.exec(header)?.[1]);
      return lines.filter((line) => /^[ +]/.test(line)).map((_, i) => first + i);
    });
}

const unprocessable = (problem: string): Answer => ({
  status: 422,
  body: {
    message: 'Unprocessable Entity',
    errors: [problem],
    documentation_url: 'https://docs.github.com/rest',
    status: '422',
  },
});
