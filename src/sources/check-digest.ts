import { createHash } from 'node:crypto';
import { GateError } from '../errors.ts';

export function sha256Of(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** @throws GateError DIGEST_MISMATCH where the bytes are not those the digest names */
export function checkDigest(bytes: Uint8Array, digest: string, what: string): void {
  const algorithm = digest.slice(0, digest.indexOf(':'));
  const found = `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
  if (found !== digest) throw digestMismatch(what, digest, found);
}

export function digestMismatch(what: string, wanted: string, found: string): GateError {
  return new GateError('DIGEST_MISMATCH', `${what} should be ${wanted} and is ${found}`, {
    fix: 'the image was damaged or changed after it was made: save, copy or build it again',
  });
}
