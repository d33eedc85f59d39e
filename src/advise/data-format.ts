/** The kind of a large file; `dumps` are logs and memory of programs. */
export type DataFormat = 'data' | 'weights' | 'dumps';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Formats with a signature: its offset and its bytes. */
const MARKS: readonly (readonly [DataFormat, number, Buffer])[] = [
  ['weights', 0, latin1('GGUF')],
  ...['lmgg', 'fmgg', 'tjgg', 'algg'].map((mark) => ['weights', 0, latin1(mark)] as const),
  ['weights', 0, latin1('\x89HDF\r\n\x1a\n')],
  ['weights', 4, latin1('TFL3')],
  ['data', 0, latin1('PAR1')],
  ['data', 0, latin1('SQLite format 3\0')],
  ['data', 0, latin1('ARROW1\0\0')],
  ['data', 0, latin1('\x93NUMPY')],
  ['data', 0, latin1('Obj\x01')],
  ['data', 8, latin1('DUCK')],
  ['data', 0, latin1('REDIS00')],
  ['dumps', 0, latin1('JAVA PROFILE 1.0.')],
  ['dumps', 0, latin1('MDMP')],
];

/**
 * Recognizes model weights and data by the first bytes of a file.
 * @returns `undefined` for any other file, including ordinary archives
 */
export function recognizeData(head: Uint8Array, sizeBytes: number): DataFormat | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  const mark = MARKS.find(([, at, text]) => bytes.subarray(at, at + text.length).equals(text));
  if (mark !== undefined) return mark[0];
  if (isCore(bytes)) return 'dumps';
  const isWeights =
    isSafetensors(bytes, sizeBytes) || isTorchArchive(bytes) || isPickle(bytes) || isOnnx(bytes);
  return isWeights ? 'weights' : undefined;
}

/** An ELF file of type 4 is a core dump. Source: System V ABI, chapter 4. */
const isCore = (bytes: Buffer): boolean =>
  bytes.length >= 18 &&
  bytes.subarray(0, 4).equals(latin1('\x7fELF')) &&
  (bytes[5] === 2 ? bytes.readUInt16BE(16) : bytes.readUInt16LE(16)) === 4;

const MOST_HEADER_BYTES = 100_000_000n;

/** The length of a JSON object, and that object. Source: huggingface/safetensors, README.md. */
function isSafetensors(bytes: Buffer, sizeBytes: number): boolean {
  if (bytes.length < 16) return false;
  const length = bytes.readBigUInt64LE(0);
  if (length < 8n || length > MOST_HEADER_BYTES || Number(length) + 8 > sizeBytes) return false;
  return /^\{\s*"/.test(bytes.toString('latin1', 8, 40));
}

const ZIP = latin1('PK\x03\x04');

/** torch.save writes `NAME/data.pkl` first; since 2.6 other small entries may come before it. */
function isTorchArchive(bytes: Buffer): boolean {
  if (!bytes.subarray(0, 4).equals(ZIP) || bytes.length < 30) return false;
  const name = bytes.toString('latin1', 30, 30 + bytes.readUInt16LE(26));
  return /^[^/]+\/(?:data\.pkl|\.format_version|\.storage_alignment|byteorder)$/.test(name);
}

/** The start of protocols 4 and 5 with the length of a frame, or PyTorch's own number. */
function isPickle(bytes: Buffer): boolean {
  const [first, protocol, frame] = bytes;
  if (first !== 0x80) return false;
  if (protocol === 4 || protocol === 5)
    return frame === 0x95 && bytes.length > 11 && bytes.readBigUInt64LE(3) < 2n ** 40n;
  return (protocol === 2 || protocol === 3) && bytes.subarray(2, 14).equals(TORCH_NUMBER);
}

/** Source: pytorch, torch/serialization.py (`MAGIC_NUMBER`). */
const TORCH_NUMBER = latin1('\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19');

/** The version of the format, then the name of the program that wrote it. Source: onnx.proto. */
function isOnnx(bytes: Buffer): boolean {
  const [version, number = 0, producer, length = 0] = bytes;
  if (version !== 0x08 || number < 3 || number > 20 || producer !== 0x12) return false;
  const end = 4 + length;
  const name = bytes.toString('latin1', 4, end);
  const next = bytes[end] ?? 0;
  return length < 64 && /^[\w.+ -]{3,}$/.test(name) && [0x1a, 0x22, 0x3a, 0x42].includes(next);
}
