/**
 * Counts insertions, deletions, changes and swaps of neighbors (optimal string alignment).
 * @param most if it takes more edits than that, the result is only some larger number
 */
export function computeEditDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let [before, previous]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, j) => j),
  ];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(
        getCost(previous, j) + 1,
        getCost(row, j - 1) + 1,
        getCost(previous, j - 1) + change,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, getCost(before, j - 2) + 1);
      row.push(edits);
    }
    // Later rows are computed from these two, and no cell is smaller than its inputs.
    if (Math.min(...row) > most && Math.min(...previous) > most) return most + 1;
    [before, previous] = [previous, row];
  }
  return getCost(previous, b.length);
}

const getCost = (row: readonly number[], index: number): number => row[index] ?? 0;
