import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';

/**
 * Go's names for operating systems and architectures, which images use too. The most common come
 * first, so that a typo resolves to one of them.
 * Source: containerd/platforms, database.go (isKnownOS, isKnownArch).
 */
export const SYSTEMS: ReadonlySet<string> = new Set(
  [
    'linux windows aix android darwin dragonfly freebsd hurd illumos ios js netbsd openbsd',
    'plan9 solaris zos',
  ].flatMap((line) => line.split(' ')),
);
export const ARCHITECTURES: ReadonlySet<string> = new Set(
  [
    'amd64 arm64 386 arm ppc64le riscv64 s390x amd64p32 armbe arm64be ppc64 loong64 mips',
    'mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv s390 sparc sparc64 wasm',
  ].flatMap((line) => line.split(' ')),
);
/** Other names: from kernels, distributions, and older repositories on Docker Hub. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amd64: 'x64',
    386: 'x86 i686',
    'arm/v6': 'armel armv6 armv6l arm32v6',
    'arm/v7': 'armv7 armv7l arm32v7',
    arm64: 'armv8 arm64v8',
  }).flatMap(([name, others]) => others.split(' ').map((other) => [other, name] as const)),
);

export const isKnownSystem = (name: string): boolean => SYSTEMS.has(name);
export const isKnownArchitecture = (name: string): boolean => ARCHITECTURES.has(name);
export const isOtherName = (name: string): boolean => OTHER_NAMES.has(name);

/** How to write a platform that `parsePlatform` rejects. */
export const explainPlatform = (text: string): Sentence =>
  new Message('platform-hint', { meant: suggestPlatform(text) });

/**
 * Finds the platform that another spelling refers to: `linux-amd64`, `amd64/linux`, `arm/v7`,
 * `x64`.
 * @returns e.g. `linux/amd64`; undefined if no word is a known architecture
 */
function suggestPlatform(text: string): string | undefined {
  const plain = text
    .toLowerCase()
    .replaceAll(/x86[_-]64/g, 'amd64')
    .replaceAll('aarch64', 'arm64');
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const system = words.find(isKnownSystem) ?? 'linux';
  const at = words.findIndex((word) => isKnownArchitecture(word) || isOtherName(word));
  const word = words[at];
  if (word === undefined) return undefined;
  const architecture = OTHER_NAMES.get(word) ?? word;
  const variant = /^v\d$/.exec(words[at + 1] ?? '')?.[0];
  const hasVariant = variant !== undefined && !architecture.includes('/');
  return [system, architecture, ...(hasVariant ? [variant] : [])].join('/');
}
