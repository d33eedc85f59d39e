/** OCI image-spec, image-index.md, "platform" object. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string | undefined;
  readonly 'os.version'?: string | undefined;
}

/** `linux/arm64/v8`, the form users type and read. */
export function formatPlatform(platform: Platform): string {
  return [platform.os, platform.architecture, ...(platform.variant ? [platform.variant] : [])].join(
    '/',
  );
}

/**
 * `linux/amd64`, `linux/arm/v7`; a bare architecture means Linux.
 * @returns undefined for anything else
 */
export function parsePlatform(text: string): Platform | undefined {
  const parts = text.trim().toLowerCase().split('/');
  if (parts.length > 3 || parts.some((part) => !/^[a-z0-9_.-]+$/.test(part))) return undefined;
  const [first = '', second, variant] = parts;
  if (second === undefined) return { os: 'linux', architecture: normalArchitecture(first) };
  return { os: first, architecture: normalArchitecture(second), ...(variant ? { variant } : {}) };
}

/** Whether an image for `have` is what `wanted` asks for; without a variant in `wanted`, any matches. */
export function platformMatches(have: Platform, wanted: Platform): boolean {
  return (
    isSameMachine(have, wanted) &&
    (wanted.variant === undefined || normalVariant(have) === normalVariant(wanted))
  );
}

/** Whether an image may be for `wanted`: its index leaves out the variant, its config may have it. */
export const mayMatch = (have: Platform, wanted: Platform): boolean =>
  have.variant === undefined ? isSameMachine(have, wanted) : platformMatches(have, wanted);

/** Whether two formatted platforms are equal: `linux/arm64` and `linux/arm64/v8` are. */
export const isSamePlatform = (a: string, b: string): boolean =>
  a === b || normalPlatform(a) === normalPlatform(b);

/** A real platform has an operating system and an architecture; attestations have `unknown/unknown`. */
export const isKnownPlatform = (platform: Platform | undefined): platform is Platform =>
  platform !== undefined && isKnown(platform.os) && isKnown(platform.architecture);

/**
 * What an image is for: the index decides, the config adds what the index leaves out.
 * Source: containerd, core/images/image.go (Manifest); crane and skopeo choose in the same way.
 */
export function effectivePlatform(listed: Platform | undefined, config: Platform): Platform {
  if (!isKnownPlatform(listed)) return config;
  const variant =
    listed.variant ?? (isSameMachine(listed, config) ? config.variant : undefined) ?? '';
  const { os, architecture } = listed;
  return { os, architecture, ...(variant ? { variant } : {}) };
}

const isKnown = (word: string): boolean => word !== '' && word !== 'unknown';

const isSameMachine = (a: Platform, b: Platform): boolean =>
  a.os.toLowerCase() === b.os.toLowerCase() &&
  normalArchitecture(a.architecture) === normalArchitecture(b.architecture);

function normalPlatform(text: string): string {
  const [os = '', architecture = '', variant] = text.split('/');
  const platform = { os, architecture, variant };
  return [os.toLowerCase(), normalArchitecture(architecture), normalVariant(platform)].join('/');
}

/** Source: containerd/platforms, database.go (normalizeArch). */
function normalArchitecture(name: string): string {
  const lower = name.toLowerCase();
  return (
    { x86_64: 'amd64', 'x86-64': 'amd64', aarch64: 'arm64', i386: '386', armhf: 'arm' }[lower] ??
    lower
  );
}

/** The variant as `v7`; the usual one of the architecture if it has none. */
function normalVariant({ architecture, variant }: Platform): string | undefined {
  if (variant) return variant.toLowerCase().replace(/^(?=\d)/, 'v');
  return { amd64: 'v1', arm64: 'v8', arm: 'v7' }[normalArchitecture(architecture)];
}
