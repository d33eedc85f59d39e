import { groupBy } from '../model/group-by.ts';
import type { ImagePoint } from '../model/image-history.ts';
import type { TagImage } from '../model/tag-image.ts';

/**
 * Compiles a pattern for tags.
 * @param pattern `*` is any text, `?` any character
 */
export function createTagFilter(pattern: string): (tag: string) => boolean {
  // Repeated stars mean one, and would be slow.
  const parts = pattern.replace(/\*+/g, '*').split(/([*?])/);
  const source = parts.map((part) =>
    part === '*' ? '.*' : part === '?' ? '.' : part.replace(/[.+^${}()|[\]\\/-]/g, '\\$&'),
  );
  const regex = new RegExp(`^${source.join('')}$`, 's');
  return (tag) => regex.test(tag);
}

/** The order of versions: `1.9` before `1.10`, `2.0-rc.1` before `2.0`; other tags come first. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [parseVersion(one), parseVersion(other)];
  if (a === undefined || b === undefined) {
    if (a === b) return compareTexts(one, other);
    return a === undefined ? -1 : 1;
  }
  for (let at = 0; at < Math.max(a.numbers.length, b.numbers.length); at++) {
    const difference = compareNumbers(a.numbers[at] ?? '0', b.numbers[at] ?? '0');
    if (difference !== 0) return difference;
  }
  if ((a.rest === '') !== (b.rest === '')) return a.rest === '' ? 1 : -1;
  return compareTexts(a.rest, b.rest) || a.numbers.length - b.numbers.length;
}

interface Version {
  readonly numbers: readonly string[];
  readonly rest: string;
}

function parseVersion(tag: string): Version | undefined {
  const [, numbers, rest = ''] = /^v?(\d+(?:\.\d+)*)([-+._].*)?$/i.exec(tag) ?? [];
  return numbers === undefined ? undefined : { numbers: numbers.split('.'), rest };
}

/** Of any length, without rounding. */
function compareNumbers(one: string, other: string): number {
  const [a, b] = [one.replace(/^0+(?=\d)/, ''), other.replace(/^0+(?=\d)/, '')];
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}

/** Digits compare as numbers: `rc.2` before `rc.10`. */
function compareTexts(one: string, other: string): number {
  const [a, b] = [one.split(/(\d+)/), other.split(/(\d+)/)];
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [here = '', there = ''] = [a[at], b[at]];
    const isNumber = at % 2 === 1 && here !== '' && there !== '';
    const difference = isNumber
      ? compareNumbers(here, there)
      : here < there
        ? -1
        : Number(here > there);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Builders of reproducible images set the time to the start of 1970 or 1980. */
const FIRST_REAL_SECONDS = Date.UTC(1990) / 1000;

const hasTime = ({ created }: TagImage): boolean =>
  created !== null && created >= FIRST_REAL_SECONDS;

/**
 * Orders tags by the creation time of their images, or by version if times are missing or equal.
 * @returns oldest first; tags of the same image are one point
 */
export function orderTags(tags: readonly TagImage[]): {
  readonly points: readonly ImagePoint[];
  /** The number of tags without a usable time, if all are ordered by version. */
  readonly timeless: number;
} {
  const timeless = tags.filter((tag) => !hasTime(tag)).length;
  const images = [...groupBy(tags, ({ digest }) => digest).values()].map((same) =>
    same.toSorted((a, b) => compareVersions(b.tag, a.tag) || b.tag.length - a.tag.length),
  );
  const ordered = images.toSorted(([a], [b]) => {
    if (a === undefined || b === undefined) return 0;
    const byTime = timeless > 0 ? 0 : (a.created ?? 0) - (b.created ?? 0);
    return byTime || compareVersions(a.tag, b.tag);
  });
  return { points: ordered.flatMap(toPoint), timeless };
}

/** The name with the most parts is the most specific: `1.4.0 (1.4, latest)`. */
function toPoint([first, ...others]: readonly TagImage[]): ImagePoint[] {
  if (first === undefined) return [];
  const names = others.map(({ tag }) => tag).join(', ');
  return [
    {
      commit: '',
      label: names === '' ? first.tag : `${first.tag} (${names})`,
      time: hasTime(first) ? first.created : null,
      ...{ pullRequest: null, distance: null, count: 1 },
      sizes: first.sizes,
    },
  ];
}
