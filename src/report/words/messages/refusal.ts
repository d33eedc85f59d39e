import type { Sentence, Words } from './sentence.ts';

const ADD_COMMENT = 'pull-requests: write';
const READ_PULL = 'pull-requests: read';
const WRITE_CHECK = 'checks: write';
const READ_ACTIONS = 'actions: read';
const CHECKOUT = 'contents: read';
const UNAPPROVED = 'could not be looked up, so nothing is approved';

/** The kinds of requests to GitHub: what is missing without them, and their permission. */
const REQUESTS = {
  comment: ['The comment could not be written', ADD_COMMENT],
  superfluous: ['A second comment could not be removed', ADD_COMMENT],
  check: ['The check run could not be created', WRITE_CHECK],
  annotations: ['Not all annotations could be added to the check run', WRITE_CHECK],
  suggestions: ['The suggestions could not be posted', ADD_COMMENT],
  pullRequest: ['The pull request could not be looked up', READ_PULL],
  label: ['The label could not be looked up', READ_PULL],
  approval: [`The approvals of the pull request ${UNAPPROVED}`, READ_PULL],
  pusher: [`The account that pushed the commit ${UNAPPROVED}`, CHECKOUT],
  role: [`The role of an approver ${UNAPPROVED}`, 'metadata: read'],
  suites: [`The time of the push ${UNAPPROVED}`, 'checks: read'],
  queue: ['The merge queue could not be looked up, so only its own approvals count', READ_PULL],
  headOrigin: ['Could not check which run kept the report of this commit', READ_ACTIONS],
  origin: ['Could not check which branch the kept report comes from', READ_ACTIONS],
  file: ['The file could not be read from GitHub', CHECKOUT],
} as const;
export type GithubRequest = keyof typeof REQUESTS;

/**
 * - `refused`: GitHub rejected the request
 * - `limited`: a rate limit; nothing was done
 * - `broken`: 5xx, or an invalid response
 * - `unreachable`: no response
 * - `stopped`: the run was interrupted or timed out
 */
export type FailureKind = 'refused' | 'limited' | 'broken' | 'unreachable' | 'stopped';

export interface Refusal {
  readonly asked: GithubRequest;
  /** `unexpected`: an internal error. */
  readonly kind: FailureKind | 'unexpected';
  /** GitHub's message, or our reason; may be empty. */
  readonly message: Sentence;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly waitMs?: number | undefined;
  /** Why the token is read-only, if known. */
  readonly readOnly: 'fork' | 'dependabot' | null;
  /** Absent if the address in the environment is not valid. */
  readonly host: string | undefined;
}

type Explanation = readonly [why: string, fix?: string | undefined];

/** GitHub's messages for problems that no permission fixes. */
const KNOWN_WORDS: readonly (readonly [words: RegExp, ...Explanation])[] = [
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

/** First reasons known from the run, then GitHub's message, then its status. */
function explain(refusal: Refusal, message: string): Explanation {
  const { kind, status, code, waitMs = 0, host = 'the address in GITHUB_API_URL' } = refusal;
  const quoted = message === '' ? '' : ` (${message.replace(/[.\s]+$/, '')})`;
  switch (kind) {
    case 'unexpected':
      return [`an unexpected error${quoted}`];
    case 'stopped':
      return ['the run was stopped before that'];
    case 'limited':
      return [
        `GitHub's rate limit is exceeded${quoted} for ` +
          `another ${Math.max(1, Math.ceil(waitMs / 60_000))} min`,
        'Run the job again later, or run fewer jobs at once',
      ];
    case 'broken':
      return [
        status === undefined
          ? `GitHub's response can't be used${quoted}`
          : `GitHub repeatedly responded with ${status}`,
        'Run the job again',
      ];
    case 'unreachable':
      return explainUnreachable(host, code);
    case 'refused':
      return explainRefused(refusal, message, quoted);
  }
}

function explainUnreachable(host: string, code: string | undefined): Explanation {
  if (/CERT|SIGNATURE/.test(code ?? ''))
    return [
      `the certificate of ${host} is not trusted (${code})`,
      'Set NODE_EXTRA_CA_CERTS to the file of its certificate authority on the runner',
    ];
  return [
    code === 'ETIMEDOUT'
      ? `${host} did not respond in time`
      : `${host} can't be reached (${code ?? 'no connection'})`,
    "Check the runner's proxy and firewall",
  ];
}

function explainRefused(
  { asked, status, readOnly }: Refusal,
  message: string,
  quoted: string,
): Explanation {
  const known = KNOWN_WORDS.find(([words]) => words.test(message));
  if (known !== undefined) return [known[1], known[2]];
  const add = suggestPermission(REQUESTS[asked][1]);
  if (status === 401)
    return [
      `GitHub does not accept the token${quoted}`,
      'Remove the input `token` to use its default, or renew it',
    ];
  if (status === 403 && (readOnly !== null || /not accessible by/i.test(message)))
    return explainReadOnly(add, readOnly);
  if (status === 404)
    return [
      'GitHub found nothing that the token can access',
      `Check that it is for this repository. ${add}`,
    ];
  return [`GitHub rejected the request${quoted}`, status === 403 ? add : undefined];
}

const SECOND_WORKFLOW = 'the report from a second workflow, which runs on `workflow_run`';

const explainReadOnly = (add: string, readOnly: Refusal['readOnly']): Explanation =>
  readOnly === 'fork'
    ? ["a fork's pull request has a read-only token", `Publish ${SECOND_WORKFLOW}`]
    : readOnly === 'dependabot'
      ? ['Dependabot runs have a read-only token', `${add}. Or: publish ${SECOND_WORKFLOW}`]
      : ['the token does not have permission', add];

/** Explicit permissions replace all defaults, including the one for the checkout. */
const suggestPermission = (permission: string): string =>
  `Add \`${permission}\` to the job's ` +
  `\`permissions\`${permission === CHECKOUT ? '' : `, in addition to \`${CHECKOUT}\``}`;

/** Messages about failed requests to GitHub. */
export const REFUSAL = {
  'github-refused': (refusal: Refusal, { format }: Words) => {
    const [why, fix] = explain(refusal, format(refusal.message));
    return `${REQUESTS[refusal.asked][0]}: ${why}.${fix === undefined ? '' : ` ${fix}.`}`;
  },
  'token-invalid': 'the token is not valid',
  'response-not-from-github': 'the response is not from GitHub',
  'head-repository-deleted': 'the head repository was deleted',
} as const;
