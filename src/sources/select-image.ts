import { GateError } from '../errors.ts';
import { option } from '../model/options.ts';
import { formatPlatform, type Platform, platformMatches } from '../oci/platform.ts';
import { sameReference } from '../oci/reference.ts';

/** Images that an error lists by name. */
const MAX_LISTED = 20;

/** What one image of an archive can be called by. */
export interface Selectable {
  readonly references: readonly string[];
  readonly digests: readonly string[];
}

/**
 * The one image a user means among several.
 * @param select a reference, or a digest or its start (6 characters or more)
 * @throws GateError SOURCE_AMBIGUOUS where several are there and none was picked, IMAGE_NOT_SELECTED where the pick fits none
 */
export function selectImage<T extends Selectable>(
  images: readonly T[],
  select: string | undefined,
): T {
  const chosen = select === undefined ? images : images.filter((image) => isNamed(image, select));
  if (chosen.length === 1) return chosen[0] as T;
  const list = listOf(images);
  if (chosen.length > 1) {
    const first = images[0]?.references[0] ?? images[0]?.digests[0] ?? 'REF';
    throw new GateError('SOURCE_AMBIGUOUS', `the archive holds ${images.length} images:\n${list}`, {
      fix: `pick one, e.g. ${option('select', first)}`,
    });
  }
  throw new GateError(
    'IMAGE_NOT_SELECTED',
    `no image in the archive is called "${select}"; there ${images.length === 1 ? 'is' : 'are'}:\n${list}`,
    {
      fix: `set ${option('select')} to one of these, or to the start of a digest`,
    },
  );
}

function listOf(images: readonly Selectable[]): string {
  const names = images.map(
    ({ references, digests }) => references[0] ?? digests[0] ?? 'an image without a name',
  );
  const shown =
    names.length > MAX_LISTED
      ? [...names.slice(0, MAX_LISTED), `and ${names.length - MAX_LISTED} more`]
      : names;
  return shown.map((name) => `  ${name}`).join('\n');
}

function isNamed({ references, digests }: Selectable, select: string): boolean {
  if (references.some((reference) => reference === select || sameReference(reference, select)))
    return true;
  const hex = select.replace(/^sha256:/, '');
  return (
    /^[a-f0-9]{6,64}$/.test(hex) && digests.some((digest) => digest.startsWith(`sha256:${hex}`))
  );
}

/**
 * The images for the platform a user asks for; all of them when none is asked for.
 * @throws GateError IMAGE_NOT_SELECTED where there is none for it
 */
export function choosePlatforms<T extends { readonly platform: Platform }>(
  images: readonly T[],
  wanted: Platform | undefined,
): readonly T[] {
  if (wanted === undefined) return images;
  const chosen = images.filter(({ platform }) => platformMatches(platform, wanted));
  if (chosen.length > 0) return chosen;
  throw noSuchPlatform(wanted, new Set(images.map(({ platform }) => formatPlatform(platform))));
}

/** @param there what there are images for */
export function noSuchPlatform(wanted: Platform, there: ReadonlySet<string>): GateError {
  const message = `there is no image for ${formatPlatform(wanted)}, only for ${[...there].join(', ')}`;
  return new GateError('IMAGE_NOT_SELECTED', message, {
    fix: `set ${option('platform')} to one of these, or leave it out`,
  });
}
