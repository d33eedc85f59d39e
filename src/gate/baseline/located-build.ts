import { basename, dirname, join, posix, resolve } from 'node:path';
import { findRepository } from '../../host/git/repository.ts';
import type { Host } from '../../model/host.ts';
import type { MovedBuild, RepeatedBuild } from './builds-to-repeat.ts';

/** A build whose files are in a repository, or not. */
export interface LocatedBuild extends RepeatedBuild {
  /** The root of the build context's repository, if any. */
  readonly root: string | undefined;
  /** The context, relative to the root. */
  readonly below: string;
  /** The Dockerfile, if set and in the same repository. */
  readonly fileBelow: string | undefined;
}

export async function locateBuild(build: RepeatedBuild, host: Host): Promise<LocatedBuild> {
  const [context, ofFile] = await Promise.all([
    findRepository(resolve(host.cwd, build.folder), host),
    build.file === undefined
      ? undefined
      : findRepository(dirname(resolve(host.cwd, build.file)), host),
  ]);
  const isInside = ofFile !== undefined && ofFile.root === context?.root;
  const fileBelow = isInside ? posix.join(ofFile.below, basename(build.file ?? '')) : undefined;
  return { ...build, root: context?.root, below: context?.below ?? '', fileBelow };
}

/** A Dockerfile outside the repository is the same for both. */
export const moveBuild = (
  { name, folder, file, below, fileBelow }: LocatedBuild,
  root: string,
): MovedBuild => ({
  name,
  folder,
  file,
  to: { folder: join(root, below), file: fileBelow === undefined ? file : join(root, fileBelow) },
});
