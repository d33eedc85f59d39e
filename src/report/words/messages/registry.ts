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

interface OfRegistry {
  readonly registry: string;
}

/** The answer of a server, with its message if it has one. */
interface Answered {
  readonly host: string;
  readonly words: string;
}

interface Login extends Answered, OfRegistry {
  readonly isLoggedIn: boolean;
}

interface Tried extends Login {
  readonly repository: string;
  /** Where the credentials are from, or where there are none. */
  readonly places: readonly Sentence[];
  readonly problems: readonly Sentence[];
  readonly isWorkflow: boolean;
}

const respond = ({ host, words }: Answered): string => words && `; ${host} responded: ${words}`;

const logIn = ({ registry }: OfRegistry): string =>
  `log in with "docker login${registry === 'docker.io' ? '' : ` ${registry}`}"`;

const faulty = <const Template extends string>(message: Template) =>
  sourceUnreadable(message, 'the registry is faulty; check whether "docker pull" works');

/** Messages about what registries answer. */
export const REGISTRY = {
  'registry-item-not-found': (it: Answered & { requested: Requested; repository: string }) =>
    sourceNotFound(
      `there is no ${nameRequested(it.requested)} in ${it.repository}${respond(it)}`,
      'check the spelling',
    ),
  /** Its answer is not a registry's. */
  'no-item-and-no-registry': (it: { requested: Requested; repository: string; host: string }) =>
    sourceNotFound(
      `there is no ${nameRequested(it.requested)} in ${it.repository}; ${it.host} does not ` +
        'behave like a registry: check the name of the registry',
      'check the spelling',
    ),
  'registry-item-failed': (it: Answered & { requested: Requested; status: number }) =>
    sourceUnreadable(
      `${it.host} failed to return the ${nameRequested(it.requested)}: status ${it.status}` +
        (it.words && `, ${it.words}`),
      'try again later; check whether "docker pull" works',
    ),
  'rate-limit-exceeded': (it: Login & { seconds: number | undefined }) =>
    sourceUnreadable(
      `the rate limit of ${it.registry} is exceeded` +
        (it.seconds === undefined ? '' : `, for ${it.seconds} s from now`) +
        respond(it),
      'try again later' +
        (it.isLoggedIn ? '' : `; the limit is higher after logging in: ${logIn(it)}`),
    ),
  'registry-denies-access': (it: Tried, { format }: Words) => {
    const places = it.places.map(format).join(', ');
    const searched = places && `there are none in ${places}`;
    return sourceUnreadable(
      it.repository +
        (it.isLoggedIn
          ? ` does not accept the credentials from ${places}`
          : ` requires credentials, and ${searched || 'neither Docker nor Podman is logged in'}`) +
        it.problems.map((problem) => `; ${format(problem)}`).join('') +
        respond(it),
      `${logIn(it)} with an account that has read access; or check the name: ` +
        'registries give the same response for missing images' +
        (it.isWorkflow && it.registry === 'ghcr.io'
          ? '; in this workflow, the token needs "packages: read", and the package must grant ' +
            'read access to this repository'
          : ''),
    );
  },
  'login-by-helper': 'docker-credential-{helper} (in {path})',
  'login-entry': '{path} ("{key}")',
  'login-file-invalid': '{path} is not a valid credentials file',
  'credential-helper-name-invalid': 'the name of its credential helper is invalid',
  'credential-helper-failed': '{program} failed with exit code {exitCode}',
  'credential-helper-without-secret': '{program} returned no user name and secret',
  'authentication-unsupported': sourceUnreadable(
    '{registry} requires an unsupported authentication method: {schemes:list}',
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
  'did-you-mean': 'did you mean {names:list}?',
  'did-you-mean-or': 'did you mean {names:list}? If not, {otherwise}',
  'existing-tags': 'existing tags include {tags:list}',
} as const;
