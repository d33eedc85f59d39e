import { type GithubAccess, getApiUrl } from './client.ts';
import { GithubFailure, sanitizeMessage } from './failure.ts';

/** What became of one destination. Neither of the two: there was nothing to publish. Both: it is there, but not whole. */
export interface Published {
  readonly url: string | null;
  /** What could not be published, why, and the permission or step that would mend it: a sentence or two in plain text. */
  readonly refused: string | null;
}

/** What was asked of GitHub, and the permission that it takes. */
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
  pullRequest: {
    lost: 'The pull request could not be looked for',
    permission: 'pull-requests: read',
  },
  label: { lost: 'The label could not be looked for', permission: 'pull-requests: read' },
  file: { lost: 'The file could not be read from GitHub', permission: 'contents: read' },
} as const satisfies Record<string, Request>;

/** Says why something is missing, and what would mend it, in words that hold no secret. */
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
      return ['the run was stopped before', ''];
    case 'limited':
      return [describeLimit(failure), 'Run the job again later, or fewer jobs at once'];
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
  `GitHub's rate limit is used up${quoteMessage(message)} for ${Math.max(1, Math.ceil(waitMs / 60_000))} min more`;

const describeBroken = ({ status, message }: GithubFailure): string =>
  status === undefined
    ? `GitHub's answer cannot be used${quoteMessage(message)}`
    : `GitHub answered ${status} again and again`;

const CERTIFICATE = /CERT|SIGNATURE/;

function explainUnreachable({ code }: GithubFailure, { env }: GithubAccess): Explanation {
  const host = getHost(getApiUrl(env));
  if (code === 'ETIMEDOUT')
    return [`${host} did not answer in time`, "Check the runner's proxy and firewall"];
  if (CERTIFICATE.test(code ?? '')) {
    return [
      `the certificate of ${host} is not trusted (${code})`,
      "Set NODE_EXTRA_CA_CERTS to the authority's file on the runner",
    ];
  }
  return [
    `${host} cannot be reached (${code ?? 'no connection'})`,
    "Check the runner's proxy and firewall",
  ];
}

function getHost(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'the address in GITHUB_API_URL';
}

/** First what the run itself explains, then GitHub's words, then its status. */
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
      'Leave the input `token` at its default, or renew it',
    ];
  }
  if (status === 403 && (access.readOnly !== null || isMissingPermission(message))) {
    return explainReadOnly(permission, access);
  }
  if (status === 404) {
    return [
      'GitHub shows the token no such thing',
      `Check that it is for this repository. ${suggestPermission(permission)}`,
    ];
  }
  return [
    `GitHub refused it${quoteMessage(message)}`,
    status === 403 ? suggestPermission(permission) : '',
  ];
}

const isMissingPermission = (message: string): boolean => /not accessible by/i.test(message);

function explainReadOnly(permission: string, { readOnly }: GithubAccess): Explanation {
  if (readOnly === 'fork')
    return ["a fork's pull request has a token that can only read", SECOND_WORKFLOW];
  const add = suggestPermission(permission);
  if (readOnly === 'dependabot') {
    return [
      'runs of Dependabot have a token that can only read',
      `${add}. Or: ${lowerFirst(SECOND_WORKFLOW)}`,
    ];
  }
  return ['the token may not', add];
}

const CHECKOUT = 'contents: read';

/** Permissions that are written down replace all that a token has by itself, the one for the checkout too. */
const suggestPermission = (permission: string): string =>
  `Add \`${permission}\` to the job's \`permissions\`${permission === CHECKOUT ? '' : `, beside \`${CHECKOUT}\``}`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** GitHub's words for what no permission mends. */
const KNOWN_WORDS: readonly (readonly [words: RegExp, why: string, fix: string])[] = [
  [/is locked/i, 'the conversation is locked', 'Unlock it to get comments again'],
  [/archived/i, 'the repository is archived', 'Unarchive it to get comments and checks'],
  [
    /authenticate via a GitHub App/i,
    'only the token of a GitHub App may create check runs',
    'Leave the input `token` at its default: a personal access token may not',
  ],
  [
    /IP allow list/i,
    "the organization's IP allow list does not know this runner",
    'Add its address there',
  ],
  [
    /SAML/i,
    "the token is not authorized for the organization's single sign-on",
    'Authorize it, or use `github.token`',
  ],
];

/** A bug of ours, or a part of the program that cannot be loaded: told, but no reason to lose a verdict. */
function explainUnexpected(error: unknown, { token }: GithubAccess): Explanation {
  const { message } = Object(error) as { message?: unknown };
  return [
    `an unexpected error${quoteMessage(typeof message === 'string' ? sanitizeMessage(message, token) : '')}`,
    '',
  ];
}
