import { posix } from 'node:path';
import type { SourceCopy } from '../../model/installs.ts';
import { parseExecForm, splitFlags } from '../dockerfile/words.ts';

const PLAIN = /^[\w@.+/-]+$/;

/**
 * Finds the words of a `COPY` that copy only these files.
 * @param text the instruction without its verb, as in the history
 * @param folder its working folder
 * @param paths absolute paths of the files in the image, all in one folder
 * @returns empty if unknown
 */
export function writeCopyWords(
  text: string,
  folder: string,
  paths: readonly string[],
): Pick<SourceCopy, 'files' | 'destination'> {
  const { flags, rest } = splitFlags(text);
  const words = parseExecForm(rest) ?? rest.split(' ').filter((word) => word !== '');
  const [target, sources] = [words.at(-1) ?? '', words.slice(0, -1)];
  const [source] = sources;
  const isKnown = [...words, ...paths].every((word) => PLAIN.test(word) || word.includes('*'));
  // Sources in a stage are absolute paths, and the history does not name the stage.
  const isElsewhere = words.slice(0, -1).some((word) => /^(?:\/.|\.\.)/.test(word));
  if (source === undefined || !isKnown || isElsewhere || flags.has('parents')) return {};
  const root = posix.resolve(folder, target);
  const inside = posix.relative(root, posix.dirname(paths[0] ?? root));
  if (inside.startsWith('..')) return {};
  const joined = posix.join(target, inside);
  const destination = joined.endsWith('/') ? joined : `${joined}/`;
  if (sources.length === 1 && !source.includes('*'))
    return {
      files: paths.map((path) => posix.join(source, posix.relative(root, path)).replace(/^\//, '')),
      destination,
    };
  const named = paths.map((path) => sources.find((word) => isNamed(word, posix.basename(path))));
  if (inside !== '' || named.includes(undefined)) return {};
  return { files: [...new Set(named.flatMap((word) => word ?? []))], destination };
}

/** Whether the last part of a word, with at most two `*`, matches a file. */
function isNamed(word: string, name: string): boolean {
  const [start = '', ...ends] = posix.basename(word).split('*');
  if (ends.length === 0) return start === name;
  if (ends.length > 2 || !name.startsWith(start) || !name.endsWith(ends.at(-1) ?? '')) return false;
  return ends.length === 1
    ? name.length >= start.length + (ends[0]?.length ?? 0)
    : name.slice(start.length).includes(ends[0] ?? '');
}
