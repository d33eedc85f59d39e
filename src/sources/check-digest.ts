import { createHash } from 'node:crypto';
import { GateError } from '../errors.ts';
import type { Checked } from '../report/words/messages/source.ts';

export function computeSha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** @throws GateError DIGEST_MISMATCH if the bytes don't have this digest */
export function checkDigest(bytes: Uint8Array, digest: string, what: Checked): void {
  const algorithm = digest.slice(0, digest.indexOf(':'));
  const found = `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
  if (found !== digest) throw new GateError('digest-differs', { what, wanted: digest, found });
}
