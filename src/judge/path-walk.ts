import type { Glob, GlobState } from '../budget/glob/glob.ts';
import type { PathTree } from '../model/facts.ts';

/**
 * Walks a tree once for any number of globs.
 * @param visit called for each row with 1 or 0 per glob, in an array that is reused
 */
export function walkTree(
  tree: PathTree,
  globs: readonly Glob[],
  visit: (row: number, selected: Uint8Array) => void,
): void {
  const selected = new Uint8Array(globs.length);
  // By glob: its state at each depth above the row; the root's at 0.
  const states: GlobState[][] = globs.map((glob) => [glob.start]);
  for (let row = 0; row < tree.name.length; row++) {
    const depth = tree.depth[row] as number;
    const name = tree.name[row] as string;
    for (let index = 0; index < globs.length; index++) {
      const known = states[index] as GlobState[];
      const state = (globs[index] as Glob).step(known[depth] ?? 'dead', name);
      known[depth + 1] = state;
      selected[index] = state === 'selected' ? 1 : 0;
    }
    visit(row, selected);
  }
}
