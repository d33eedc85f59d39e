import { createHash } from 'node:crypto';

/** What makes a comment ours, beside its author: its first line, which nobody sees. */
export interface Marker {
  /** The line for a comment that this run writes. */
  readonly line: string;
  /** Whether a comment is the one of this workflow and name. */
  readonly isIn: (body: string) => boolean;
  /** Whether a comment was written by a later run than this one, of the same workflow. */
  readonly isOfLaterRun: (body: string) => boolean;
}

/** One key per workflow and name. Both are free text: the hash tells them apart, a few plain letters make them readable. */
export function markerOf(workflow: string, name: string, runId: string): Marker {
  const hash = createHash('sha256')
    .update(JSON.stringify([workflow, name]))
    .digest('hex')
    .slice(0, 16);
  const start = `<!-- plimsoll:${readable(workflow)}:${readable(name)}:${hash} `;
  const runOf = (body: string): string | undefined =>
    /^run:(\d{1,20}) -->/.exec(body.slice(start.length))?.[1];
  return {
    line: `${start}run:${runId} -->`,
    // At the start only: another program of the same author may quote anything further down.
    isIn: (body) => body.startsWith(start),
    isOfLaterRun: (body) => BigInt(runOf(body) ?? 0) > BigInt(runId),
  };
}

const readable = (text: string): string =>
  text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 30);
