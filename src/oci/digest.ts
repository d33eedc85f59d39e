/** `sha256:<64 hex>` or `sha512:<128 hex>`. Source: image-spec, descriptor.md, “Digests”. */
const DIGEST = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/;

export const isDigest = (text: unknown): text is string =>
  typeof text === 'string' && DIGEST.test(text);

/** The path of a blob in a layout. Source: image-spec, image-layout.md, “Blobs”. */
export const toBlobPath = (digest: string): string => `blobs/${digest.replace(':', '/')}`;

/** Returns the digest in a blob's path, or `undefined` for another path. */
export function parseBlobPath(path: string): string | undefined {
  const match = /^blobs\/(sha256|sha512)\/([a-f0-9]+)$/.exec(path);
  const digest = match ? `${match[1]}:${match[2]}` : undefined;
  return isDigest(digest) ? digest : undefined;
}

/** Shortens a digest for display: `sha256:0123456789ab`. */
export const shortenDigest = (digest: string): string => digest.slice(0, digest.indexOf(':') + 13);
