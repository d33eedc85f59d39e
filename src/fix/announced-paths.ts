import { toRoots } from '../advise/language-cache.ts';
import type { Advice } from '../model/advice.ts';
import type { PathTree } from '../model/facts.ts';
import { isWithin } from '../model/is-within.ts';
import type { RewriteEvidence } from '../model/rewrite-evidence.ts';
import type { FixPlan } from './plan.ts';
import type { StagePlan } from './stage/plan-stage.ts';
import { listVisiblePaths, walkRows } from './stage/visible-paths.ts';

interface Announced {
  readonly advice: readonly Advice[];
  readonly plan: Pick<FixPlan, 'fixes' | 'stage'>;
  readonly tree: PathTree | null;
  readonly evidence: RewriteEvidence | undefined;
}

/** What may disappear: the places of the advice that is followed, and files of packages that go. */
export function createAnnouncedFinder(given: Announced): (path: string) => boolean {
  const {
    advice,
    plan: { fixes, stage },
    tree,
    evidence,
  } = given;
  const isFollowedFolder = createFolderFinder(
    fixes.some(({ id }) => id === 'development-dependencies') || stage?.isPruned === true
      ? (evidence?.development ?? [])
      : [],
  );
  if (stage !== undefined && tree !== null) {
    const isOfStage = createStageFinder(stage, tree);
    return (path) => isOfStage(path) || isFollowedFolder(path);
  }
  const isFollowed = ({ id, subject }: Advice): boolean =>
    fixes.some((fix) => fix.id === id && fix.subject === subject);
  const followed = advice.filter(isFollowed);
  const places = followed.flatMap((one) => one.places.map(({ path }) => path));
  const isPlace = createFolderFinder([...places, ...toRoots(places)]);
  const isOfPackages = followed.some(({ id }) => id === 'recommended-packages');
  const names = new Set(isOfPackages ? evidence?.recommended?.names : []);
  const owned = tree === null ? new Set<string>() : listOwned(tree, names);
  return (path) =>
    owned.has(path) || names.has(findRecorded(path)) || isPlace(path) || isFollowedFolder(path);
}

/** Whether a path is one of these or below one. */
function createFolderFinder(folders: readonly string[]): (path: string) => boolean {
  const known = new Set(folders);
  return (path) => {
    for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/')))
      if (known.has(at)) return true;
    return false;
  };
}

/** What a final stage does not have: everything that it does not copy and its base lacks. */
function createStageFinder(
  { kept, emptied, firstLayer, hasOtherBase }: StagePlan,
  tree: PathTree,
): (path: string) => boolean {
  const ofBase = new Set(
    hasOtherBase
      ? []
      : listVisiblePaths(tree)
          .filter(({ layer }) => layer < firstLayer)
          .map(({ path }) => path),
  );
  const isEmptied = (path: string): boolean =>
    // A proof never accepts that everything is gone.
    emptied.some((folder) => folder !== '/' && path !== folder && isWithin(path, folder));
  return (path) =>
    isEmptied(path) || (!ofBase.has(path) && !kept.some((place) => isWithin(path, place)));
}

/** The package of dpkg's own files, and of its documents. */
function findRecorded(path: string): string {
  const [, record] = /^\/var\/lib\/dpkg\/info\/([^/:]+?)(?::[^/.]+)?\.[a-z0-9]+$/.exec(path) ?? [];
  const [, documented] = /^\/usr\/share\/(?:doc|lintian\/overrides)\/([^/]+)/.exec(path) ?? [];
  return record ?? documented ?? '';
}

/** The paths of files that packages have. */
function listOwned(tree: PathTree, packages: ReadonlySet<string>): ReadonlySet<string> {
  const owned = new Set<string>();
  if (tree.owners === undefined || packages.size === 0) return owned;
  for (const { names, owner } of walkRows(tree))
    if (owner !== undefined && packages.has(owner.name)) owned.add(`/${names.join('/')}`);
  return owned;
}
