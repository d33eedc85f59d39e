/** What an image may be called, in `NAME=SOURCE` on the command line and as a key of `images`: a regular expression. */
export const IMAGE_NAME = '[A-Za-z0-9][A-Za-z0-9._-]*';
