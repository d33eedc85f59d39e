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

/** Whether an image for `have` is what `wanted` asks for; a variant that is not asked for may be any. */
export function platformMatches(have: Platform, wanted: Platform): boolean {
  return (
    have.os === wanted.os &&
    normalArchitecture(have.architecture) === wanted.architecture &&
    (wanted.variant === undefined || normalVariant(have) === normalVariant(wanted))
  );
}

/** Source: containerd, platforms/database.go (normalizeArch). */
function normalArchitecture(name: string): string {
  return (
    { x86_64: 'amd64', 'x86-64': 'amd64', aarch64: 'arm64', i386: '386', armhf: 'arm' }[name] ??
    name
  );
}

function normalVariant({ architecture, variant }: Platform): string | undefined {
  return variant ?? { amd64: 'v1', arm64: 'v8', arm: 'v7' }[normalArchitecture(architecture)];
}
