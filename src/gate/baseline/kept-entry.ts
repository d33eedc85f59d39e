import type { ImageReport } from '../../model/report.ts';
import { isRecord } from '../../oci/manifest.ts';

/** The header of a cache entry, before the report. */
export interface KeptHeader {
  readonly runId: string;
  readonly runAttempt: number;
  readonly event: string;
  /** The branch, `refs/heads/main`; absent in old entries. */
  readonly ref?: string;
  /** The workflow, job and step that saved it. */
  readonly savedBy: string;
  /** The user named the images, by a name or in a budget. */
  readonly isNamed: boolean;
  /** Two different images were saved under this identity, so neither is a baseline. */
  readonly isContested: boolean;
  /** The family of each image's name, according to the run that saved it. */
  readonly families: Readonly<Record<string, string>>;
}

export const formatEntry = (header: KeptHeader, report: string): string =>
  `${JSON.stringify(header)}\n${report}`;

/** @throws Error if it is not an entry of ours */
export function parseEntry(entry: string): {
  readonly header: KeptHeader;
  readonly report: string;
} {
  const end = entry.indexOf('\n');
  const header: unknown = JSON.parse(entry.slice(0, end));
  const isHeader =
    isRecord(header) &&
    ['runId', 'event', 'savedBy'].every((key) => typeof header[key] === 'string') &&
    /^\d{1,18}$/.test(String(header.runId)) &&
    ['string', 'undefined'].includes(typeof header.ref) &&
    typeof header.isContested === 'boolean' &&
    isRecord(header.families);
  if (end === -1 || !isHeader) throw new Error('it is not an entry of this action');
  return { header: header as unknown as KeptHeader, report: entry.slice(end + 1) };
}

/**
 * The key prefix of a commit's entries, for any images. No commit's key is a prefix of another's.
 */
export const formatCommitPrefix = (commit: string): string => `plimsoll-2-${commit}-`;

/** The key of all entries of the same images at a commit; each run adds its own. */
export const formatImagePrefix = (commit: string, identity: string): string =>
  `${formatCommitPrefix(commit)}${identity.slice(0, 24)}-`;

/**
 * The key of reports of a pull request's head, which are judged again after a label or review, but
 * are not baselines.
 */
export const formatHeadPrefix = (commit: string, identity: string): string =>
  `plimsoll-head-2-${commit}-${identity.slice(0, 24)}-`;

/** Whether two reports are of rebuilds of the same images: the same layers, or equal sizes. */
export function isSameContent(one: readonly ImageReport[], other: readonly ImageReport[]): boolean {
  const [here, there] = [one.map(describeContent).sort(), other.map(describeContent).sort()];
  return JSON.stringify(here) === JSON.stringify(there);
}

function describeContent({ key, facts }: ImageReport): string {
  const content =
    facts?.files === undefined
      ? facts?.layers.map(({ diffId, digest }) => diffId ?? digest)
      : facts.layers.map(({ layerBytes }) => layerBytes);
  return JSON.stringify([key.platform, content]);
}
