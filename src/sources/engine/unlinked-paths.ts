import { listFoldersAbove } from '../../host/git/find-in-tree.ts';
import { decodeName } from '../../model/entry-name.ts';
import { type EntryColumns, KIND } from '../../model/layer-table.ts';
import { cleanName } from '../entry-links.ts';

/** Letters, digits and the punctuation of package names. */
const isPlain = (path: string): boolean =>
  path.split('/').every((part) => /^(?!\.{1,2}$)[\w@+~.][\w@+~.:-]*$/.test(part));

/**
 * Selects the paths that lead through folders only, judging by the layer's own entries. The engine
 * created every folder that the layer doesn't list.
 * @param entries the layer's entries; one that is not a folder disqualifies the paths below it
 */
export function selectUnlinkedPaths(
  paths: readonly string[],
  entries: EntryColumns,
): ReadonlySet<string> {
  const plain = paths.filter(isPlain);
  if (plain.length === 0) return new Set();
  const above = new Set(plain.flatMap(listFoldersAbove));
  const others = new Set<string>();
  for (let i = 0; i < entries.count; i++) {
    if (entries.kind[i] === KIND.directory) continue;
    const name = cleanName(
      decodeName(entries.text.subarray(entries.bounds[2 * i], entries.bounds[2 * i + 1])),
    );
    if (above.has(name)) others.add(name);
  }
  return new Set(
    plain.filter((path) => !listFoldersAbove(path).some((folder) => others.has(folder))),
  );
}
