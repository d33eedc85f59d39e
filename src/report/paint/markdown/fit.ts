import { type Count, cutEnd } from '../../../model/cut-end.ts';

/**
 * The first of several versions of a text, longest first, that is within the limit. Each is
 * complete, so no table or fence is cut. If even the last one is too long: the start of its first
 * line.
 */
export function chooseFullest(versions: Iterable<string>, most: number, count: Count): string {
  let last = '';
  for (const version of versions) {
    if (count(version) <= most) return version;
    last = version;
  }
  return cutEnd(last.split('\n', 1)[0] ?? '', most, count, '');
}
