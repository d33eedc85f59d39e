import type { BaseRules, Budget } from '../model/budget.ts';
import { expandReference, formatFamiliar } from '../oci/reference.ts';
import { compileGlob, type Glob } from './glob/glob.ts';

/** The names of the rules about a base image, for findings and waivers. */
export const BASE_PINNED = 'base.pinned';
export const BASE_ALLOWED = 'base.allowed';
export const BASE_RULE_NAMES: readonly string[] = [BASE_PINNED, BASE_ALLOWED];

/** The budget's requirements for an image's base image. */
export const findBaseRules = (
  budget: Budget | undefined,
  imageName: string | undefined,
): BaseRules => ({
  ...budget?.baseRules,
  ...(imageName === undefined ? undefined : budget?.images.get(imageName)?.baseRules),
});

/**
 * Whether one of the globs matches a whole reference, with its tag and without its digest: as
 * people write it (`node:22-slim`), or with its registry (`docker.io/library/node:22-slim`).
 */
export function isAllowedBase(globs: readonly string[], reference: string): boolean {
  const [full = ''] = expandReference(reference).split('@');
  const names = [formatFamiliar(reference), full];
  return globs.some((text) => {
    const glob = compileBaseGlob(text);
    return !('message' in glob) && names.some((name) => matchesWhole(glob, name));
  });
}

/**
 * From the start of the name: `*-slim` is an official image, `ghcr.io/acme/*` an image in a
 * registry.
 */
export const compileBaseGlob = (text: string) => compileGlob(`/${text}`);

/** A glob for paths also selects what is below a match, which has no meaning for names. */
function matchesWhole({ pattern, start, step }: Glob, name: string): boolean {
  const parts = name.split('/');
  const above = parts.slice(0, -1).reduce(step, start);
  if (above === 'selected') return pattern.endsWith('/**');
  return step(above, parts.at(-1) ?? '') === 'selected';
}
