import type { ImageFacts, ImageKey } from '../model/facts.ts';
import type { BaseVersions } from '../model/fleet.ts';
import { groupBy } from '../model/group-by.ts';
import { haveSameLayers } from './base-orders.ts';
import { listStack, sumAllButLargest } from './bases.ts';
import type { Chain, LayerChains } from './layer-chains.ts';

/**
 * Images whose base images have the same repository, but not the same layers. Base images without a
 * name count if the same instructions made them, except for versions and digests.
 */
export function findBaseVersions(
  images: readonly ImageFacts[],
  { ofImage }: LayerChains,
): BaseVersions[] {
  const users = images.flatMap((facts, index): BaseUser[] => {
    const { base, key } = facts;
    const top = ofImage[index]?.[(base?.layerCount ?? 0) - 1];
    if (base === undefined || top === undefined) return [];
    const kind = base.name === null ? toRecipe(facts, base.layerCount) : cutVersion(base.name);
    return kind === undefined ? [] : [{ key, name: base.name, kind, top }];
  });
  return [...groupBy(users, ({ kind }) => kind).values()].flatMap((group) => {
    const versions = [...groupBy(group, ({ top }) => top)];
    // The same layers in another order are reported as that.
    const isOne = versions.length < 2 || haveSameLayers(versions.map(([top]) => top));
    return isOne ? [] : [toBaseVersions(group, versions)];
  });
}

/** `ghcr.io/org/node:22` is `ghcr.io/org/node`. */
const cutVersion = (name: string): string => name.replace(/@.*$/, '').replace(/:[^:/]*$/, '');

/**
 * The instructions of the lowest layers, without versions and digests. A single layer is too little
 * evidence, and so are copies: every distribution's image starts with `ADD file:…`.
 */
function toRecipe({ layers }: ImageFacts, layerCount: number): string | undefined {
  const instructions = layers.slice(0, layerCount).map(({ instruction }) => instruction);
  const isTelling = instructions.length > 1 && instructions.some((one) => /^RUN\b/.test(one ?? ''));
  if (!isTelling || instructions.includes(null)) return undefined;
  const words = instructions
    .join('\n')
    .replace(/[0-9a-f.]+/g, (run) => (/\d/.test(run) ? '#' : run));
  // No name has a line break.
  return `\n${words}`;
}

interface BaseUser {
  readonly key: ImageKey;
  readonly name: string | null;
  /** The base image that it is a version of. */
  readonly kind: string;
  readonly top: Chain;
}

function toBaseVersions(
  [first]: readonly BaseUser[],
  versions: readonly (readonly [Chain, readonly BaseUser[]])[],
): BaseVersions {
  const stacks = versions.map(([top]) => listStack(top));
  return {
    name: first === undefined || first.name === null ? null : first.kind,
    versions: versions.map(([, users]) => ({
      name: users[0]?.name ?? null,
      images: users.map(({ key }) => key),
    })),
    storedBytes: sumAllButLargest(stacks, ({ storedBytes }) => storedBytes),
    nodeBytes: sumAllButLargest(stacks, ({ nodeBytes }) => nodeBytes),
  };
}
