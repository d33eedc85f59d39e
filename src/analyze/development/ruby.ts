import type { FoundPackage } from '../../model/package-finder.ts';
import { cutPlatform, parseBundle } from './bundler.ts';
import type { FoundDevelopment } from './found-development.ts';
import type { ProjectFiles } from './project-files.ts';

/** Finds gems that only development groups need, in any gem folder. */
export function listGems(
  files: ProjectFiles,
  roots: ReadonlyMap<number, FoundPackage>,
): FoundDevelopment[] {
  const [lock, ...others] = files.list('Gemfile.lock');
  // Projects can share a gem folder.
  if (lock === undefined || others.length > 0) return [];
  const gemfile = files.read(files.getParent(lock.node), 'Gemfile');
  const isDevelopment = gemfile && parseBundle(gemfile, lock.bytes);
  if (!isDevelopment) return [];
  const gems = [...roots].filter(
    ([node, { ecosystem }]) => ecosystem.name === 'gem' && files.isVisible(node),
  );
  const nodes = gems.flatMap(([node, { name }]) => {
    const version = files.getName(node).slice(name.length + 1);
    return isDevelopment(name, cutPlatform(version)) ? [node] : [];
  });
  return [{ manager: 'bundler', nodes, all: gems.length }];
}
