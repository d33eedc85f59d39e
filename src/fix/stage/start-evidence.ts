import { parseElfHead } from '../../analyze/runtime/elf-head.ts';
import { type Evidence, SEEN } from '../../model/evidence.ts';
import type { StartEvidence, StartedFile } from '../../model/rewrite-evidence.ts';
import { classifyTool } from '../../model/tools.ts';

/** Finds what an image starts, and which of its packages are only needed to build. */
export function findStartEvidence(evidence: Evidence, folder: string): StartEvidence {
  const { command, started, packages } = evidence;
  const bodyOf = indexVisible(evidence);
  return {
    command,
    folder,
    programs: started.flatMap((node) => {
      const body = bodyOf.get(node);
      return body === undefined ? [] : [describeFile(evidence, node, body)];
    }),
    compilers: packages.list
      .filter((one) => one.ecosystem === 'apt' && classifyTool(one) === 'compiler')
      .map(({ name }) => name),
  };
}

function describeFile(evidence: Evidence, node: number, body: number): StartedFile {
  const { bodies, heads, packages, paths } = evidence;
  const head = heads.get(body);
  const elf = head && parseElfHead(head);
  return {
    path: paths.path(node),
    layer: bodies.layer[body] as number,
    owner: packages.list[packages.ownerOf(node)]?.name,
    ...(elf && { elf: { interpreter: elf.interpreter, libraries: elf.libraries } }),
  };
}

/** The visible body of each node that has one, under all its names. */
function indexVisible({ bodies, links }: Evidence): ReadonlyMap<number, number> {
  const bodyOf = new Map<number, number>();
  for (let body = 0; body < bodies.count; body++)
    if (bodies.hiddenInLayer[body] === SEEN) bodyOf.set(bodies.node[body] as number, body);
  for (const [i, body] of links.body.entries()) bodyOf.set(links.node[i] as number, body);
  return bodyOf;
}
