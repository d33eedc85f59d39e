import { type BodyColumns, type Evidence, SEEN } from '../model/evidence.ts';
import type { ImageFacts } from '../model/facts.ts';
import { Claims } from './claims.ts';
import type { AdviceRule } from './rule.ts';
import { ADVICE_RULES } from './rules.ts';
import type { Sign } from './signs.ts';

/** The files that one piece of advice covers. */
export interface Group {
  readonly rule: AdviceRule;
  readonly subject: string;
  /** The instructions to change belong to the base image. */
  readonly isBase: boolean;
  readonly bytes: number;
  readonly bodies: readonly number[];
  /** The path that matched a sign, for each file; empty if the group has no sign. */
  readonly owners: readonly number[];
}

/**
 * Puts every file into at most one group, the first that fits. Files in a known place are grouped
 * by it, even if a later layer deleted or copied them, because the same fix covers that. Files of
 * the base image form separate groups: only another base image removes them.
 */
export function groupBodies(facts: ImageFacts, evidence: Evidence): Group[] {
  const rules = Object.values(ADVICE_RULES);
  const signs = rules.flatMap((rule) =>
    (rule.signs ?? []).map((sign): RuledSign => ({ ...sign, rule })),
  );
  const claims = new Claims(evidence, signs, knownFolders(rules, evidence));
  const fateRules = rules.flatMap((rule) => {
    const subjectOf = rule.classifyHidden?.(evidence, facts);
    return subjectOf === undefined ? [] : [{ rule, subjectOf }];
  });
  const groups = new Groups(evidence.bodies, facts.base?.layerCount ?? 0);
  for (let body = 0; body < evidence.bodies.count; body++) {
    const claim = claims.of(body);
    if (claim !== undefined) groups.add(claim.sign.rule, claim.sign.subject, body, claim.node);
    else if (evidence.bodies.hiddenInLayer[body] !== SEEN) groups.addHidden(fateRules, body);
  }
  return groups.all();
}

/** Folders that a rule knows by more than their names. */
function knownFolders(
  rules: readonly AdviceRule[],
  evidence: Evidence,
): ReadonlyMap<number, RuledSign> {
  const signs = new Map<string, RuledSign>();
  const folders = new Map<number, RuledSign>();
  for (const rule of rules) {
    for (const [node, subject] of rule.folders?.(evidence) ?? []) {
      const key = `${rule.id} ${subject}`;
      const sign = signs.get(key) ?? { path: '', subject, rule };
      signs.set(key, sign);
      folders.set(node, sign);
    }
  }
  return folders;
}

type RuledSign = Sign & { readonly rule: AdviceRule };

interface HiddenBodyRule {
  readonly rule: AdviceRule;
  readonly subjectOf: (body: number) => string | undefined;
}

type GrowingGroup = Group & { bytes: number; readonly bodies: number[]; readonly owners: number[] };

class Groups {
  readonly #bodies: BodyColumns;
  readonly #baseCount: number;
  /** By rule, then by subject: own layers and base image separately. */
  readonly #groups = new Map<AdviceRule, Map<string, GrowingGroup>>();
  #last: GrowingGroup | undefined;

  constructor(bodies: BodyColumns, baseCount: number) {
    this.#bodies = bodies;
    this.#baseCount = baseCount;
  }

  add(rule: AdviceRule, subject: string, body: number, owner?: number): void {
    const isBase = findLayerToChange(rule, this.#bodies, body) < this.#baseCount;
    const group = this.#groupOf(rule, subject, isBase);
    this.#last = group;
    group.bytes += this.#bodies.bytes[body] as number;
    group.bodies.push(body);
    if (owner !== undefined) group.owners.push(owner);
  }

  addHidden(rules: readonly HiddenBodyRule[], body: number): void {
    for (const { rule, subjectOf } of rules) {
      const subject = subjectOf(body);
      if (subject === undefined) continue;
      this.add(rule, subject, body);
      return;
    }
  }

  all(): Group[] {
    return [...this.#groups.values()].flatMap((bySubject) => [...bySubject.values()]);
  }

  /** Consecutive files are mostly in the same group. */
  #groupOf(rule: AdviceRule, subject: string, isBase: boolean): GrowingGroup {
    const last = this.#last;
    if (last?.rule === rule && last.subject === subject && last.isBase === isBase) return last;
    const key = `${isBase} ${subject}`;
    return this.#groups.get(rule)?.get(key) ?? this.#open(key, rule, subject, isBase);
  }

  #open(key: string, rule: AdviceRule, subject: string, isBase: boolean): GrowingGroup {
    const group: GrowingGroup = { rule, subject, isBase, bytes: 0, bodies: [], owners: [] };
    const ofRule = this.#groups.get(rule);
    if (ofRule === undefined) this.#groups.set(rule, new Map([[key, group]]));
    else ofRule.set(key, group);
    return group;
  }
}

/** The layer whose instruction must change for a file. */
export const findLayerToChange = (
  { isHidersFault }: AdviceRule,
  { layer, hiddenInLayer }: BodyColumns,
  body: number,
): number => (isHidersFault ? hiddenInLayer : layer)[body] as number;
