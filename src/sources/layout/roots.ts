import { basename } from 'node:path';
import type { Descriptor } from '../../oci/manifest.ts';
import { formatPlatform } from '../../oci/platform.ts';
import type { Member, Walked } from './layout-walk.ts';

/** One entry of `index.json`: an image, or one image's index for several platforms. */
export interface Root extends Walked {
  readonly references: readonly string[];
  readonly digests: readonly string[];
}

export function toRoot(descriptor: Descriptor, walked: Walked): Root {
  const digests = walked.members.flatMap((member) =>
    'error' in member
      ? [member.descriptor.digest]
      : [member.descriptor.digest, member.manifest.config.digest],
  );
  return {
    ...walked,
    references: listNames(descriptor),
    digests: [...new Set([descriptor.digest, ...digests])],
  };
}

/**
 * BuildKit with `tar=false` writes several names into one annotation, with commas; no reference has
 * one.
 */
export function listNames({ annotations }: Descriptor): string[] {
  const names = ['io.containerd.image.name', 'org.opencontainers.image.ref.name'];
  const references = names.flatMap((name) => (annotations[name] ?? '').split(','));
  return [...new Set(references.map((name) => name.trim()))].filter((name) => name !== '');
}

/** Names an image; layouts often keep only the tag of its reference. */
export function toName({ references: [reference] }: Root, fileName: string): string {
  if (reference === undefined) return basename(fileName);
  return /[/:]/.test(reference) ? reference : `${basename(fileName)}:${reference}`;
}

/**
 * Merges entries of one image: it is listed once per tag, and possibly once per platform without a
 * separate index.
 */
export function mergeRoots(roots: readonly Root[]): Root[] {
  const merged: Root[] = [];
  for (const root of roots) {
    const at = merged.findIndex((other) => isSameImage(root, other));
    const other = merged[at];
    if (other === undefined) merged.push(root);
    else merged[at] = joinRoots(other, root);
  }
  return merged;
}

function isSameImage(a: Root, b: Root): boolean {
  if (a.digests[0] === b.digests[0] && hasSamePlatforms(a, b)) return true;
  if (a.references[0] !== b.references[0]) return false;
  const platforms = new Set([...a.members, ...b.members].map(toLabel));
  return platforms.size === a.members.length + b.members.length;
}

const hasSamePlatforms = (a: Root, b: Root): boolean =>
  a.members.map(toLabel).join() === b.members.map(toLabel).join();

const toLabel = ({ platform, descriptor }: Member): string =>
  platform === undefined ? descriptor.digest : formatPlatform(platform);

function joinRoots(a: Root, b: Root): Root {
  const isRepeated = a.digests[0] === b.digests[0] && hasSamePlatforms(a, b);
  return {
    references: [...new Set([...a.references, ...b.references])],
    digests: [...new Set([...a.digests, ...b.digests])],
    members: isRepeated ? a.members : [...a.members, ...b.members],
    passedOver: [...a.passedOver, ...b.passedOver],
  };
}
