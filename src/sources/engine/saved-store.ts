import type { Readable } from 'node:stream';
import { readFrom } from '../../host/exec.ts';
import { Message } from '../../report/words/messages/message.ts';
import { openStream } from '../archive/archive-file.ts';
import type { BlobStore } from '../blob-store.ts';
import type { SourceContext } from '../source-context.ts';
import { createEngineError, type Engine } from './engine-errors.ts';

/** Scans an engine's `save` output as it arrives. */
export function openSavedStore(
  engine: Engine,
  args: readonly string[],
  context: SourceContext,
): Promise<BlobStore> {
  const consume = (stdout: Readable): Promise<BlobStore> =>
    openStream(stdout, new Message('read-save', { engine }), context);
  return readFrom(context.host, engine, args, consume, (stderr) =>
    createEngineError(engine, stderr, context.source),
  );
}
