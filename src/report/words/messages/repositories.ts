import { limitExceeded, sourceNotFound, sourceUnreadable, usageError } from './failure.ts';

const UNLISTED = {
  denied: 'access to the list is denied',
  'invalid-link': 'its list has an invalid link to the next page',
  'invalid-name': 'its list has an invalid name',
  'not-a-list': 'its response is not a list',
} as const;
/** Why a registry does not list its repositories. */
export type Unlisted = keyof typeof UNLISTED | { readonly status: number };

/** Messages about lists of repositories and tags. */
export const REPOSITORIES = {
  'repository-pattern-invalid': usageError(
    '"{source}" is not a pattern of repositories',
    'write registry:HOST/* or registry:HOST/PREFIX/*, with :TAG at the end if not latest',
  ),
  'repositories-unlisted': ({ registry, problem }: { registry: string; problem: Unlisted }) =>
    sourceUnreadable(
      `${registry} does not list its repositories: ` +
        (typeof problem === 'string' ? UNLISTED[problem] : `status ${problem.status}`),
      'write the images in a file, one per line, and use --from FILE; or log in with an ' +
        'account that can list repositories',
    ),
  'no-repositories': sourceNotFound(
    '{registry} lists no repository[ below {prefix}]',
    'check the spelling, and whether the account can read them',
  ),
  'too-many-repositories': limitExceeded(
    '{registry} lists more than {most} matching repositories',
    'write a longer prefix',
  ),
  'too-many-tags': limitExceeded('the registry lists more than {most} tags'),
} as const;
