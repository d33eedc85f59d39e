/** The parts of a file, as JSON pointers: the file, its `images`, and the `platforms` of both. */
const ENTRY = '(?:/images/[^/]*)?';
const PLATFORM = '/platforms/([^/]*)';

const PART = new RegExp(`^${ENTRY}(?:${PLATFORM})?$`);
const IS_ENTRY = new RegExp(`^${ENTRY}$`);
const OF_PLATFORM = new RegExp(`^${ENTRY}${PLATFORM}(?:/|$)`);

/** Whether a pointer leads to a part in which limits can be set. */
export const isPart = (pointer: string): boolean => PART.test(pointer);

/** Whether a pointer leads to this key of a part. */
export const isOfPart = (pointer: string, key: string): boolean =>
  pointer.endsWith(`/${key}`) && PART.test(pointer.slice(0, -key.length - 1));

/** Whether a pointer leads to this key of the file or of an entry of `images`. */
export const isOfEntry = (pointer: string, key: string): boolean =>
  pointer.endsWith(`/${key}`) && IS_ENTRY.test(pointer.slice(0, -key.length - 1));

/** The platform of the value at a pointer: `linux/arm64`; undefined: for all of them. */
export function findPlatform(pointer: string): string | undefined {
  const key = OF_PLATFORM.exec(pointer)?.[1];
  return key === undefined ? undefined : unescapePointer(key);
}

/** The path in the file as users write it: `images.api.platforms.linux/arm64`. */
export const formatPointer = (pointer: string): string =>
  unescapePointer(pointer.slice(1).replaceAll('/', '.'));

const unescapePointer = (text: string): string => text.replaceAll('~1', '/').replaceAll('~0', '~');
