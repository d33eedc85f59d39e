import { needsStage } from '../advise/needs-stage.ts';
import type { Advice } from '../model/advice.ts';
import type { Evidence } from '../model/evidence.ts';
import type { RewriteEvidence } from '../model/rewrite-evidence.ts';

/** Finds what rewrites must know of an image; loads what only some images need. */
export async function findRewriteEvidence(
  evidence: Evidence,
  advice: readonly Advice[],
  folder: string,
): Promise<RewriteEvidence> {
  if (advice.length === 0) return {};
  const isOnlyRecommended = ({ id, subject }: Advice): boolean =>
    id === 'recommended-packages' && subject === 'recommended';
  const recommended = advice.find(isOnlyRecommended);
  const { findRecommendedPackages, findStartEvidence } = await import('../fix/rewrite-evidence.ts');
  return {
    ...(recommended && { recommended: findRecommendedPackages(evidence, recommended) }),
    development: listDevelopmentPaths(evidence),
    ...(needsStage(advice) && { start: findStartEvidence(evidence, folder) }),
  };
}

function listDevelopmentPaths({ development, paths, bodies, packages }: Evidence): string[] {
  const folders = development.flatMap(({ nodes }) => nodes.map((node) => paths.path(node)));
  const owners = new Set(development.flatMap((one) => [...one.owners]));
  if (owners.size === 0) return folders;
  const nodes = bodies.node.subarray(0, bodies.count);
  const owned = nodes.filter((node) => owners.has(packages.ownerOf(node)));
  return [...folders, ...Array.from(owned, (node) => paths.path(node))];
}
