import { decodeName } from '../../model/entry-name.ts';
import { KIND } from '../../model/layer-table.ts';
import type { ScannedTar } from '../../read/tar-scan.ts';
import { cleanName, MAX_HOPS, resolveLink } from '../entry-links.ts';

/**
 * Finds a file in the archive by name. Follows links: old engines store a layer once and link to
 * it.
 */
export function indexArchiveNames({ entries }: ScannedTar): (name: string) => number | undefined {
  const byName = new Map<string, number>();
  const getTarget = (at: string, entry: number): string =>
    resolveLink(
      at,
      readText(entries.text, entries.bounds, 2 * entry + 1),
      entries.kind[entry] === KIND.hardlink,
    );
  for (let i = 0; i < entries.count; i++) {
    if (!hasContent(entries.kind[i])) continue;
    const name = cleanName(readText(entries.text, entries.bounds, 2 * i));
    // A hard link keeps the current content of its target: a later entry with that name is another
    // file.
    const target = entries.kind[i] === KIND.hardlink ? byName.get(getTarget(name, i)) : undefined;
    byName.set(name, target ?? i);
  }
  return (name) => {
    let at = cleanName(name);
    for (let hops = 0; hops < MAX_HOPS; hops++) {
      const entry = byName.get(at);
      if (entry === undefined || entries.kind[entry] === KIND.file) return entry;
      at = getTarget(at, entry);
    }
    return undefined;
  };
}

const hasContent = (kind: number | undefined): boolean =>
  kind === KIND.file || kind === KIND.symlink || kind === KIND.hardlink;

const readText = (text: Uint8Array, bounds: Uint32Array, at: number): string =>
  decodeName(text.subarray(bounds[at], bounds[at + 1]));
