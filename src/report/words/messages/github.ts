import { long } from './template.ts';

interface HeadNames {
  readonly sha: string;
  readonly repository: string;
  readonly branch: string;
}

const nameHead = ({ sha, repository, branch }: HeadNames): string =>
  `${sha.slice(0, 12)} of ${repository}, branch ${branch},`;

const NOT_TRUSTED = 'The kept report of the base branch is not trusted';
const NOT_USED = 'The kept report of this commit is not used';

/** Follow the login. */
const OBJECTIONS = {
  'no write access': 'has no write access',
  author: 'opened the pull request',
  pusher: 'pushed the commit',
  'unlisted bot': 'is a bot that is not listed in override.by',
  'not a user': 'is not a user account',
  unlisted: 'is not in override.by',
} as const;

/** Messages about GitHub's services. */
export const GITHUB = {
  'approval-not-counted': '[The label "{label}"|An approving review] does not count: {reason}',
  'approver-deleted': 'the account that gave it was deleted',
  'approver-refused': ({ login, why }: { login: string; why: keyof typeof OBJECTIONS }) =>
    `${login} ${OBJECTIONS[why]}`,
  'approver-role-too-low': long(
    `{login} has the role {role}, not {required}[{isUnlisted:if}, and `,
    `${OBJECTIONS.unlisted}]`,
  ),

  'no-pull-request-of-head': (head: HeadNames) =>
    `No open pull request has ${nameHead(head)} as its head.`,
  'several-pull-requests-of-head': ({ numbers, ...head }: HeadNames & { numbers: number[] }) =>
    `Several pull requests have ${nameHead(head)} as their head: ` +
    `${numbers.map((number) => `#${number}`).join(', ')}.`,

  'commit-hidden':
    "The token can't read commit {sha:commit}. Add `contents: read` to the job's `permissions`.",
  'file-too-large-for-github': '{path} is too large to be read from GitHub',
  'not-text-file-in-commit': '{path} is not a text file there',

  'kept-report-of-other-ref': `${NOT_TRUSTED}: its cache entry belongs to {ref}`,
  'kept-report-unlisted': `${NOT_TRUSTED}: GitHub does not list its cache entry`,
  'kept-report-of-own-ref': `${NOT_TRUSTED}: it belongs to this run's own ref`,
  'kept-report-of-other-run': `${NOT_TRUSTED}: it names a {event} run on {branch}`,

  'head-report-of-other-ref': long(
    `${NOT_USED}: its cache entry is missing, or belongs to a ref `,
    'other than {ref}',
  ),
  'head-report-of-other-run': `${NOT_USED}: it names a {event} run of {sha:commit}`,
  'head-report-older-than-run': `${NOT_USED}: it is older than the run it names`,
  'head-report-in-other-run': long(
    `${NOT_USED}: a run of [{sha:commit}|an unknown commit] was still in progress `,
    'when it was saved',
  ),

  'artifacts-unsupported': long(
    'GitHub Enterprise Server does not support this version of artifacts: upload the file of ',
    'the input html with actions/upload-artifact@v3',
  ),
  'artifact-without-id': 'the service returned no ID',
  'artifact-timeout': ({ ms }: { ms: number }) =>
    `the artifact service did not finish within ${Math.round(ms / 1000)} s`,
  'job-summary-unwritable': 'the job summary could not be written: {reason}',
} as const;
