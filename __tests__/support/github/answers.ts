import type { Json } from './description.ts';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** GitHub's messages, as quoted in users' reports. */
const refusal = (status: number, message: string, more: Json = {}): Answer => ({
  status,
  body: {
    message,
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
    ...more,
  },
});

export const notFound = (message: string): Answer => refusal(404, message);

export const REFUSALS = {
  notAccessible: refusal(403, 'Resource not accessible by integration'),
  badCredentials: refusal(401, 'Bad credentials'),
  notFound: refusal(404, 'Not Found'),
  gone: refusal(410, 'This comment was deleted'),
  locked: refusal(403, 'Unable to create comment because issue is locked.'),
  archived: refusal(403, 'Repository was archived so is read-only.'),
  personalToken: refusal(403, 'You must authenticate via a GitHub App.'),
  ipAllowList: refusal(
    403,
    'Although you appear to have the correct authorization credentials, the `octo` organization ' +
      'has an IP allow list enabled, and your IP address is not permitted to access this resource.',
  ),
  badGateway: { status: 502, body: { message: 'Server Error' } },
  unavailable: {
    status: 503,
    body: '<!DOCTYPE html><html><title>Unicorn! · GitHub</title></html>',
  },
  bodyTooLong: refusal(422, 'Validation Failed', {
    errors: [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: 'Body is too long (maximum is 65536 characters)',
      },
    ],
  }),
  invalidAnnotation: refusal(422, 'Invalid request.', {
    errors: ['For \'anyOf/1\', {"path"=>"a"} is not a null.'],
  }),
  summaryTooLong: refusal(422, 'Validation Failed', {
    errors: [
      {
        resource: 'CheckRun',
        code: 'custom',
        field: 'summary',
        message: 'summary exceeds a maximum bytesize of 65535',
      },
    ],
  }),
} as const satisfies Record<string, Answer>;

export const secondaryLimit = (retryAfterSeconds?: number): Answer => ({
  ...refusal(
    403,
    'You have exceeded a secondary rate limit and have been temporarily blocked from content ' +
      'creation. Please retry your request again later.',
  ),
  headers: retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
});

export const primaryLimit = (resetMs: number): Answer => ({
  ...refusal(403, 'API rate limit exceeded for installation ID 42.'),
  headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(resetMs / 1000)) },
});

/** The GraphQL form: status 200, with the error in the body. */
export const graphqlError = (message: string, type?: string): Answer => ({
  status: 200,
  body: { data: null, errors: [{ ...(type && { type }), path: ['repository'], message }] },
});
