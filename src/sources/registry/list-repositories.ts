import { GateError } from '../../errors.ts';
import type { Host } from '../../model/host.ts';
import { tryParseJson } from '../../oci/json.ts';
import { isRecord } from '../../oci/manifest.ts';
import { isReference, parseReference } from '../../oci/reference.ts';
import type { Unlisted } from '../../report/words/messages/repositories.ts';
import { PATIENCE, type Patience, retry } from './attempts.ts';
import { toEndpoint } from './endpoint.ts';
import { discard } from './http.ts';
import { Session } from './session.ts';

/** All repositories of a registry below a prefix, with one tag. */
export interface RepositoryPattern {
  /** `ghcr.io`, `localhost:5000`. */
  readonly registry: string;
  /** `team/`, or empty for all. */
  readonly prefix: string;
  readonly tag: string;
}

const PATTERN = /^registry:(?:\/\/)?([^/]+)\/((?:[^/*]+\/)*)\*(?::([^/*:]+))?$/;

/**
 * Parses `registry:HOST/PREFIX/*` or `registry:HOST/PREFIX/*:TAG`.
 * @returns undefined for every other source
 * @throws GateError USAGE for an invalid pattern
 */
export function parseRepositoryPattern(source: string): RepositoryPattern | undefined {
  if (!source.startsWith('registry:') || !source.includes('*')) return undefined;
  const [, registry = '', prefix = '', tag = 'latest'] = PATTERN.exec(source) ?? [];
  const isHost = /[.:]/.test(registry) || registry === 'localhost';
  if (isHost && isReference(`${registry}/${prefix}a:${tag}`)) return { registry, prefix, tag };
  throw new GateError('repository-pattern-invalid', { source });
}

const FIRST_QUERY = 'n=1000';
const MOST_REPOSITORIES = 10_000;
const MOST_PAGE_BYTES = 4 * 2 ** 20;
/** A registry can send shorter pages, but not an unlimited number. */
const MOST_PAGES = 1000;

/**
 * Lists the repositories of a registry below the prefix, sorted.
 * @returns sources: `registry:HOST/REPOSITORY:TAG`
 * @throws GateError SOURCE_UNREADABLE if the registry does not list its repositories,
 *   SOURCE_NOT_FOUND if there is none below the prefix, LIMIT_EXCEEDED
 * Source: distribution, docs/content/spec/api.md, “Listing Repositories”.
 */
export async function listRepositories(
  pattern: RepositoryPattern,
  host: Host,
  patience: Patience = PATIENCE,
): Promise<string[]> {
  const { registry, prefix, tag } = pattern;
  // The prefix only selects credentials.
  const reference = parseReference(`${registry}/${prefix}a`);
  const endpoint = toEndpoint(reference, host.env);
  const session = new Session(reference, endpoint, host, patience, 'registry:catalog:*');
  try {
    const names = new Set<string>();
    let query: string | undefined = FIRST_QUERY;
    for (let pages = 0; query !== undefined; pages++) {
      const page: Page = await readPage(session, query, pattern);
      for (const name of page.names) if (name.startsWith(prefix)) names.add(name);
      if (names.size > MOST_REPOSITORIES || pages === MOST_PAGES)
        throw new GateError('too-many-repositories', { registry, most: MOST_REPOSITORIES });
      query = page.next;
    }
    if (names.size === 0) throw new GateError('no-repositories', { registry, prefix });
    return [...names].sort().map((name) => `registry:${registry}/${name}:${tag}`);
  } finally {
    session.close();
  }
}

interface Page {
  readonly names: readonly string[];
  /** The query of the next page. */
  readonly next: string | undefined;
}

async function readPage(
  session: Session,
  query: string,
  pattern: RepositoryPattern,
): Promise<Page> {
  try {
    return await retry(session.attempts(), async () => {
      const answer = await session.getCatalog(query, isFinal);
      if (answer.status === 400 && query === FIRST_QUERY) {
        discard(answer);
        return { names: [], next: '' };
      }
      const { status } = answer;
      if (status !== 200) throw createUnlistedError(pattern, { status });
      const bytes = await session.http.readAtMost(answer, MOST_PAGE_BYTES);
      return {
        names: parseNames(bytes, pattern),
        next: parseNext(answer.headers.link, query, pattern),
      };
    });
  } catch (error) {
    // The token service denies this scope, but may allow pulls.
    const isRefused = error instanceof GateError && error.id === 'registry-denies-access';
    throw isRefused ? createUnlistedError(pattern, 'denied') : error;
  }
}

/** Registries without a list respond with one of these; others are temporary. */
const isFinal = (status: number): boolean => [200, 400, 401, 403, 404, 405, 501].includes(status);

function parseNames(bytes: Buffer | undefined, pattern: RepositoryPattern): string[] {
  const found = tryParseJson(bytes?.toString('utf8') ?? '');
  const names = isRecord(found) ? found.repositories : undefined;
  if (names === null) return [];
  if (!Array.isArray(names)) throw createUnlistedError(pattern, 'not-a-list');
  const isValid = (name: unknown): name is string =>
    typeof name === 'string' && isReference(`${pattern.registry}/${name}`) && !/[:@]/.test(name);
  if (names.every(isValid)) return names;
  throw createUnlistedError(pattern, 'invalid-name');
}

/**
 * `</v2/_catalog?last=b&n=1000>; rel="next"`. Only the query is used: the page comes from the same
 * registry. A page that refers to itself would never end.
 */
function parseNext(
  link: string | string[] | undefined,
  query: string,
  pattern: RepositoryPattern,
): string | undefined {
  const [, target] = /<([^>]*)>\s*;\s*rel="?next"?/i.exec([link ?? ''].flat().join(', ')) ?? [];
  if (target === undefined) return undefined;
  const next = /\?([^#]+)/.exec(target)?.[1];
  if (next !== undefined && next !== query) return next;
  throw createUnlistedError(pattern, 'invalid-link');
}

const createUnlistedError = ({ registry }: RepositoryPattern, problem: Unlisted): GateError =>
  new GateError('repositories-unlisted', { registry, problem });
