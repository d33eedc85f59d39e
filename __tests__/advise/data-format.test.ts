import { expect, test } from '@jest/globals';
import { recognizeData } from '../../src/advise/data-format.ts';

const MB = 1_000_000;
const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat([
    ...parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
    Buffer.alloc(64),
  ]);
/** The first bytes of an archive with this first entry. */
const zip = (name: string): Buffer =>
  bytes('PK\x03\x04', Array(22).fill(0), [name.length, 0], [0, 0], name);

test.each([
  ['safetensors', bytes([64, 0, 0, 0, 0, 0, 0, 0], '{"__metadata__":{"format":"pt"}}'), 'weights'],
  ['GGUF', bytes('GGUF', [3, 0, 0, 0]), 'weights'],
  ['GGML', bytes('tjgg'), 'weights'],
  ['ONNX', bytes([8, 8, 0x12, 7], 'pytorch', [0x1a, 5], '2.1.0'), 'weights'],
  ['PyTorch since 1.6', zip('model/data.pkl'), 'weights'],
  ['PyTorch since 2.6', zip('archive/.format_version'), 'weights'],
  ['PyTorch before 1.6', bytes([0x80, 2, 0x8a, 10], 'l\xfc\x9cF\xf9 j\xa8P\x19'), 'weights'],
  ['pickle', bytes([0x80, 4, 0x95, 0, 0, 1, 0, 0, 0, 0, 0, 0x8c]), 'weights'],
  ['HDF5', bytes('\x89HDF\r\n\x1a\n'), 'weights'],
  ['TensorFlow Lite', bytes([28, 0, 0, 0], 'TFL3'), 'weights'],
  ['Parquet', bytes('PAR1'), 'data'],
  ['SQLite', bytes('SQLite format 3\0'), 'data'],
  ['NumPy', bytes('\x93NUMPY\x01\0'), 'data'],
  ['Arrow', bytes('ARROW1\0\0'), 'data'],
  ['a Redis dump', bytes('REDIS0011'), 'data'],
  ['a core dump', bytes('\x7fELF', [2, 1, 1], Array(9).fill(0), [4, 0]), 'dumps'],
  ['a big-endian core dump', bytes('\x7fELF', [2, 2, 1], Array(9).fill(0), [0, 4]), 'dumps'],
  ['a heap dump', bytes('JAVA PROFILE 1.0.2\0'), 'dumps'],
  ['DuckDB', bytes(Array(8).fill(7), 'DUCK'), 'data'],
])('%s is recognized by its first bytes', (_format, head, expected) => {
  expect(recognizeData(head, 12 * MB)).toBe(expected);
});

test.each([
  ['a jar', zip('META-INF/MANIFEST.MF')],
  ['an archive', zip('data.pkl')],
  ['an archive of documents', zip('word/document.xml')],
  ['an archive with a folder of that name', zip('a/b/data.pkl')],
  ['gzip', bytes([0x1f, 0x8b, 8, 0])],
  ['a program', bytes('\x7fELF\x02\x01\x01')],
  ['JSON', bytes('{"a": 1}')],
  ['a video', bytes([0, 0, 0, 0x20], 'ftypisom')],
  ['a length that exceeds the file', bytes([0, 0, 0, 0x40, 0, 0, 0, 0], '{"a":1}')],
  ['bytes that start like protobuf', bytes([8, 8, 0x12, 4, 1, 2, 3, 4, 0x1a])],
  ['bytes that start like pickle', bytes([0x80, 2, 1, 1])],
  ['nothing', Buffer.alloc(0)],
  ['one byte', Buffer.from([0x80])],
])('%s is neither data nor weights', (_what, head) => {
  expect(recognizeData(head, 12 * MB)).toBeUndefined();
});
