import { posix } from 'node:path';
import type { Instruction } from '../analyze/dockerfile/parse-dockerfile.ts';
import { copiesContext } from '../analyze/dockerfile/sources.ts';
import { splitCopy } from '../analyze/dockerfile/words.ts';

/**
 * Whether an instruction may read one of these paths from the build context; if in doubt, it does.
 * @param paths without wildcards, relative to the context
 */
export function mayRead(instruction: Instruction, paths: readonly string[]): boolean {
  const { verb, text } = instruction;
  if (verb === 'RUN') return /--mount=(?!\S*from=)\S*type=bind/.test(text);
  if (verb === 'ONBUILD') return true;
  if (!copiesContext(instruction)) return false;
  const { words } = splitCopy(text);
  return words.slice(0, -1).some((word) => paths.some((path) => isNear(word, path)));
}

/** Whether a source is a path, or is above or below it. */
function isNear(source: string, path: string): boolean {
  if (source.includes('$')) return true;
  const wanted = posix.join('/', source).split('/').filter(Boolean);
  const names = posix.join('/', path).split('/').filter(Boolean);
  return wanted.every((name, i) => names[i] === undefined || matches(name, names[i]));
}

/** A name with `*`, `?` or `[` represents any name that starts the same. */
function matches(wanted: string, name: string): boolean {
  const start = wanted.search(/[*?[\\]/);
  return start < 0 ? wanted === name : name.startsWith(wanted.slice(0, start));
}
