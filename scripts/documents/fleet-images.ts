import { ociArchive } from '../../__tests__/support/image-writer.ts';
import { layerTar } from '../../__tests__/support/tar-writer.ts';

/**
 * Four services of which three have a Node.js base image, in two builds; one of them hides a file.
 */
export function makeFleetImages(): Readonly<Record<string, Buffer>> {
  const [debian, node22, node24] = [
    makeLayer('usr/lib/debian', 74_000_000),
    makeLayer('usr/local/bin/node', 96_000_000),
    makeLayer('usr/local/bin/node', 118_000_000, 24),
  ] as const;
  return {
    'api.tar': makeImage('api:1.4', 'node:22-slim', [debian, node22], 12_400_000),
    'web.tar': makeImage('web:1.9', 'node:22-slim', [debian, node22], 31_700_000, true),
    'jobs.tar': makeImage('jobs:2.0', 'node:24-slim', [debian, node24], 8_100_000),
    'proxy.tar': makeImage('proxy:3.1', undefined, [], 21_300_000),
  };
}

/** Another seed gives other content. */
const makeLayer = (name: string, sizeBytes: number, seed = 0): Buffer =>
  layerTar([
    { name, sizeBytes },
    { name: `${name}.version`, body: String(seed) },
  ]);

function makeImage(
  tag: string,
  base: string | undefined,
  baseLayers: readonly Buffer[],
  ownBytes: number,
  hidesFile = false,
): Buffer {
  const label = 'org.opencontainers.image.base.name';
  const name = `docker.io/library/${base}`;
  const own = makeLayer(`app/${tag}`, ownBytes);
  const hiding = layerTar([{ name: `app/.wh.${tag}`, body: '' }]);
  return ociArchive([...baseLayers, own, ...(hidesFile ? [hiding] : [])], {
    repoTags: [tag],
    compression: 'none',
    platform: { os: 'linux', architecture: 'amd64' },
    ...(base !== undefined && {
      history: [
        ...baseLayers.map(() => ({ created_by: 'COPY . / # buildkit' })),
        { created_by: 'CMD ["node"]', empty_layer: true },
        { created_by: 'COPY app /app # buildkit' },
        ...(hidesFile ? [{ created_by: 'RUN rm /app/* # buildkit' }] : []),
        { created_by: `LABEL ${label}=${name}`, empty_layer: true },
      ],
      config: { Labels: { [label]: name } },
    }),
  });
}
