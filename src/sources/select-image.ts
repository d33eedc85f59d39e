import { GateError } from '../errors.ts';
import { formatPlatform, type Platform, platformMatches } from '../oci/platform.ts';
import {
  formatRepository,
  isReference,
  isSameReference,
  parseReference,
} from '../oci/reference.ts';
import type { FoundImage } from './source-context.ts';

/** The names and digests that select an image of an archive. */
export interface Selectable {
  readonly references: readonly string[];
  readonly digests: readonly string[];
}

/**
 * Selects one image of several.
 * @param select a reference, a digest or its start, or `NAME@DIGEST`
 * @throws GateError SOURCE_AMBIGUOUS if several match, IMAGE_NOT_SELECTED if none does
 */
export function selectImage<T extends Selectable>(
  images: readonly T[],
  select: string | undefined,
): T {
  const chosen = select === undefined ? images : findByName(images, select);
  if (chosen.length === 1) return chosen[0] as T;
  if (chosen.length > 1) throw createAmbiguousError(chosen, select);
  throw new GateError('image-not-in-archive', { select: select ?? '', names: images.map(toName) });
}

function createAmbiguousError(
  chosen: readonly Selectable[],
  select: string | undefined,
): GateError {
  const [reference] = chosen[0]?.references ?? [];
  const isUnique = chosen.filter(({ references }) => references[0] === reference).length === 1;
  const first = (isUnique ? reference : undefined) ?? chosen[0]?.digests[0];
  return new GateError('several-images', { select, names: chosen.map(toName), first });
}

const toName = ({ references, digests }: Selectable): string | undefined =>
  references[0] ?? digests[0];

/** An exact name takes precedence over another form of it, and any name over a digest. */
function findByName<T extends Selectable>(images: readonly T[], select: string): readonly T[] {
  const ways: readonly ((image: T) => boolean)[] = [
    ({ references }) => references.includes(select),
    ({ references }) => references.some((reference) => isSameReference(reference, select)),
    ({ references, digests }) => isOfRepository(references, select) && hasDigest(digests, select),
  ];
  for (const way of ways) {
    const chosen = images.filter(way);
    if (chosen.length > 0) return chosen;
  }
  return [];
}

/** Whether `NAME@DIGEST` has a name of the image; so has a bare digest, or if it has no names. */
function isOfRepository(references: readonly string[], select: string): boolean {
  const at = select.lastIndexOf('@');
  // A layout may name an image by its tag alone.
  const names = references.filter((reference) => /[/:]/.test(reference));
  if (at <= 0 || names.length === 0) return true;
  const wanted = toRepository(select.slice(0, at));
  return names.some((reference) => toRepository(reference) === wanted);
}

const toRepository = (name: string): string =>
  isReference(name) ? formatRepository(parseReference(name)) : name;

/** Accepts the start of a digest, like Docker; fewer than 4 digits are more likely a name. */
function hasDigest(digests: readonly string[], select: string): boolean {
  const start = select.slice(select.lastIndexOf('@') + 1).toLowerCase();
  if (/^sha(?:256|512):[a-f0-9]+$/.test(start))
    return digests.some((digest) => digest.startsWith(start));
  if (!/^[a-f0-9]{4,128}$/.test(start)) return false;
  return digests.some((digest) => digest.slice(digest.indexOf(':') + 1).startsWith(start));
}

/** The images for the requested platforms, and an error for each platform without one. */
export interface ChosenPlatforms<T> {
  readonly chosen: readonly T[];
  readonly lacking: readonly { readonly platform: Platform; readonly error: GateError }[];
}

/**
 * Selects images by platform; all of them if none is requested. An image with an unknown platform
 * may be for any, so it stays.
 * @param others further existing platforms, not among `images`
 * @throws GateError IMAGE_NOT_SELECTED if no image matches
 */
export function choosePlatforms<T extends { readonly platform?: Platform | undefined }>(
  images: readonly T[],
  wanted: readonly Platform[] = [],
  others: ReadonlySet<string> = new Set(),
): ChosenPlatforms<T> {
  if (wanted.length === 0) return { chosen: images, lacking: [] };
  const fits = ({ platform }: T, one: Platform): boolean =>
    platform === undefined || platformMatches(platform, one);
  const chosen = images.filter((image) => wanted.some((one) => fits(image, one)));
  const known = images.flatMap(({ platform }) => (platform ? [formatPlatform(platform)] : []));
  const there = new Set([...known, ...others]);
  const lacking = wanted
    .filter((one) => !images.some((image) => fits(image, one)))
    .map((platform) => ({ platform, error: createPlatformError([platform], there) }));
  if (chosen.length === 0) throw createPlatformError(wanted, there);
  return { chosen, lacking };
}

/**
 * @param there platforms with an image
 * @param isListed whether an index lists a wanted platform whose manifest is missing
 */
export function createPlatformError(
  wanted: readonly Platform[],
  there: ReadonlySet<string>,
  isListed = false,
): GateError {
  const platforms = wanted.map(formatPlatform);
  return new GateError('no-image-for-platform', { platforms, available: [...there], isListed });
}

/** Represents an image that can't be measured: reading it throws. */
export const createFailedImage = (
  name: string,
  platform: Platform | undefined,
  error: unknown,
): FoundImage => ({
  name,
  platform: platform === undefined ? '' : formatPlatform(platform),
  read: () => Promise.reject(error),
});
