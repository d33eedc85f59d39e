import { formatFamiliar } from '../oci/reference.ts';

/** A smaller image for the same purpose, on the same distribution. */
export interface Relative {
  readonly name: string;
  readonly subject: 'slim' | 'jre';
  /** Its usual size, uncompressed, from articles on image size; `undefined` if not known. */
  readonly typicalBytes: number | undefined;
}

const MB = 1_000_000;

/** Official images: how their slim variants are named, and how large these usually are. */
const SLIM: Readonly<Record<string, { readonly isSlimFirst: boolean; readonly bytes?: number }>> = {
  node: { isSlimFirst: false, bytes: 200 * MB },
  debian: { isSlimFirst: false, bytes: 77 * MB },
  python: { isSlimFirst: true, bytes: 140 * MB },
  ruby: { isSlimFirst: true },
  rust: { isSlimFirst: true },
  perl: { isSlimFirst: true },
};
const CODENAMES = 'buster|bullseye|bookworm|trixie';

/**
 * Finds a relative by the name in `FROM`.
 * @returns `undefined` for an image that is small, or not known here
 */
export function findRelative(reference: string): Relative | undefined {
  const [repository = '', tag] = formatFamiliar(reference).split(':');
  if (tag === undefined) return undefined;
  if (repository === 'eclipse-temurin') return findJre(tag);
  const family = Object.hasOwn(SLIM, repository) ? SLIM[repository] : undefined;
  const slim = family && toSlim(repository, tag, family.isSlimFirst);
  return slim === undefined
    ? undefined
    : { name: `${repository}:${slim}`, subject: 'slim', typicalBytes: family?.bytes };
}

/** `22` → `22-slim`, `3.13-bookworm` → `3.13-slim-bookworm`, `latest` → `slim`. */
function toSlim(repository: string, tag: string, isSlimFirst: boolean): string | undefined {
  if (tag === 'latest') return repository === 'debian' ? 'stable-slim' : 'slim';
  if (repository === 'debian')
    return new RegExp(`^(?:[\\d.]+|stable|${CODENAMES})$`).test(tag) ? `${tag}-slim` : undefined;
  const [, version, codename] =
    new RegExp(`^([\\d.]+|lts|current)(?:-(${CODENAMES}))?$`).exec(tag) ?? [];
  if (version === undefined) return undefined;
  if (codename === undefined) return `${version}-slim`;
  return isSlimFirst ? `${version}-slim-${codename}` : `${version}-${codename}-slim`;
}

/** `21` and `21-jdk` → `21-jre`, `21-jdk-jammy` → `21-jre-jammy`. */
function findJre(tag: string): Relative | undefined {
  const [, version, flavor = ''] = /^([\d._]+)(?:-jdk)?(-[a-z]+)?$/.exec(tag) ?? [];
  const isFull = version !== undefined && flavor !== '-jre' && flavor !== '-alpine';
  return isFull
    ? { name: `eclipse-temurin:${version}-jre${flavor}`, subject: 'jre', typicalBytes: undefined }
    : undefined;
}
