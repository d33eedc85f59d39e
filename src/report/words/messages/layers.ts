import { imageUnsupported, layerCorrupt, limitExceeded } from './failure.ts';

const damaged = <const Template extends string>(message: Template) =>
  layerCorrupt(message, 'the file is damaged or incomplete: save, copy or build it again');

const TAR_PROBLEMS = {
  'broken-record': 'an extended header contains a broken record',
  'broken-sparse-map': 'the map of a sparse file is broken',
  checksum: 'a header does not match its checksum',
  'cut-header': 'the tar ends in the middle of a header',
  'file-shrank': 'the file shrank while it was being read',
  'sparse-folder': 'an entry that is not a file claims to be sparse',
  'zeros-before-header': 'a block of zeros precedes a header',
} as const;

const ZSTD_PROBLEMS = {
  'cut-frame': 'the stream ends in the middle of a frame',
  'frame-checksum': 'a frame does not match its own checksum',
  'reserved-block': 'a block has a reserved type',
  'unknown-data': 'unknown data follows a frame',
} as const;

const RECORD_PROBLEMS = {
  'differs-from-headers': 'does not match its headers',
  'ends-early': 'stops before the end of the tar',
  'long-line': 'has a line that is too long',
  'not-json': 'is not JSON',
} as const;
export type RecordProblem = keyof typeof RECORD_PROBLEMS;

/** Messages about the bytes of layers. */
export const LAYERS = {
  'tar-damaged': ({ problem }: { problem: keyof typeof TAR_PROBLEMS }) =>
    damaged(TAR_PROBLEMS[problem]),
  'tar-cut': damaged('the tar ends {missingBytes:plural byte} before the end of a file in it'),
  'tar-size-negative': damaged('a header claims a size of {bytes} bytes'),
  'tar-number-too-large': damaged("a header's {field} is too large"),
  'tar-number-invalid': damaged("a header's {field} is not a number"),
  'pax-header-too-large': damaged('an extended header of {bytes} bytes is too large'),
  'pax-value-has-nul': damaged("an extended header's {key} contains a NUL byte"),
  'pax-number-invalid': damaged("an extended header's {key} is not a valid number for a file"),
  'zstd-damaged': ({ problem }: { problem: keyof typeof ZSTD_PROBLEMS }) =>
    damaged(`zstd: ${ZSTD_PROBLEMS[problem]}`),
  'zstd-window-too-large': damaged(
    'zstd: a frame needs {bytes} bytes of memory, more than 128 MiB',
  ),
  'zstd-window-unsupported': imageUnsupported(
    'zstd: a frame has a window of {bytes:MiB}',
    'use Node.js 22.15 or later, which has its own zstd decoder',
  ),
  'decoder-failed': damaged('{format}: {reason}'),
  'layer-record-damaged': ({ problem }: { problem: RecordProblem }) =>
    damaged(`the engine's record of the layer ${RECORD_PROBLEMS[problem]}`),
  'layer-record-type-unknown': damaged(
    "the engine's record of the layer contains an unknown entry type {type}",
  ),
  'entry-name-too-long': limitExceeded("an entry's name has {bytes} bytes; the maximum is {most}"),
  'too-many-entries': limitExceeded(
    'the image contains more {what} than can be measured in bounded memory',
  ),
  'trailer-too-long': limitExceeded(
    'more than {mostBytes:MiB} follows the end of the tar, before its checksum',
  ),
  'data-after-tar':
    'more than 1 MiB of data follows the end of its tar; engines and Plimsoll ignore it',
  'read-whole-layer': 'build the image again, or read all of it with {--verify}',
  'save-again': 'save the image again',
} as const;
