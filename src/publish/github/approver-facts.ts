import { APPROVER_ROLES, type ApproverRole } from '../../model/budget.ts';
import { Message } from '../../report/words/messages/message.ts';
import { getText, getValue } from './answer.ts';
import type { PullFacts, Steps } from './approval-pull.ts';
import { GithubFailure } from './failure.ts';

/** How the branch of a pull request came to the measured commit. */
export interface HeadPushes {
  /** The logins of everyone who moved it there. */
  readonly by: readonly string[];
  /** The last time, as GitHub writes it. */
  readonly at: string;
}

/** @throws GithubFailure also if GitHub does not know of any push, so that nobody is missed */
export function readPushes(pull: PullFacts, { client, request }: Steps): Promise<HeadPushes> {
  const head = request.headSha ?? pull.headSha;
  const { headRepository: repository } = pull;
  if (repository === null)
    throw new GithubFailure({
      kind: 'broken',
      message: new Message('head-repository-deleted', {}),
    });
  return client.ask({
    route: 'GET /repos/{owner}/{repo}/activity',
    parameters: { repository, ref: `refs/heads/${pull.headRef}`, per_page: 100 },
    read: (answer) => {
      if (!Array.isArray(answer)) return undefined;
      const pushes = answer.filter((one) => getValue(one, 'after') === head);
      const by = pushes.flatMap((one) => getText(one, 'actor', 'login') ?? []);
      const at = sortTimes(pushes.flatMap((one) => getText(one, 'timestamp') ?? [])).at(-1);
      return by.length === 0 || at === undefined ? undefined : { by, at };
    },
  });
}

/** The standard role, or the role that a custom one extends. */
export function readRole(username: string, { client, request }: Steps): Promise<string> {
  return client.ask({
    route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    parameters: { repository: request.repository, username },
    read: (answer) => {
      const role = getText(answer, 'role_name');
      if (role === undefined) return undefined;
      if (role === 'none' || APPROVER_ROLES.some((one) => one === role)) return role;
      const base = getValue(answer, 'user', 'permissions');
      const held = BASE_PERMISSIONS.filter(([name]) => getValue(base, name) === true);
      return held.at(-1)?.[1] ?? getText(answer, 'permission');
    },
  });
}

/** The names of the same permissions in GitHub's REST API, lowest first. */
const BASE_PERMISSIONS: readonly (readonly [name: string, role: ApproverRole])[] = [
  ['pull', 'read'],
  ['triage', 'triage'],
  ['push', 'write'],
  ['maintain', 'maintain'],
  ['admin', 'admin'],
];

const sortTimes = (times: readonly string[]): string[] =>
  times.toSorted((a, b) => Date.parse(a) - Date.parse(b));

/** GitHub creates a check suite when a commit is pushed to any branch. */
export function readFirstSuite(pull: PullFacts, { client, request }: Steps): Promise<string> {
  const ref = request.headSha ?? pull.headSha;
  return client.ask({
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-suites',
    parameters: { repository: request.repository, ref, per_page: 100 },
    read: (answer) => {
      const suites = getValue(answer, 'check_suites');
      if (!Array.isArray(suites)) return undefined;
      return sortTimes(suites.flatMap((suite) => getText(suite, 'created_at') ?? []))[0];
    },
  });
}
