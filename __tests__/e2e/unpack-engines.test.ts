import { execFileSync } from 'node:child_process';
import { expect, jest, test } from '@jest/globals';
import { mergeImage } from '../../src/analyze/analyze.ts';
import { makeSourced, visiblePaths } from '../analyze/sourced.ts';
import { fileWith } from '../support/archives.ts';
import { describeWith, docker, getAddress } from '../support/engines.ts';
import { dockerArchive } from '../support/image-writer.ts';
import { layerTar, type TarEntry } from '../support/tar-writer.ts';

jest.setTimeout(120_000);

const file = (name: string, body = ''): TarEntry => ({ name, body });
const folder = (name: string): TarEntry => ({ name: `${name}/`, type: '5' });
const symlink = (name: string, link: string): TarEntry => ({ name, type: '2', link });
const hardlink = (name: string, link: string): TarEntry => ({ name, type: '1', link });

const IMAGES: readonly (readonly [string, readonly (readonly TarEntry[])[]])[] = [
  [
    'opaque-root',
    [
      [file('a', '1'), file('d/x', '2')],
      [file('.wh..wh..opq'), file('n', '3')],
    ],
  ],
  [
    'folders-like-markers',
    [
      [file('.wh..wh.foo/x', '1'), file('.wh..wh.plnk/y', '2'), file('a/.wh..wh.z/q', '3')],
      [file('.wh.k/deep/er', '4'), file('x/.wh..wh..opq/in', '5')],
    ],
  ],
  ['whiteout-of-a-marker', [[file('.wh.aufs/in', '1'), file('a')], [file('.wh..wh.aufs')]]],
  [
    'links-in-a-layer',
    [
      [file('usr/old', '1')],
      [
        folder('usr/lib'),
        symlink('lib', 'usr/lib'),
        file('lib/x', '12345'),
        symlink('a/abs', '/usr'),
        file('a/abs/y', '123'),
        symlink('a/out', '../../../usr'),
        file('a/out/z', '1'),
        file('a/out/.wh.old'),
        hardlink('h', 'lib/x'),
      ],
    ],
  ],
  [
    'whiteouts-and-entries',
    [
      [file('a', '1'), file('d/old', '2'), file('e/old', '3'), file('f/old', '4'), file('g', '5')],
      [
        file('.wh.a'),
        file('a', '22'),
        file('.wh.d'),
        folder('d'),
        file('d/new', '33'),
        folder('e'),
        file('e/new', '44'),
        file('e/.wh..wh..opq'),
        file('f/.wh..wh..opq'),
        file('f/new', '55'),
        file('.wh.g'),
        folder('g'),
      ],
    ],
  ],
  ['links-of-a-lower-layer', [[folder('usr'), symlink('lib', 'usr')], [file('lib/x', '1')]]],
];

/** Mounted into every container. */
const OF_THE_ENGINE = /^(?:\.dockerenv|(?:dev|etc|proc|sys)\/.*)$/;

describeWith(['overlay2', 'containerd'], 'what engines unpack', () => {
  test.each(
    IMAGES.flatMap(([name, layers]) =>
      (['overlay2', 'containerd'] as const).map((engine) => [name, engine, layers] as const),
    ),
  )('%s: %s shows the measured paths', (name, engine, layers) => {
    const image = `library/plimsoll-unpack-${name}:1`;
    const tars = layers.map((entries) => layerTar(entries));
    docker(
      engine,
      'load',
      '--input',
      fileWith(dockerArchive(tars, { repoTags: [image], layout: 'blobs' })),
    );
    const container = docker(engine, 'create', image, '/none');
    try {
      const shown = getPaths(exportContainer(engine, container));
      expect(shown).toEqual(visiblePaths(mergeImage(makeSourced(layers))));
    } finally {
      docker(engine, 'rm', container);
      docker(engine, 'rmi', image);
    }
  });
});

/** A layer that has a path and also hides it. The measured image has a notice. */
const REFUSED: readonly (readonly [string, readonly TarEntry[]])[] = [
  ['file-then-whiteout', [file('a', '22'), file('.wh.a')]],
  ['folder-then-whiteout', [folder('d'), file('d/new', '2'), file('.wh.d')]],
  ['whiteout-then-below', [file('.wh.d'), file('d/new', '2')]],
  ['whiteout-twice', [file('.wh.a'), file('.wh.a')]],
  ['whiteout-below-whiteout', [file('.wh.d'), file('d/.wh.old')]],
];

describeWith(['overlay2', 'containerd'], 'what engines refuse to unpack', () => {
  test.each(
    REFUSED.flatMap(([name, layer]) =>
      (['overlay2', 'containerd'] as const).map((engine) => [name, engine, layer] as const),
    ),
  )('%s: %s refuses it', (name, engine, layer) => {
    // Not shared with other cases, whose snapshots containerd removes in the background.
    const below = [file('a', '1'), file('d/old', '2'), file(name)];
    const layers = [below, layer];
    const image = `library/plimsoll-unpack-${name}:1`;
    const tars = layers.map((entries) => layerTar(entries));
    const path = fileWith(dockerArchive(tars, { repoTags: [image], layout: 'blobs' }));
    expect(() => {
      docker(engine, 'load', '--input', path);
      // A containerd store unpacks the image at this point.
      docker(engine, 'create', image, '/none');
    }).toThrow(/file exists|not a directory/);
    expect(mergeImage(makeSourced(layers)).notices).toEqual([
      expect.stringMatching('refuse to unpack'),
    ]);
  });
});

const exportContainer = (engine: 'overlay2' | 'containerd', container: string): Buffer =>
  execFileSync('docker', ['export', container], {
    env: { ...process.env, DOCKER_HOST: getAddress(engine) },
  });

function getPaths(tar: Buffer): string[] {
  const listed = execFileSync('tar', ['t'], { input: tar, stdio: ['pipe', 'pipe', 'ignore'] });
  return listed
    .toString()
    .split('\n')
    .filter((path) => path !== '' && !OF_THE_ENGINE.test(path))
    .sort();
}
