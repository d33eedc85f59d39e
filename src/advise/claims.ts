import type { Evidence } from '../model/evidence.ts';
import { type Sign, SignMatcher } from './signs.ts';

const NOBODY = -1;
const ROOT = 0;

/** Why a body is evidence: the path that matches a sign, which is the body's own or a folder above it. */
export interface Claim<T extends Sign> {
  readonly sign: T;
  readonly node: number;
}

/** Says of bodies which sign claims them. All names are read once, when it is made. */
export class Claims<T extends Sign> {
  readonly #evidence: Evidence;
  /** By node: the path whose sign claims it. */
  readonly #owner: Int32Array;
  readonly #claims = new Map<number, Claim<T>>();
  /** Folders that hold what their sign asks for. */
  readonly #confirmed = new Set<number>();
  readonly #otherNames = new Map<number, number[]>();

  constructor(evidence: Evidence, signs: readonly T[]) {
    this.#evidence = evidence;
    this.#owner = new Int32Array(evidence.paths.count).fill(NOBODY);
    this.#readNames(signs);
    for (const { body, node } of evidence.links) {
      const names = this.#otherNames.get(body);
      if (names === undefined) this.#otherNames.set(body, [node]);
      else names.push(node);
    }
  }

  /** Without a folder its bytes stay where another name leads to them; a file that is evidence is so by any of its names. */
  of(body: number): Claim<T> | undefined {
    const claim = this.#claimAt(body, this.#evidence.bodies.node[body] as number);
    if (this.#otherNames.size === 0) return claim;
    const others = this.#otherNames.get(body);
    if (others === undefined) return claim;
    const claims = [claim, ...others.map((node) => this.#claimAt(body, node))];
    const file = claims.find((one) => one?.sign.fileBytes !== undefined);
    return file ?? (claims.every((one) => one?.sign.subject === claim?.sign.subject) ? claim : undefined);
  }

  /** The topmost path that matches a sign has all that is below it: a key in a package manager's cache belongs to the cache. */
  #readNames(signs: readonly T[]): void {
    const { paths } = this.#evidence;
    const matcher = new SignMatcher(paths, signs);
    const held = new Map(signs.map((sign) => [sign as Sign, sign.holds?.map((name) => matcher.numberOf(name))]));
    for (let node = ROOT + 1; node < paths.count; node++) {
      const parent = paths.parent(node);
      const sign = matcher.match(node);
      const above = this.#passedDown(parent);
      if (above === undefined) {
        if (sign !== undefined) this.#claim(node, sign);
        continue;
      }
      this.#owner[node] = above.node;
      if (above.node === parent && held.get(above.sign)?.includes(matcher.nameOf(node))) this.#confirmed.add(parent);
    }
  }

  #claim(node: number, sign: T): void {
    this.#owner[node] = node;
    this.#claims.set(node, { sign, node });
  }

  /** What a path's sign claims of what is below it: everything, but nothing for a sign that speaks of a file. */
  #passedDown(parent: number): Claim<T> | undefined {
    const owner = this.#owner[parent] as number;
    const claim = owner === NOBODY ? undefined : this.#claims.get(owner);
    return claim?.sign.fileBytes === undefined ? claim : undefined;
  }

  #claimAt(body: number, node: number): Claim<T> | undefined {
    const owner = this.#owner[node] as number;
    const claim = owner === NOBODY ? undefined : this.#claims.get(owner);
    if (claim === undefined) return undefined;
    const { fileBytes, holds } = claim.sign;
    if (fileBytes === undefined) return holds === undefined || this.#confirmed.has(owner) ? claim : undefined;
    const bytes = this.#evidence.bodies.bytes[body] as number;
    return bytes >= fileBytes[0] && bytes <= fileBytes[1] ? claim : undefined;
  }
}
