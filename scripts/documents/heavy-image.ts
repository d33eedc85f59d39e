import { ociArchive } from '../../__tests__/support/image-writer.ts';
import { layerTar, type TarEntry } from '../../__tests__/support/tar-writer.ts';

/** A small web service whose content compresses about as well as that of others. */
export function makeHeavyImage(): Readonly<Record<string, Buffer>> {
  const layers = [
    [
      makeFile('usr/lib/libssl.so.3', 2_400_000, 1),
      makeFile('usr/share/locale/de/LC_MESSAGES/coreutils.mo', 320_000, 2),
      makeFile('usr/share/man/man1/ls.1', 64_000, 3),
    ],
    [
      makeFile('app/dist/server.js', 1_800_000, 4),
      makeFile('app/dist/server.js.map', 2_900_000, 5),
      makeFile('app/lib/__pycache__/report.cpython-313.pyc', 48_000, 6),
    ],
    [makeFile('app/data/countries.json', 700_000, 7), makeFile('opt/countries.json', 700_000, 7)],
  ];
  const history = [
    { created_by: '/bin/sh -c #(nop) ADD file:0f3a in / ' },
    { created_by: '/bin/sh -c #(nop)  CMD ["bash"]', empty_layer: true },
    { created_by: 'COPY dist /app/dist # buildkit' },
    { created_by: 'COPY data /app/data # buildkit' },
  ];
  const tars = layers.map((entries) => layerTar(entries));
  return { 'app.tar': ociArchive(tars, { history, repoTags: ['app:dev'] }) };
}

/** Words in an order that depends only on the seed. */
function makeFile(name: string, sizeBytes: number, seed: number): TarEntry {
  const body = Buffer.alloc(sizeBytes);
  let state = seed;
  for (let at = 0; at < sizeBytes; ) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const word = ((state >>> 16) % 4000).toString(36) + (state >>> 30 === 0 ? '\n' : ' ');
    at += body.write(word, at);
  }
  return { name, body };
}
