import { GateError } from '../errors.ts';
import type { Verification } from '../model/layer-table.ts';
import type { SourcedLayer } from '../model/sourced-image.ts';
import type { Checked } from '../report/words/messages/source.ts';
import type { LayerPointer } from './image-documents.ts';
import type { ScannedLayer } from './read-layer.ts';

export function checkLayer(
  pointer: LayerPointer,
  layer: ScannedLayer,
  diffId: string,
  verify: boolean,
): Omit<SourcedLayer, 'storedBytes'> {
  if (pointer.sizeBytes !== null && pointer.sizeBytes !== layer.storedBytes) {
    throw new GateError('layer-size-differs', {
      listed: pointer.sizeBytes,
      found: layer.storedBytes,
    });
  }
  const digestHolds = checkPromise('layer', pointer.digest, layer.storedDigest);
  const isSame = checkPromise('tar', diffId, getDiffId(pointer, layer));
  const diffIdHolds = isSame && layer.tarDigest !== null;
  if (verify && !diffIdHolds) throw new GateError('diff-id-unverifiable', { diffId });
  const verified: Verification = diffIdHolds ? 'diffId' : digestHolds ? 'blobDigest' : 'structure';
  const { entries, tarBytes, notices } = layer.scanned;
  return {
    diffId,
    digest: pointer.digest,
    mediaType: pointer.mediaType,
    table: {
      entries,
      tarBytes,
      notices,
      verified,
      bodies: layer.databases,
      contents: layer.contents,
    },
  };
}

/** @returns whether the bytes were hashed and match */
function checkPromise(what: Checked, wanted: string | null, found: string | null): boolean {
  if (wanted === null || found === null || !wanted.startsWith('sha256:')) return false;
  if (wanted !== found) throw new GateError('digest-differs', { what, wanted, found });
  return true;
}

/**
 * Returns the hash of the uncompressed bytes; for an uncompressed layer, the stored digest is the
 * same.
 */
export const getDiffId = (
  { digest }: LayerPointer,
  layer: ScannedLayer | undefined,
): string | null =>
  layer?.tarDigest ??
  (layer?.compression === 'none' && digest?.startsWith('sha256:') ? digest : null);
