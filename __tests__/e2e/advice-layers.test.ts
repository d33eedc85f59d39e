import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { run } from '../../src/gate/run.ts';
import { describeWith, docker, getAddress, sh } from '../support/engines.ts';
import { testHost } from '../support/test-host.ts';
import { BASE, build, compareSavings, importBase } from './saved.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

describeWith(['overlay2', 'debian'], 'layers that write the same paths', () => {
  beforeAll(() => {
    importBase();
  });

  const write = (number: number): string =>
    `head -c ${number}00000 /dev/urandom > /var/cache/index && echo ${number} > /n${number}`;
  const numbers = [1, 2, 3, 4, 5];

  test('save what is promised if they are joined', async () => {
    const before = await build(`FROM ${BASE}\n${numbers.map((n) => `RUN ${write(n)}\n`).join('')}`);
    const after = await build(`FROM ${BASE}\nRUN ${numbers.map(write).join(' && ')}\n`);
    const saving = compareSavings(before, after, 'rewritten-paths');
    expect(saving).toMatchObject({ promised: 1_000_000, measured: 1_000_000 });
    expect(after.advice.filter(({ id }) => id === 'rewritten-paths')).toEqual([]);
  });

  test('are not reported if each has different paths, however many there are', async () => {
    const lines = Array.from({ length: 25 }, (_, i) => `COPY part /store/${i}/part\n`);
    const { advice } = await build(`FROM ${BASE}\n${lines.join('')}`, (folder) =>
      writeFileSync(join(folder, 'part'), Buffer.alloc(200_000, 'part')),
    );
    expect(advice.filter(({ id }) => id === 'rewritten-paths')).toEqual([]);
  });
});

describeWith(['overlay2'], 'a container that is exported and imported', () => {
  const NAME = 'plimsoll-test/imported-container';
  const STATUS = 'Package: big\nStatus: install ok installed\nVersion: 1\n\n';

  test('shares nothing, and an imported base image is not reported', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plimsoll-imported-'));
    const pack = (name: string, paths: readonly string[]): string => {
      const archive = join(folder, `${name}.tar`);
      sh('tar', ['-C', folder, '-cf', archive, ...paths]);
      return archive;
    };
    try {
      mkdirSync(join(folder, 'var/lib/dpkg/info'), { recursive: true });
      writeFileSync(join(folder, 'big'), Buffer.alloc(2_000_000, 'big'));
      writeFileSync(join(folder, 'own'), Buffer.alloc(2_000_000, 'own'));
      writeFileSync(join(folder, 'var/lib/dpkg/status'), STATUS);
      writeFileSync(join(folder, 'var/lib/dpkg/info/big.list'), '/.\n/big\n');
      expect(await makeSquash(pack('base', ['big', 'var']))).toEqual([]);
      expect(await makeSquash(pack('all', ['big', 'var', 'own']))).toEqual(['imported']);
    } finally {
      docker('overlay2', 'rmi', '--force', NAME);
      rmSync(folder, { recursive: true, force: true });
    }
  });

  async function makeSquash(archive: string): Promise<readonly string[]> {
    docker('overlay2', 'import', '--change', 'CMD ["own"]', archive, NAME);
    const request = {
      images: [{ name: undefined, source: `docker:${NAME}` }],
      ...{ ruleFlags: [], verify: false, withTree: false, platforms: [] },
      ...{ build: undefined, budgetPath: undefined, dockerfile: undefined, select: undefined },
    };
    const host = testHost({ env: { ...process.env, DOCKER_HOST: getAddress('overlay2') } });
    const { advice = [] } = (await run(request, host)).images[0] ?? {};
    return advice.filter(({ id }) => id === 'squashed-image').map(({ subject }) => subject);
  }
});

describeWith(['buildah'], 'an image that buildah squashes', () => {
  const NAME = 'plimsoll-test-squash-base';
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const buildah = (...args: readonly string[]): string =>
    sh('buildah', args, { STORAGE_DRIVER: 'vfs' });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-squash-'));
    mkdirSync(at('root/var/lib/dpkg/info'), { recursive: true });
    writeFileSync(at('root/big'), Buffer.alloc(2_000_000, 'big'));
    writeFileSync(
      at('root/var/lib/dpkg/status'),
      'Package: big\nStatus: install ok installed\nVersion: 1\n\n',
    );
    writeFileSync(at('root/var/lib/dpkg/info/big.list'), '/.\n/big\n');
    writeFileSync(at('Base'), 'FROM scratch\nCOPY root /\nCMD ["sh"]\n');
    writeFileSync(at('Own'), `FROM ${NAME}\nCOPY Own /own\nCMD ["cat"]\n`);
    buildah('bud', '-q', '-f', at('Base'), '-t', NAME, folder);
  });
  afterAll(() => {
    buildah('rmi', '--force', NAME);
    rmSync(folder, { recursive: true, force: true });
  });

  async function adviseOn(...options: readonly string[]) {
    const target = `${NAME}-built`;
    buildah('bud', '-q', '--pull-never', ...options, '-f', at('Own'), '-t', target, folder);
    buildah('push', '-q', target, `oci:${at(`layout${options.length}`)}`);
    buildah('rmi', '--force', target);
    const request = {
      images: [{ name: undefined, source: `oci-dir:${at(`layout${options.length}`)}` }],
      ...{ ruleFlags: [], verify: false, withTree: false, platforms: [] },
      ...{ build: undefined, budgetPath: undefined, dockerfile: undefined, select: undefined },
    };
    const [image] = (await run(request, testHost({ cwd: folder }))).images;
    return {
      base: image?.facts?.base,
      squashed: image?.advice?.filter(({ id }) => id === 'squashed-image'),
    };
  }

  test('is reported, with its base image', async () => {
    const { base, squashed } = await adviseOn('--squash');
    expect(squashed).toMatchObject([{ subject: 'from-image', bytes: 0, layer: 0 }]);
    expect(base).toMatchObject({ name: `localhost/${NAME}:latest`, layerCount: 0 });
  });

  test('is not reported if the layers of the base image are kept', async () => {
    const { base, squashed } = await adviseOn();
    expect(squashed).toEqual([]);
    expect(base).toMatchObject({ name: `localhost/${NAME}:latest`, layerCount: 1 });
  });
});
