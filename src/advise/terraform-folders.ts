import type { Evidence } from '../model/evidence.ts';
import { findBelow } from './below-folders.ts';
import { matchSigns, type NameIndex } from './signs.ts';

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
  const found = matchSigns(evidence.paths, TERRAFORM_SIGNS, names);
  const hasProgram = [...found.values()].some(({ subject }) => subject === 'program');
  return hasProgram ? undefined : findBelow(evidence, [...found.keys()]);
}
