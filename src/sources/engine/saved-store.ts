import type { Readable } from 'node:stream';
import { readFrom } from '../../host/exec.ts';
import { streamStore } from '../archive/archive-file.ts';
import type { BlobStore } from '../blob-store.ts';
import type { SourceContext } from '../source-context.ts';
import { type Engine, engineError } from './engine-errors.ts';

/** Scans what an engine saves to its standard output while it flows by. */
export function savedStore(
  engine: Engine,
  args: readonly string[],
  context: SourceContext,
): Promise<BlobStore> {
  const consume = (stdout: Readable): Promise<BlobStore> =>
    streamStore(stdout, `${engine} save`, context);
  return readFrom(context.host, engine, args, consume, (stderr) =>
    engineError(engine, stderr, context.source),
  );
}
