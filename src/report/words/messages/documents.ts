import { imageCorrupt, imageUnsupported, limitExceeded, usageError } from './failure.ts';

const REBUILD = 'build, save or copy the image again';
const NAMES =
  'use a name like "alpine:3.20", "ghcr.io/org/app:main" or "localhost:5000/app@sha256:…"';

const PROVENANCE_PROBLEMS = {
  'layer-without-digest': 'a layer has no digest',
  'lines-in-no-source': 'a step has lines that are in no source',
  'list-too-long': 'a list in it is too long',
  'not-an-object': 'it is not a JSON object',
  'part-not-a-list': 'a part of it is not a list',
  'part-not-an-object': 'a part of it is not an object',
  'several-platforms': 'it covers several platforms',
  'source-outside': 'a source has a path outside its folder',
  'source-too-long': 'a source is too long',
  'source-without-text': 'a source has no name or no text',
  'step-without-lines': 'a step has no valid lines',
} as const;
export type ProvenanceProblem = keyof typeof PROVENANCE_PROBLEMS;

const MANIFEST_PROBLEMS = {
  'bad-descriptor': 'contains a descriptor without a valid digest and size',
  'index-and-manifest': 'is both an image index and an image manifest',
  'neither-index-nor-manifest': 'is neither an image index nor an image manifest',
  'not-an-object': 'is not a JSON object',
} as const;

/** Messages about manifests, configs, provenance and names of images. */
export const DOCUMENTS = {
  'document-not-json': imageCorrupt('{name} is not JSON', REBUILD),
  'document-repeats-field': ({ name, keys }: { name: string; keys: readonly [string, string] }) => {
    const [first, second] = keys.map((key) => JSON.stringify(key));
    const how = first === second ? `names ${first} twice` : `has both ${first} and ${second}`;
    return imageCorrupt(
      `${name} ${how} in one object; engines read them as one field, so the value is ambiguous`,
      `remove one of them; ${REBUILD}`,
    );
  },
  'manifest-invalid': ({
    name,
    problem,
  }: {
    name: string;
    problem: keyof typeof MANIFEST_PROBLEMS;
  }) => imageCorrupt(`${name} ${MANIFEST_PROBLEMS[problem]}`),
  'manifest-too-old': imageUnsupported(
    '{name} is a Docker schema 1 manifest, a format replaced in 2016',
    'pull and push the image again with a current engine',
  ),
  'manifest-too-long': limitExceeded('{name} lists {count} blobs; the maximum is {most}'),
  'config-without-diff-ids': imageCorrupt('the image config has no usable list of diff_ids'),
  'provenance-damaged': ({ problem }: { problem: ProvenanceProblem }) =>
    imageCorrupt(PROVENANCE_PROBLEMS[problem]),
  'digest-invalid': usageError('"{digest}" is not a digest', NAMES),
  'image-name-invalid': ({ name }: { name: string }) =>
    usageError(
      `"${name}" is not a valid image name`,
      NAMES + (/[A-Z]/.test(name) ? ', in lower case' : ''),
    ),
  'image-name-with-credentials': usageError(
    'an image name must not contain credentials',
    'remove them and run: docker login REGISTRY',
  ),
} as const;
