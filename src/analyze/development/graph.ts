import { addTo } from '../../model/group-by.ts';

/** More than any project has. */
const MOST_PACKAGES = 100_000;

interface LockedPackage {
  readonly id: string;
  readonly version: string;
  readonly needs: readonly string[];
  isKept: boolean;
}

/** Whether only development needs a package: all its locked versions, or the given one. */
export type IsDevelopment = (name: string, version: string | null) => boolean;

/** The packages of a lock file and their dependencies. Linear in time and memory. */
export class DependencyGraph {
  readonly #byId = new Map<string, LockedPackage>();
  readonly #byName = new Map<string, LockedPackage[]>();
  readonly #resolve: (need: string, from: string) => Iterable<string>;

  /** @param resolve lists IDs that a dependency of a package can refer to, the right one first */
  constructor(resolve: (need: string, from: string) => Iterable<string> = (need) => [need]) {
    this.#resolve = resolve;
  }

  /**
   * Adds a package.
   * @param ids all IDs that refer to it
   * @param needs its dependencies, in the format of `resolve`
   */
  add(ids: readonly string[], name: string, version: string, needs: readonly string[]): void {
    const [id] = ids;
    if (id === undefined || this.#byId.size >= MOST_PACKAGES) return;
    const locked = { id, version, needs, isKept: false };
    for (const one of ids) this.#byId.set(one, locked);
    addTo(this.#byName, name, locked);
  }

  /**
   * Finds packages that no runtime dependency needs, directly or indirectly. Unlocked packages are
   * not for development.
   * @returns `undefined` if a runtime dependency is not locked, because the lock file is then
   * incomplete
   */
  findDevelopment(runtime: readonly string[]): IsDevelopment | undefined {
    const open: LockedPackage[] = [];
    for (const need of runtime) {
      const locked = this.#find(need, '');
      if (locked === undefined) return undefined;
      open.push(locked);
    }
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at.isKept) continue;
      at.isKept = true;
      for (const need of at.needs) {
        const locked = this.#find(need, at.id);
        if (locked !== undefined) open.push(locked);
      }
    }
    return (name, version) => {
      const named = this.#byName
        .get(name)
        ?.filter((one) => version === null || one.version === version);
      return named !== undefined && named.length > 0 && named.every(({ isKept }) => !isKept);
    };
  }

  #find(need: string, from: string): LockedPackage | undefined {
    for (const id of this.#resolve(need, from)) {
      const locked = this.#byId.get(id);
      if (locked !== undefined) return locked;
    }
    return undefined;
  }
}
