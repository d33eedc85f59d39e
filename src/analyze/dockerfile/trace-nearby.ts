import type { DockerfileText } from '../../model/sourced-image.ts';
import { parseDockerfile } from './parse-dockerfile.ts';
import { buildChain, listStages, WRITES_FILES } from './stages.ts';
import { type TracedLayers, traceLayers } from './trace-layers.ts';
import type { Traceable } from './traced.ts';

/**
 * Finds the lines of each layer in a Dockerfile that the user did not name. They count only if most
 * of what one of its stages writes is in the image's history, because it may be another image's
 * Dockerfile. For the same reason, it doesn't show where the base image ends, which would affect
 * measures.
 */
export function traceNearby(
  image: Traceable,
  dockerfile: DockerfileText | undefined,
): TracedLayers {
  if (dockerfile === undefined) return NOTHING;
  const { lines, ofContext } = traceLayers(image, { dockerfile, find: () => undefined });
  const found = new Set(lines.map((place) => place?.line));
  const isMostFound = listStages(parseDockerfile(dockerfile.text) ?? []).some((stage) => {
    const own = buildChain(stage).instructions.filter(({ verb }) => WRITES_FILES.has(verb));
    return own.filter(({ line }) => found.has(line)).length * 2 > own.length;
  });
  return isMostFound ? { lines, notices: [], ...(ofContext && { ofContext }) } : NOTHING;
}

const NOTHING: TracedLayers = { lines: [], notices: [] };
