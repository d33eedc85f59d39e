/**
 * Whether two references name the same image: `app`, `app:latest` and `docker.io/library/app:latest` do.
 * Source: distribution, reference/normalize.go.
 */
export const sameReference = (a: string, b: string): boolean => fullReference(a) === fullReference(b);

function fullReference(text: string): string {
  const [beforeDigest = '', digest] = text.split('@');
  const slash = beforeDigest.indexOf('/');
  const first = beforeDigest.slice(0, Math.max(slash, 0));
  const hasHost = slash > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
  const host = hasHost ? first.replace(/^index\.docker\.io$/, 'docker.io') : 'docker.io';
  const rest = hasHost ? beforeDigest.slice(slash + 1) : beforeDigest;
  const path = host === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest;
  const hasTag = path.slice(path.lastIndexOf('/') + 1).includes(':');
  if (digest !== undefined) return `${host}/${path}@${digest}`;
  return `${host}/${path}${hasTag ? '' : ':latest'}`;
}
