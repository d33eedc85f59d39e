// A registry on loopback that lists images and has only their manifests and configs:
//   node scripts/bench/list-registry.ts COUNT
// Prints its address, and exits when its standard input closes.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const LAYERS = 12;
/** The number of lowest layers that belong to the base image. */
const SHARED = 5;
/** The number of images that have the same base image. */
const PER_BASE = 20;

const hashText = (text: string): string =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`;

const documents = new Map<string, { readonly type: string; readonly text: string }>();
const names = Array.from({ length: Number(process.argv[2]) }, (_, i) => `team/app-${i}`);
names.forEach((name, i) => {
  const layers = Array.from({ length: LAYERS }, (_, layer) =>
    layer < SHARED ? `base-${Math.floor(i / PER_BASE)}-${layer}` : `${name}-${layer}`,
  );
  const config = JSON.stringify({
    os: 'linux',
    architecture: 'amd64',
    config: {},
    rootfs: { type: 'layers', diff_ids: layers.map((layer) => hashText(`tar ${layer}`)) },
    history: layers.map((layer) => ({ created_by: `RUN ${layer}` })),
  });
  const type = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: type,
    config: {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      digest: hashText(config),
      size: config.length,
    },
    layers: layers.map((layer, at) => ({
      mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
      digest: hashText(layer),
      size: 1_000_000 + at,
    })),
  });
  documents.set(`/v2/${name}/manifests/latest`, { type, text: manifest });
  documents.set(`/v2/${name}/blobs/${hashText(config)}`, {
    type: 'application/json',
    text: config,
  });
});
documents.set('/v2/_catalog', {
  type: 'application/json',
  text: JSON.stringify({ repositories: names }),
});

const server = createServer((request, response) => {
  const found = documents.get((request.url ?? '').replace(/\?.*$/, ''));
  if (found === undefined) response.writeHead(request.url === '/v2/' ? 200 : 404).end('{}');
  else response.writeHead(200, { 'content-type': found.type }).end(found.text);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.stdin.resume().on('end', () => process.exit());
