import type { DockerfileLines } from '../../../model/facts.ts';
import { isCommitSha } from '../../../model/history.ts';
import type { RunContext } from '../../../model/run-context.ts';

/** Whether the lines can be linked: a path below the repository's root, and valid line numbers. */
export const isInRepository = ({ file, line, endLine }: DockerfileLines): boolean =>
  encodePath(file) !== undefined && isLine(line) && isLine(endLine);

/** The URL of the lines in the tested commit; `undefined` if that is not certain. */
export function formatLineUrl(
  run: RunContext | undefined,
  { file, line, endLine }: DockerfileLines,
): string | undefined {
  const repository = formatRepositoryUrl(run);
  const path = encodePath(file);
  if (
    run === undefined ||
    repository === undefined ||
    path === undefined ||
    !isCommitSha(run.headSha)
  )
    return undefined;
  if (!isLine(line)) return undefined;
  const lines = isLine(endLine) && endLine > line ? `L${line}-L${endLine}` : `L${line}`;
  return `${repository}/blob/${run.headSha}/${path}#${lines}`;
}

/** The page of the workflow run, with its log and summary. */
export function formatRunUrl(run: RunContext | undefined): string | undefined {
  const repository = formatRepositoryUrl(run);
  if (run === undefined || repository === undefined || !/^\d{1,20}$/.test(run.runId))
    return undefined;
  return `${repository}/actions/runs/${run.runId}`;
}

/** The page with the HTML report of this run. */
export function formatPageUrl(run: RunContext | undefined): string | undefined {
  const ofRun = formatRunUrl(run);
  const { pageArtifact } = run ?? {};
  return ofRun === undefined || !Number.isSafeInteger(pageArtifact)
    ? undefined
    : `${ofRun}/artifacts/${pageArtifact}`;
}

// Source: docs.github.com, names of accounts and repositories; `.` and `..` alone would change the
// address.
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;

function formatRepositoryUrl(run: RunContext | undefined): string | undefined {
  if (run === undefined || !REPOSITORY.test(run.repository)) return undefined;
  const server = run.repository.split('/').some(isDots) ? undefined : toServerRoot(run.serverUrl);
  return server === undefined ? undefined : `${server}/${run.repository}`;
}

/** Scheme, host and the folder of a server; no credentials and no query. */
function toServerRoot(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host, hostname, pathname, username, password, search, hash } = new URL(url);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
  const isPlain = PLAIN_HOST.test(host) && PLAIN_PATH.test(pathname);
  if (!isSafe || !isPlain || `${username}${password}${search}${hash}` !== '') return undefined;
  return `${protocol}//${host}${pathname.replace(/\/$/, '')}`;
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
const PLAIN_HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d+)?$/;
const PLAIN_PATH = /^[\w./-]*$/;

/**
 * Only a path below the repository's root without escaped characters, which `neutralize` marks with
 * a backslash.
 */
function encodePath(file: string): string | undefined {
  const parts = file.replace(/^(?:\.\/)+/, '').split('/');
  if (
    file.includes('\\') ||
    !file.isWellFormed() ||
    parts.some((part) => part === '' || isDots(part))
  )
    return undefined;
  return parts.map(encodePart).join('/');
}

/** Also escapes characters that are valid in a URL but special in Markdown. */
const encodePart = (part: string): string =>
  encodeURIComponent(part).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);

const isDots = (part: string): boolean => part === '.' || part === '..';

const isLine = (line: number): boolean => Number.isSafeInteger(line) && line > 0;
