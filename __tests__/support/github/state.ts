/** What the tests' GitHub remembers. */
export interface GithubState {
  readonly repository: string;
  readonly serverUrl: string;
  readonly pulls: Pull[];
  readonly comments: Comment[];
  readonly checkRuns: CheckRun[];
  readonly reviews: Review[];
  /** The entries of the cache, as they are now. */
  listCaches: () => readonly {
    readonly ref: string;
    readonly key: string;
    readonly created_at?: string;
  }[];
  /** The runs of workflows, by ID. */
  readonly runs: Map<number, WorkflowRun>;
  /** When the check suites of a commit were created. */
  readonly suites: Map<string, readonly string[]>;
  readonly pushes: Push[];
  /** By login; people without an entry have no role. */
  readonly roles: Map<string, Role>;
  /** By branch, the first to be merged before others. */
  readonly queues: Map<string, readonly QueueEntry[]>;
  /** Text by commit and path; a commit without files is there too. */
  readonly commits: Map<string, Record<string, string>>;
  /** Which of those are symbolic links, by commit; the text is where they lead. */
  readonly links: Map<string, readonly string[]>;
  /** By commit; one that is not here has none. */
  readonly parents: Map<string, readonly string[]>;
}

export interface WorkflowRun {
  readonly event: string;
  readonly branch: string;
  readonly headSha?: string;
  readonly createdAt?: string;
}

/** A branch that someone moved to a commit. */
export interface Push {
  readonly ref: string;
  readonly after: string;
  readonly by: string;
}

export interface Role {
  readonly role_name: string;
  /** By the older names. */
  readonly permission: string;
  /** Of a custom role: what its base role may do. */
  readonly permissions?: Readonly<Record<string, boolean>>;
}

/** Each entry is built on the one before it. */
interface QueueEntry {
  readonly number: number;
  readonly base: string;
  readonly commit: string;
}

/** GraphQL's name for somebody. */
export interface Actor {
  readonly __typename: 'User' | 'Bot' | 'Organization' | 'Mannequin';
  readonly login: string;
}

/** The latest review of somebody who approved, refused, or was dismissed. */
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
  /** Each time that one was set, the oldest first. */
  readonly labels: readonly Labelling[];
  readonly author: Actor | null;
  readonly opinions: readonly Opinion[];
  /** The files that it changes; a large change has no patch. */
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
  /** Null where the account is gone. */
  readonly by: string | null;
  readonly isBot?: boolean;
  readonly at?: string;
  /** Whether it was taken off again. */
  readonly isRemoved?: boolean;
}

export interface Comment {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  readonly body: string;
  readonly isMinimized: boolean;
  /** Somebody else changed it. */
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

/** The first that no signed 32-bit number holds, as real ones are by now. */
let lastId = 2 ** 31;
export function nextId(): number {
  lastId += 1;
  return lastId;
}

export const commentUrl = ({ serverUrl, repository }: GithubState, { pull, id }: Comment): string =>
  `${serverUrl}/${repository}/pull/${pull}#issuecomment-${id}`;

export const checkRunUrl = ({ serverUrl, repository }: GithubState, { id }: CheckRun): string =>
  `${serverUrl}/${repository}/runs/${id}`;

/** Puts the new one in the old one's place. */
export function replace<T extends { readonly id: number }>(list: T[], changed: T): T {
  const index = list.findIndex(({ id }) => id === changed.id);
  list[index] = changed;
  return changed;
}
