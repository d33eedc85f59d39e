import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type FixResult, fixBuild } from '../../src/gate/fix.ts';
import { isRefuted } from '../../src/gate/prove-fix.ts';
import { run } from '../../src/gate/run.ts';
import type { AdviceId } from '../../src/model/advice.ts';
import { describeWith, docker, getAddress } from '../support/engines.ts';
import { testHost } from '../support/test-host.ts';
import { BASE, importBase } from './saved.ts';

// Engines take their time on a busy machine.
jest.setTimeout(600_000);

const NODE = 'plimsoll-test/order-node';
const BAD = `FROM ${NODE}
WORKDIR /app
COPY . .
RUN npm ci --offline --no-audit --no-fund
CMD ["node", "server.js"]
`;
const ENV = { ...process.env, DOCKER_HOST: getAddress('overlay2') };

let folder = '';
const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const npm = (...args: readonly string[]): string =>
  execFileSync('npm', ['--silent', ...args], { cwd: folder, encoding: 'utf8' }).trim();

/** Packs a package of 3 MB and adds it to npm's cache. @returns its entry in a lock file */
function pack(name: string) {
  write(`${name}/package.json`, JSON.stringify({ name, version: '1.0.0' }));
  write(`${name}/data`, randomBytes(3_000_000));
  npm('pack', '--pack-destination', '.', `./${name}`);
  const archive = join(folder, `${name}-1.0.0.tgz`);
  npm('cache', 'add', '--cache', 'image/cache', archive);
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
  return {
    version: '1.0.0',
    resolved: `https://registry.npmjs.org/${name}/-/${name}-1.0.0.tgz`,
    integrity: `sha512-${hash}`,
  };
}

/** An image with node, npm, and a cache with two packages: no network is needed. */
function importNode(): void {
  importBase();
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-order-'));
  const [p, d] = [pack('p'), pack('d')];
  cpSync(join(npm('root', '--global'), 'npm'), join(folder, 'image/npm'), { recursive: true });
  cpSync(process.execPath, join(folder, 'image/node'));
  write(
    'image/Dockerfile',
    `FROM ${BASE}
COPY node /usr/local/bin/
COPY npm /usr/local/lib/node_modules/npm
COPY cache /root/.npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
`,
  );
  docker('overlay2', 'build', '--quiet', '--network', 'none', '--tag', NODE, join(folder, 'image'));
  const manifest = {
    ...{ name: 'app', version: '1.0.0', dependencies: { p: '1.0.0' } },
    devDependencies: { d: '1.0.0' },
  };
  write('app/package.json', JSON.stringify(manifest));
  write(
    'app/package-lock.json',
    JSON.stringify({
      ...{ name: 'app', version: '1.0.0', lockfileVersion: 3, requires: true },
      packages: {
        '': manifest,
        'node_modules/p': p,
        'node_modules/d': { ...d, dev: true },
      },
    }),
  );
}

function buildWith(dockerfile: string, source: string): string {
  write('app/Dockerfile', dockerfile);
  write('app/server.js', source);
  return docker('overlay2', 'build', '--quiet', '--network', 'none', join(folder, 'app'));
}

async function compare(id: string, baseline: string) {
  const request = {
    images: [{ name: undefined, source: `docker:${id}` }],
    baselines: [{ name: undefined, source: `docker:${baseline}` }],
    ...{ ruleFlags: [], verify: false, withTree: false, platforms: [] },
    ...{ build: undefined, budgetPath: undefined, dockerfile: undefined, select: undefined },
  };
  const [image] = (await run(request, testHost({ env: ENV }))).images;
  if (image?.facts?.files === undefined) throw new Error(String(image?.error?.message));
  const { measures } = image.comparison ?? {};
  return {
    updateBytes: measures?.updateBytes ?? 0,
    advice: image.advice?.find((one) => one.id === 'install-order'),
    tree: docker('overlay2', 'run', '--rm', '--network', 'none', id, 'find', '/app', '-type', 'f'),
  };
}

/** Follows one advice rule on the build, which may be compared with another image. */
async function fix(only: AdviceId, baseline?: string): Promise<FixResult> {
  const request = {
    build: {
      ...{ folder: join(folder, 'app'), file: undefined, target: undefined },
      ...{ buildArgs: [], secrets: [], platforms: [] },
    },
    ...(baseline && { baselines: [{ name: undefined, source: `docker:${baseline}` }] }),
    ...{ budgetPath: undefined, only, isWritten: false, isProved: true, health: undefined },
  };
  const result = await fixBuild(request, testHost({ env: ENV, cwd: folder }));
  expect(result.proof && isRefuted(result.proof)).toBe(false);
  return result;
}

describeWith(['overlay2', 'debian'], 'npm ci after COPY . .', () => {
  beforeAll(importNode);
  afterAll(() => {
    docker('overlay2', 'rmi', '--force', NODE);
    rmSync(folder, { recursive: true, force: true });
  });

  test('is proved by two builds, and the fix keeps the installed layer', async () => {
    const first = buildWith(BAD, 'console.log(1)');
    const bad = await compare(buildWith(BAD, 'console.log(22)'), first);
    expect(bad.advice).toMatchObject({
      subject: 'npm',
      install: { files: ['package.json', 'package-lock.json'], destination: './' },
    });
    const good = (await fix('install-order', first)).plan.files[0]?.newText;
    expect(good).toBe(
      BAD.replace('COPY . .\n', 'COPY package.json package-lock.json ./\n').replace(
        'CMD',
        'COPY . .\nCMD',
      ),
    );
    const before = buildWith(good ?? '', 'console.log(1)');
    const after = await compare(buildWith(good ?? '', 'console.log(22)'), before);
    expect(after.advice).toBeUndefined();
    expect(after.tree.split('\n').sort()).toEqual(bad.tree.split('\n').sort());
    // What each edit costs: promised, and measured as bytes that no longer have to be unpacked.
    const promised = bad.advice?.updateBytes ?? 0;
    const measured = bad.updateBytes - after.updateBytes;
    expect(promised).toBeGreaterThan(3_000_000);
    expect(Math.abs(promised - measured) / measured).toBeLessThan(0.02);
  });

  test('development dependencies are left out of the install, and nothing else', async () => {
    write('app/Dockerfile', BAD.replace('COPY . .', 'COPY package*.json server.js ./'));
    write('app/server.js', 'console.log(1)');
    const { plan, proof } = await fix('development-dependencies');
    expect(plan.files[0]?.newText).toContain(
      'RUN npm ci --omit=dev --offline --no-audit --no-fund\n',
    );
    const promised = plan.fixes.reduce((sum, { bytes }) => sum + bytes, 0);
    const measured = (proof?.beforeBytes ?? 0) - (proof?.afterBytes ?? 0);
    expect(promised).toBeGreaterThan(3_000_000);
    expect(promised).toBeLessThanOrEqual(measured);
    expect(promised).toBeGreaterThanOrEqual(measured * 0.98);
  });
});
