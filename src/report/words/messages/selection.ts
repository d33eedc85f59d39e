import { imageNotSelected, sourceAmbiguous } from './failure.ts';
import type { Words } from './sentence.ts';

const MOST_LISTED = 20;

/** The first name or digest of each image; nothing for one without. */
type Names = readonly (string | undefined)[];

function list(names: Names): string {
  const more = names.length > MOST_LISTED ? [`and ${names.length - MOST_LISTED} more`] : [];
  const shown = names.slice(0, MOST_LISTED).map((name = 'an unnamed image') => name);
  return [...shown, ...more].map((name) => `\n  ${name}`).join('');
}

/** Messages about the choice of images of a source. */
export const SELECTION = {
  'image-not-in-archive': (
    { select, names }: { select: string; names: Names },
    { option }: Words,
  ) =>
    imageNotSelected(
      `no image in the archive is named "${select}"; it contains:${list(names)}`,
      `set ${option('select')} to one of these, or to the start of a digest`,
    ),
  'several-images': (
    {
      select,
      names,
      first = 'REF',
    }: { select: string | undefined; names: Names; first: string | undefined },
    { option }: Words,
  ) =>
    sourceAmbiguous(
      select === undefined
        ? `the archive contains ${names.length} images:${list(names)}`
        : `"${select}" matches ${names.length} images of the archive:${list(names)}`,
      `select one, e.g. ${option('select', first)}`,
    ),
  /** `isListed`: an index lists one, but its manifest is missing. */
  'no-image-for-platform': (
    {
      platforms,
      available,
      isListed,
    }: { platforms: readonly string[]; available: readonly string[]; isListed: boolean },
    { option }: Words,
  ) =>
    imageNotSelected(
      `no image for ${platforms.join(' or ')}` +
        (isListed ? ': the index lists it, but its manifest is missing' : '') +
        (available.length > 0 ? `; available: ${available.join(', ')}` : ''),
      `set ${option('platform')} to one of these, or remove it`,
    ),
} as const;
