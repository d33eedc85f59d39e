import { GateError } from '../../errors.ts';
import { shortDigest } from '../../oci/digest.ts';
import type { Descriptor } from '../../oci/manifest.ts';
import { PassingFault } from './faults.ts';
import type { Answer } from './http.ts';
import type { Session } from './session.ts';

type Blob = Pick<Descriptor, 'digest' | 'size'>;

/**
 * The bytes of a blob as they come. Where the connection breaks, the rest is asked for; nothing is read twice or kept.
 * @throws GateError IMAGE_CORRUPT where the registry has more or fewer bytes than the manifest says; SOURCE_NOT_FOUND,
 *   SOURCE_UNREADABLE
 */
export async function* blobChunks(
  session: Session,
  blob: Blob,
): AsyncGenerator<Uint8Array, void, void> {
  const attempts = session.attempts();
  let received = 0;
  while (received < blob.size) {
    try {
      for await (const chunk of chunksFrom(session, blob, received)) {
        received += chunk.length;
        if (received > blob.size) throw wrongSize(blob, 'more');
        if (chunk.length > 0) attempts.progressed();
        yield chunk;
      }
      if (received < blob.size) throw new PassingFault(endedEarly(blob, received));
    } catch (error) {
      await attempts.failed(error);
    }
  }
}

async function* chunksFrom(
  session: Session,
  blob: Blob,
  position: number,
): AsyncGenerator<Uint8Array, void, void> {
  const { digest } = blob;
  const range: Record<string, string> = position === 0 ? {} : { range: `bytes=${position}-` };
  const answer = await session.get(
    `blobs/${digest}`,
    range,
    `layer ${shortDigest(digest)}`,
    isAnswer,
  );
  let skipped = 0;
  try {
    skipped = startOf(answer, blob, position);
  } catch (error) {
    answer.body.destroy();
    throw error;
  }
  for await (const chunk of session.http.chunks(answer)) {
    const rest = chunk.subarray(position - skipped);
    skipped = Math.min(position, skipped + chunk.length);
    if (rest.length > 0) yield rest;
  }
}

/** The whole, a part, and "there is no such part". */
const isAnswer = (status: number): boolean => status === 200 || status === 206 || status === 416;

/**
 * Where in the blob the answer begins; a server that knows no ranges sends all of it again.
 * @throws GateError before a byte is read where the answer is about another blob or another part
 */
function startOf(answer: Answer, blob: Blob, position: number): number {
  const { start, total } = extentOf(answer);
  if (total !== undefined && total !== blob.size)
    throw wrongSize(blob, total < blob.size ? 'fewer' : 'more');
  if (start === 0 || start === position) return start;
  throw wrongPart(answer);
}

interface Extent {
  readonly start: number | undefined;
  readonly total: number | undefined;
}

/** Which part of how large a blob an answer holds, as far as it says; "there is no such part" holds none. */
function extentOf({ status, headers }: Answer): Extent {
  if (status === 200) return { start: 0, total: numberOf(headers['content-length']) };
  const [, start, total] =
    /^bytes (?:(\d{1,15})-\d{1,15}|\*)\/(\d{1,15}|\*)$/.exec(headers['content-range'] ?? '') ?? [];
  return { start: status === 206 ? numberOf(start) : undefined, total: numberOf(total) };
}

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined || !/^\d{1,15}$/.test(digits) ? undefined : Number(digits);

const wrongPart = ({ url }: Answer): GateError =>
  new GateError(
    'SOURCE_UNREADABLE',
    `${url.host} answers with another part of a layer than was asked for`,
    {
      fix: 'the registry is at fault; see whether "docker pull" works',
    },
  );

function wrongSize({ digest, size }: Blob, than: 'more' | 'fewer'): GateError {
  const message = `the registry has ${than} bytes of ${shortDigest(digest)} than the ${size} its manifest says`;
  return new GateError('IMAGE_CORRUPT', message, { fix: 'push the image again' });
}

const endedEarly = ({ digest, size }: Blob, received: number): GateError =>
  new GateError(
    'SOURCE_UNREADABLE',
    `the registry ended ${shortDigest(digest)} after ${received} of ${size} bytes`,
    {
      fix: 'try again; the registry or the network is at fault',
    },
  );
