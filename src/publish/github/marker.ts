import { createHash } from 'node:crypto';

/** Identifies a comment: its subject, and the part of a workflow that writes it. */
export interface CommentOrigin {
  /** The workflow's file, which distinguishes workflows with the same name. */
  readonly workflow: string;
  /** The input `name`; may be empty. */
  readonly name: string;
  /** The job and step; empty if there is a name. */
  readonly step: string;
  /** The images that the comment reports, in any order. */
  readonly images: readonly string[];
  readonly runId: string;
  readonly runAttempt: number;
  /** Absent if unknown. */
  readonly twin?: TwinOrigin | undefined;
}

/**
 * What differs if a step runs several times in one run, e.g. because a reusable workflow is called
 * twice: the caller's job is unknown.
 */
export interface TwinOrigin {
  /** The step's request, as one text. */
  readonly request: string;
  /** Unique for each job of each run; may be empty. */
  readonly job: string;
}

/**
 * How a comment of this workflow and name relates to the one that this step writes.
 * - `own`: about the same images, by the same step
 * - `stale`: left by an earlier run for the same step and other images; this step replaces it
 * - `moved`: left by an earlier run for another step and the same images, because the step was
 * renamed, or because it belongs to another step
 * - `later`: like these two, but by a later run, so this one is outdated
 * - `other`: about something else, which must not be changed
 */
export type Relation = 'own' | 'stale' | 'moved' | 'later' | 'other';

/** Identifies our comments, together with their author: an invisible first line. */
export interface Marker {
  /** The line for a comment that this step writes. */
  readonly line: string;
  /** Whether a comment is one of this workflow and name. */
  readonly isIn: (body: string) => boolean;
  readonly getRelation: (body: string) => Relation;
  /** Whether two comments are by the same step but not about the same, so both are kept. */
  readonly areTwins: (body: string, other: string) => boolean;
  /** Whether a comment is about the same request. */
  readonly isOfSameRequest: (body: string) => boolean;
  /** Whether another attempt of this run wrote a comment. */
  readonly isOfThisRun: (body: string) => boolean;
  /** Whether a later run than this one wrote a comment. */
  readonly isOfLaterRun: (body: string) => boolean;
}

/**
 * Creates the marker of a step. Workflow and name are free text: the hash distinguishes them, a few
 * plain letters make them readable.
 */
export function createMarker(origin: CommentOrigin): Marker {
  const { workflow, name, runId, runAttempt } = origin;
  const fileName = workflow.slice(workflow.lastIndexOf('/') + 1);
  const words = [fileName, name].map(slugify).join(':');
  const start = `<!-- plimsoll:${words}:${hash([workflow, name], 16)} `;
  const step = hash(origin.step, 8);
  const images = hash([...origin.images].sort(), 8);
  const twin = formatTwin(origin.twin);
  const own = { step, images, runId, runAttempt, ...parseTwin(twin) };
  const read = (body: string): WrittenMarker | undefined => parseMarker(body.slice(start.length));
  const isOfLaterRun = (body: string): boolean => isLater(read(body), runId, runAttempt);
  return {
    line: `${start}step:${step} images:${images} run:${runId}.${runAttempt}${twin} -->`,
    // At the start only, because another program of the same author may quote anything below.
    isIn: (body) => body.startsWith(start),
    isOfLaterRun,
    isOfThisRun: (body) => read(body)?.runId === runId,
    isOfSameRequest: (body) => read(body)?.request === own.request,
    areTwins: (body, other) => isTwin(read(body), read(other)),
    getRelation: (body) => {
      const written = read(body);
      if (written === undefined) return 'stale';
      const isSameStep = written.step === step;
      const isSameImages = written.images === images;
      if (isSameStep !== isSameImages) return relateHalf(written, isSameStep, origin);
      const isOwn = isSameStep && !(written.runId === runId && isTwin(written, own));
      return isOwn ? 'own' : 'other';
    },
  };
}

/**
 * Relates a comment by the same step about other images, or by another step about the same ones.
 */
function relateHalf(
  written: WrittenMarker,
  isSameStep: boolean,
  { runId, runAttempt }: CommentOrigin,
): Relation {
  const isSameRun = written.runId === runId;
  // Only re-run jobs comment in a later attempt; the others' results remain valid.
  if (isSameRun && !isSameStep) return 'other';
  if (isLater(written, runId, runAttempt)) return 'later';
  if (isSameRun && written.runAttempt === runAttempt) return 'other';
  return isSameStep ? 'stale' : 'moved';
}

interface WrittenMarker {
  readonly step: string;
  readonly images: string;
  readonly runId: string;
  readonly runAttempt: number;
  /** Absent in markers of steps that don't know it. */
  readonly request?: string;
  readonly job?: string;
}

/** Within one attempt, each job differs; across attempts, it is unknown which is which. */
function isTwin(one: WrittenMarker | undefined, other: WrittenMarker | undefined): boolean {
  if (one?.request === undefined || other?.request === undefined) return false;
  if (one.request !== other.request) return true;
  const isOneAttempt = one.runId === other.runId && one.runAttempt === other.runAttempt;
  return isOneAttempt && one.job !== other.job && one.job !== NO_JOB && other.job !== NO_JOB;
}

const NO_JOB = '0'.repeat(8);

const formatTwin = (twin: TwinOrigin | undefined): string =>
  twin === undefined
    ? ''
    : ` of:${hash(twin.request, 8)}.${twin.job === '' ? NO_JOB : hash(twin.job, 8)}`;

function parseTwin(text: string | undefined): Pick<WrittenMarker, 'request' | 'job'> {
  const [, request, job] = /^ of:([0-9a-f]{8})\.([0-9a-f]{8})$/.exec(text ?? '') ?? [];
  return request === undefined || job === undefined ? {} : { request, job };
}

const WRITTEN =
  /^step:([0-9a-f]{8}) images:([0-9a-f]{8}) run:(\d{1,20})\.(\d{1,6})( of:[0-9a-f.]{17})? -->/;

/** @returns undefined for a marker that was edited */
function parseMarker(text: string): WrittenMarker | undefined {
  const [, step, images, runId, runAttempt, twin] = WRITTEN.exec(text) ?? [];
  if (step === undefined || images === undefined || runId === undefined) return undefined;
  return { step, images, runId, runAttempt: Number(runAttempt), ...parseTwin(twin) };
}

/**
 * GitHub numbers all its runs in one sequence: about 25 million a day. A run lasts 35 days at most,
 * so a number further ahead was not written by a run, and must not block corrections.
 */
const MOST_RUNS_AHEAD = 2_000_000_000n;

function isLater(written: WrittenMarker | undefined, runId: string, runAttempt: number): boolean {
  if (written === undefined) return false;
  const ahead = BigInt(written.runId) - BigInt(runId);
  if (ahead === 0n) return written.runAttempt > runAttempt;
  return ahead > 0n && ahead <= MOST_RUNS_AHEAD;
}

const hash = (value: unknown, length: number): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, length);

const slugify = (text: string): string =>
  text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 30);
