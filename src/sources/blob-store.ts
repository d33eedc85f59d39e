import { GateError } from '../errors.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import type { LayerRequest, ScannedLayer } from './read-layer.ts';

/** The named blobs of an archive or layout: documents and layers. */
export interface BlobStore {
  /** How its layers are read, for the report. */
  readonly readBy: Sentence;
  /** Returns `undefined` if there is no such blob. */
  readonly sizeOf: (name: string) => number | undefined;
  /**
   * @throws GateError IMAGE_CORRUPT if missing, LIMIT_EXCEEDED if too large for a document; for a
   *   remote store, SOURCE_NOT_FOUND if the server does not have it
   */
  readonly document: (name: string) => Promise<Uint8Array>;
  /** @throws GateError like `readLayerAt`, or IMAGE_CORRUPT if missing */
  readonly layer: (name: string, request: LayerRequest) => Promise<ScannedLayer>;
  readonly close: () => void;
}

/** Larger than any real manifest or config. */
export const MAX_DOCUMENT_BYTES = 8 * 2 ** 20;

/** Limit for all documents of one archive or layout; an image has two. */
const MAX_DOCUMENTS_BYTES = 64 * 2 ** 20;

export function checkDocumentsSize(bytes: number): void {
  if (bytes > MAX_DOCUMENTS_BYTES)
    throw new GateError('documents-too-large', { most: MAX_DOCUMENTS_BYTES });
}

export function checkDocumentSize(name: string, bytes: number): void {
  if (bytes > MAX_DOCUMENT_BYTES)
    throw new GateError('document-too-large', { name, bytes, most: MAX_DOCUMENT_BYTES });
}
