/** A regular expression for image names: in `NAME=SOURCE` and as keys of `images`. */
export const IMAGE_NAME = '[A-Za-z0-9][A-Za-z0-9._-]*';
