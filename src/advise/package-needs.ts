import type { Evidence, InstalledPackages } from '../model/evidence.ts';
import { addTo } from '../model/group-by.ts';
import { classifyTool, TOOL_KINDS, type ToolKind } from '../model/tools.ts';
import { listStartTexts } from './start-texts.ts';

/**
 * Why a package could be removed. `recommended`: nothing needs it; `orphaned`: what needed it is
 * gone; `installer`: a package manager of Python, or what only it needs.
 */
export type PackageFate = ToolKind | 'recommended' | 'orphaned' | 'installer';

/** By index in the list of packages; `undefined` for one that has to stay. */
type PackagePlan = readonly (PackageFate | undefined)[];

/**
 * Decides which packages could be removed. Tools are removed with everything that only they need or
 * recommend, one kind after another, so packages shared by two kinds are removed with the second. A
 * tool that a remaining package needs stays.
 */
function planPackages(evidence: Evidence): PackagePlan {
  const { packages, installers, started, libraries } = evidence;
  const known = plans.get(packages);
  if (known !== undefined) return known;
  const owners = [...started, ...libraries].map(packages.ownerOf).filter((owner) => owner >= 0);
  const mayGo = installers.size > 0 && !listStartTexts(evidence).some(isInstaller);
  const plan = computePlan(packages, owners).map((fate, index) =>
    mayGo && installers.has(index) ? 'installer' : fate,
  );
  plans.set(packages, plan);
  return plan;
}

/** Package managers in what a container starts. */
export const INSTALLER = /(?:^|[\s/;&|])(?:uvx?|poetry|pipenv|pdm|hatch|pnpm)(?=\s|$)/;

const isInstaller = (text: string): boolean => INSTALLER.test(text);

const plans = new WeakMap<InstalledPackages, PackagePlan>();

/** Programs built with a JDK run on this, which the JDK needs too. */
const RUNTIME = /^(?:openjdk-?\d+|default)-jre(?:-headless|-base)?$/;

const HEADERS = /-dev(?:el)?$/;

/** @param started packages with what the image starts and what that needs: they stay */
function computePlan({ list }: InstalledPackages, started: readonly number[]): PackagePlan {
  const plan: (PackageFate | undefined)[] = list.map(() => undefined);
  const needs = new PackageNeeds(list);
  const kinds = list.map(classifyTool);
  const isKept = new Set(started);
  list.forEach((one, index) => {
    if (RUNTIME.test(one.name)) isKept.add(index);
    // A program that was built with these headers most likely needs their library.
    if (one.isWanted && HEADERS.test(one.name))
      for (const library of needs.listDirect(index))
        if (kinds[library] === undefined) isKept.add(library);
  });
  let wanted = list.flatMap(({ isWanted }, index) =>
    isWanted || isKept.has(index) ? [index] : [],
  );
  let reached = needs.reach(wanted, true);
  const mark = (fate: PackageFate, isOne: (index: number) => boolean): void => {
    for (const index of list.keys()) if (isOne(index)) plan[index] = fate;
  };
  mark('orphaned', (index) => reached[index] === 0);
  const leftOut = new Set<number>();
  for (const kind of TOOL_KINDS) {
    const left = wanted.filter((index) => kinds[index] !== kind || isKept.has(index));
    // They were requested explicitly, so another package's recommendation does not matter.
    const needed = needs.reach(left, false);
    list.forEach(({ isWanted }, index) => {
      const isGoing = kinds[index] === kind && isWanted && !isKept.has(index);
      if (isGoing && needed[index] === 0) leftOut.add(index);
    });
    const stays = needs.reach(left, true, leftOut);
    mark(kind, (index) => reached[index] === 1 && stays[index] === 0);
    [wanted, reached] = [left, stays];
  }
  const needed = needs.reach(wanted, false);
  mark('recommended', (index) => reached[index] === 1 && needed[index] === 0);
  return plan;
}

/**
 * Which packages apt would not have installed without recommended ones, by index; with those that
 * are to be named instead, which stay with all that they need.
 * @param isNamed whether a package is to stay although it is only recommended
 */
export function findRecommended(
  { packages }: Pick<Evidence, 'packages'>,
  isNamed: (name: string) => boolean,
): { readonly going: ReadonlySet<number>; readonly named: readonly number[] } {
  const { list } = packages;
  const needs = new PackageNeeds(list);
  const wanted = list.flatMap(({ isWanted }, index) => (isWanted ? [index] : []));
  const reached = needs.reach(wanted, true);
  const isLost = (needed: Uint8Array) => (index: number) =>
    list[index]?.ecosystem === 'apt' && reached[index] === 1 && needed[index] === 0;
  const lost = list.map((_, index) => index).filter(isLost(needs.reach(wanted, false)));
  const named = lost.filter((index) => isNamed(list[index]?.name ?? ''));
  const stays = needs.reach([...wanted, ...named], false);
  return { going: new Set(lost.filter(isLost(stays))), named };
}

/** Which packages need which others. */
class PackageNeeds {
  readonly #list: InstalledPackages['list'];
  /** By ecosystem and name, including names that packages provide. */
  readonly #byName = new Map<string, number[]>();

  constructor(list: InstalledPackages['list']) {
    this.#list = list;
    list.forEach(({ ecosystem, name, provides }, index) => {
      for (const each of new Set([name, ...provides]))
        addTo(this.#byName, `${ecosystem} ${each}`, index);
    });
  }

  /** The packages that one package itself needs. */
  listDirect(index: number): readonly number[] {
    const { ecosystem, needs = [] } = this.#list[index] ?? {};
    return needs.flat().flatMap((name) => this.#byName.get(`${ecosystem} ${name}`) ?? []);
  }

  /**
   * @param leftOut packages that are skipped
   * @returns 1 for each package that these need, directly or indirectly, and for themselves
   */
  reach(
    roots: readonly number[],
    withRecommended: boolean,
    leftOut: ReadonlySet<number> = new Set(),
  ): Uint8Array {
    const isReached = new Uint8Array(this.#list.length);
    const open: number[] = [];
    const add = (index: number): void => {
      if (isReached[index] === 1 || leftOut.has(index)) return;
      isReached[index] = 1;
      open.push(index);
    };
    roots.forEach(add);
    const seen = new Set<string>();
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      const { ecosystem, needs, recommends } = this.#list[index] as InstalledPackages['list'][0];
      for (const name of [...needs, ...(withRecommended ? recommends : [])].flat()) {
        const key = `${ecosystem} ${name}`;
        if (seen.has(key)) continue;
        seen.add(key);
        this.#byName.get(key)?.forEach(add);
      }
    }
    return isReached;
  }
}

/** For each body, what happens to the package that owns it; `undefined` if all packages stay. */
export function createFateFinder(
  evidence: Evidence,
): ((body: number) => PackageFate | undefined) | undefined {
  const plan = planPackages(evidence);
  const { node } = evidence.bodies;
  if (plan.every((fate) => fate === undefined)) return undefined;
  return (body) => {
    const owner = evidence.packages.ownerOf(node[body] as number);
    return owner < 0 ? undefined : plan[owner];
  };
}
