import {
  failure,
  imageCorrupt,
  imageUnsupported,
  limitExceeded,
  sourceAmbiguous,
  sourceNotFound,
  sourceUnreadable,
  usageError,
} from './failure.ts';
import type { Sentence, Words } from './sentence.ts';
import { long } from './template.ts';

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
  'source-empty': usageError('the source is empty', 'specify an image or an archive'),
  'source-without-target': usageError(
    '"{source}" has nothing after the colon',
    'use {source}{target}',
  ),
  'path-as-image-name': usageError(
    'this is a path, not an image name',
    long(
      'for an archive, use docker-archive:{path}; for an image, use a name like "app" or ',
      '"team/app:1.2"',
    ),
  ),
  'registry-or-image': sourceAmbiguous(
    '"{source}" can be an image in the engine, or "{reference}" in a registry',
    'use docker:{source} for the first, registry://{reference} for the second',
  ),
  'file-or-image': sourceAmbiguous(
    '"{source}" can be the file or an image in the engine',
    'use ./{source} for the file, docker:{source} for the image',
  ),
  'file-or-named-source': sourceAmbiguous(
    '"{text}" can be the file, or {source} with the name {name}',
    'use ./{text} for the file; for the other, rename the file',
  ),
  'name-after-path': usageError(
    "a path can't be followed by the name of an image",
    'use {source} with {name:--select}',
  ),
  'archive-not-found': sourceNotFound(
    'no such file',
    'check the path; for an image in an engine, use docker:{source}',
  ),
  'folder-without-image': imageCorrupt(
    'this folder contains no image: it has no index.json and no manifest.json',
    long(
      'to build an image from it, use {path:--build}; for an OCI layout, ',
      'specify the folder with index.json',
    ),
  ),
  'source-is-folder': sourceUnreadable(
    'this is a folder',
    'if it is an OCI layout, use oci-dir:{path}',
  ),
  'source-not-regular-file': sourceUnreadable(
    'this is not a regular file',
    'pass it on standard input: use - instead of the path',
  ),
  'source-unreadable': (
    { problem, errno }: { problem: Sentence; errno: string },
    { format }: Words,
  ) =>
    failure(
      errno === 'ENOENT' || errno === 'ENOTDIR' ? 'SOURCE_NOT_FOUND' : 'SOURCE_UNREADABLE',
      format(problem),
      FILE_FIXES[errno],
    ),
  'file-shrank': sourceUnreadable('the file shrank while it was being read'),
  'file-changed': sourceUnreadable('{name} changed while it was being read'),
  'source-without-image': sourceNotFound('it contains no image'),
  'blob-missing': imageCorrupt(
    '{name} is missing',
    'the image is incomplete: save or copy it again',
  ),
  'document-too-large': limitExceeded(
    '{name} has {bytes} bytes; the maximum for a manifest or config is {most}',
  ),
  'documents-too-large': limitExceeded('its manifests and configs exceed {most} bytes in total'),
  'digest-differs': (it: { what: Checked; wanted: string; found: string }) =>
    failure(
      'DIGEST_MISMATCH',
      `${CHECKED[it.what]} should be ${it.wanted} but is ${it.found}`,
      'the image was damaged or modified: save, copy or build it again',
    ),
  'diff-id-unverifiable': imageUnsupported(
    "its diffID is not a sha256 digest, so it can't be verified: {diffId}",
  ),
  'layer-size-differs': imageCorrupt('the manifest lists {listed} bytes, but it has {found}'),
  'layer-count-differs': imageCorrupt('the manifest lists {listed} layers, the config {diffIds}'),
  'layer-place': ({ index, count, name }: Place & { name: string }) =>
    `layer ${index + 1} of ${count} (${name})`,
  'layer-encrypted': ({ index, count }: Place) =>
    imageUnsupported(
      `layer ${index + 1} of ${count} is encrypted`,
      'measure the image before encrypting it',
    ),
  'layer-type-unsupported': (
    { index, count, mediaType }: Place & { mediaType: string },
    { option }: Words,
  ) =>
    imageUnsupported(
      `layer ${index + 1} of ${count} has type ${mediaType}, which is not supported: ` +
        'it must be a tar',
      'measure the image before converting its layers, or select other platforms with ' +
        option('platform'),
    ),
  'windows-image': imageUnsupported(
    'Windows images are not supported',
    'remove it, or choose another platform with {--platform}',
  ),
  /** A notice about one of several images, layers or files. */
  labeled: '{label}: {notice}',
  'layers-in-other-order': long(
    "the manifest and the config list the layers in different orders; the config's order is ",
    'used, and engines may refuse the image',
  ),
  'media-type-wrong': 'its media type says {claimed}, but its bytes are {found}; using {found}',
  'history-count-differs': long(
    'the history describes {described} layers, but there are {count}; instructions are ',
    'matched in order',
  ),
  /** How layers were read. */
  'read-archive': '{compression} archive',
  'read-archive-by-position': 'archive on disk, headers by position',
  'read-engine-files': 'docker engine files ({store})[{isSudo:if}, with sudo]',
  'read-layout': 'OCI layout on disk',
  'read-manifest': '{readBy}, manifest only',
  'read-pipe': 'archive from a pipe',
  'read-registry': 'registry',
  'read-save': '{engine} save',
} as const;
