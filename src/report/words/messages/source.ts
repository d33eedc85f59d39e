import { failure, type None } from './failure.ts';
import type { Sentence, Words } from './sentence.ts';

/** What a digest was checked for. */
export type Checked = keyof typeof CHECKED;
const CHECKED = {
  manifest: 'the manifest',
  config: 'the image config',
  layer: 'the layer',
  tar: 'the uncompressed layer',
  attestation: 'its manifest',
  statement: 'its statement',
} as const;

const FILE_FIXES: Readonly<Record<string, string>> = {
  ENOENT: 'check the path; a relative path starts from the working directory',
  ENOTDIR: 'check the path',
  EACCES: 'give this user permission to read it',
  EPERM: 'give this user permission to read it',
  EISDIR: 'if it is an OCI layout, use oci-dir:',
};

interface Place {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

/** Messages about the spelling of a source, and about its files, documents and layers. */
export const SOURCE = {
  'source-empty': () => failure('USAGE', 'the source is empty', 'specify an image or an archive'),
  'source-without-target': ({ source, target }: { source: string; target: string }) =>
    failure('USAGE', `"${source}" has nothing after the colon`, `use ${source}${target}`),
  'path-as-image-name': ({ path }: { path: string }) =>
    failure(
      'USAGE',
      'this is a path, not an image name',
      `for an archive, use docker-archive:${path}; for an image, use a name like "app" ` +
        'or "team/app:1.2"',
    ),
  'registry-or-image': ({ source, reference }: { source: string; reference: string }) =>
    failure(
      'SOURCE_AMBIGUOUS',
      `"${source}" can be an image in the engine, or "${reference}" in a registry`,
      `use docker:${source} for the first, registry://${reference} for the second`,
    ),
  'file-or-image': ({ source }: { source: string }) =>
    failure(
      'SOURCE_AMBIGUOUS',
      `"${source}" can be the file or an image in the engine`,
      `use ./${source} for the file, docker:${source} for the image`,
    ),
  'file-or-named-source': ({ text, name, source }: Record<'text' | 'name' | 'source', string>) =>
    failure(
      'SOURCE_AMBIGUOUS',
      `"${text}" can be the file, or ${source} with the name ${name}`,
      `use ./${text} for the file; for the other, rename the file`,
    ),
  'name-after-path': ({ source, name }: { source: string; name: string }, { option }: Words) =>
    failure(
      'USAGE',
      "a path can't be followed by the name of an image",
      `use ${source} with ${option('select', name)}`,
    ),
  'archive-not-found': ({ source }: { source: string }) =>
    failure(
      'SOURCE_NOT_FOUND',
      'no such file',
      `check the path; for an image in an engine, use docker:${source}`,
    ),
  'folder-without-image': ({ path }: { path: string }, { option }: Words) =>
    failure(
      'IMAGE_CORRUPT',
      'this folder contains no image: it has no index.json and no manifest.json',
      `to build an image from it, use ${option('build', path)}; for an OCI layout, ` +
        'specify the folder with index.json',
    ),
  'source-is-folder': ({ path }: { path: string }) =>
    failure('SOURCE_UNREADABLE', 'this is a folder', `if it is an OCI layout, use oci-dir:${path}`),
  'source-not-regular-file': () =>
    failure(
      'SOURCE_UNREADABLE',
      'this is not a regular file',
      'pass it on standard input: use - instead of the path',
    ),
  'source-unreadable': ({ problem, errno }: { problem: Sentence; errno: string }, { say }: Words) =>
    failure(
      errno === 'ENOENT' || errno === 'ENOTDIR' ? 'SOURCE_NOT_FOUND' : 'SOURCE_UNREADABLE',
      say(problem),
      FILE_FIXES[errno],
    ),
  'file-shrank': () => failure('SOURCE_UNREADABLE', 'the file shrank while it was being read'),
  'file-changed': ({ name }: { name: string }) =>
    failure('SOURCE_UNREADABLE', `${name} changed while it was being read`),
  'source-without-image': () => failure('SOURCE_NOT_FOUND', 'it contains no image'),
  'blob-missing': ({ name }: { name: string }) =>
    failure(
      'IMAGE_CORRUPT',
      `${name} is missing`,
      'the image is incomplete: save or copy it again',
    ),
  'document-too-large': ({ name, bytes, most }: { name: string; bytes: number; most: number }) =>
    failure(
      'LIMIT_EXCEEDED',
      `${name} has ${bytes} bytes; the maximum for a manifest or config is ${most}`,
    ),
  'documents-too-large': ({ most }: { most: number }) =>
    failure('LIMIT_EXCEEDED', `its manifests and configs exceed ${most} bytes in total`),
  'digest-differs': ({
    what,
    wanted,
    found,
  }: Record<'wanted' | 'found', string> & { what: Checked }) =>
    failure(
      'DIGEST_MISMATCH',
      `${CHECKED[what]} should be ${wanted} but is ${found}`,
      'the image was damaged or modified: save, copy or build it again',
    ),
  'diff-id-unverifiable': ({ diffId }: { diffId: string }) =>
    failure(
      'IMAGE_UNSUPPORTED',
      `its diffID is not a sha256 digest, so it can't be verified: ${diffId}`,
    ),
  'layer-size-differs': ({ listed, found }: { listed: number; found: number }) =>
    failure('IMAGE_CORRUPT', `the manifest lists ${listed} bytes, but it has ${found}`),
  'layer-count-differs': ({ listed, diffIds }: { listed: number; diffIds: number }) =>
    failure('IMAGE_CORRUPT', `the manifest lists ${listed} layers, the config ${diffIds}`),
  'layer-place': ({ index, count, name }: Place & { name: string }) =>
    `layer ${index + 1} of ${count} (${name})`,
  'layer-encrypted': ({ index, count }: Place) =>
    failure(
      'IMAGE_UNSUPPORTED',
      `layer ${index + 1} of ${count} is encrypted`,
      'measure the image before encrypting it',
    ),
  'layer-type-unsupported': (
    { index, count, mediaType }: Place & { mediaType: string },
    { option }: Words,
  ) =>
    failure(
      'IMAGE_UNSUPPORTED',
      `layer ${index + 1} of ${count} has type ${mediaType}, which is not supported: ` +
        'it must be a tar',
      'measure the image before converting its layers, or select other platforms with ' +
        option('platform'),
    ),
  'windows-image': (_: None, { option }: Words) =>
    failure(
      'IMAGE_UNSUPPORTED',
      'Windows images are not supported',
      `remove it, or choose another platform with ${option('platform')}`,
    ),
  /** A notice about one of several images, layers or files. */
  labeled: ({ label, notice }: { label: string; notice: Sentence }, { say }: Words) =>
    `${label}: ${say(notice)}`,
  'layers-in-other-order': () =>
    "the manifest and the config list the layers in different orders; the config's order is " +
    'used, and engines may refuse the image',
  'media-type-wrong': ({ claimed, found }: { claimed: string; found: string }) =>
    `its media type says ${claimed}, but its bytes are ${found}; using ${found}`,
  'history-count-differs': ({ described, count }: { described: number; count: number }) =>
    `the history describes ${described} layers, but there are ${count}; instructions are ` +
    'matched in order',
  'build-record-unusable': ({ problem }: { problem: Sentence }, { say }: Words) =>
    `the builder's record can't be used to find Dockerfile lines: ${say(problem)}`,
  /** How layers were read. */
  'read-archive': ({ compression }: { compression: string }) => `${compression} archive`,
  'read-archive-by-position': () => 'archive on disk, headers by position',
  'read-engine-files': ({ store, isSudo }: { store: string; isSudo: boolean }) =>
    `docker engine files (${store})${isSudo ? ', with sudo' : ''}`,
  'read-layout': () => 'OCI layout on disk',
  'read-manifest': ({ readBy }: { readBy: Sentence }, { say }: Words) =>
    `${say(readBy)}, manifest only`,
  'read-pipe': () => 'archive from a pipe',
  'read-registry': () => 'registry',
  'read-save': ({ engine }: { engine: string }) => `${engine} save`,
};
