import { toByteString } from '../context/ignore/runes.ts';
import { fromReported, GateError } from '../errors.ts';
import { findBuiltDockerfile, findIgnoreFile, writeContextFiles } from '../host/dockerfile-file.ts';
import { makeScratch } from '../host/scratch.ts';
import { omitOptions } from '../model/builder-options.ts';
import type { ContextFacts, IgnoreLine } from '../model/context.ts';
import type { ContextProof } from '../model/context-report.ts';
import type { Host } from '../model/host.ts';
import { createBuildRequest } from './build-request.ts';
import { measureRequest } from './measure.ts';
import { type BuildOptions, NO_LIMITS } from './request.ts';

/**
 * Builds with and without the suggested lines of an ignore file, in copies of the Dockerfile and
 * the ignore file, and compares the images. Changes nothing in the folder.
 * @throws GateError BUILD_FAILED and the like; SOURCE_UNREADABLE without a Dockerfile
 */
export async function proveContext(
  build: BuildOptions,
  { unread, read }: ContextFacts,
  host: Host,
): Promise<ContextProof> {
  const dockerfile = findBuiltDockerfile(build.folder, build.file, host);
  if (dockerfile === undefined) throw new GateError('no-dockerfile', {}, { where: build.folder });
  const { text } = findIgnoreFile(build.folder, dockerfile.place, host, 'latin1');
  const { usesBuildKit } = await import('../sources/engine/engines.ts');
  if (!(await usesBuildKit(host, build.builderOptions)))
    throw new GateError('proof-needs-buildkit', {});
  const scratch = makeScratch('plimsoll-context-', host);
  const measure = async (lines: readonly IgnoreLine[]): Promise<BuiltImage> => {
    const added = lines.map(({ pattern }) => `${pattern}\n`).join('');
    const ignored = `${text}\n${toByteString(added)}`;
    const file = writeContextFiles(scratch.path, dockerfile.text, ignored);
    // Unchanged steps must come from the cache.
    const builderOptions = omitOptions(build.builderOptions, 'no-cache', 'cache-to');
    return measureBuild({ ...build, file, builderOptions }, host);
  };
  try {
    const before = await measure([]);
    const without = await measure(unread.items);
    const isUnchanged = JSON.stringify(before.diffIds) === JSON.stringify(without.diffIds);
    const proof = { layerCount: before.diffIds.length, isUnchanged };
    if (read.items.length === 0) return proof;
    const smaller = await measure([...unread.items, ...read.items]);
    return { ...proof, removedBytes: before.imageBytes - smaller.imageBytes };
  } finally {
    await scratch.remove();
  }
}

interface BuiltImage {
  readonly diffIds: readonly (string | null)[];
  readonly imageBytes: number;
}

async function measureBuild(build: BuildOptions, host: Host): Promise<BuiltImage> {
  const request = createBuildRequest(build, false);
  const { images } = await measureRequest(request, NO_LIMITS, host, false);
  const [image] = images;
  const imageBytes = image?.facts?.measures.imageBytes ?? null;
  if (image?.facts !== undefined && imageBytes !== null)
    return { diffIds: image.facts.layers.map(({ diffId }) => diffId), imageBytes };
  throw image?.error ? fromReported(image.error) : new GateError('build-without-image', {});
}
