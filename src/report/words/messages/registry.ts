import { imageCorrupt, limitExceeded, sourceNotFound, sourceUnreadable } from './failure.ts';
import type { Sentence, Words } from './sentence.ts';

/** What was requested from a registry. */
export type Requested =
  | { readonly what: 'blob' | 'layer' | 'manifest' | 'tag'; readonly name: string }
  | { readonly what: 'repositories' | 'tags' | 'token' };

function nameRequested(requested: Requested): string {
  if (requested.what === 'tag') return `tag "${requested.name}"`;
  if ('name' in requested) return `${requested.what} ${requested.name}`;
  return requested.what === 'token' ? 'token' : `list of ${requested.what}`;
}

/** The answer of a server, with its message if it has one. */
interface Answered {
  readonly host: string;
  readonly words: string;
}

const respond = ({ host, words }: Answered): string =>
  words === '' ? '' : `; ${host} responded: ${words}`;

const logIn = (registry: string): string =>
  `log in with "docker login${registry === 'docker.io' ? '' : ` ${registry}`}"`;

const faulty = <const Template extends string>(message: Template) =>
  sourceUnreadable(message, 'the registry is faulty; check whether "docker pull" works');

/** Messages about what registries answer. */
export const REGISTRY = {
  'registry-item-not-found': ({
    requested,
    repository,
    isRegistry,
    ...answered
  }: { requested: Requested; repository: string; isRegistry: boolean } & Answered) =>
    sourceNotFound(
      `there is no ${nameRequested(requested)} in ${repository}` +
        (isRegistry
          ? respond(answered)
          : `; ${answered.host} does not behave like a registry: check the name of the registry`),
      'check the spelling',
    ),
  'registry-failed': ({
    requested,
    status,
    host,
    words,
  }: { requested: Requested; status: number } & Answered) =>
    sourceUnreadable(
      `${host} failed to return the ${nameRequested(requested)}: status ${status}` +
        (words === '' ? '' : `, ${words}`),
      'try again later; check whether "docker pull" works',
    ),
  'registry-rate-limit': ({
    registry,
    seconds,
    isLoggedIn,
    ...answered
  }: { registry: string; seconds: number | undefined; isLoggedIn: boolean } & Answered) =>
    sourceUnreadable(
      `the rate limit of ${registry} is exceeded` +
        (seconds === undefined ? '' : `, for ${seconds} s from now`) +
        respond(answered),
      'try again later' +
        (isLoggedIn ? '' : `; the limit is higher after logging in: ${logIn(registry)}`),
    ),
  /** `places`: where the credentials are from, or where there are none. */
  'registry-requires-login': (
    {
      repository,
      registry,
      hasCredentials,
      places,
      problems,
      isWorkflow,
      ...answered
    }: {
      repository: string;
      registry: string;
      hasCredentials: boolean;
      places: readonly string[];
      problems: readonly Sentence[];
      isWorkflow: boolean;
    } & Answered,
    { say }: Words,
  ) => {
    const searched =
      places.length === 0
        ? 'neither Docker nor Podman is logged in'
        : `there are none in ${places.join(', ')}`;
    return sourceUnreadable(
      (hasCredentials
        ? `${repository} does not accept the credentials from ${places.join(', ')}`
        : `${repository} requires credentials, and ${searched}`) +
        problems.map((problem) => `; ${say(problem)}`).join('') +
        respond(answered),
      `${logIn(registry)} with an account that has read access; or check the name: ` +
        'registries give the same response for missing images' +
        (isWorkflow && registry === 'ghcr.io'
          ? '; in this workflow, the token needs "packages: read", and the package must grant ' +
            'read access to this repository'
          : ''),
    );
  },
  'login-file-invalid': '{path} is not a valid credentials file',
  'credential-helper-name-invalid': 'the name of its credential helper is invalid',
  'credential-helper-failed': ({
    program,
    exitCode,
  }: {
    program: string;
    exitCode: number | null;
  }) => `${program} failed with exit code ${exitCode}`,
  'credential-helper-without-secret': '{program} returned no user name and secret',
  'authentication-unsupported': ({
    registry,
    schemes,
  }: {
    registry: string;
    schemes: readonly string[];
  }) =>
    sourceUnreadable(
      `${registry} requires an unsupported authentication method: ${schemes.join(', ')}`,
      'copy the image into a layout with a tool that supports it, and use oci-dir:DIR',
    ),
  'token-service-invalid': faulty('{registry} names no valid token service'),
  'token-service-without-token': faulty('{registry} has a token service that returned no token'),
  'layer-part-wrong': faulty('{host} returned a different part of a layer than requested'),
  'layer-cut': sourceUnreadable(
    'the registry ended {digest} after {received} of {size} bytes',
    'try again; the registry or the network is faulty',
  ),
  'blob-size-differs': imageCorrupt(
    'the registry has {than} bytes of {digest} than the {size} in its manifest',
    'push the image again',
  ),
  'not-a-registry': sourceUnreadable(
    "{host} returned a web page, not a registry's response",
    'check the name of the registry, and whether a proxy intercepts the connection',
  ),
  'registry-item-too-large': ({ requested, most }: { requested: Requested; most: number }) =>
    limitExceeded(`the ${nameRequested(requested)} exceeds the maximum of ${most} bytes`),
  'did-you-mean': (
    { names, otherwise }: { names: readonly string[]; otherwise?: Sentence | undefined },
    { say }: Words,
  ) =>
    `did you mean ${names.join(', ')}?` +
    (otherwise === undefined ? '' : ` If not, ${say(otherwise)}`),
  'existing-tags': ({ tags }: { tags: readonly string[] }) =>
    `existing tags include ${tags.join(', ')}`,
} as const;
