import { posix } from 'node:path';
import type { InstructionOf } from './edit-run.ts';

/** `COPY . .` or `ADD --chown=app a /b`: flags, source and destination. */
const COPY = /^(?:COPY|ADD) ((?:--\S+ )*)([\w./@+-]+) ([\w./@+-]+)$/;

/**
 * Finds where a copied path is in the build context.
 * @param layer the one of the COPY or ADD
 * @returns without a leading slash; `undefined` if the instruction does not show it
 */
export function toContextPath(
  path: string,
  layer: number,
  instructionOf: InstructionOf,
): string | undefined {
  const [, flags = '', from = '', to = ''] = COPY.exec(instructionOf(layer) ?? '') ?? [];
  if (to === '' || /--(?:from|parents)\b/.test(flags)) return undefined;
  const folder = to.startsWith('/') ? '/' : findWorkFolder(layer, instructionOf);
  if (folder === undefined) return undefined;
  const target = posix.resolve(folder, to);
  const source = posix.join('/', from).slice(1).replace(/\/$/, '');
  if (path === target) return source === '' ? undefined : source;
  const below = target === '/' ? '/' : `${target}/`;
  if (!path.startsWith(below)) return undefined;
  const rest = path.slice(below.length);
  return rest === posix.basename(source) ? source : posix.join(source, rest);
}

/** The WORKDIR before a layer, if its instruction made a layer and names the whole path. */
function findWorkFolder(layer: number, instructionOf: InstructionOf): string | undefined {
  for (let at = layer - 1; at >= 0; at--) {
    const [, folder] = /^WORKDIR (\S+)$/.exec(instructionOf(at) ?? '') ?? [];
    if (folder !== undefined) return folder.startsWith('/') ? folder : undefined;
  }
  return undefined;
}
