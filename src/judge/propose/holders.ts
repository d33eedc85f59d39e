import { listRulesInForce } from '../../budget/effective-limits.ts';
import {
  listAllParts,
  listParts,
  listScopes,
  type PlacedPart,
  type Scope,
  toScope,
} from '../../budget/scope.ts';
import type { Budget, RuleLimits } from '../../model/budget.ts';
import type { Finding, ImageReport } from '../../model/report.ts';

/** What a budget limits: an image with its measured values, or one that was not measured. */
export interface Holder {
  /** `api`, `linux/arm64`, `api linux/arm64`. */
  readonly name: string;
  /** The pointers of the parts of the budget that apply to it. */
  readonly parts: ReadonlySet<string>;
  /** By rule. */
  readonly inForce: ReadonlyMap<string, RuleLimits>;
  readonly measured: Measured | undefined;
}

export interface Measured {
  readonly imageBytes: number;
  readonly findings: ReadonlyMap<string, Finding>;
}

/** All images judged by a budget, then the images and platforms it names that were not measured. */
export function listHolders(budget: Budget, images: readonly ImageReport[]): Holder[] {
  const judged = images.map(({ key, facts, findings }) =>
    createHolder(budget, key.name, toScope(key), {
      imageBytes: facts?.measures.imageBytes ?? 0,
      findings: new Map(findings.map((finding) => [finding.id, finding])),
    }),
  );
  const names = new Set(images.map(({ key }) => key.name));
  const others = [...budget.images.keys()]
    .filter((name) => !names.has(name))
    .map((name) => createHolder(budget, name, { name, platforms: [] }, undefined));
  return [...judged, ...others, ...listUnmeasuredPlatforms(budget, judged, names)];
}

/** The platforms with their own limits that no measured image has. */
function listUnmeasuredPlatforms(
  budget: Budget,
  judged: readonly Holder[],
  names: ReadonlySet<string>,
): Holder[] {
  const missing = new Set(
    listAllParts(budget)
      .filter(
        ({ platform, image, pointer }) =>
          platform !== null &&
          (image === null || names.has(image)) &&
          !judged.some(({ parts }) => parts.has(pointer)),
      )
      .map(identify),
  );
  return listScopes(budget)
    .filter((scope) => missing.has(identify(scope)))
    .map((scope) => {
      const words = [scope.image, scope.platform].filter((word) => word !== null);
      return createHolder(budget, words.join(' '), scope, undefined);
    });
}

const identify = ({ image, platform }: Pick<PlacedPart, 'image' | 'platform'>): string =>
  JSON.stringify([image, platform]);

const createHolder = (
  budget: Budget,
  name: string,
  scope: Scope,
  measured: Measured | undefined,
): Holder => ({
  name,
  parts: new Set(listParts(budget, scope).map(({ pointer }) => pointer)),
  inForce: new Map(
    listRulesInForce(budget, new Map(), scope).map(({ rule, bounds }) => [rule.key, bounds]),
  ),
  measured,
});

export const listMeasured = (holders: readonly Holder[]): Measured[] =>
  holders.flatMap(({ measured }) => measured ?? []);

export const listUnknownNames = (holders: readonly Holder[]): string[] =>
  holders.filter(({ measured }) => measured === undefined).map(({ name }) => name);
