import type { GithubState } from './state.ts';

/** A commit and all its ancestors, children before their parents. */
export function ancestorsOf(state: GithubState, sha: string): string[] {
  const order: string[] = [];
  const visit = (at: string): void => {
    if (order.includes(at) || !state.commits.has(at)) return;
    // Built from the end: a commit is added once all its parents are.
    for (const parent of parentsOf(state, at).toReversed()) visit(parent);
    order.push(at);
  };
  visit(sha);
  return order.reverse();
}

export const parentsOf = ({ parents }: GithubState, sha: string): readonly string[] =>
  parents.get(sha) ?? [];

/** Like `git merge-base`: the common ancestor that is not an ancestor of another one. */
export function mergeBaseOf(state: GithubState, base: string, head: string): string | undefined {
  const ofBase = new Set(ancestorsOf(state, base));
  const [best] = ancestorsOf(state, head).filter((sha) => ofBase.has(sha));
  return best;
}
