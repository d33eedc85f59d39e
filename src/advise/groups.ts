import { ADVICE_IDS } from '../model/advice.ts';
import { type BodyColumns, type Evidence, SEEN } from '../model/evidence.ts';
import type { ReadFacts } from '../model/facts.ts';
import { groupBy } from '../model/group-by.ts';
import { type Claim, Claims } from './claims.ts';
import type { AdviceRule } from './rule.ts';
import { ADVICE_RULES } from './rules.ts';
import { NameIndex, type Sign } from './signs.ts';

export const UNLISTED = -1;

/** The files that one piece of advice covers, one row each. */
export interface Group {
  readonly rule: AdviceRule;
  readonly subject: string;
  /** The instructions to change belong to the base image. */
  readonly isBase: boolean;
  bytes: number;
  readonly bodies: number[];
  /** What following the advice saves for each body. */
  readonly saved: number[];
  /** The path to list for each file, e.g. one that matched a sign; or `UNLISTED`. */
  readonly owners: number[];
}

/**
 * Puts every file into at most one group, that of the first rule that claims it, so no byte is
 * counted twice. Files in a known place are grouped by it, even if a later layer deleted or copied
 * them, because the same fix applies. Files of the base image form separate groups, because only
 * another base image removes them.
 */
export function groupBodies(facts: ReadFacts, evidence: Evidence): Group[] {
  const rules = ADVICE_IDS.map((id) => ADVICE_RULES[id]);
  const signs = rules.flatMap((rule, rank) =>
    (rule.signs ?? []).map((sign): RuledSign => ({ ...sign, rule, rank })),
  );
  const names = new NameIndex(evidence.paths, [
    ...signs,
    ...rules.flatMap(({ looksFor = [] }) => looksFor),
  ]);
  const claims = new Claims(evidence, signs, findFolders(rules, evidence), names);
  const classifiers = listClassifiers(rules, evidence, facts, { claims, names });
  const ofSeen = classifiers.filter(({ rule }) => !rule.isOfHidden);
  const { count, hiddenInLayer } = evidence.bodies;
  const groups = new Groups(evidence, rules, facts.base?.layerCount ?? 0);
  const isAnySeen = !claims.isEmpty || ofSeen.length > 0;
  for (let body = 0; body < count; body++) {
    const isSeen = hiddenInLayer[body] === SEEN;
    if (!isSeen || isAnySeen)
      groups.addFirst(body, claims.get(body), isSeen ? ofSeen : classifiers);
  }
  return groups.all();
}

interface Known {
  readonly claims: Claims<RuledSign>;
  readonly names: NameIndex;
}

/** Deciders that need more than a body's path, in the order of the rules. */
function listClassifiers(
  rules: readonly AdviceRule[],
  evidence: Evidence,
  facts: ReadFacts,
  { claims, names }: Known,
): readonly Classifier[] {
  const classifiers: Classifier[] = [];
  for (const [rank, rule] of rules.entries()) {
    const before = [...classifiers];
    const isClaimed = (body: number): boolean =>
      (claims.get(body)?.sign.rank ?? rank) < rank ||
      before.some(({ subjectOf }) => subjectOf(body) !== undefined);
    const subjectOf = rule.classify?.(evidence, facts, { isClaimed, names });
    if (subjectOf !== undefined) classifiers.push({ rule, rank, subjectOf });
  }
  return classifiers;
}

/** Folders that a rule recognizes by more than their names. */
function findFolders(
  rules: readonly AdviceRule[],
  evidence: Evidence,
): ReadonlyMap<number, RuledSign> {
  const signs = new Map<string, RuledSign>();
  const folders = new Map<number, RuledSign>();
  rules.forEach((rule, rank) => {
    for (const [node, subject] of rule.folders?.(evidence) ?? []) {
      const key = `${rule.id} ${subject}`;
      const sign = signs.get(key) ?? { path: '', subject, rule, rank };
      signs.set(key, sign);
      if (!folders.has(node)) folders.set(node, sign);
    }
  });
  return folders;
}

interface Ranked {
  readonly rule: AdviceRule;
  /** The rule's place among all rules. */
  readonly rank: number;
}
type RuledSign = Sign & Ranked;

interface Classifier extends Ranked {
  readonly subjectOf: (body: number) => string | undefined;
}

class Groups {
  readonly #bodies: BodyColumns;
  readonly #baseCount: number;
  readonly #shares: ReadonlyMap<AdviceRule, (body: number) => number>;
  /** By rule and subject: own layers and base image separately. */
  readonly #groups = new Map<string, Group>();
  #last: Group | undefined;

  constructor(evidence: Evidence, rules: readonly AdviceRule[], baseCount: number) {
    this.#bodies = evidence.bodies;
    this.#baseCount = baseCount;
    this.#shares = new Map(
      rules.flatMap((rule) => (rule.getShare ? [[rule, rule.getShare(evidence)] as const] : [])),
    );
  }

  /** Adds a body to the group of the first rule that claims it. */
  addFirst(
    body: number,
    claim: Claim<RuledSign> | undefined,
    classifiers: readonly Classifier[],
  ): void {
    const signRank = claim?.sign.rank ?? Number.POSITIVE_INFINITY;
    for (const { rule, rank, subjectOf } of classifiers) {
      if (rank > signRank) break;
      const subject = subjectOf(body);
      if (subject === undefined) continue;
      this.#add(rule, subject, body);
      return;
    }
    if (claim !== undefined) this.#add(claim.sign.rule, claim.sign.subject, body, claim.node);
  }

  all(): Group[] {
    return [...groupBy(this.#groups.values(), ({ rule }) => rule).values()].flat();
  }

  #add(rule: AdviceRule, subject: string, body: number, owner?: number): void {
    const isBase = findLayerToChange(rule, this.#bodies, body) < this.#baseCount;
    const group = this.#getGroup(rule, subject, isBase);
    this.#last = group;
    const share = this.#shares.get(rule);
    const saved = share === undefined ? (this.#bodies.bytes[body] as number) : share(body);
    group.bytes += saved;
    group.bodies.push(body);
    group.saved.push(saved);
    const own = share === undefined ? UNLISTED : (this.#bodies.node[body] as number);
    group.owners.push(owner ?? own);
  }

  /** Consecutive files are mostly in the same group. */
  #getGroup(rule: AdviceRule, subject: string, isBase: boolean): Group {
    const last = this.#last;
    if (last?.rule === rule && last.subject === subject && last.isBase === isBase) return last;
    const key = `${rule.id} ${isBase} ${subject}`;
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const group: Group = { rule, subject, isBase, bytes: 0, bodies: [], saved: [], owners: [] };
    this.#groups.set(key, group);
    return group;
  }
}

/** The layer whose instruction must change for a file. */
export const findLayerToChange = (
  { isHidersFault }: AdviceRule,
  { layer, hiddenInLayer }: BodyColumns,
  body: number,
): number => (isHidersFault ? hiddenInLayer : layer)[body] as number;
