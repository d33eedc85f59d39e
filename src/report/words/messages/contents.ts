import { formatCount } from '../../../model/count-text.ts';
import { layerCorrupt, limitExceeded, sourceUnreadable } from './failure.ts';
import { long } from './template.ts';

const REFUSED = 'rebuild the image: engines refuse to unpack this layer';

/** Messages about the files in an image, and about build contexts. */
export const CONTENTS = {
  'sizes-too-large': limitExceeded(
    'the sizes in its layers add up to more than 9 PB, the limit for exact sums',
    'check how this image was made: no real image is this large',
  ),
  'too-many-paths': limitExceeded('the image has more than {most:count} distinct paths'),
  'too-many-symlinks': limitExceeded(
    'a layer has more symlinks above its entries than can be followed',
  ),
  'symlink-loop': layerCorrupt('an entry is below symlinks that form a loop', REFUSED),
  'whiteout-hides-nothing': layerCorrupt(
    'the whiteout "{name}" does not name a file to hide',
    REFUSED,
  ),
  'entry-outside-root': layerCorrupt(
    'an entry is named "{name}", which is outside the image\'s root',
    'rebuild the layer without this entry: it is broken or malicious',
  ),
  'folder-created-again': long(
    'a layer hides the folder {path} and creates it again; Docker and containerd still show ',
    'what lower layers have in it, so that counts as visible',
  ),
  'whiteout-refused': long(
    'a layer hides {path} and also has it or hides it again; Docker and containerd refuse to ',
    'unpack this, and here the whiteout hides lower layers only: rebuild the image',
  ),
  'root-opaque': long(
    'a layer has an opaque whiteout at the root (.wh..wh..opq); Docker and containerd ignore ',
    'it on overlayfs, so it hides nothing here',
  ),
  'provenance-unusable': "the builder's record can't be used to find Dockerfile lines: {reason}",
  'dockerfile-of-another-image':
    'no layer could be traced to {path}: the image was built from another version or another file',
  'package-database-unsupported':
    'rpm packages are not compared: /{path} is {kind}, which is not supported',
  'package-database-unwritten':
    'rpm packages are not compared: /{path} has changes that are not in the database',
  'layers-unread': long(
    'its layers were not read, because no rule needed them: measure the image again with this ',
    'budget',
  ),
  'packages-unread':
    "a database of the image's packages can't be read; the notices of the report say which",
  'dive-has-no-efficiency': 'dive gives no number for this image',
  'base-end-unknown': long(
    "the end of the base image's layers is unknown: set base: in the budget to the image it ",
    'starts from',
  ),
  'pull-size-unknown': long(
    'the source does not store layers as a registry does; measure an OCI layout, or set ',
    'estimate: true',
  ),
  'image-empty': 'the image is empty',
  'no-user-bytes': long(
    '[{isOneLayer:if}there is only one layer|all bytes are in the lowest layer], and user waste ',
    'is a share of the layers above it',
  ),
  'ignore-line-too-long': sourceUnreadable(
    'a line is longer than builders read',
    'use a pattern with wildcards instead',
  ),
  'ignore-pattern-invalid': sourceUnreadable(
    '[the pattern "{pattern}"|a pattern] is not valid, so no builder accepts it',
    'close brackets, and write a backslash before special characters that are part of a name',
  ),
  'broken-hard-links': ({ count }: { count: number }) =>
    count === 1
      ? '1 hard link points to no file. It counts as a name without bytes.'
      : `${formatCount(count)} hard links point to no file. They count as names without bytes.`,
} as const;
