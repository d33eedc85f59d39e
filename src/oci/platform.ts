import { isKnownArchitecture, isKnownSystem, isOtherName } from './platform-names.ts';

/** OCI image-spec, image-index.md, "platform" object. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string | undefined;
  readonly 'os.version'?: string | undefined;
}

/** Formats as users type and read it: `linux/arm64/v8`. */
export function formatPlatform(platform: Platform): string {
  return [platform.os, platform.architecture, ...(platform.variant ? [platform.variant] : [])].join(
    '/',
  );
}

/**
 * Parses `linux/amd64` or `linux/arm/v7`; an architecture alone means Linux. Accepts names that Go
 * may add later, but not other spellings of known ones: no image would match.
 * @returns undefined for anything else
 */
export function parsePlatform(text: string): Platform | undefined {
  const parts = text.trim().toLowerCase().split('/');
  if (parts.length > 3 || parts.some((part) => !/^[a-z0-9_.-]+$/.test(part))) return undefined;
  const [first = '', second, variant] = parts;
  const architecture = normalizeArchitecture(second ?? first);
  if (second === undefined)
    return isKnownArchitecture(architecture) ? { os: 'linux', architecture } : undefined;
  const isSwapped = isKnownArchitecture(normalizeArchitecture(first));
  if (isSwapped || isKnownSystem(architecture) || isOtherName(architecture)) return undefined;
  return { os: first, architecture, ...(variant ? { variant } : {}) };
}

/** Whether an image for `have` satisfies `wanted`; any variant does if `wanted` has none. */
export function platformMatches(have: Platform, wanted: Platform): boolean {
  return (
    isSameMachine(have, wanted) &&
    (wanted.variant === undefined || normalizeVariant(have) === normalizeVariant(wanted))
  );
}

/** Whether an image may be for `wanted`: the variant may be in its config only. */
export const mayMatch = (have: Platform, wanted: Platform): boolean =>
  have.variant === undefined ? isSameMachine(have, wanted) : platformMatches(have, wanted);

/** Whether two formatted platforms are equal, e.g. `linux/arm64` and `linux/arm64/v8`. */
export const isSamePlatform = (a: string, b: string): boolean =>
  a === b || normalizePlatform(a) === normalizePlatform(b);

/**
 * The spelling under which a platform is listed, e.g. `linux/arm/v7` for `Linux/ARM/7`. A variant
 * is kept only if it is written: without one, the platform covers all variants.
 * @returns undefined for an architecture alone, and for names that no image has today
 */
export function toPlatformName(text: string): string | undefined {
  const platform = text.includes('/') ? parsePlatform(text) : undefined;
  if (platform === undefined) return undefined;
  const { os, architecture, variant } = platform;
  return isKnownSystem(os) && isKnownArchitecture(architecture)
    ? formatPlatform({ os, architecture, variant: variant && normalizeVariant(platform) })
    : undefined;
}

/**
 * The names that match the platform of an image, the most specific first: `linux/arm64/v8` and
 * `linux/arm64`, even if the image has no variant.
 */
export function listPlatformNames(platform: string): string[] {
  const parts = platform.split('/');
  if (parts.length < 2 || parts.length > 3) return [];
  const [os, architecture, variant] = normalizePlatform(platform).split('/');
  const name = `${os}/${architecture}`;
  return variant ? [`${name}/${variant}`, name] : [name];
}

/** A real platform has a known OS and architecture; attestations have `unknown/unknown`. */
export const isKnownPlatform = (platform: Platform | undefined): platform is Platform =>
  platform !== undefined && isKnown(platform.os) && isKnown(platform.architecture);

/**
 * Merges an image's platforms: the index decides, the config adds what the index omits.
 * Source: containerd, core/images/image.go (Manifest); crane and skopeo do the same.
 */
export function resolvePlatform(listed: Platform | undefined, config: Platform): Platform {
  if (!isKnownPlatform(listed)) return config;
  const variant =
    listed.variant ?? (isSameMachine(listed, config) ? config.variant : undefined) ?? '';
  const { os, architecture } = listed;
  return { os, architecture, ...(variant ? { variant } : {}) };
}

const isKnown = (word: string): boolean => word !== '' && word !== 'unknown';

const isSameMachine = (a: Platform, b: Platform): boolean =>
  a.os.toLowerCase() === b.os.toLowerCase() &&
  normalizeArchitecture(a.architecture) === normalizeArchitecture(b.architecture);

function normalizePlatform(text: string): string {
  const [os = '', architecture = '', variant] = text.split('/');
  const platform = { os, architecture, variant };
  return [os.toLowerCase(), normalizeArchitecture(architecture), normalizeVariant(platform)].join(
    '/',
  );
}

/** Source: containerd/platforms, database.go (normalizeArch). */
function normalizeArchitecture(name: string): string {
  const lower = name.toLowerCase();
  return (
    { x86_64: 'amd64', 'x86-64': 'amd64', aarch64: 'arm64', i386: '386', armhf: 'arm' }[lower] ??
    lower
  );
}

/** Returns the variant as `v7`; the architecture's default if there is none. */
function normalizeVariant({ architecture, variant }: Platform): string | undefined {
  if (variant) return variant.toLowerCase().replace(/^(?=\d)/, 'v');
  return { amd64: 'v1', arm64: 'v8', arm: 'v7' }[normalizeArchitecture(architecture)];
}
