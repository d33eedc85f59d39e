import type { PathOwners } from '../../../model/facts.ts';
import { neutralize } from '../../words/inert.ts';

/** Converts runs over all rows of a tree to runs over the kept rows. */
export class OwnerRuns {
  readonly #from: PathOwners | undefined;
  #next = 0;
  readonly #row: number[] = [];
  readonly #owner: number[] = [];

  constructor(from: PathOwners | undefined) {
    this.#from = from;
  }

  /** Adds a row with bytes; rows come in order. @param to its number among kept rows */
  keep(row: number, to: number): void {
    if (this.#from === undefined) return;
    while ((this.#from.row[this.#next] ?? Number.POSITIVE_INFINITY) <= row) this.#next++;
    const owner = this.#from.owner[this.#next - 1] ?? -1;
    if (owner === (this.#owner.at(-1) ?? -1)) return;
    this.#row.push(to);
    this.#owner.push(owner);
  }

  /** @returns null if no row has an owner; names are inert */
  get(): PathOwners | null {
    if (this.#from === undefined || this.#row.length === 0) return null;
    const packages = this.#from.packages.map(({ ecosystem, name }) => ({
      ecosystem: neutralize(ecosystem),
      name: neutralize(name),
    }));
    return { packages, row: this.#row, owner: this.#owner };
  }
}
