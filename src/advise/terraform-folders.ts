import type { Evidence } from '../model/evidence.ts';
import { findBelow } from './below-folders.ts';
import { type NameIndex, SignMatcher } from './signs.ts';

const FOLDER = { path: '.terraform', subject: 'folder' };
/** Programs that run the providers in these folders. */
const PROGRAMS = ['terraform', 'tofu', 'terragrunt'].map((name) => ({
  path: `bin/${name}`,
  subject: 'program',
}));

export const TERRAFORM_SIGNS = [FOLDER, ...PROGRAMS];

/**
 * Finds providers and modules that `terraform init` fetched, unless the image has Terraform.
 * @returns whether a body is one of them; `undefined` if none is
 */
export function findTerraformFolders(
  evidence: Evidence,
  names: NameIndex,
): ((body: number) => boolean) | undefined {
  const matcher = new SignMatcher(evidence.paths, TERRAFORM_SIGNS, names);
  const found = names.known.map((node) => ({ node, what: matcher.match(node)?.subject }));
  if (found.some(({ what }) => what === 'program')) return undefined;
  return findBelow(
    evidence,
    found.flatMap(({ node, what }) => (what === 'folder' ? [node] : [])),
  );
}
