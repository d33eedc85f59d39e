/** `sha256:<64 hex>` or `sha512:<128 hex>`. Source: image-spec, descriptor.md, “Digests”. */
const DIGEST = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/;

export const isDigest = (text: unknown): text is string =>
  typeof text === 'string' && DIGEST.test(text);

/** Where a layout keeps the blob. Source: image-spec, image-layout.md, “Blobs”. */
export const blobPath = (digest: string): string => `blobs/${digest.replace(':', '/')}`;

/** The digest a blob's path claims, or `undefined` for another path. */
export function digestOfBlobPath(path: string): string | undefined {
  const match = /^blobs\/(sha256|sha512)\/([a-f0-9]+)$/.exec(path);
  const digest = match ? `${match[1]}:${match[2]}` : undefined;
  return isDigest(digest) ? digest : undefined;
}

/** `sha256:0123456789ab`, as people tell images apart. */
export const shortDigest = (digest: string): string => digest.slice(0, digest.indexOf(':') + 13);
