import { readFileSync } from 'node:fs';
import { buildSchema, execute, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { getAncestors, getParents } from './ancestry.ts';
import type { Answer } from './answers.ts';
import type { Json } from './description.ts';
import { commentUrl, type GithubState, type Opinion, type Pull } from './state.ts';

let schema: GraphQLSchema | undefined;

/**
 * Validates a query against GitHub's schema and answers it.
 * @param login the account of the token
 */
export async function answerQuery(
  state: GithubState,
  { query, variables }: Json,
  login: string,
): Promise<{ readonly answer: Answer; readonly problems: readonly string[] }> {
  schema ??= buildSchema(
    readFileSync(new URL('../../fixtures/github-schema.graphql', import.meta.url), 'utf8'),
  );
  const document = parse(String(query));
  const invalid = validate(schema, document);
  if (invalid.length > 0)
    return { answer: errorAnswer(invalid, null), problems: invalid.map(({ message }) => message) };
  const result = await execute({
    schema,
    document,
    rootValue: getRoot(state, login),
    variableValues: variables as Record<string, unknown>,
  });
  const errors = result.errors ?? [];
  const problems = errors
    .filter(({ extensions }) => extensions.type === undefined)
    .map(({ message }) => message);
  const answer =
    errors.length > 0
      ? errorAnswer(errors, result.data)
      : { status: 200, body: { data: result.data } };
  return { answer, problems };
}

/** GitHub puts an error's type next to its message. */
const errorAnswer = (errors: readonly GraphQLError[], data: unknown): Answer => ({
  status: 200,
  body: {
    data,
    errors: errors.map(({ message, path, extensions }) => ({ ...extensions, path, message })),
  },
});

const notFound = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } });

function getRoot(state: GithubState, login: string): Json {
  return {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      if (`${owner}/${name}` !== state.repository) {
        throw notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      return {
        pullRequest: ({ number }: { number: number }) => {
          const found = state.pulls.find((pull) => pull.number === number);
          if (found === undefined) {
            throw notFound(`Could not resolve to a PullRequest with the number of ${number}.`);
          }
          return {
            comments: (page: Page) => getComments(state, number, login, page),
            ...getLabels(found),
            ...getHead(found),
            author: found.author,
            latestOpinionatedReviews: (page: Page) => ({
              nodes: found.opinions.slice(0, readPageSize(page)).map(getOpinion),
            }),
          };
        },
        mergeQueue: ({ branch }: { branch: string }) => getQueue(state, branch),
        object: ({ expression }: { expression: string }) => objectAt(state, expression),
      };
    },
  };
}

const getHead = ({ head }: Pull): Json => ({
  headRefOid: head.sha,
  headRefName: head.ref,
  headRepository: head.repository === null ? null : { nameWithOwner: head.repository },
});

const getOpinion = ({ by, state, at, commit, canPush = true }: Opinion): Json => ({
  state,
  submittedAt: at,
  authorCanPushToRepository: canPush,
  author: by,
  commit: { oid: commit },
});

function getQueue(state: GithubState, branch: string): Json | null {
  const entries = state.queues.get(branch);
  if (entries === undefined) return null;
  return {
    entries: (page: Page) => ({
      nodes: entries.slice(0, readPageSize(page)).map(({ number, base, commit }) => ({
        baseCommit: { oid: base },
        headCommit: { oid: commit },
        pullRequest: state.pulls.find((pull) => pull.number === number) ?? null,
      })),
    }),
  };
}

interface Page {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
}

/** Not in the schema: a page needs a size, at most a hundred. */
function readPageSize({ first, last }: Page): number {
  const size = first ?? last;
  if (size === undefined || size < 1 || size > 100)
    throw new GraphQLError('a page has 1 to 100 records');
  return size;
}

function getComments(state: GithubState, number: number, login: string, page: Page): Json {
  const [first, after] = [readPageSize(page), page.after];
  const all = state.comments.filter(({ pull }) => pull === number);
  const last = page.last === undefined ? 0 : Math.max(0, all.length - page.last);
  const start = after == null ? last : Number(Buffer.from(after, 'base64').toString());
  const end = Math.min(start + first, all.length);
  return {
    nodes: all.slice(start, end).map((comment) => ({
      ...comment,
      databaseId: comment.id,
      url: commentUrl(state, comment),
      viewerDidAuthor: comment.author === login,
      author: { __typename: 'Bot', login: comment.author },
      editor: comment.editor === undefined ? null : { __typename: 'User', login: comment.editor },
    })),
    pageInfo: {
      hasNextPage: end < all.length,
      endCursor: Buffer.from(String(end)).toString('base64'),
    },
    totalCount: all.length,
  };
}

function getLabels({ labels }: Pull): Json {
  const names = new Set(
    labels.filter(({ isRemoved }) => isRemoved !== true).map(({ name }) => name),
  );
  const events = labels.map(({ name, by, isBot, at = '2026-11-29T12:00:00Z' }) => ({
    __typename: 'LabeledEvent',
    createdAt: at,
    actor: by === null ? null : { __typename: isBot ? 'Bot' : 'User', login: by },
    label: { name },
  }));
  return {
    labels: (page: Page) => ({
      nodes: [...names].slice(0, readPageSize(page)).map((name) => ({ name })),
    }),
    timelineItems: ({ itemTypes, ...page }: Page & { readonly itemTypes?: readonly string[] }) => {
      if (itemTypes?.join() !== 'LABELED_EVENT')
        throw new GraphQLError('there are only labels in this timeline');
      return {
        nodes:
          page.last === undefined
            ? events.slice(0, readPageSize(page))
            : events.slice(-readPageSize(page)),
      };
    },
  };
}

/** `COMMIT` or `COMMIT:path`. */
function objectAt(state: GithubState, expression: string): Json | null {
  const [oid = '', path] = expression.split(/:(.*)/s);
  const files = state.commits.get(oid);
  if (files === undefined) return null;
  if (path === undefined) return getCommit(state, oid);
  const text = files[path];
  if (text !== undefined) return blob(text);
  const prefix = path === '' ? '' : `${path}/`;
  const below = Object.keys(files).filter((name) => name.startsWith(prefix));
  if (below.length === 0 && path !== '') return null;
  return { __typename: 'Tree', oid, entries: makeEntries(below, prefix, state.links.get(oid)) };
}

function makeEntries(
  paths: readonly string[],
  prefix: string,
  links: readonly string[] = [],
): Json[] {
  const names = new Set(paths.map((path) => path.slice(prefix.length).split('/')[0] as string));
  return [...names].map((name) => {
    if (links.includes(prefix + name)) return { name, mode: 0o120000 };
    return { name, mode: paths.includes(prefix + name) ? 0o100644 : 0o040000 };
  });
}

function getCommit(state: GithubState, oid: string): Json {
  const getPage = (shas: readonly string[], page: Page): Json => ({
    nodes: shas.slice(0, readPageSize(page)).map((sha) => getCommit(state, sha)),
  });
  return {
    __typename: 'Commit',
    oid,
    history: (page: Page) => getPage(getAncestors(state, oid), page),
    parents: (page: Page) => getPage(getParents(state, oid), page),
  };
}

/** GitHub truncates texts at about half a megabyte. */
const blob = (text: string): Json => ({
  __typename: 'Blob',
  text: text.includes('\0') ? null : text.slice(0, 512_000),
  byteSize: Buffer.byteLength(text),
  isTruncated: text.length > 512_000,
});
