/** The state of the tests' GitHub. */
export interface GithubState {
  readonly repository: string;
  readonly serverUrl: string;
  readonly pulls: Pull[];
  readonly comments: Comment[];
  readonly checkRuns: CheckRun[];
  readonly reviews: Review[];
  /** The current cache entries. */
  listCaches: () => readonly {
    readonly ref: string;
    readonly key: string;
    readonly created_at?: string;
  }[];
  /** Workflow runs by ID. */
  readonly runs: Map<number, WorkflowRun>;
  /** The creation times of a commit's check suites. */
  readonly suites: Map<string, readonly string[]>;
  readonly pushes: Push[];
  /** By login; people without an entry have no role. */
  readonly roles: Map<string, Role>;
  /** By branch, the next to be merged first. */
  readonly queues: Map<string, readonly QueueEntry[]>;
  /** Text by commit and path; a commit without files has an entry too. */
  readonly commits: Map<string, Record<string, string>>;
  /** Which of those are symbolic links, by commit; the text is the target. */
  readonly links: Map<string, readonly string[]>;
  /** By commit; commits without an entry have none. */
  readonly parents: Map<string, readonly string[]>;
}

export interface WorkflowRun {
  readonly event: string;
  readonly branch: string;
  readonly headSha?: string;
  readonly createdAt?: string;
  /** When it ended; `running` if it has not. */
  readonly updatedAt?: string;
}

/** A branch that was moved to a commit. */
export interface Push {
  readonly ref: string;
  readonly after: string;
  readonly by: string;
  readonly at: string;
}

export interface Role {
  readonly role_name: string;
  /** By their older names. */
  readonly permission: string;
  /** For a custom role: the permissions of the role that it extends. */
  readonly permissions?: Readonly<Record<string, boolean>>;
}

/** Each entry is built on the one before it. */
interface QueueEntry {
  readonly number: number;
  readonly base: string;
  readonly commit: string;
}

/** GraphQL's name for an account. */
export interface Actor {
  readonly __typename: 'User' | 'Bot' | 'Organization' | 'Mannequin';
  readonly login: string;
}

/** The latest review of each account that approved, rejected, or was dismissed. */
export interface Opinion {
  readonly by: Actor | null;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
  readonly at: string;
  readonly commit: string;
  readonly canPush?: boolean;
}

export interface Pull {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly isLocked: boolean;
  readonly head: { readonly sha: string; readonly ref: string; readonly repository: string | null };
  readonly base: { readonly sha: string; readonly ref: string };
  /** Each time a label was set, oldest first. */
  readonly labels: readonly Labelling[];
  readonly author: Actor | null;
  readonly opinions: readonly Opinion[];
  /** The changed files; a large change has no patch. */
  readonly files: readonly PullFile[];
}

export interface PullFile {
  readonly path: string;
  readonly patch?: string;
}

export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  readonly commit: string;
  readonly body: string;
  readonly comments: readonly ReviewComment[];
}

export interface ReviewComment {
  readonly id: number;
  readonly path: string;
  readonly startLine: number | null;
  readonly line: number;
  readonly body: string;
}

interface Labelling {
  readonly name: string;
  /** Null if the account is gone. */
  readonly by: string | null;
  readonly isBot?: boolean;
  readonly at?: string;
  /** Whether it was removed again. */
  readonly isRemoved?: boolean;
}

export interface Comment {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  readonly body: string;
  readonly isMinimized: boolean;
  /** Another account changed it. */
  readonly editor?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly output: { readonly title: string; readonly summary: string };
  readonly annotations: readonly Readonly<Record<string, unknown>>[];
}

/** The first one that exceeds a signed 32-bit number, like today's real ones. */
let lastId = 2 ** 31;
export function nextId(): number {
  lastId += 1;
  return lastId;
}

export const commentUrl = ({ serverUrl, repository }: GithubState, { pull, id }: Comment): string =>
  `${serverUrl}/${repository}/pull/${pull}#issuecomment-${id}`;

export const checkRunUrl = ({ serverUrl, repository }: GithubState, { id }: CheckRun): string =>
  `${serverUrl}/${repository}/runs/${id}`;

/** Replaces the old entry with the new one. */
export function replace<T extends { readonly id: number }>(list: T[], changed: T): T {
  const index = list.findIndex(({ id }) => id === changed.id);
  list[index] = changed;
  return changed;
}
