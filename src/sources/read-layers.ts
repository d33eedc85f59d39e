import { createAllowance } from '../read/allowance.ts';
import type { BlobStore } from './blob-store.ts';
import type { LayerPointer } from './image-documents.ts';
import type { ScannedLayer } from './read-layer.ts';
import type { SourceContext } from './source-context.ts';

/** zlib uses four threads: enough layers to keep them busy, few enough to limit buffers. */
const LAYERS_AT_ONCE = 8;
/** zstd at its highest levels takes 100 MB per layer. */
const COMPRESSED_AT_ONCE = 2;

/** Reads each blob once, even if it is listed twice. All reading has ended when this settles. */
export async function readLayers(
  store: BlobStore,
  pointers: readonly LayerPointer[],
  context: SourceContext,
  command: readonly string[],
): Promise<ScannedLayer[]> {
  const allowance = createAllowance(command);
  const names = [...new Set(pointers.map(({ name }) => name))];
  const totalBytes = names.reduce((sum, name) => sum + (store.sizeOf(name) ?? 0), 0);
  let doneBytes = 0;
  const failures: unknown[] = [];
  const onBytes = (count: number): void => {
    context.host.signal.throwIfAborted();
    if (failures.length > 0) throw failures[0];
    doneBytes += count;
    context.host.progress('reading layers', doneBytes, totalBytes);
  };
  const { verify, hashPlain, estimate, contents } = context;
  const byName = new Map<string, ScannedLayer>();
  const queue = names.values();
  const worker = async (): Promise<void> => {
    for (const name of queue) {
      try {
        const request = { verify, hashPlain, estimate, contents, allowance, onBytes };
        byName.set(name, await store.layer(name, request));
      } catch (error) {
        failures.push(error);
      }
      if (failures.length > 0) return;
    }
  };
  const most = contents ? COMPRESSED_AT_ONCE : LAYERS_AT_ONCE;
  await Promise.all(Array.from({ length: Math.min(names.length, most) }, worker));
  if (failures.length > 0) throw failures[0];
  return pointers.map(({ name }) => byName.get(name) as ScannedLayer);
}
