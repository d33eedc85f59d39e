import { findDirective, type Instruction } from '../analyze/dockerfile/parse-dockerfile.ts';
import type { ReadLayerFacts } from '../model/facts.ts';
import type { DockerfileText } from '../model/sourced-image.ts';

/**
 * Finds what made each layer: its only instruction, if it has no here-document and runs in a common
 * shell.
 */
export function findInstructions(
  given: { readonly layers: readonly ReadLayerFacts[]; readonly dockerfile: DockerfileText },
  all: readonly Instruction[],
): ReadonlyMap<number, Instruction> {
  const hasShell = all.some(({ verb, text }) => verb === 'SHELL' || /^SHELL\s/i.test(text));
  const found = new Map<number, Instruction>();
  for (const { index, dockerfile: lines } of given.layers) {
    if (lines === undefined || lines.file !== given.dockerfile.path) continue;
    const inside = all.filter(
      ({ line, endLine }) => line >= lines.line && endLine <= lines.endLine,
    );
    const [only] = inside;
    const isPlain = inside.length === 1 && only?.heredocs.length === 0;
    if (only !== undefined && isPlain && !(hasShell && only.verb === 'RUN')) found.set(index, only);
  }
  return found;
}

/**
 * Whether the frontend in a Dockerfile supports cache mounts and `COPY --chmod`: the builder's own,
 * or Docker's since version 1.3.
 */
export function knowsMounts(text: string): boolean {
  const name = findDirective(text, 'syntax');
  if (name === undefined) return true;
  const [, image, tag = 'latest'] = /^([^:@]+)(?::([^@]+))?(?:@.*)?$/.exec(name) ?? [];
  const isDockers = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?$/.test(image ?? '');
  const [, minor] = /^1\.(\d+)/.exec(tag) ?? [];
  const isNew = minor === undefined ? /^(?:1|1-labs|labs|latest|master)$/.test(tag) : +minor >= 3;
  return isDockers && isNew;
}
