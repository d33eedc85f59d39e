import { join } from 'node:path';
import { readRegularFileSync } from '../../host/read-file.ts';
import { addProvenance } from '../attestation.ts';
import { MAX_DOCUMENT_BYTES } from '../blob-store.ts';
import { openDocker } from '../engine/docker-engine.ts';
import { holdImage, listImageIds } from '../engine/held-image.ts';
import type { OpenSource, SourceContext } from '../source-context.ts';
import type { BuildRequest } from './build-arguments.ts';
import { type BuildCommand, readImageId, runBuild } from './run-build.ts';

/**
 * Builds into an engine and opens the result: platforms one after another, because such engines
 * keep only one at a time. On close, removes images that are new and otherwise unnamed.
 * @param scratch folder for other files that the builder writes
 */
export async function buildIntoEngine(
  builder: 'buildx' | 'classic',
  request: BuildRequest,
  scratch: string,
  context: SourceContext,
): Promise<OpenSource> {
  const before = await listImageIds(context.host);
  const opened: OpenSource[] = [];
  const letGo: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const source of opened) await source.close();
    for (const remove of letGo) await remove();
  };
  try {
    const platforms =
      request.platforms.length > 0 ? request.platforms.map((platform) => [platform]) : [[]];
    for (const [index, platform] of platforms.entries()) {
      const files = { id: join(scratch, `${index}.id`), metadata: join(scratch, `${index}.json`) };
      await runBuild(COMMANDS[builder](files), { ...request, platforms: platform }, context.host);
      const id = readImageId(files.id);
      letGo.push(await holdImage(id, before, context.host));
      opened.push(addRecord(await openDocker(id, context), files.metadata));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    images: opened.flatMap(({ images }) => images),
    notices: opened.flatMap(({ notices }) => notices),
    close,
  };
}

interface Files {
  readonly id: string;
  readonly metadata: string;
}

const COMMANDS: Readonly<Record<'buildx' | 'classic', (files: Files) => BuildCommand>> = {
  buildx: ({ id, metadata }) => ({
    command: [
      'buildx',
      'build',
      '--progress',
      'plain',
      '--load',
      '--iidfile',
      id,
      '--metadata-file',
      metadata,
    ],
    forRecord: [],
    // The build's record; `max` includes steps, layers, lines and values of build arguments.
    env: { BUILDX_METADATA_PROVENANCE: 'max' },
  }),
  classic: ({ id }) => ({ command: ['build', '--iidfile', id], forRecord: [], env: {} }),
};

function addRecord(source: OpenSource, metadataPath: string): OpenSource {
  const images = source.images.map((image) => ({
    ...image,
    read: async () => addProvenance(await image.read(), readMetadata(metadataPath)),
  }));
  return { ...source, images };
}

/** @returns `null` if the builder wrote none that can be used */
function readMetadata(path: string): Uint8Array | null {
  try {
    return readRegularFileSync(path, MAX_DOCUMENT_BYTES);
  } catch {
    return null;
  }
}
