import { imageCorrupt, imageUnsupported, limitExceeded, sourceUnreadable } from './failure.ts';
import { long } from './template.ts';

const SAVE_AGAIN = 'save the image again';
const SAVE_OR_DOWNLOAD = 'save or download the image again';

/** Messages about archives of images. */
export const ARCHIVE = {
  'archive-empty': imageCorrupt('the archive is empty', SAVE_OR_DOWNLOAD),
  'archive-damaged': imageCorrupt('the archive is damaged: {problem}'),
  'archive-compression-unsupported': imageUnsupported(
    'compression with {program} is not supported',
    'decompress it first: {program} -d FILE',
  ),
  'not-an-archive': imageCorrupt(
    'this is not a tar archive, or it is damaged',
    `check the path, or ${SAVE_OR_DOWNLOAD}`,
  ),
  'standard-input-is-terminal': sourceUnreadable(
    'standard input is a terminal, not an archive',
    'pipe an archive into it: docker save IMAGE | plimsoll check docker-archive:-',
  ),
  'standard-input': 'standard input',
  'sparse-file-in-archive': imageUnsupported(
    '{name} is stored as a sparse file',
    'create the archive again without the option --sparse of tar',
  ),
  'archive-is-oci': imageCorrupt(
    'it has an index.json but no manifest.json: it is an OCI archive',
    'use oci-archive: instead of docker-archive:',
  ),
  'archive-of-old-docker': imageCorrupt(
    'it has no manifest.json: it is in the format of Docker before 1.10 (2016)',
    'load it into an engine and save it again',
  ),
  'archive-without-manifest': imageCorrupt(
    'it has no manifest.json: it is not an image archive, or it is truncated',
    'create it with: docker save -o FILE IMAGE (docker export and tar do not save images)',
  ),
  'manifest-json-without-images': imageCorrupt('manifest.json lists no images', SAVE_AGAIN),
  'manifest-json-broken': imageCorrupt('manifest.json has a broken entry', SAVE_AGAIN),
  'too-many-archived-images': limitExceeded(
    'manifest.json lists {count} images; the maximum is {most}',
  ),
  /** `indexed`: what index.json names instead. */
  'archive-contradicts-itself': imageCorrupt(
    long(
      'manifest.json and index.json contradict each other: for [{name}|an image], manifest.json ',
      'names {config} and its layers, but index.json [names {indexed}|does not lead to it]; which ',
      'image runs depends on the engine',
    ),
    SAVE_AGAIN,
  ),
  'image-only-in-index': imageCorrupt(
    long(
      'index.json names {name}, which manifest.json does not list; which images are loaded ',
      'depends on the engine',
    ),
    'save each image into its own archive, or select one: {first:--select}',
  ),
} as const;
