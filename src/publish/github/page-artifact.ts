import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getMessage, ReasonError } from '../../errors.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';

export interface PageToUpload {
  readonly html: string;
  /** Unique among the steps of the run. */
  readonly name: string;
  /** `RUNNER_TEMP`, for the file that GitHub's client reads. */
  readonly folder: string | undefined;
  readonly boundMs: number;
}

export type UploadedPage =
  | { readonly artifactId: number }
  /** `unsupported`: this server has no such artifacts, so nothing is wrong. */
  | { readonly reason: Sentence; readonly isUnsupported: boolean };

/**
 * Uploads the page with GitHub's own client, as a file that a browser can show. An artifact can't
 * be replaced, so an existing name, e.g. of an earlier attempt, gets a random suffix.
 * @returns the artifact's ID, or why there is none; never throws
 */
export async function uploadPage(page: PageToUpload): Promise<UploadedPage> {
  const folder = await mkdtemp(join(page.folder || tmpdir(), 'plimsoll-page-'));
  try {
    return await withBound(uploadFrom(folder, page), page.boundMs);
  } catch (error) {
    const isUnsupported = error instanceof Error && error.name === 'GHESNotSupportedError';
    const reason = isUnsupported ? new Message('artifacts-unsupported', {}) : getMessage(error);
    return { reason, isUnsupported };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function uploadFrom(
  folder: string,
  { html, name }: PageToUpload,
): Promise<{ readonly artifactId: number }> {
  try {
    return await uploadFile(folder, `${name}.html`, html);
  } catch (error) {
    if (!IS_CONFLICT.test(String(getMessage(error)))) throw error;
    return uploadFile(folder, `${name}-${randomBytes(3).toString('hex')}.html`, html);
  }
}

/** The URL of `CreateArtifact`, with the response's status. */
const IS_CONFLICT = /\(409\)/;

async function uploadFile(folder: string, fileName: string, html: string) {
  // In a separate chunk: it is large, and few steps need it.
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const path = join(folder, fileName);
  await writeFile(path, html);
  const options = { skipArchive: true };
  const { id } = await new DefaultArtifactClient().uploadArtifact(
    fileName,
    [path],
    folder,
    options,
  );
  if (id === undefined) throw new ReasonError(new Message('artifact-without-id', {}));
  return { artifactId: id };
}

async function withBound<Result>(work: Promise<Result>, boundMs: number): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const bound = new Promise<never>((_, reject) => {
    const timeout = new ReasonError(new Message('artifact-timeout', { ms: boundMs }));
    timer = setTimeout(() => reject(timeout), boundMs);
  });
  try {
    return await Promise.race([work, bound]);
  } finally {
    clearTimeout(timer);
  }
}

/** What makes a step unique in its run. */
export interface StepParts {
  readonly job: string;
  readonly step: string;
  /** The input `name`. */
  readonly name: string;
  /** The job's matrix values as JSON; empty without a matrix. */
  readonly matrix: string;
}

const MOST_PART_CHARACTERS = 60;

/**
 * One name per job, step and matrix values: `plimsoll-image-shop-linux-arm64-1a2b3c`. The suffix is
 * a hash of what the name can't contain.
 */
export function nameArtifact({ job, step, name, matrix }: StepParts): string {
  const values = readMatrixValues(matrix);
  const parts = [job, name === '' ? step : name, ...values].map(toPart).filter((part) => part);
  const shown = ['plimsoll', ...parts].join('-').slice(0, 3 * MOST_PART_CHARACTERS);
  const all = JSON.stringify([job, step, name, matrix]);
  const hash = createHash('sha256').update(all).digest('hex').slice(0, 6);
  return `${shown}-${hash}`;
}

/** Without characters that artifacts, file systems or URLs reject. */
const toPart = (text: string): string =>
  text
    .replace(/[^\w.]+/g, '-')
    .replace(/^[-_.]+|[-_.]+$/g, '')
    .slice(0, MOST_PART_CHARACTERS);

function readMatrixValues(json: string): string[] {
  try {
    const matrix: unknown = JSON.parse(json);
    const values = typeof matrix === 'object' && matrix !== null ? Object.values(matrix) : [];
    return values.flatMap((value) => (typeof value === 'object' ? [] : [String(value)]));
  } catch {
    return [];
  }
}
