import { imageNotSelected, sourceAmbiguous } from './failure.ts';
import type { Words } from './sentence.ts';
import { long } from './template.ts';

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
  'image-not-in-archive': (it: { select: string; names: Names }, { option }: Words) =>
    imageNotSelected(
      `no image in the archive is named "${it.select}"; it contains:${list(it.names)}`,
      `set ${option('select')} to one of these, or to the start of a digest`,
    ),
  'several-images': (
    it: Record<'select' | 'first', string | undefined> & { names: Names },
    { option }: Words,
  ) =>
    sourceAmbiguous(
      (it.select === undefined
        ? `the archive contains ${it.names.length} images:`
        : `"${it.select}" matches ${it.names.length} images of the archive:`) + list(it.names),
      `select one, e.g. ${option('select', it.first ?? 'REF')}`,
    ),
  /** `isListed`: an index lists one, but its manifest is missing. */
  'no-image-for-platform': imageNotSelected(
    long(
      'no image for {platforms:or}[{isListed:if}: the index lists it, but its manifest is missing]',
      '[; available: {available:all}]',
    ),
    'set {--platform} to one of these, or remove it',
  ),
} as const;
