import type { GithubState } from './state.ts';

/** A commit and all its ancestors, children before their parents. */
export function getAncestors(state: GithubState, sha: string): string[] {
  const order: string[] = [];
  const visit = (at: string): void => {
    if (order.includes(at) || !state.commits.has(at)) return;
    // Built from the end: a commit is added once all its parents are.
    for (const parent of getParents(state, at).toReversed()) visit(parent);
    order.push(at);
  };
  visit(sha);
  return order.reverse();
}

export const getParents = ({ parents }: GithubState, sha: string): readonly string[] =>
  parents.get(sha) ?? [];

/** Like `git merge-base`: the common ancestor that is not an ancestor of another one. */
export function getMergeBase(state: GithubState, base: string, head: string): string | undefined {
  const ofBase = new Set(getAncestors(state, base));
  const [best] = getAncestors(state, head).filter((sha) => ofBase.has(sha));
  return best;
}
