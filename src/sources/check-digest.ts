import { createHash } from 'node:crypto';
import { GateError } from '../errors.ts';

export function computeSha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** @throws GateError DIGEST_MISMATCH if the bytes don't have this digest */
export function checkDigest(bytes: Uint8Array, digest: string, what: string): void {
  const algorithm = digest.slice(0, digest.indexOf(':'));
  const found = `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
  if (found !== digest) throw createMismatchError(what, digest, found);
}

export function createMismatchError(what: string, wanted: string, found: string): GateError {
  return new GateError('DIGEST_MISMATCH', `${what} should be ${wanted} but is ${found}`, {
    fix: 'the image was damaged or modified: save, copy or build it again',
  });
}
