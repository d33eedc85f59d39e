import { failure } from './failure.ts';
import type { Sentence, Words } from './sentence.ts';

const SAVE_AGAIN = 'save the image again';
const SAVE_OR_DOWNLOAD = 'save or download the image again';

/** Messages about archives of images. */
export const ARCHIVE = {
  'archive-empty': () => failure('IMAGE_CORRUPT', 'the archive is empty', SAVE_OR_DOWNLOAD),
  'archive-damaged': ({ problem }: { problem: Sentence }, { say }: Words) =>
    failure('IMAGE_CORRUPT', `the archive is damaged: ${say(problem)}`),
  'archive-compression-unsupported': ({ program }: { program: string }) =>
    failure(
      'IMAGE_UNSUPPORTED',
      `compression with ${program} is not supported`,
      `decompress it first: ${program} -d FILE`,
    ),
  'not-an-archive': () =>
    failure(
      'IMAGE_CORRUPT',
      'this is not a tar archive, or it is damaged',
      `check the path, or ${SAVE_OR_DOWNLOAD}`,
    ),
  'standard-input-is-terminal': () =>
    failure(
      'SOURCE_UNREADABLE',
      'standard input is a terminal, not an archive',
      'pipe an archive into it: docker save IMAGE | plimsoll check docker-archive:-',
    ),
  'standard-input': () => 'standard input',
  'sparse-file-in-archive': ({ name }: { name: string }) =>
    failure(
      'IMAGE_UNSUPPORTED',
      `${name} is stored as a sparse file`,
      'create the archive again without the option --sparse of tar',
    ),
  'archive-is-oci': () =>
    failure(
      'IMAGE_CORRUPT',
      'it has an index.json but no manifest.json: it is an OCI archive',
      'use oci-archive: instead of docker-archive:',
    ),
  'archive-of-old-docker': () =>
    failure(
      'IMAGE_CORRUPT',
      'it has no manifest.json: it is in the format of Docker before 1.10 (2016)',
      'load it into an engine and save it again',
    ),
  'archive-without-manifest': () =>
    failure(
      'IMAGE_CORRUPT',
      'it has no manifest.json: it is not an image archive, or it is truncated',
      'create it with: docker save -o FILE IMAGE (docker export and tar do not save images)',
    ),
  'manifest-json-without-images': () =>
    failure('IMAGE_CORRUPT', 'manifest.json lists no images', SAVE_AGAIN),
  'manifest-json-broken': () =>
    failure('IMAGE_CORRUPT', 'manifest.json has a broken entry', SAVE_AGAIN),
  'too-many-archived-images': ({ count, most }: { count: number; most: number }) =>
    failure('LIMIT_EXCEEDED', `manifest.json lists ${count} images; the maximum is ${most}`),
  /** `indexed`: what index.json names instead. */
  'archive-contradicts-itself': ({
    name,
    config,
    indexed,
  }: {
    name: string | undefined;
    config: string;
    indexed: string | undefined;
  }) =>
    failure(
      'IMAGE_CORRUPT',
      `manifest.json and index.json contradict each other: for ${name ?? 'an image'}, ` +
        `manifest.json names ${config} and its layers, but index.json ` +
        `${indexed === undefined ? 'does not lead to it' : `names ${indexed}`}; ` +
        'which image runs depends on the engine',
      SAVE_AGAIN,
    ),
  'image-only-in-index': ({ name, first }: { name: string; first: string }, { option }: Words) =>
    failure(
      'IMAGE_CORRUPT',
      `index.json names ${name}, which manifest.json does not list; which images are loaded ` +
        'depends on the engine',
      `save each image into its own archive, or select one: ${option('select', first)}`,
    ),
};
