import { lookUp } from '../model/look-up.ts';
import { formatFamiliar } from '../oci/reference.ts';

/** A smaller image for the same purpose, on the same distribution. */
export interface Relative {
  readonly name: string;
  /**
   * `build`: the base image only builds; the relative runs what was built. `static`: the program
   * needs nothing of a distribution.
   */
  readonly subject: 'slim' | 'jre' | 'build' | 'static';
  /** Its usual size, uncompressed, from articles on image size; `undefined` if not known. */
  readonly typicalBytes: number | undefined;
}

const MB = 1_000_000;

/** Official images: the names of their slim variants, and typical sizes. */
const SLIM: Readonly<Record<string, { readonly isSlimFirst: boolean; readonly bytes?: number }>> = {
  node: { isSlimFirst: false, bytes: 200 * MB },
  debian: { isSlimFirst: false, bytes: 77 * MB },
  python: { isSlimFirst: true, bytes: 140 * MB },
  ruby: { isSlimFirst: true },
  perl: { isSlimFirst: true },
};
const CODENAMES = 'buster|bullseye|bookworm|trixie';

/** Registries that have Docker Hub's official images under the same names. */
const MIRROR = /^(?:public\.ecr\.aws\/docker|mirror\.gcr\.io)\/library\//;

/**
 * Finds a smaller variant by the name in `FROM`.
 * @returns `undefined` for an image that is small or unknown
 */
export function findRelative(reference: string): Relative | undefined {
  const familiar = formatFamiliar(reference);
  const [mirror = ''] = MIRROR.exec(familiar) ?? [];
  const [repository = '', tag] = familiar.slice(mirror.length).split(':');
  const relative = tag === undefined ? undefined : findSmaller(repository, tag);
  return relative && { ...relative, name: `${mirror}${relative.name}` };
}

/** Has certificates, time zones and a user, but no shell. */
const STATIC: Relative = {
  name: 'gcr.io/distroless/static-debian12',
  subject: 'static',
  typicalBytes: 2.5 * MB,
};

const SYSTEMS = new Set(
  (
    'debian ubuntu alpine golang rust buildpack-deps fedora rockylinux almalinux amazonlinux ' +
    'oraclelinux archlinux'
  ).split(' '),
);

/** What is enough for a static program. @returns `undefined` unless the image is a distribution */
export function findStaticRelative(reference: string): Relative | undefined {
  const [repository = ''] = formatFamiliar(reference).replace(MIRROR, '').split(/[:@]/);
  return SYSTEMS.has(repository) ? STATIC : undefined;
}

function findSmaller(repository: string, tag: string): Relative | undefined {
  const builder = lookUp(BUILDERS, repository);
  if (builder !== undefined) return builder(tag);
  const family = lookUp(SLIM, repository);
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

/** The images that run the programs built by these. */
const BUILDERS: Readonly<Record<string, (tag: string) => Relative | undefined>> = {
  golang: findSystem,
  rust: findSystem,
  'eclipse-temurin': findJre,
  maven: (tag) => findJreOf(/(?:^|-)eclipse-temurin-(\d+)(-alpine)?$/.exec(tag)),
  gradle: (tag) => findJreOf(/(?:^|-)jdk-?(\d+)(-alpine)?$/.exec(tag)),
  'mcr.microsoft.com/dotnet/sdk': (tag) => ({
    name: `mcr.microsoft.com/dotnet/aspnet:${tag}`,
    subject: 'build',
    typicalBytes: undefined,
  }),
};

/** The plain distribution, in the same version if the tag has one. */
function findSystem(tag: string): Relative | undefined {
  const alpine = /-alpine([\d.]*)$/.exec(`-${tag}`);
  if (alpine !== null)
    return { name: `alpine:${alpine[1] || '3'}`, subject: 'build', typicalBytes: 8 * MB };
  if (/windowsservercore|nanoserver/.test(tag)) return undefined;
  const [codename = 'stable'] = new RegExp(CODENAMES).exec(tag) ?? [];
  return { name: `debian:${codename}-slim`, subject: 'build', typicalBytes: 77 * MB };
}

/** `21` and `21-jdk` → `21-jre`, `21-jdk-jammy` → `21-jre-jammy`. */
function findJre(tag: string): Relative | undefined {
  const [, version, flavor = ''] = /^([\d._]+)(?:-jdk)?(-[a-z]+)?$/.exec(tag) ?? [];
  const isFull = version !== undefined && flavor !== '-jre' && flavor !== '-alpine';
  return isFull
    ? { name: `eclipse-temurin:${version}-jre${flavor}`, subject: 'jre', typicalBytes: undefined }
    : undefined;
}

const findJreOf = (match: RegExpExecArray | null): Relative | undefined =>
  match === null
    ? undefined
    : {
        name: `eclipse-temurin:${match[1]}-jre${match[2] ?? ''}`,
        subject: 'build',
        typicalBytes: undefined,
      };
