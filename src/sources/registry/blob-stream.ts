import { GateError } from '../../errors.ts';
import { shortenDigest } from '../../oci/digest.ts';
import type { Descriptor } from '../../oci/manifest.ts';
import { PassingFault } from './faults.ts';
import type { Answer } from './http.ts';
import type { Session } from './session.ts';

type Blob = Pick<Descriptor, 'digest' | 'size'>;

/**
 * Streams a blob. If the connection breaks, requests the rest; reads nothing twice and keeps
 * nothing.
 * @throws GateError IMAGE_CORRUPT if the size differs from the manifest's; SOURCE_NOT_FOUND,
 *   SOURCE_UNREADABLE
 */
export async function* streamBlob(
  session: Session,
  blob: Blob,
): AsyncGenerator<Uint8Array, void, void> {
  const attempts = session.attempts();
  let received = 0;
  while (received < blob.size) {
    try {
      for await (const chunk of streamFrom(session, blob, received)) {
        received += chunk.length;
        if (received > blob.size) throw createSizeError(blob, 'more');
        if (chunk.length > 0) attempts.noteProgress();
        yield chunk;
      }
      if (received < blob.size) throw new PassingFault(createTruncatedError(blob, received));
    } catch (error) {
      await attempts.noteFailure(error);
    }
  }
}

async function* streamFrom(
  session: Session,
  blob: Blob,
  position: number,
): AsyncGenerator<Uint8Array, void, void> {
  const { digest } = blob;
  const range: Record<string, string> = position === 0 ? {} : { range: `bytes=${position}-` };
  const answer = await session.get(
    `blobs/${digest}`,
    range,
    { what: 'layer', name: shortenDigest(digest) },
    isAnswer,
  );
  let skipped = 0;
  try {
    skipped = findStart(answer, blob, position);
  } catch (error) {
    answer.body.destroy();
    throw error;
  }
  for await (const chunk of session.http.streamBody(answer)) {
    const rest = chunk.subarray(position - skipped);
    skipped = Math.min(position, skipped + chunk.length);
    if (rest.length > 0) yield rest;
  }
}

/** All, a part, or "no such part". */
const isAnswer = (status: number): boolean => status === 200 || status === 206 || status === 416;

/**
 * Finds where in the blob the answer starts; a server without range support sends all of it again.
 * @throws GateError before reading if the answer is for another blob or part
 */
function findStart(answer: Answer, blob: Blob, position: number): number {
  const { start, total } = readExtent(answer);
  if (total !== undefined && total !== blob.size)
    throw createSizeError(blob, total < blob.size ? 'fewer' : 'more');
  if (start === 0 || start === position) return start;
  throw new GateError('layer-part-wrong', { host: answer.url.host });
}

interface Extent {
  readonly start: number | undefined;
  readonly total: number | undefined;
}

/** Returns the part and total size from an answer's headers, if any; "no such part" has none. */
function readExtent({ status, headers }: Answer): Extent {
  if (status === 200) return { start: 0, total: toNumber(headers['content-length']) };
  const [, start, total] =
    /^bytes (?:(\d{1,15})-\d{1,15}|\*)\/(\d{1,15}|\*)$/.exec(headers['content-range'] ?? '') ?? [];
  return { start: status === 206 ? toNumber(start) : undefined, total: toNumber(total) };
}

const toNumber = (digits: string | undefined): number | undefined =>
  digits === undefined || !/^\d{1,15}$/.test(digits) ? undefined : Number(digits);

const createSizeError = ({ digest, size }: Blob, than: 'more' | 'fewer'): GateError =>
  new GateError('blob-size-differs', { digest: shortenDigest(digest), size, than });

const createTruncatedError = ({ digest, size }: Blob, received: number): GateError =>
  new GateError('layer-cut', { digest: shortenDigest(digest), received, size });
