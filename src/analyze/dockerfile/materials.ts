import { isDigest } from '../../oci/digest.ts';
import { isRecord } from '../../oci/manifest.ts';
import { expandReference } from '../../oci/reference.ts';

/** An image that a build started from or copied from. */
export interface Material {
  /** In short form, as `FROM` can name it: `node:22-slim`, with a digest if the build named one. */
  readonly reference: string;
  /** The digest that the builder resolved it to. */
  readonly digest: string | null;
}

const SCHEME = 'pkg:docker/';
/** Images that read the Dockerfile; none of their files get into the image. */
const FRONTEND = /^docker\/dockerfile(?:-upstream)?[:@]/;

/**
 * Reads the images among a record's materials; anything else is skipped.
 * Source: buildkit, util/purl/image.go (`RefToPURL`): `pkg:docker/NAME@TAG?digest=…&platform=…`.
 */
export function parseMaterials(materials: readonly unknown[]): Material[] {
  return materials.filter(isRecord).flatMap(({ uri, digest }) => {
    const reference = typeof uri === 'string' ? parsePurl(uri) : undefined;
    if (reference === undefined || FRONTEND.test(reference)) return [];
    const hash = isRecord(digest) && typeof digest.sha256 === 'string' ? digest.sha256 : '';
    const resolved = `sha256:${hash}`;
    return [{ reference, digest: isDigest(resolved) ? resolved : null }];
  });
}

function parsePurl(uri: string): string | undefined {
  if (!uri.startsWith(SCHEME)) return undefined;
  const [place = '', query = ''] = uri.slice(SCHEME.length).split('?');
  const at = place.lastIndexOf('@');
  const [name, version] = [at < 0 ? place : place.slice(0, at), at < 0 ? '' : place.slice(at + 1)];
  try {
    const tag = decodeURIComponent(version);
    const pinned = new URLSearchParams(query).get('digest') ?? (isDigest(tag) ? tag : '');
    const tagged = tag === '' || isDigest(tag) ? '' : `:${tag}`;
    return `${decodeURIComponent(name)}${tagged}${pinned === '' ? '' : `@${pinned}`}`;
  } catch {
    return undefined;
  }
}

/** Finds the image that a reference of the Dockerfile names. */
export function findMaterial(
  materials: readonly Material[],
  reference: string,
): Material | undefined {
  const wanted = expandReference(reference);
  return (
    materials.find((one) => expandReference(one.reference) === wanted) ??
    materials.find((one) => expandReference(dropTag(one.reference)) === dropTag(wanted))
  );
}

/** `node:22@sha256:…` and `node@sha256:…` are the same image. */
function dropTag(reference: string): string {
  const [name = '', digest] = reference.split('@');
  return digest === undefined ? reference : `${name.replace(/:[^/:]*$/, '')}@${digest}`;
}
