/** The parts of a file, as JSON pointers: it, its `images`, and the `platforms` of both. */
const ENTRY = '(?:/images/[^/]*)?';
const PLATFORM = '/platforms/([^/]*)';

const PART = new RegExp(`^${ENTRY}(?:${PLATFORM})?$`);
const IS_ENTRY = new RegExp(`^${ENTRY}$`);
const OF_PLATFORM = new RegExp(`^${ENTRY}${PLATFORM}(?:/|$)`);

/** Whether a pointer is to a part that limits can be set in. */
export const isPart = (pointer: string): boolean => PART.test(pointer);

/** Whether a pointer is to this key of a part. */
export const isOfPart = (pointer: string, key: string): boolean =>
  pointer.endsWith(`/${key}`) && PART.test(pointer.slice(0, -key.length - 1));

/** Whether a pointer is to this key of the file or of an entry of `images`. */
export const isOfEntry = (pointer: string, key: string): boolean =>
  pointer.endsWith(`/${key}`) && IS_ENTRY.test(pointer.slice(0, -key.length - 1));

/** The platform that what is at a pointer is for: `linux/arm64`; undefined: for all of them. */
export function findPlatform(pointer: string): string | undefined {
  const key = OF_PLATFORM.exec(pointer)?.[1];
  return key === undefined ? undefined : unescapePointer(key);
}

/** How people write a path in the file: `images.api.platforms.linux/arm64`. */
export const formatPointer = (pointer: string): string =>
  unescapePointer(pointer.slice(1).replaceAll('/', '.'));

const unescapePointer = (text: string): string => text.replaceAll('~1', '/').replaceAll('~0', '~');
