import { type GithubAccess, getApiUrl } from './client.ts';
import { GithubFailure, sanitizeMessage } from './failure.ts';

/**
 * The result for one destination. If both are null, there was nothing to publish; if both are set,
 * it is incomplete.
 */
export interface Published {
  readonly url: string | null;
  /** What could not be published, why, and the permission or step that fixes it, in plain text. */
  readonly refused: string | null;
}

/** A kind of request, and its permission. */
interface Request {
  readonly lost: string;
  readonly permission: string;
}

export const REQUESTS = {
  comment: { lost: 'The comment could not be written', permission: 'pull-requests: write' },
  superfluous: {
    lost: 'A second comment could not be removed',
    permission: 'pull-requests: write',
  },
  check: { lost: 'The check run could not be created', permission: 'checks: write' },
  annotations: {
    lost: 'Not all annotations could be added to the check run',
    permission: 'checks: write',
  },
  suggestions: {
    lost: 'The suggestions could not be posted',
    permission: 'pull-requests: write',
  },
  pullRequest: {
    lost: 'The pull request could not be looked up',
    permission: 'pull-requests: read',
  },
  label: { lost: 'The label could not be looked up', permission: 'pull-requests: read' },
  approval: {
    lost: 'The approvals of the pull request could not be looked up, so nothing is approved',
    permission: 'pull-requests: read',
  },
  pusher: {
    lost: 'The account that pushed the commit could not be looked up, so nothing is approved',
    permission: 'contents: read',
  },
  role: {
    lost: 'The role of an approver could not be looked up, so nothing is approved',
    permission: 'metadata: read',
  },
  suites: {
    lost: 'The time of the push could not be looked up, so nothing is approved',
    permission: 'checks: read',
  },
  queue: {
    lost: 'The merge queue could not be looked up, so only its own approvals count',
    permission: 'pull-requests: read',
  },
  headOrigin: {
    lost: 'Could not check which run kept the report of this commit',
    permission: 'actions: read',
  },
  origin: {
    lost: 'Could not check which branch the kept report comes from',
    permission: 'actions: read',
  },
  file: { lost: 'The file could not be read from GitHub', permission: 'contents: read' },
} as const satisfies Record<string, Request>;

/** Explains why something is missing and how to fix it, without secrets. */
export function describeRefusal(
  error: unknown,
  asked: keyof typeof REQUESTS,
  access: GithubAccess,
): string {
  const { lost, permission } = REQUESTS[asked];
  const [why, fix] =
    error instanceof GithubFailure
      ? explain(error, permission, access)
      : explainUnexpected(error, access);
  return `${lost}: ${why}.${fix === '' ? '' : ` ${fix}.`}`;
}

type Explanation = readonly [why: string, fix: string];

const SECOND_WORKFLOW = 'Publish the report from a second workflow, which runs on `workflow_run`';

function explain(failure: GithubFailure, permission: string, access: GithubAccess): Explanation {
  switch (failure.kind) {
    case 'stopped':
      return ['the run was stopped before that', ''];
    case 'limited':
      return [describeLimit(failure), 'Run the job again later, or run fewer jobs at once'];
    case 'broken':
      return [describeBroken(failure), 'Run the job again'];
    case 'unreachable':
      return explainUnreachable(failure, access);
    case 'refused':
      return explainRefused(failure, permission, access);
  }
}

const quoteMessage = (message: string): string =>
  message === '' ? '' : ` (${message.replace(/[.\s]+$/, '')})`;

const describeLimit = ({ message, waitMs = 0 }: GithubFailure): string =>
  `GitHub's rate limit is exceeded${quoteMessage(message)} for ` +
  `another ${Math.max(1, Math.ceil(waitMs / 60_000))} min`;

const describeBroken = ({ status, message }: GithubFailure): string =>
  status === undefined
    ? `GitHub's response can't be used${quoteMessage(message)}`
    : `GitHub repeatedly responded with ${status}`;

const CERTIFICATE = /CERT|SIGNATURE/;

function explainUnreachable({ code }: GithubFailure, { env }: GithubAccess): Explanation {
  const host = getHost(getApiUrl(env));
  if (code === 'ETIMEDOUT')
    return [`${host} did not respond in time`, "Check the runner's proxy and firewall"];
  if (CERTIFICATE.test(code ?? '')) {
    return [
      `the certificate of ${host} is not trusted (${code})`,
      'Set NODE_EXTRA_CA_CERTS to the file of its certificate authority on the runner',
    ];
  }
  return [
    `${host} can't be reached (${code ?? 'no connection'})`,
    "Check the runner's proxy and firewall",
  ];
}

function getHost(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'the address in GITHUB_API_URL';
}

/** First reasons known from the run, then GitHub's message, then its status. */
function explainRefused(
  failure: GithubFailure,
  permission: string,
  access: GithubAccess,
): Explanation {
  const { status, message } = failure;
  const known = KNOWN_WORDS.find(([words]) => words.test(message));
  if (known !== undefined) return [known[1], known[2]];
  if (status === 401) {
    return [
      `GitHub does not accept the token${quoteMessage(message)}`,
      'Remove the input `token` to use its default, or renew it',
    ];
  }
  if (status === 403 && (access.readOnly !== null || isMissingPermission(message))) {
    return explainReadOnly(permission, access);
  }
  if (status === 404) {
    return [
      'GitHub found nothing that the token can access',
      `Check that it is for this repository. ${suggestPermission(permission)}`,
    ];
  }
  return [
    `GitHub rejected the request${quoteMessage(message)}`,
    status === 403 ? suggestPermission(permission) : '',
  ];
}

const isMissingPermission = (message: string): boolean => /not accessible by/i.test(message);

function explainReadOnly(permission: string, { readOnly }: GithubAccess): Explanation {
  if (readOnly === 'fork') return ["a fork's pull request has a read-only token", SECOND_WORKFLOW];
  const add = suggestPermission(permission);
  if (readOnly === 'dependabot') {
    return ['Dependabot runs have a read-only token', `${add}. Or: ${lowerFirst(SECOND_WORKFLOW)}`];
  }
  return ['the token does not have permission', add];
}

const CHECKOUT = 'contents: read';

/** Explicit permissions replace all defaults, including the one for the checkout. */
const suggestPermission = (permission: string): string =>
  `Add \`${permission}\` to the job's ` +
  `\`permissions\`${permission === CHECKOUT ? '' : `, in addition to \`${CHECKOUT}\``}`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** GitHub's messages for problems that no permission fixes. */
const KNOWN_WORDS: readonly (readonly [words: RegExp, why: string, fix: string])[] = [
  [/is locked/i, 'the conversation is locked', 'Unlock it to get comments again'],
  [/archived/i, 'the repository is archived', 'Unarchive it to get comments and checks'],
  [
    /authenticate via a GitHub App/i,
    'only a GitHub App token can create check runs',
    "Remove the input `token`: a personal access token can't create them",
  ],
  [
    /IP allow list/i,
    "the organization's IP allow list does not include this runner",
    'Add its address to the list',
  ],
  [
    /SAML/i,
    "the token is not authorized for the organization's single sign-on",
    'Authorize it, or use `github.token`',
  ],
];

/**
 * An internal error, or a part of the program that can't be loaded: reported, but the verdict
 * stays.
 */
function explainUnexpected(error: unknown, { token }: GithubAccess): Explanation {
  const { message } = Object(error) as { message?: unknown };
  const own = typeof message === 'string' ? sanitizeMessage(message, token) : '';
  return [`an unexpected error${quoteMessage(own)}`, ''];
}
