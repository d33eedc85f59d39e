import type { Evidence } from '../model/evidence.ts';
import { addTo } from '../model/group-by.ts';
import { matchSigns, NameIndex, type Sign } from './signs.ts';
import { listStartTexts } from './start-texts.ts';

const NOBODY = -1;
const ROOT = 0;
const LOWER_CASE = 0x20;
/** First letters of copyright, legal, notice, third party, unlicense, patents and EULA. */
const SPARED_FIRST = new Set([...'clntupe'].map((letter) => letter.charCodeAt(0)));

/** Why a file is evidence: the path that matches a sign, its own or a parent folder's. */
export interface Claim<T extends Sign> {
  readonly sign: T;
  readonly node: number;
}

/** A claim while names are still being read. */
interface OpenClaim<T extends Sign> extends Claim<T> {
  /** A parent folder whose sign isn't confirmed yet. */
  readonly above: OpenClaim<T> | undefined;
  isHeld: boolean;
  /** The claim that applies in the end. */
  winner?: Claim<T> | undefined;
}

/**
 * Finds the sign that claims a file. The topmost matching path claims everything below it: a key in
 * a package manager's cache belongs to the cache. All names are read once, in the constructor.
 */
export class Claims<T extends Sign> {
  readonly #evidence: Evidence;
  /** By node: the lowest path at or above it with a sign. */
  readonly #owner: Int32Array;
  readonly #claims = new Map<number, OpenClaim<T>>();
  /** Other names of files with several names, if one of the names is claimed. */
  readonly #otherNames = new Map<number, number[]>();

  /** By pattern: whether the container starts such a program. */
  readonly #started = new Map<RegExp, boolean>();

  /**
   * @param folders that are evidence regardless of their name, by node
   * @param names knows at least these signs
   */
  constructor(
    evidence: Evidence,
    signs: readonly T[],
    folders: ReadonlyMap<number, T> = new Map(),
    names = new NameIndex(evidence.paths, signs),
  ) {
    this.#evidence = evidence;
    this.#owner = new Int32Array(evidence.paths.count).fill(NOBODY);
    this.#readNames(signs, folders, names);
    // Folders come before their contents.
    for (const claim of this.#claims.values())
      claim.winner = claim.above?.winner ?? (claim.isHeld ? claim : undefined);
    this.#readLinks();
  }

  /**
   * Removing a folder keeps files that have another name elsewhere; a file sign applies by any of
   * its names.
   */
  get(body: number): Claim<T> | undefined {
    const node = this.#evidence.bodies.node[body] as number;
    const others = this.#otherNames.size === 0 ? undefined : this.#otherNames.get(body);
    return others === undefined
      ? this.#findClaim(body, node)
      : this.#findSharedClaim(body, [node, ...others]);
  }

  #findSharedClaim(body: number, names: readonly number[]): Claim<T> | undefined {
    const claims = names.map((name) => this.#findClaim(body, name));
    const file = claims.find((claim) => claim?.sign.fileBytes !== undefined);
    return (
      file ??
      (claims.every((claim) => claim?.sign.subject === claims[0]?.sign.subject)
        ? claims[0]
        : undefined)
    );
  }

  #readNames(signs: readonly T[], folders: ReadonlyMap<number, T>, names: NameIndex): void {
    const { paths } = this.#evidence;
    const found = matchSigns(paths, signs, names);
    for (const [node, sign] of folders) found.set(node, sign);
    if (found.size === 0) return;
    const held = new Map(
      signs.flatMap((sign) =>
        sign.holds ? [[sign, sign.holds.map((name) => names.findNumber(name))] as const] : [],
      ),
    );
    const isHeld = ({ sign }: OpenClaim<T>, node: number): boolean =>
      held.get(sign)?.includes(names.getNumber(node)) ?? false;
    for (let node = ROOT + 1; node < paths.count; node++) {
      const parent = paths.parent(node);
      const sign = found.get(node);
      // Most paths have no such name, and are below none.
      if (sign === undefined && this.#owner[parent] === NOBODY) continue;
      const above = this.#passDown(parent);
      if (above?.node === parent && isHeld(above, node)) above.isHeld = true;
      this.#claim(node, above, sign);
    }
  }

  #claim(node: number, above: OpenClaim<T> | undefined, sign: T | undefined): void {
    const isFree = above === undefined || above.sign.holds !== undefined;
    if (isFree && sign !== undefined) {
      this.#owner[node] = node;
      this.#claims.set(node, { sign, node, above, isHeld: sign.holds === undefined });
    } else if (above !== undefined) this.#owner[node] = above.node;
  }

  /** Whether nothing is claimed. */
  get isEmpty(): boolean {
    return this.#claims.size === 0;
  }

  #readLinks(): void {
    if (this.isEmpty) return;
    const { links, bodies } = this.#evidence;
    const isClaimed = new Uint8Array(bodies.count);
    links.body.forEach((body, i) => {
      const names = [bodies.node[body] as number, links.node[i] as number];
      if (names.some((node) => this.#owner[node] !== NOBODY)) isClaimed[body] = 1;
    });
    links.body.forEach((body, i) => {
      if (isClaimed[body] === 1) addTo(this.#otherNames, body, links.node[i] as number);
    });
  }

  /** The claim that applies below a path. A file sign doesn't apply below itself. */
  #passDown(parent: number): OpenClaim<T> | undefined {
    const owner = this.#owner[parent] as number;
    if (owner === NOBODY) return undefined;
    const claim = this.#claims.get(owner);
    return claim?.sign.fileBytes === undefined ? claim : claim.above;
  }

  /** Paths are made only for names that can be a license, because there are many documents. */
  #isSpared(node: number, { spares }: Sign): boolean {
    const { paths } = this.#evidence;
    const first = paths.nameLength(node) === 0 ? 0 : paths.nameByte(node, 0) | LOWER_CASE;
    return SPARED_FIRST.has(first) && spares?.(paths.path(node)) === true;
  }

  #isStarted(program: RegExp): boolean {
    const known = this.#started.get(program);
    if (known !== undefined) return known;
    const isStarted = listStartTexts(this.#evidence).some((text) => program.test(text));
    this.#started.set(program, isStarted);
    return isStarted;
  }

  #findClaim(body: number, node: number): Claim<T> | undefined {
    const owner = this.#owner[node] as number;
    if (owner === NOBODY) return undefined;
    const claim = this.#claims.get(owner)?.winner;
    const fileBytes = claim?.sign.fileBytes;
    if (claim?.sign.spares !== undefined && this.#isSpared(node, claim.sign)) return undefined;
    if (claim?.sign.unlessStarted !== undefined && this.#isStarted(claim.sign.unlessStarted))
      return undefined;
    if (claim?.sign.isUnpackaged && this.#evidence.packages.ownerOf(node) >= 0) return undefined;
    if (fileBytes === undefined) return claim;
    const bytes = this.#evidence.bodies.bytes[body] as number;
    if (bytes < fileBytes[0] || bytes > fileBytes[1]) return undefined;
    const content = this.#evidence.contents.get(body);
    return content && claim?.sign.rejects?.(content) ? undefined : claim;
  }
}
