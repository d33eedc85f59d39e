import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { GateError } from '../../../src/errors.ts';
import { joinPattern } from '../../../src/model/pattern.ts';
import type { SourcedImage } from '../../../src/model/sourced-image.ts';
import { openRegistry } from '../../../src/sources/registry/open-registry.ts';
import { getContext, makeTables, readImage, tempFolder } from '../../support/archives.ts';
import { describeWith } from '../../support/engines.ts';
import { ociDir } from '../../support/image-writer.ts';
import { PASSWORD, push, startRegistry, type TestRegistry, USER } from '../../support/registry.ts';
import { type Heard, type Meddling, type Relay, startRelay } from '../../support/relay.ts';
import { layerTar } from '../../support/tar-writer.ts';
import { testHost } from '../../support/test-host.ts';
import { IDENTITY_TOKEN, startTokenServer, type TokenServer } from '../../support/token-server.ts';

const PATIENCE = {
  ...{ answerMs: 60_000, idleMs: 60_000 },
  ...{ attempts: 3, firstDelayMs: 5, longestDelayMs: 50, randomShare: 0 },
};
const LAYERS = ['one', 'two', 'three'].map((name) => layerTar([{ name, body: name.repeat(9000) }]));

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const AUTH = base64(`${USER}:${PASSWORD}`);
const WRONG_PASSWORD = 'wr0ng-Xy55';

/** Everything that was printed, in errors and with `--verbose`. */
const said: string[] = [];
/** What the output must never contain. */
const unspeakable = [
  PASSWORD,
  AUTH,
  IDENTITY_TOKEN,
  WRONG_PASSWORD,
  base64(`${USER}:${WRONG_PASSWORD}`),
];
afterEach(() => {
  const all = said.join('\n');
  expect(unspeakable.filter((secret) => all.includes(secret))).toEqual([]);
});

/** Reads an image as a user with this home and these variables. */
async function read(
  reference: string,
  env: Readonly<Record<string, string>> = {},
): Promise<SourcedImage> {
  const debug = (line: string): void => void said.push(line);
  const host = testHost({ env: { HOME: tempFolder(), PATH: process.env.PATH, ...env }, debug });
  try {
    const opened = await openRegistry(reference, getContext('x', { host }), PATIENCE);
    try {
      return (await opened.images[0]?.read()) as SourcedImage;
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (error instanceof GateError)
      said.push(JSON.stringify([error.message, error.where, error.fix]));
    throw error;
  }
}

/** The message of the failure. */
async function refusal(
  reference: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const error: unknown = await read(reference, env).then(
    () => new Error('it was read'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof GateError)) throw error;
  expect(error.code).toBe('SOURCE_UNREADABLE');
  return `${error.message}\n${error.fix}`;
}

/** A home with files in it. */
function home(files: Readonly<Record<string, unknown>>): string {
  const folder = tempFolder();
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

const dockerHome = (config: unknown): Readonly<Record<string, string>> => ({
  HOME: home({ '.docker/config.json': config }),
});

let layout = '';
let expected: SourcedImage;
beforeAll(async () => {
  layout = join(tempFolder(), 'layout');
  mkdirSync(layout);
  ociDir(layout, LAYERS, { repoTags: ['1'] });
  expected = await readImage(`oci-dir:${layout}`);
});

const relays: Relay[] = [];
afterAll(async () => {
  for (const relay of relays) await relay.stop();
});
async function relayTo(
  target: string,
  meddle: (heard: Heard) => Meddling | undefined,
): Promise<Relay> {
  const relay = await startRelay(target, meddle);
  relays.push(relay);
  return relay;
}

describeWith(
  ['docker-registry', 'skopeo'],
  'a registry that requires a name and a password',
  () => {
    let registry: TestRegistry;
    let reference = '';
    beforeAll(async () => {
      registry = await startRegistry({ kind: 'basic' });
      reference = `${registry.address}/team/app:1`;
      await push(`oci:${layout}:1`, reference, { as: `${USER}:${PASSWORD}` });
    });
    afterAll(() => registry.stop());

    const entry = { auth: AUTH };
    test.each<[where: string, env: () => Readonly<Record<string, string>>]>([
      ["Docker's file", () => dockerHome({ auths: { [registry.address]: entry } })],
      [
        'its folder elsewhere',
        () => ({
          DOCKER_CONFIG: home({ 'config.json': { auths: { [registry.address]: entry } } }),
        }),
      ],
      [
        'a variable',
        () => ({ DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [registry.address]: entry } }) }),
      ],
      [
        "Podman's file",
        () => ({
          HOME: home({ '.config/containers/auth.json': { auths: { [registry.address]: entry } } }),
        }),
      ],
      [
        'that of its session',
        () => ({
          XDG_RUNTIME_DIR: home({
            'containers/auth.json': { auths: { [registry.address]: entry } },
          }),
        }),
      ],
      [
        'a file that is named',
        () => ({
          REGISTRY_AUTH_FILE: join(home({ a: { auths: { [registry.address]: entry } } }), 'a'),
        }),
      ],
      [
        'an unencoded entry',
        () => dockerHome({ auths: { [registry.address]: { username: USER, password: PASSWORD } } }),
      ],
      [
        'the closest namespace',
        () =>
          dockerHome({
            auths: {
              [registry.address]: { auth: base64(`${USER}:${WRONG_PASSWORD}`) },
              [`${registry.address}/team`]: entry,
              [`${registry.address}/team/ap`]: { auth: base64(`${USER}:${WRONG_PASSWORD}`) },
            },
          }),
      ],
    ])('finds them in %s', async (_where, env) => {
      expect(makeTables(await read(reference, env()))).toEqual(makeTables(expected));
    });

    test('without a login, the error suggests how to log in', async () => {
      const words = await refusal(reference);
      expect(words).toContain(
        `${registry.address}/team/app requires credentials, and neither Docker nor Podman`,
      );
      expect(words).toContain(`"docker login ${registry.address}"`);
    });

    test('with a login for another registry, the error lists where it looked', async () => {
      const env = dockerHome({ auths: { 'ghcr.io': entry } });
      expect(await refusal(reference, env)).toContain(
        `there are none in ${env.HOME}/.docker/config.json`,
      );
    });

    test('a wrong password: the error names its source, not its value', async () => {
      const env = dockerHome({
        auths: { [registry.address]: { auth: base64(`${USER}:${WRONG_PASSWORD}`) } },
      });
      const place = `${env.HOME}/.docker/config.json ("${registry.address}")`;
      expect(await refusal(reference, env)).toContain(
        `${registry.address}/team/app does not accept the credentials from ${place}`,
      );
    });

    test.each([
      ['no JSON', `{"auths": {"x": {"auth": "${AUTH}"`],
      ['no object', `["${AUTH}"]`],
    ])('a file that is %s is named, but not printed', async (_what, text) => {
      expect(await refusal(reference, dockerHome(text))).toMatch(
        /config\.json is not a valid credentials file/,
      );
    });

    describe('with credential helpers', () => {
      /** A folder with a helper that records its requests. */
      function helper(script: string): { readonly path: string; readonly note: string } {
        const folder = tempFolder();
        const note = join(folder, 'asked');
        const program = join(folder, 'docker-credential-test');
        writeFileSync(program, `#!/bin/sh\n{ echo "$@"; cat; } > '${note}'\n${script}\n`);
        chmodSync(program, 0o755);
        return { path: `${folder}:${process.env.PATH}`, note };
      }
      const knows = (password: string) =>
        `echo '{"ServerURL":"x","Username":"${USER}","Secret":"${password}"}'`;

      test('for this registry, before the general one and the file', async () => {
        const { path, note } = helper(knows(PASSWORD));
        const wrong = { auth: base64(`${USER}:${WRONG_PASSWORD}`) };
        const env = dockerHome({
          credHelpers: { [registry.address]: 'test' },
          credsStore: 'no-such',
          auths: { [registry.address]: wrong },
        });
        expect(makeTables(await read(reference, { ...env, PATH: path }))).toEqual(
          makeTables(expected),
        );
        expect(readFileSync(note, 'utf8')).toBe(`get\n${registry.address}`);
      });

      test('for all registries, with an empty entry as in Docker Desktop', async () => {
        const env = dockerHome({ credsStore: 'test', auths: { [registry.address]: {} } });
        const image = await read(reference, { ...env, PATH: helper(knows(PASSWORD)).path });
        expect(makeTables(image)).toEqual(makeTables(expected));
      });

      test('but not for this one: the file is used', async () => {
        const { path } = helper('echo credentials not found in native keychain; exit 1');
        const env = dockerHome({ credsStore: 'test', auths: { [registry.address]: entry } });
        expect(makeTables(await read(reference, { ...env, PATH: path }))).toEqual(
          makeTables(expected),
        );
      });

      test('with wrong credentials: the error names the helper', async () => {
        const env = dockerHome({ credsStore: 'test' });
        const words = await refusal(reference, {
          ...env,
          PATH: helper(knows(WRONG_PASSWORD)).path,
        });
        expect(words).toContain(
          `the credentials from docker-credential-test (in ${env.HOME}/.docker/config.json)`,
        );
      });

      test.each<[trouble: string, name: string, script: string, message: RegExp]>([
        ['is not installed', 'absent', '', /"docker-credential-absent" is not installed/],
        [
          'fails',
          'test',
          `echo ${PASSWORD}; echo ${PASSWORD} >&2; exit 3`,
          /docker-credential-test failed with exit code 3/,
        ],
        [
          'prints an invalid response',
          'test',
          `echo ${PASSWORD}`,
          /returned no user name and secret/,
        ],
        [
          'prints half a response',
          'test',
          `echo '{"Secret":"${PASSWORD}"}'`,
          /returned no user name and secret/,
        ],
        ['prints endlessly', 'test', 'yes', /the output exceeds the maximum of \d+ bytes/],
        ['has an invalid name', '../test', '', /the name of its credential helper is invalid/],
        ['is a command line', 'test; true', '', /the name of its credential helper is invalid/],
      ])('and %s: the error says so', async (_trouble, name, script, message) => {
        const env = {
          ...dockerHome({ credHelpers: { [registry.address]: name } }),
          PATH: helper(script).path,
        };
        expect(await refusal(reference, env)).toMatch(message);
      });
    });
  },
);

describeWith(['docker-registry', 'skopeo', 'openssl'], 'a registry that requires a token', () => {
  let registry: TestRegistry;
  let open: TestRegistry;
  let service: TokenServer;
  beforeAll(async () => {
    service = await startTokenServer(tempFolder());
    registry = await startRegistry({ kind: 'token', ...service });
    open = await startRegistry();
    for (const name of ['team/app:1', 'public/app:1']) {
      await push(`oci:${layout}:1`, `${registry.address}/${name}`, { as: `${USER}:${PASSWORD}` });
      await push(`oci:${layout}:1`, `${open.address}/${name}`);
    }
  });
  afterAll(async () => {
    await registry.stop();
    await open.stop();
    await service.stop();
  });
  afterEach(() => {
    expect(service.tokens.filter((token) => said.join('\n').includes(token))).toEqual([]);
  });

  const login = (address: string, entry: unknown = { auth: AUTH }) =>
    dockerHome({ auths: { [address]: entry } });
  /** Reads an image, and returns the requests to the token service. */
  async function collectAsked(reference: string, env: Readonly<Record<string, string>> = {}) {
    const before = service.asked.length;
    expect(makeTables(await read(reference, env))).toEqual(makeTables(expected));
    return service.asked.slice(before);
  }

  test('gets an anonymous one: no login is needed', async () => {
    const scope = 'repository:public/app:pull';
    expect(await collectAsked(`${registry.address}/public/app:1`)).toEqual([
      { method: 'GET', authorization: undefined, parameters: { service: 'registry.test', scope } },
    ]);
  });

  test('gets one for the account, which is used for the whole image', async () => {
    const asked = await collectAsked(`${registry.address}/team/app:1`, login(registry.address));
    const parameters = { service: 'registry.test', scope: 'repository:team/app:pull' };
    expect(asked).toEqual([{ method: 'GET', authorization: `Basic ${AUTH}`, parameters }]);
  });

  test.each<[how: string, entry: unknown]>([
    ['as stored by Docker', { auth: base64('<token>:x'), identitytoken: IDENTITY_TOKEN }],
    ['as printed by helpers', { auth: base64(`<token>:${IDENTITY_TOKEN}`) }],
  ])('gets one for an identity token, %s', async (_how, entry) => {
    const asked = await collectAsked(
      `${registry.address}/team/app:1`,
      login(registry.address, entry),
    );
    expect(asked).toMatchObject([
      {
        method: 'POST',
        authorization: undefined,
        parameters: {
          grant_type: 'refresh_token',
          service: 'registry.test',
          scope: 'repository:team/app:pull',
        },
      },
    ]);
  });

  test('receives one that the user has', async () => {
    await read(`${registry.address}/team/app:1`, login(registry.address));
    const env = login(registry.address, { registrytoken: service.tokens.at(-1) });
    expect(await collectAsked(`${registry.address}/team/app:1`, env)).toEqual([]);
  });

  test('gets a new one if the first expires during the read; many requests share it', async () => {
    const scope = 'repository:team/app:pull';
    const challenge = `Bearer realm="${service.realm}",service="registry.test",scope="${scope}"`;
    let first: string | undefined;
    const relay = await relayTo(registry.address, ({ path, headers }) => {
      first ??= headers.authorization;
      const isOld =
        path.includes('/blobs/') && path !== `/v2/team/app/blobs/${expected.configDigest}`;
      return isOld && headers.authorization === first
        ? { answer: 401, headers: { 'www-authenticate': challenge } }
        : undefined;
    });
    expect(await collectAsked(`${relay.address}/team/app:1`, login(relay.address))).toHaveLength(2);
  });

  test.each<[who: string, env: () => Readonly<Record<string, string>>, message: RegExp]>([
    [
      'nobody',
      () => ({}),
      joinPattern(
        '',
        String.raw`127\.0\.0\.1:\d+\/team\/app requires credentials, and neither Docker nor `,
        'Podman is logged in',
      ),
    ],
    [
      'a wrong password',
      () => login(registry.address, { auth: base64(`${USER}:${WRONG_PASSWORD}`) }),
      joinPattern(
        '',
        String.raw`does not accept the credentials from .*; 127\.0\.0\.1:\d+ responded: `,
        String.raw`incorrect login, not Basic \*\*\*`,
      ),
    ],
    [
      'a wrong identity token',
      () => login(registry.address, { identitytoken: WRONG_PASSWORD }),
      /does not accept the credentials from/,
    ],
    [
      'a wrong token',
      () => login(registry.address, { registrytoken: WRONG_PASSWORD }),
      /does not accept the credentials from/,
    ],
  ])('rejects %s', async (_who, env, message) => {
    expect(await refusal(`${registry.address}/team/app:1`, env())).toMatch(message);
  });

  test('redirects layers to another host: credentials are not passed on', async () => {
    const store = await relayTo(open.address, () => undefined);
    const relay = await relayTo(registry.address, ({ path, headers }) =>
      path.includes('/blobs/') && headers.authorization
        ? { answer: 307, headers: { location: `http://me:secret@${store.address}${path}` } }
        : undefined,
    );
    await collectAsked(`${relay.address}/team/app:1`, login(relay.address));
    expect(store.heard).toHaveLength(4);
    expect(store.heard.flatMap(({ headers }) => headers.authorization ?? [])).toEqual([]);
    expect(relay.heard.filter(({ headers }) => headers.authorization).length).toBeGreaterThan(4);
  });

  test('redirects to itself: credentials are sent again', async () => {
    const relay = await relayTo(registry.address, ({ path }) =>
      path.includes('/blobs/') && !path.includes('?')
        ? { answer: 307, headers: { location: `${path}?again` } }
        : undefined,
    );
    await collectAsked(`${relay.address}/team/app:1`, login(relay.address));
  });

  test('redirects to a store that requests credentials: it gets none', async () => {
    const thief = await relayTo(open.address, () => undefined);
    const store = await relayTo(open.address, () => ({
      answer: 401,
      headers: { 'www-authenticate': `Bearer realm="http://${thief.address}/token"` },
    }));
    const relay = await relayTo(registry.address, ({ path }) =>
      path.includes('/blobs/')
        ? { answer: 307, headers: { location: `http://${store.address}${path}` } }
        : undefined,
    );
    expect(await refusal(`${relay.address}/public/app:1`, login(relay.address))).toMatch(
      /failed to return the blob sha256:\w+: status 401/,
    );
    expect(store.heard.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    expect(thief.heard).toEqual([]);
  });

  describe('from a service that', () => {
    /** A registry that redirects clients to this token service. */
    async function registryWith(
      meddle: (heard: Heard) => Meddling | undefined,
    ): Promise<{ address: string; tokens: Relay }> {
      const tokens = await relayTo(service.realm.slice('http://'.length, -'/token'.length), meddle);
      const { address } = await registryNaming(
        `Bearer realm="http://${tokens.address}/token",service="registry.test"`,
      );
      return { address, tokens };
    }
    const registryNaming = (challenge: string): Promise<Relay> =>
      relayTo(registry.address, ({ headers }) =>
        headers.authorization === undefined
          ? { answer: 401, headers: { 'www-authenticate': challenge } }
          : undefined,
      );

    test('names no scope: it is known', async () => {
      const { address } = await registryWith(() => undefined);
      const [asked] = await collectAsked(`${address}/team/app:1`, login(address));
      expect(asked?.parameters.scope).toBe('repository:team/app:pull');
    });

    test('is temporarily overloaded', async () => {
      const { address } = await registryWith(({ earlier }) =>
        earlier === 0 ? { answer: 503 } : undefined,
      );
      await collectAsked(`${address}/team/app:1`, login(address));
    });

    test('redirects to another host: the password is not sent', async () => {
      const { address } = await registryWith(({ path }) => ({
        answer: 302,
        headers: { location: service.realm.replace('/token', path) },
      }));
      const before = service.asked.length;
      await refusal(`${address}/team/app:1`, login(address));
      expect(service.asked.slice(before).map(({ authorization }) => authorization)).toEqual([
        undefined,
      ]);
    });

    test('redirects an exchange: the identity token is not sent', async () => {
      const { address, tokens } = await registryWith(() => ({
        answer: 307,
        headers: { location: service.realm },
      }));
      const before = service.asked.length;
      await refusal(`${address}/team/app:1`, login(address, { identitytoken: IDENTITY_TOKEN }));
      expect([tokens.heard.length, service.asked.length - before]).toEqual([1, 0]);
    });

    test.each<[what: string, body: string]>([
      ['responds with a web page', '<html>'],
      ['responds with nothing', ''],
      ['responds without a token', '{"token":""}'],
      ['responds with an invalid token', '{"token":"a\\r\\nX-Injected: 1"}'],
      ['responds endlessly', `{"token":"${'x'.repeat(1 << 20)}"}`],
    ])('%s', async (_what, body) => {
      const { address } = await registryWith(() => ({ answer: 200, body }));
      expect(await refusal(`${address}/team/app:1`, login(address))).toMatch(/returned no token/);
    });

    test.each<[challenge: string, message: RegExp]>([
      [
        'Bearer realm="http://169.254.169.254/token"',
        /refers to a token service at the link-local address 169\.254\.169\.254: refused/,
      ],
      ['Bearer realm="ftp://127.0.0.1/token"', /not encrypted: refused/],
      ['Bearer realm="token"', /names no valid token service/],
      ['Bearer service="x"', /names no valid token service/],
      ['Negotiate', /an unsupported authentication method: negotiate/],
    ])('is named as %s', async (challenge, message) => {
      const { address } = await registryNaming(challenge);
      expect(await refusal(`${address}/team/app:1`, login(address))).toMatch(message);
    });
  });
});

describeWith(['docker-registry', 'skopeo'], 'the log of requests', () => {
  test("has the registry's lines, so the absence of secrets was tested", () => {
    expect(said.filter((line) => line.includes('GET http://127.0.0.1')).length).toBeGreaterThan(0);
  });
});
