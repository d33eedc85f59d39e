import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { describeAdvice } from '../../src/advise/words.ts';
import { run } from '../../src/gate/run.ts';
import type { Advice, AdviceId } from '../../src/model/advice.ts';
import type { PathTree, ReadFacts } from '../../src/model/facts.ts';
import type { ImageReport } from '../../src/model/report.ts';
import { describeWith, docker, getAddress, importDebian, sh } from '../support/engines.ts';
import { createRequest } from '../support/request.ts';
import { testHost } from '../support/test-host.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

const BASE = 'plimsoll-test/advice-debian';
const TAG = 'plimsoll-test/advice';

/**
 * A repository inside the image, with an index and one package, so that the real apt works without
 * a network.
 */
const APT_REPOSITORY = String.raw`
RUN rm -rf /var/lib/apt/lists/* /var/cache/apt/* /etc/apt/sources.list /etc/apt/sources.list.d/*
RUN mkdir -p /repo/p/DEBIAN && cd /repo \
 && printf 'Package: p\nVersion: 1\nArchitecture: all\nMaintainer: a <a@b>\nDescription: p\n' \
      > p/DEBIAN/control \
 && head -c 3000000 /dev/urandom > p/data && dpkg-deb --build p p.deb && rm -r p \
 && { printf 'Package: p\nVersion: 1\nArchitecture: all\nFilename: ./p.deb\n'; \
      printf 'Size: %s\nSHA256: %s\n\n' \
        $(stat -c %s p.deb) $(sha256sum p.deb | cut -d' ' -f1); \
      awk 'BEGIN { for (i = 0; i < 8000; i++) { \
        printf "Package: x%d\nVersion: 1\nArchitecture: all\nFilename: ./x%d.deb\n", i, i; \
        printf "Size: 1\nSHA256: %064d\nDescription: %0100d\n\n", i, i } }'; \
    } > Packages \
 && echo 'deb [trusted=yes] copy:/repo ./' > /etc/apt/sources.list
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-advice-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const importBase = (): void => importDebian('overlay2', BASE);

async function buildImage(
  dockerfile: string,
): Promise<Required<Pick<ImageReport, 'advice'>> & { readonly facts: ReadFacts }> {
  write('Dockerfile', `FROM ${BASE}\n${dockerfile}`);
  docker('overlay2', 'build', '--quiet', '--network', 'none', '--tag', TAG, folder);
  const images = [{ name: undefined, source: `docker:${TAG}` }];
  const host = testHost({ env: { ...process.env, DOCKER_HOST: getAddress('overlay2') } });
  const [image] = (await run(createRequest({ images, withTree: true }), host)).images;
  if (image?.facts?.files === undefined || image.advice === undefined)
    throw new Error(String(image?.error?.message));
  return { facts: image.facts, advice: image.advice };
}

const about = (advice: readonly Advice[], id: AdviceId): Advice | undefined =>
  advice.find((one) => one.id === id);

/**
 * The bytes of all layers below these folders, from the tree of paths: a second way to compute the
 * same number.
 */
function bytesBelow(tree: PathTree | null, folders: readonly string[]): number {
  const names: string[] = [];
  let bytes = 0;
  tree?.name.forEach((name, row) => {
    const depth = tree.depth[row] ?? 0;
    names[depth] = name;
    const path = `/${names.slice(0, depth + 1).join('/')}`;
    if (folders.some((above) => path.startsWith(`${above}/`)))
      bytes += (tree.visibleBytes[row] ?? 0) + (tree.reclaimableBytes[row] ?? 0);
  });
  return bytes;
}

function bytesOnDisk(root: string): number {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return sum(files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describeWith(['overlay2', 'debian'], 'an image in which apt was used', () => {
  beforeAll(importBase);

  test('reports all bytes of lists and archives, even if deleted later', async () => {
    const { facts, advice } = await buildImage(
      `${APT_REPOSITORY}\nRUN apt-get update\nRUN apt-get install -y p\nRUN rm -rf ` +
        '/var/lib/apt/lists/*\n',
    );
    // Advice about the base image is separate.
    const groups = advice.filter(({ id }) => id === 'package-index');
    expect(groups.map(({ subject }) => subject)).toEqual(['apt', 'apt']);
    const bytes = groups.map((group) => group.bytes + (group.baseBytes ?? 0));
    expect(sum(bytes)).toBe(bytesBelow(facts.files.tree, ['/var/lib/apt/lists', '/var/cache/apt']));
    const places = groups.flatMap((group) => group.places);
    const ofUpdate = places.find(({ path, layer }) => path === '/var/lib/apt/lists' && layer === 3);
    expect(ofUpdate).toMatchObject({ isVisible: false, hiddenInLayer: 5 });
    expect(ofUpdate?.bytes).toBeGreaterThan(2_000_000);
    const seen = places.filter(({ path, isVisible }) => path === '/var/cache/apt' && isVisible);
    const inContainer = docker(
      'overlay2',
      'run',
      '--rm',
      '--network',
      'none',
      TAG,
      'find',
      '/var/cache/apt',
      '-type',
      'f',
      '-printf',
      '%s\n',
    );
    expect(sum(seen.map(({ bytes }) => bytes))).toBe(sum(inContainer.split('\n').map(Number)));
  });

  test('has no advice left after following it', async () => {
    const { advice } = await buildImage(
      `${APT_REPOSITORY}\nRUN apt-get update \\\n && apt-get install -y ` +
        '--no-install-recommends p \\\n && rm -rf /var/lib/apt/lists/* /var/cache/apt/*\n',
    );
    const apt = about(advice, 'package-index');
    // The advice about the base image remains.
    expect(apt?.places.map(({ layer }) => layer)).toEqual(apt?.places.map(() => 0));
    expect(describeAdvice(apt as Advice).fix.slice(0, 3)).toEqual([
      'RUN apt-get update \\',
      ' && apt-get install -y --no-install-recommends curl \\',
      ' && rm -rf /var/lib/apt/lists/* /var/cache/apt/*',
    ]);
  });
});

describeWith(['overlay2', 'debian'], 'an image with an npm cache and a key', () => {
  beforeAll(importBase);

  test('reports both, including deleted and copied files', async () => {
    write('package/package.json', JSON.stringify({ name: 'p', version: '1.0.0' }));
    write('package/data', randomBytes(2_000_000));
    sh('npm', ['pack', '--silent', '--pack-destination', folder, join(folder, 'package')]);
    sh('npm', [
      'cache',
      'add',
      '--silent',
      '--offline',
      '--cache',
      join(folder, 'npm'),
      join(folder, 'p-1.0.0.tgz'),
    ]);
    const { privateKey } = generateKeyPairSync('ed25519');
    write('id_ed25519', privateKey.export({ type: 'pkcs8', format: 'pem' }));
    write('app/server', randomBytes(3_000_000));
    write('wheels/a.whl', randomBytes(4_000_000));
    const { facts, advice } = await buildImage(
      [
        'COPY npm /root/.npm',
        'COPY id_ed25519 /root/.ssh/id_ed25519',
        'COPY wheels /tmp/wheels',
        'COPY app /app',
        'RUN chmod -R 700 /app',
        'RUN rm -r /root/.ssh /tmp/wheels',
      ].join('\n'),
    );
    expect(advice[0]).toMatchObject({
      subject: 'ssh-key',
      places: [{ path: '/root/.ssh/id_ed25519', layer: 2, isVisible: false, hiddenInLayer: 6 }],
    });
    const npm = about(advice, 'language-cache');
    expect(npm).toMatchObject({ subject: 'npm', layer: 1 });
    expect(npm?.bytes).toBe(
      bytesOnDisk(join(folder, 'npm', '_cacache')) + bytesOnDisk(join(folder, 'npm', '_logs')),
    );
    expect(about(advice, 'copied-metadata')).toMatchObject({
      subject: 'mode',
      bytes: 3_000_000,
      places: [{ path: '/app/server', layer: 4, hiddenInLayer: 5 }],
    });
    expect(about(advice, 'deleted-later')).toMatchObject({
      subject: 'copy',
      bytes: 4_000_000,
      places: [{ path: '/tmp/wheels/a.whl', layer: 3, hiddenInLayer: 6 }],
    });
    expect(facts.files.reclaimableByCause).toMatchObject({
      deleted: 4_000_000 + (advice[0]?.bytes ?? Number.NaN),
      metadata: 3_000_000,
    });
  });
});
