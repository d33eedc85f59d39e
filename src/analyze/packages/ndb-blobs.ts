const MAGIC = 0x506d7052; // RpmP
const SLOT_MAGIC = 0x746f6c53; // Slot
const BLOB_MAGIC = 0x53626c42; // BlbS
const PAGE_BYTES = 4096;
/** Size of a slot, of a blob's header, and of the blocks that offsets count. */
const BLOCK_BYTES = 16;
const HEADER_BYTES = 32;

/**
 * Extracts the blobs of rpm's `Packages.db`: pages of slots with a package's number and offset.
 * @returns undefined if it is not such a database, or is damaged
 * Source: rpm, lib/backend/ndb/rpmpkg.c.
 */
export function readNdbBlobs(file: Uint8Array): Uint8Array[] | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) return undefined;
  const slotsEnd = view.getUint32(12, true) * PAGE_BYTES;
  if (view.getUint32(4, true) !== 0 || slotsEnd > file.length) return undefined;
  const blobs: Uint8Array[] = [];
  let bytesLeft = file.length;
  for (let slot = HEADER_BYTES; slot < slotsEnd; slot += BLOCK_BYTES) {
    if (view.getUint32(slot, true) !== SLOT_MAGIC) return undefined;
    const number = view.getUint32(slot + 4, true);
    if (number === 0) continue;
    const blob = readBlobAt(view, view.getUint32(slot + 8, true) * BLOCK_BYTES, number);
    // rpm's slots never share a blob: together, blobs are at most as large as the file.
    bytesLeft -= blob?.length ?? 0;
    if (blob === undefined || bytesLeft < 0) return undefined;
    blobs.push(blob);
  }
  return blobs;
}

function readBlobAt(view: DataView, at: number, number: number): Uint8Array | undefined {
  const start = at + BLOCK_BYTES;
  if (start > view.byteLength) return undefined;
  const length = view.getUint32(at + 12, true);
  const isBlob = view.getUint32(at, true) === BLOB_MAGIC && view.getUint32(at + 4, true) === number;
  return isBlob && start + length <= view.byteLength
    ? new Uint8Array(view.buffer, view.byteOffset + start, length)
    : undefined;
}
