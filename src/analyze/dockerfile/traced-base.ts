import type { BaseImageFacts, NamedBaseImage } from '../../model/base.ts';
import { isReference } from '../../oci/reference.ts';
import { findMaterial, type Material } from './materials.ts';
import { listChain, type Stage } from './stages.ts';

/** Where the base image ends according to traced lines. */
export interface TracedBase {
  /**
   * How many of the lowest layers belong to the base image; an upper bound if `by` is `undefined`.
   */
  readonly layerCount: number;
  /**
   * `undefined`: it is only known that the next layer comes from an instruction of the Dockerfile.
   */
  readonly by: 'provenance' | 'dockerfile' | undefined;
  /** Whether the Dockerfile or record is from this very build. */
  readonly isExact: boolean;
  /** The name in `FROM`; `undefined` if unknown. */
  readonly named: NamedBaseImage | undefined;
}

/**
 * Determines the base image, given traced lines: a layer traced to a line other than `FROM` is
 * never part of it.
 * @param known from the budget, an annotation or the history
 * @param materials images in a builder's record that has no Dockerfile
 */
export function settleBase(
  known: BaseImageFacts | undefined,
  traced: TracedBase | undefined,
  materials: readonly Material[] = [],
): BaseImageFacts | undefined {
  const recorded = known && known.layerCount > 0 ? nameOnlyMaterial(materials) : undefined;
  if (traced === undefined) return known && { ...known, ...recorded };
  const { layerCount, by, isExact, named } = traced;
  const naming = named ?? recorded ?? pickNaming(known);
  if (layerCount === 0 && known?.certainty !== 'exact')
    return { ...(named ?? UNNAMED), layerCount, by: by ?? 'dockerfile', certainty: 'exact' };
  if (known?.certainty === 'exact' || by === undefined)
    return known && { ...known, ...naming, layerCount: Math.min(known.layerCount, layerCount) };
  return { ...naming, layerCount, by, certainty: isExact ? 'exact' : 'likely' };
}

type Naming = Pick<BaseImageFacts, 'name' | 'namedBy' | 'digest' | 'isPinned'>;

const UNNAMED: Naming = { name: null, digest: null };

function pickNaming(known: BaseImageFacts | undefined): Naming {
  if (known === undefined) return UNNAMED;
  const { layerCount: _count, by: _by, certainty: _certainty, ...naming } = known;
  return naming;
}

/** Information about the image that a stage starts from. */
export interface NameEvidence {
  /** The images in the builder's record; empty without a record. */
  readonly materials: readonly Material[];
  /** Names that the build redefines, so they don't mean an image. */
  readonly contexts: ReadonlySet<string>;
}

/**
 * Names the image that a stage, or the one below it, starts from. If a record has other images but
 * not this one, the name means something else.
 */
export function nameBase(
  stage: Stage | undefined,
  { materials, contexts }: NameEvidence,
): NamedBaseImage | undefined {
  const name = stage && listChain(stage).at(-1)?.image;
  if (name === 'scratch') return { name, namedBy: 'dockerfile', digest: null, isPinned: true };
  if (!name || !isReference(name) || contexts.has(name.toLowerCase())) return undefined;
  const isPinned = name.includes('@');
  if (materials.length === 0)
    return { name, namedBy: 'dockerfile', digest: findDigest(name), isPinned };
  const material = findMaterial(materials, name);
  return material && { name, namedBy: 'provenance', digest: material.digest, isPinned };
}

/** Without a Dockerfile, the base image is certain only if there is a single candidate. */
function nameOnlyMaterial(materials: readonly Material[]): NamedBaseImage | undefined {
  const [only, ...others] = materials;
  if (only === undefined || others.length > 0 || !isReference(only.reference)) return undefined;
  const { reference: name, digest } = only;
  return { name, namedBy: 'provenance', digest, isPinned: name.includes('@') };
}

const findDigest = (name: string): string | null => name.split('@')[1] ?? null;
