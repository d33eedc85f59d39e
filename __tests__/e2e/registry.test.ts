import { copyFileSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { hostname } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { joinPattern } from '../../src/model/pattern.ts';
import type { GateReport } from '../../src/model/report.ts';
import { tempFolder } from '../support/archives.ts';
import { type CommandOptions, type CommandRun, plimsoll } from '../support/command.ts';
import { busyboxPath, describeWith, docker } from '../support/engines.ts';
import { type FarAway, PROXY_PASSWORD, PROXY_USER, startFarAway } from '../support/far-away.ts';
import { ociDir } from '../support/image-writer.ts';
import { filesystemMeasures, measureFacts } from '../support/measure.ts';
import { PASSWORD, push, startRegistry, type TestRegistry, USER } from '../support/registry.ts';
import { type Heard, type Meddling, type Relay, startRelay } from '../support/relay.ts';
import { layerTar } from '../support/tar-writer.ts';
import { startTokenServer, type TokenServer } from '../support/token-server.ts';

// Test machines are busy.
jest.setTimeout(120_000);

const REGISTRY = 'registry.example.org';
const TOKENS = 'auth.example.org';
const STORE = 'store.example.org';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/**
 * Every Node on the PATH, once each, including the oldest supported version if the tests run on
 * everything.
 */
const nodes = [
  process.execPath,
  ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node')),
]
  .filter((path) => existsSync(path))
  .map((path) => realpathSync(path));

describeWith(['docker-registry', 'skopeo', 'openssl'], 'the command and a remote registry', () => {
  let layout = '';
  let registry: TestRegistry;
  let tokens: TokenServer;
  let store: Relay;
  let front: Relay;
  let farAway: FarAway;
  let meddle: (heard: Heard) => Meddling | undefined = () => undefined;
  const said: string[] = [];
  const stops: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const data = tempFolder();
    layout = join(tempFolder(), 'layout');
    mkdirSync(layout);
    ociDir(
      layout,
      ['one', 'two'].map((name) => layerTar([{ name, body: name.repeat(50_000) }])),
      { repoTags: ['1'] },
    );
    const open = await startRegistry({ kind: 'none' }, data);
    await push(`oci:${layout}:1`, `${open.address}/team/app:1`);
    tokens = await startTokenServer(tempFolder());
    registry = await startRegistry(
      { kind: 'token', ...tokens, realm: `https://${TOKENS}/token` },
      data,
    );
    store = await startRelay(open.address, () => undefined);
    front = await startRelay(registry.address, (heard) => meddle(heard));
    const hosts = new Map([
      [REGISTRY, front.address],
      [TOKENS, new URL(tokens.realm).host],
      [STORE, store.address],
    ]);
    farAway = await startFarAway(tempFolder(), hosts);
    stops.push(farAway.stop, front.stop, store.stop, registry.stop, tokens.stop, open.stop);
  });
  afterAll(async () => {
    for (const stop of stops) await stop();
  });
  afterEach(() => {
    meddle = () => undefined;
    const all = said.join('\n');
    const secrets = [
      PASSWORD,
      base64(`${USER}:${PASSWORD}`),
      PROXY_PASSWORD,
      base64(`${PROXY_USER}:${PROXY_PASSWORD}`),
    ];
    expect([...secrets, ...tokens.tokens].filter((secret) => all.includes(secret))).toEqual([]);
  });

  const environment = (more: Readonly<Record<string, string>> = {}): Record<string, string> => {
    const home = tempFolder();
    const auths = { [REGISTRY]: { auth: base64(`${USER}:${PASSWORD}`) } };
    writeFileSync(join(home, 'config.json'), JSON.stringify({ auths }));
    const trust = { HTTPS_PROXY: farAway.proxy, NODE_EXTRA_CA_CERTS: farAway.authorityPath };
    return { HOME: home, DOCKER_CONFIG: home, ...trust, ...more };
  };
  async function check(args: readonly string[], options: CommandOptions = {}): Promise<CommandRun> {
    const run = await plimsoll(['check', `registry:${REGISTRY}/team/app:1`, ...args], {
      env: environment(),
      cwd: tempFolder(),
      ...options,
    });
    said.push(run.stdout, run.stderr);
    return run;
  }
  const words = ({ stdout, stderr }: CommandRun): string => (stdout + stderr).replace(/\s+/g, ' ');
  const toStore = ({ path }: Heard): Meddling | undefined =>
    path.includes('/blobs/')
      ? { answer: 307, headers: { location: `https://${STORE}${path}` } }
      : undefined;

  test.each([...new Set(nodes)])(
    '%s: is read through a proxy, with TLS, a token, and a separate blob store',
    async (node) => {
      meddle = (heard) => (heard.headers.authorization === undefined ? undefined : toStore(heard));
      const from = farAway.connected.length;
      const run = await check(['--format', 'json', '--verbose'], { node });
      expect([run.exitCode, run.stderr]).toEqual([
        0,
        expect.stringContaining(`GET https://${STORE}/v2/team/app/blobs/`),
      ]);
      const { images } = JSON.parse(run.stdout) as GateReport;
      expect(images[0]?.facts?.measures).toEqual(
        (await measureFacts(`oci-dir:${layout}`)).measures,
      );
      const connected = new Set(farAway.connected.slice(from));
      expect(connected).toEqual(new Set([`${REGISTRY}:443`, `${TOKENS}:443`, `${STORE}:443`]));
      expect(store.heard.flatMap(({ headers }) => headers.authorization ?? [])).toEqual([]);
    },
  );

  test('with an untrusted certificate is rejected', async () => {
    const before = front.heard.length;
    const { NODE_EXTRA_CA_CERTS: _none, ...env } = environment();
    const run = await check([], { env });
    expect([run.exitCode, words(run)]).toEqual([
      3,
      expect.stringMatching(
        /certificate of registry\.example\.org is not trusted: self-signed.*NODE_EXTRA_CA_CERTS/,
      ),
    ]);
    expect(front.heard.length).toBe(before);
  });

  test("that can't be reached without the proxy", async () => {
    const run = await check([], { env: environment({ NO_PROXY: 'example.org' }) });
    expect([run.exitCode, words(run)]).toEqual([
      3,
      expect.stringMatching(/can't look up the address|no such host: registry\.example\.org/),
    ]);
  });

  test('whose proxy rejects the connection', async () => {
    const run = await check(['--timeout', '20s'], {
      env: environment({ HTTPS_PROXY: farAway.proxy.replace(PROXY_USER, 'nobody') }),
    });
    expect([run.exitCode, words(run)]).toEqual([
      3,
      expect.stringMatching(/the proxy 127\.0\.0\.1:\d+ refused to connect: 407/),
    ]);
  });

  test('whose proxy does not respond, until --timeout', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const run = await check(['--timeout', '1s'], {
      env: environment({ HTTPS_PROXY: `http://127.0.0.1:${port}` }),
    });
    expect([run.exitCode, words(run)]).toEqual([
      3,
      expect.stringContaining('the time limit of 1 s is exceeded'),
    ]);
    silent.close();
  });

  test.each<[what: string, meddle: () => (heard: Heard) => Meddling | undefined, message: RegExp]>([
    [
      'its token service is on a private network',
      () => () => ({
        answer: 401,
        headers: { 'www-authenticate': 'Bearer realm="https://10.0.0.7/token",service="x"' },
      }),
      joinPattern(
        '',
        String.raw`registry\.example\.org refers to a token service at the private address `,
        String.raw`10\.0\.0\.7: refused`,
      ),
    ],
    [
      'its token service is not encrypted',
      () => () => ({
        answer: 401,
        headers: { 'www-authenticate': `Bearer realm="http://${TOKENS}/token"` },
      }),
      /which is not encrypted: refused/,
    ],
    [
      'its layers are on this machine',
      () =>
        ({ path }) =>
          path.includes('/blobs/')
            ? { answer: 307, headers: { location: `https://localhost${path}` } }
            : undefined,
      /refers to a blob store at the private address localhost: refused/,
    ],
    [
      'its layers are not encrypted',
      () =>
        ({ path }) =>
          path.includes('/blobs/')
            ? { answer: 307, headers: { location: `http://${STORE}${path}` } }
            : undefined,
      /which is not encrypted: refused/,
    ],
    [
      'it denies access, and repeats the credentials',
      () =>
        ({ headers: { authorization } }) =>
          authorization
            ? {
                answer: 403,
                body: JSON.stringify({ errors: [{ message: `no: ${authorization}` }] }),
              }
            : undefined,
      joinPattern(
        '',
        String.raw`does not accept the credentials from \S+config\.json `,
        String.raw`\("registry\.example\.org"\).* responded: no: Bearer \*\*\*`,
      ),
    ],
  ])('is rejected: %s', async (_what, how, message) => {
    meddle = how();
    const from = [farAway.connected.length, tokens.asked.length] as const;
    const run = await check(['--verbose']);
    expect([run.exitCode, words(run)]).toEqual([3, expect.stringMatching(message)]);
    expect(new Set(farAway.connected.slice(from[0]))).not.toContain('10.0.0.7:443');
  });

  test('that stops sending is waited for until --timeout', async () => {
    meddle = ({ path }) => (path.includes('/blobs/') ? { stallAfter: 10 } : undefined);
    const run = await check(['--timeout', '2s']);
    expect([run.exitCode, words(run)]).toEqual([
      3,
      expect.stringContaining('the time limit of 2 s is exceeded'),
    ]);
  });
});

describeWith(
  ['docker-registry', 'skopeo'],
  'the command and a registry without TLS on the network',
  () => {
    let relay: Relay;
    let registry: TestRegistry;
    beforeAll(async () => {
      registry = await startRegistry();
      const layout = join(tempFolder(), 'layout');
      mkdirSync(layout);
      ociDir(layout, [layerTar([{ name: 'a', body: 'a' }])], { repoTags: ['1'] });
      await push(`oci:${layout}:1`, `${registry.address}/app:1`);
      relay = await startRelay(registry.address, () => undefined, '0.0.0.0');
    });
    afterAll(async () => {
      await relay.stop();
      await registry.stop();
    });

    test('is read only if it is listed as insecure', async () => {
      const address = `${hostname().toLowerCase()}:${relay.address.split(':')[1]}`;
      const check = (env: Readonly<Record<string, string>>) =>
        plimsoll(['check', `registry:${address}/app:1`], {
          env: { HOME: tempFolder(), ...env },
          cwd: tempFolder(),
        });
      const refused = await check({});
      expect([refused.exitCode, refused.stdout.replace(/\s+/g, ' ')]).toEqual([
        3,
        expect.stringContaining(`PLIMSOLL_INSECURE_REGISTRIES=${address}`),
      ]);
      expect(relay.heard).toEqual([]);
      const run = await check({ PLIMSOLL_INSECURE_REGISTRIES: address });
      expect([run.exitCode, run.stderr]).toEqual([0, '']);
    });
  },
);

describeWith(['docker-registry', 'overlay2', 'busybox'], 'what an engine pushes', () => {
  test('has the same measures as its save, and the size to pull', async () => {
    const registry = await startRegistry();
    const folder = tempFolder();
    copyFileSync(join(import.meta.dirname, 'zoo.Dockerfile'), join(folder, 'Dockerfile'));
    copyFileSync(busyboxPath(), join(folder, 'busybox'));
    const name = `${registry.address}/plimsoll-test-registry/zoo:ci`;
    try {
      docker('overlay2', 'build', '--quiet', '--tag', name, folder);
      docker('overlay2', 'push', '--quiet', name);
      docker('overlay2', 'save', '--output', join(folder, 'saved.tar'), name);
      const saved = await measureFacts(`docker-archive:${join(folder, 'saved.tar')}`);
      const pushed = await measureFacts(`registry:${name}`, { HOME: tempFolder() });
      expect(filesystemMeasures(pushed)).toEqual(filesystemMeasures(saved));
      expect(pushed.files?.reclaimableByCause).toEqual(saved.files?.reclaimableByCause);
      expect(pushed.files?.tree).toEqual(saved.files?.tree);
      expect(pushed.configDigest).toBe(saved.configDigest);
      // The registry stores what the manifest lists: each layer once, and the config.
      const manifest = (await (
        await fetch(`http://${registry.address}/v2/plimsoll-test-registry/zoo/manifests/ci`, {
          headers: { accept: 'application/vnd.docker.distribution.manifest.v2+json' },
        })
      ).json()) as { layers: { digest: string; size: number }[]; config: { size: number } };
      const sizes = new Map(manifest.layers.map(({ digest, size }) => [digest, size]));
      expect(pushed.measures.pullBytes).toBe(
        [...sizes.values()].reduce((sum, size) => sum + size, manifest.config.size),
      );
    } finally {
      docker('overlay2', 'rmi', name);
      await registry.stop();
    }
  });
});
