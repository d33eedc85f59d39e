import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { ReadFacts } from '../../src/model/facts.ts';
import type { GateReport } from '../../src/model/report.ts';
import { plimsoll } from '../support/command.ts';
import {
  busyboxPath,
  describeWith,
  docker,
  getAddress,
  importDebian,
  type Part,
  sh,
} from '../support/engines.ts';
import { filesystemMeasures, measureAllFacts, measureFacts } from '../support/measure.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

const REPOSITORY = 'plimsoll-test/zoo';
const MOVED = 'plimsoll-test/moved:1';
const ENGINES = ['overlay2', 'containerd'] as const;
type Engine = (typeof ENGINES)[number];

let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plimsoll-engines-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const at = (name: string): string => join(scratch, name);
const on = (engine: Engine): Record<string, string> => ({ DOCKER_HOST: getAddress(engine) });

function zooContext(): string {
  const folder = at('context');
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(import.meta.dirname, 'zoo.Dockerfile'), join(folder, 'Dockerfile'));
  copyFileSync(busyboxPath(), join(folder, 'busybox'));
  return folder;
}

/** What unpacking writes to disk: names of regular files, and their bytes, each inode once. */
function onDisk(
  root: string,
  isOurs: (path: string) => boolean,
): { fileCount: number; visibleBytes: number } {
  const sizes = new Map<bigint, bigint>();
  let fileCount = 0;
  for (const name of readdirSync(Buffer.from(root), { recursive: false, encoding: 'buffer' }))
    walk(Buffer.from(`/${name}`));
  function walk(path: Buffer): void {
    const full = Buffer.concat([Buffer.from(root), path]);
    const stat = lstatSync(full, { bigint: true });
    if (stat.isDirectory()) {
      for (const name of readdirSync(full, { encoding: 'buffer' }))
        walk(Buffer.concat([path, Buffer.from('/'), name]));
    } else if (stat.isFile() && isOurs(path.toString())) {
      fileCount++;
      sizes.set(stat.ino, stat.size);
    }
  }
  return {
    fileCount,
    visibleBytes: Number([...sizes.values()].reduce((sum, size) => sum + size, 0n)),
  };
}

/** Files that an engine puts into every container. Source: moby, daemon/initlayer/setup_unix.go. */
const OF_THE_ENGINE = new Set([
  '/.dockerenv',
  '/dev/console',
  '/etc/hostname',
  '/etc/hosts',
  '/etc/resolv.conf',
]);

describeWith(
  ['overlay2', 'containerd', 'busybox'],
  'an image built by both engines from one Dockerfile',
  () => {
    beforeAll(() => {
      for (const engine of ENGINES)
        docker(engine, 'build', '--quiet', '--tag', REPOSITORY, zooContext());
    });

    test('contains the same files, although the layers differ', async () => {
      const [a, b] = await Promise.all(
        ENGINES.map((engine) => measureFacts(`docker:${REPOSITORY}`, on(engine))),
      );
      const { fileCount, contentBytes, visibleBytes, reclaimableBytes, imageBytes, layerCount } =
        a?.measures ?? {};
      expect(b?.measures).toMatchObject({
        fileCount,
        contentBytes,
        visibleBytes,
        reclaimableBytes,
        imageBytes,
        layerCount,
      });
      expect(b?.files?.reclaimableByCause).toEqual(a?.files?.reclaimableByCause);
    });

    test.each(ENGINES)(
      '%s: its files, its save and the saved archive give the same result',
      async (engine) => {
        const files = await measureFacts(`docker:${REPOSITORY}`, on(engine));
        const saved = await measureFacts(`docker:${REPOSITORY}`, {
          ...on(engine),
          PLIMSOLL_ENGINE_FILES: 'off',
        });
        docker(engine, 'save', '--output', at(`${engine}.tar`), REPOSITORY);
        const archived = await measureFacts(
          `docker-archive:${at(`${engine}.tar`)}`,
          {},
          { verify: true },
        );
        expect(String(files.readBy)).toMatch(/^docker engine files/);
        expect(saved.readBy).toEqual('docker save');
        expect([files.configDigest, saved.configDigest]).toEqual([
          archived.configDigest,
          archived.configDigest,
        ]);
        for (const facts of [files, saved]) {
          expect(filesystemMeasures(facts)).toEqual(filesystemMeasures(archived));
          expect(facts.files?.reclaimableByCause).toEqual(archived.files?.reclaimableByCause);
          expect(facts.files?.tree).toEqual(archived.files?.tree);
        }
      },
    );

    test.each(ENGINES)("%s: the command line reads the engine's files too", async (engine) => {
      const args = ['check', `docker:${REPOSITORY}`, '--format', 'json'];
      // Compiled code of an earlier run is used from the third run on.
      for (let run = 1; run <= 3; run++) {
        const { stdout } = await plimsoll(args, { env: { ...on(engine), HOME: scratch } });
        const [image] = (JSON.parse(stdout) as GateReport).images;
        expect(String(image?.facts?.readBy)).toMatch(/^docker engine files/);
      }
    });

    test.each(ENGINES)('%s: an image without layers too', async (engine) => {
      const folder = mkdtempSync(join(scratch, 'empty-'));
      writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nLABEL a=b\n');
      const tag = 'plimsoll-test/no-layers:1';
      docker(engine, 'build', '--quiet', '--tag', tag, folder);
      const sources = [`docker:${tag}`];
      // Docker 20.10 has no `save` for this.
      if (engine === 'containerd') {
        docker(engine, 'save', '--output', at('no-layers.tar'), tag);
        sources.push(`docker-archive:${at('no-layers.tar')}`);
      }
      for (const source of sources)
        expect((await measureFacts(source, on(engine))).measures).toMatchObject({
          layerCount: 0,
          imageBytes: 0,
        });
    });

    test.each(ENGINES)('%s: visible files are those in a container', async (engine) => {
      const container = docker(engine, 'create', REPOSITORY, 'true');
      docker(engine, 'export', '--output', at('export.tar'), container);
      docker(engine, 'rm', container);
      const root = at(`${engine}-export`);
      mkdirSync(root);
      sh('tar', ['--extract', '--file', at('export.tar'), '--directory', root]);
      const { measures } = await measureFacts(`docker:${REPOSITORY}`, on(engine));
      expect(measures).toMatchObject(onDisk(root, (path) => !OF_THE_ENGINE.has(path)));
    });

    test('an image keeps its measures when it moves to another engine', async () => {
      const before = await measureFacts(`docker:${REPOSITORY}`, on('overlay2'));
      docker('overlay2', 'tag', REPOSITORY, MOVED);
      docker('overlay2', 'save', '--output', at('moved.tar'), MOVED);
      docker('containerd', 'load', '--input', at('moved.tar'));
      const after = await measureFacts(`docker:${MOVED}`, on('containerd'));
      expect(after.configDigest).toBe(before.configDigest);
      expect(filesystemMeasures(after)).toEqual(filesystemMeasures(before));
      expect(after.files?.reclaimableByCause).toEqual(before.files?.reclaimableByCause);
    });

    test('a build by plimsoll is measured like any other', async () => {
      const build = {
        folder: at('context'),
        file: undefined,
        target: undefined,
        buildArgs: [],
        secrets: [],
        platforms: [],
      };
      mkdirSync(at('tmp'));
      const here = await measureFacts(`docker:${REPOSITORY}`, on('overlay2'));
      const loaded = await measureFacts(
        '',
        { ...on('overlay2'), TMPDIR: at('tmp') },
        { images: [], build },
      );
      const laidOut = await measureFacts(
        '',
        { ...on('containerd'), TMPDIR: at('tmp') },
        { images: [], build },
      );
      expect(loaded.readBy).toEqual('docker engine files (overlay2)');
      expect(laidOut.readBy).toEqual('OCI layout on disk');
      const { fileCount, contentBytes, visibleBytes, reclaimableBytes } = here.measures;
      for (const { measures } of [loaded, laidOut]) {
        expect(measures).toMatchObject({ fileCount, contentBytes, visibleBytes, reclaimableBytes });
      }
      expect(laidOut.pullBytesAre).toBe('exact');
      expect(readdirSync(at('tmp'))).toEqual([]);
    });
  },
);

describeWith(['overlay2', 'skopeo', 'podman', 'umoci', 'busybox'], 'copies of one image', () => {
  let expected: ReturnType<typeof filesystemMeasures>;
  let original: string;

  beforeAll(async () => {
    docker('overlay2', 'build', '--quiet', '--tag', REPOSITORY, zooContext());
    original = `docker-archive:${at('original.tar')}`;
    docker('overlay2', 'save', '--output', at('original.tar'), REPOSITORY);
    expected = filesystemMeasures(await measureFacts(original, {}, { verify: true }));
  });

  const GZIP = ['--dest-compress', '--dest-compress-format', 'gzip'];
  const ZSTD = ['--dest-compress', '--dest-compress-format', 'zstd'];
  test.each<[kind: string, scheme: string, skopeo: string, flags: string[]]>([
    ['a docker archive', 'docker-archive', 'docker-archive', []],
    ['an OCI layout with gzip', 'oci-dir', 'oci', GZIP],
    ['an OCI layout with zstd', 'oci-dir', 'oci', ZSTD],
    ['an OCI layout, uncompressed', 'oci-dir', 'oci', ['--dest-oci-accept-uncompressed-layers']],
    ['an OCI archive with gzip', 'oci-archive', 'oci-archive', GZIP],
    ['an OCI archive with zstd', 'oci-archive', 'oci-archive', ZSTD],
  ])('skopeo: %s', async (kind, scheme, transport, flags) => {
    const path = at(`skopeo ${kind}`.replaceAll(/\W+/g, '-'));
    sh('skopeo', [
      'copy',
      '--quiet',
      '--insecure-policy',
      ...flags,
      original,
      `${transport}:${path}:copy`,
    ]);
    const copy = await measureFacts(`${scheme}:${path}`, {}, { verify: true });
    expect(copy.files?.verified).toBe('diffId');
    expect(filesystemMeasures(copy)).toEqual(expected);
  });

  test('podman: its storage, its archives and its layouts', async () => {
    sh('podman', ['load', '--quiet', '--input', at('original.tar')]);
    expect(filesystemMeasures(await measureFacts(`podman:${REPOSITORY}`))).toEqual(expected);
    for (const [format, scheme] of [
      ['docker-archive', 'docker-archive'],
      ['oci-archive', 'oci-archive'],
      ['oci-dir', 'oci-dir'],
    ] as const) {
      const path = at(`podman-${format}`);
      sh('podman', ['save', '--quiet', '--format', format, '--output', path, REPOSITORY]);
      expect([format, filesystemMeasures(await measureFacts(`${scheme}:${path}`))]).toEqual([
        format,
        expected,
      ]);
    }
  });

  test('visible files are those that umoci unpacks', async () => {
    sh('skopeo', ['copy', '--quiet', '--insecure-policy', original, `oci:${at('umoci')}:zoo`]);
    sh('umoci', ['unpack', '--image', `${at('umoci')}:zoo`, at('bundle')]);
    expect(expected).toMatchObject(onDisk(join(at('bundle'), 'rootfs'), () => true));
  });
});

describeWith(['buildkit', 'busybox'], 'one build, exported by BuildKit in every form', () => {
  const LABELS = ['gzip', 'zstd', 'estargz', 'uncompressed', 'docker'] as const;
  type Label = (typeof LABELS)[number];
  const OUTPUTS: Readonly<Record<Label, string>> = {
    gzip: 'type=oci,compression=gzip',
    zstd: 'type=oci,compression=zstd,force-compression=true',
    estargz: 'type=oci,compression=estargz,oci-mediatypes=true,force-compression=true',
    uncompressed: 'type=oci,compression=uncompressed,force-compression=true',
    docker: 'type=docker,name=zoo',
  };

  const build = (label: string, output: string, ...more: string[]): string => {
    const path = at(`buildkit-${label}.tar`);
    const context = zooContext();
    const args = [
      'build',
      '--frontend=dockerfile.v0',
      '--local',
      `context=${context}`,
      '--local',
      `dockerfile=${context}`,
    ];
    sh('buildctl', [
      '--addr',
      getAddress('buildkit'),
      ...args,
      ...more,
      '--output',
      `${output},dest=${path}`,
    ]);
    return path;
  };

  test('the measures depend on the files, not on their packaging', async () => {
    const facts = {} as Record<Label, ReadFacts>;
    for (const label of LABELS) {
      const scheme = label === 'docker' ? 'docker-archive' : 'oci-archive';
      facts[label] = await measureFacts(
        `${scheme}:${build(label, OUTPUTS[label])}`,
        {},
        { verify: true },
      );
    }
    const { uncompressed, ...packed } = facts;
    for (const [label, copy] of Object.entries(packed)) {
      expect([label, copy.files?.verified]).toEqual([label, 'diffId']);
      expect([label, filesystemMeasures(copy)]).toEqual([label, filesystemMeasures(uncompressed)]);
    }
  });

  test('several platforms are measured separately, and attestations are not measured', async () => {
    const platforms = 'platform=linux/amd64,linux/arm64';
    const path = build(
      'platforms',
      'type=oci',
      '--opt',
      platforms,
      '--opt',
      'attest:provenance=mode=max',
    );
    const images = await measureAllFacts(`oci-archive:${path}`);
    expect(images.map(({ key }) => key.platform).sort()).toEqual(['linux/amd64', 'linux/arm64']);
  });
});

describeWith(
  ['containerd', 'busybox'],
  'an image for several platforms in the containerd store',
  () => {
    test.each([
      ["the engine's files", 'auto', 'docker engine files (containerd)'],
      ['its save', 'off', 'docker save'],
    ])('is measured for each platform, from %s', async (_from, engineFiles, readBy) => {
      const tag = 'plimsoll-test/platforms:1';
      docker(
        'containerd',
        'build',
        '--quiet',
        '--platform',
        'linux/amd64,linux/arm64',
        '--tag',
        tag,
        zooContext(),
      );
      const env = { ...on('containerd'), PLIMSOLL_ENGINE_FILES: engineFiles };
      const images = await measureAllFacts(`docker:${tag}`, env);
      expect(images.map(({ key }) => key.platform).sort()).toEqual(['linux/amd64', 'linux/arm64']);
      expect(images.map((facts) => facts.readBy)).toEqual([readBy, readBy]);
      const arm64 = { os: 'linux', architecture: 'arm64' };
      expect((await measureFacts(`docker:${tag}`, env, { platforms: [arm64] })).key.platform).toBe(
        'linux/arm64',
      );
    });
  },
);

const NEEDED: readonly Part[] = ['overlay2', 'containerd', 'debian', 'busybox'];
describeWith(NEEDED, 'a real Debian with changes on top', () => {
  test.each(ENGINES)('%s: files, save and archive agree', async (engine) => {
    importDebian(engine, 'plimsoll-test/debian');
    const tag = 'plimsoll-test/zoo-on-debian';
    docker(
      engine,
      'build',
      '--quiet',
      '--build-arg',
      'BASE=plimsoll-test/debian',
      '--tag',
      tag,
      zooContext(),
    );
    const files = await measureFacts(`docker:${tag}`, on(engine));
    const saved = await measureFacts(`docker:${tag}`, {
      ...on(engine),
      PLIMSOLL_ENGINE_FILES: 'off',
    });
    docker(engine, 'save', '--output', at('debian.tar'), tag);
    const archived = await measureFacts(`docker-archive:${at('debian.tar')}`);
    expect(filesystemMeasures(files)).toEqual(filesystemMeasures(archived));
    expect(filesystemMeasures(saved)).toEqual(filesystemMeasures(archived));
    expect(files.measures.fileCount).toBeGreaterThan(5000);
  });
});
