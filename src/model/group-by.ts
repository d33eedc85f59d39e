/** Groups values by key, in the order of first appearance. Node 20 has no `Map.groupBy`. */
export function groupBy<Value, Key>(
  values: readonly Value[],
  toKey: (value: Value) => Key,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = toKey(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
