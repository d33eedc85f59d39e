import { describe, expect, test } from '@jest/globals';
import { makeSourced } from '../analyze/sourced.ts';
import type { TarEntry } from '../support/tar-writer.ts';
import { file, getAdvice, gone, MB, summarize } from './advised.ts';

const KEY_BYTES = 1700;

describe('is reported regardless of the size of the file and the image', () => {
  test.each([
    ['ssh-key', 'root/.ssh/id_rsa'],
    ['ssh-key', 'home/deploy/.ssh/id_ed25519'],
    ['ssh-key', 'tmp/id_ecdsa'],
    ['ssh-key', 'app/deploy.ppk'],
    ['ssh-host-key', 'etc/ssh/ssh_host_ed25519_key'],
    ['key-file', 'etc/nginx/ssl/shop.acme.io.key'],
    ['key-file', 'app/server.key'],
    ['key-file', 'app/certs/tls-key.pem'],
    ['key-file', 'app/certs/cert-key.pem'],
    ['key-file', 'etc/letsencrypt/archive/example.com/privkey1.pem'],
    ['key-file', 'app/private.pem'],
    ['key-file', 'app/config/jwt/private_key.pem'],
    ['key-file', 'root/.ssh/prod.pem'],
    ['key-file', 'etc/pki/tls/private/localhost.key'],
    ['key-file', 'etc/kubernetes/pki/ca.key'],
    ['key-file', 'app/latest-key.pem'],
    ['.env', 'app/.env'],
    ['.env', 'usr/share/nginx/html/.env'],
    ['.env', 'usr/src/app/.env.production'],
    ['.npmrc', 'root/.npmrc'],
    ['.npmrc', 'app/.npmrc'],
    ['.netrc', 'root/.netrc'],
    ['.pypirc', 'root/.pypirc'],
    ['.git-credentials', 'root/.git-credentials'],
    ['aws', 'root/.aws/credentials'],
    ['docker', 'root/.docker/config.json'],
    ['kube', 'home/app/.kube/config'],
    ['credentials', 'root/.config/gcloud/application_default_credentials.json'],
    ['credentials', 'usr/local/cargo/credentials.toml'],
    ['key-file', 'app/config/keystore.p12'],
    ['key-file', 'app/codesign.pfx'],
    ['docker', 'kaniko/.docker/config.json'],
    ['docker', 'app/secrets/.dockerconfigjson'],
    ['kube', 'app/kubeconfig'],
    ['kube', 'app/prod.kubeconfig'],
    ['credentials', 'app/infra/terraform.tfstate'],
    ['credentials', 'app/terraform.tfvars'],
    ['credentials', 'app/service-account.json'],
    ['credentials', 'root/.m2/settings.xml'],
    ['credentials', 'app/.yarnrc.yml'],
  ])('%s: %s', async (subject, path) =>
    expect(await summarize([[file('bin/sh', 9 * MB)], [file(path, KEY_BYTES)]])).toEqual([
      `private-files ${subject} ${KEY_BYTES} in 1`,
    ]),
  );

  test('rails-key: 32 characters are enough', async () =>
    expect(await summarize([[file('app/config/master.key', 32)]])).toEqual([
      'private-files rails-key 32 in 0',
    ]));
});

describe('is reported only if it has the size of a secret', () => {
  const isReported = async (path: string, bytes: number): Promise<boolean> =>
    (await summarize([[file(path, bytes)]])).length > 0;

  test.each([
    ['root/.ssh/id_rsa', 100, 16_000],
    ['app/server.key', 100, 16_000],
    ['etc/ssh/ssh_host_rsa_key', 100, 16_000],
    ['app/config/master.key', 32, 100],
    ['app/.env', 8, 256_000],
    ['root/.npmrc', 50, 256_000],
    ['root/.netrc', 20, 256_000],
    ['root/.pypirc', 40, 256_000],
    ['root/.git-credentials', 16, 256_000],
    ['root/.aws/credentials', 60, 256_000],
    ['root/.docker/config.json', 60, 256_000],
    ['root/.kube/config', 150, 256_000],
    ['root/.pgpass', 16, 256_000],
  ])('%s: from %d to %d bytes', async (path, least, most) => {
    const sizes = [least - 1, least, most, most + 1];
    expect(await Promise.all(sizes.map((bytes) => isReported(path, bytes)))).toEqual([
      ...[false, true, true, false],
    ]);
  });
});

describe('is not a secret by its path', () => {
  test.each([
    // Certificates and public keys
    'etc/ssl/cert.pem',
    'etc/ssl/certs/ca-certificates.pem',
    'etc/ssl/certs/Private_Root_CA.pem',
    'etc/ssl/certs/server.key',
    'usr/share/ca-certificates/mozilla/key.pem',
    'usr/lib/python3/dist-packages/certifi/cacert.pem',
    'app/certs/ca.pem',
    'app/certs/private-ca.pem',
    'app/certs/fullchain.pem',
    'app/server.pem',
    'app/dhparam.pem',
    'app/keys/jwt-public.key',
    'app/public_key.pem',
    'app/pubkey.pem',
    'root/.ssh/id_rsa.pub',
    'root/.ssh/authorized_keys',
    'root/.ssh/known_hosts',
    'root/.ssh/config',
    'etc/apk/keys/alpine-devel@lists.alpinelinux.org-4a6a0840.rsa.pub',
    'etc/apt/keyrings/nodesource.key',
    'etc/apt/trusted.gpg.d/server.key',
    'etc/pki/rpm-gpg/RPM-GPG-KEY.key',
    'tmp/docker.key',
    'tmp/Release.key',
    'tmp/jenkins.io-2023.key',
    'tmp/nodesource.gpg.key',
    'etc/trusted-key.key',
    'var/lib/unbound/root.key',
    'usr/share/dns/root.key',
    'etc/ssl/private/ssl-cert-snakeoil.key',
    'app/license.key',
    'etc/ssh/ssh_host_rsa_key.pub',
    'app/etc/ssh/ssh_host_rsa_key',
    // In packages, tests and documents
    'app/node_modules/ssh2/test/fixtures/id_rsa',
    'app/node_modules/a/.npmrc',
    'app/node_modules/a/.env',
    'usr/local/lib/node_modules/npm/.npmrc',
    'usr/local/lib/python3.13/test/certdata/ssl_key.pem',
    'root/.pyenv/versions/3.13.0/lib/python3.13/test/certdata/ssl_key.pem',
    'opt/venv/lib/python3.13/site-packages/tornado/server.key',
    'usr/local/bundle/gems/puma-6/examples/puma/server.key',
    'go/pkg/mod/golang.org/x/crypto@v0.1.0/ssh/id_rsa',
    'usr/local/go/src/crypto/tls/testdata/example-key.pem',
    'opt/go/src/crypto/x509/platform_root_key.pem',
    'app/vendor/symfony/dotenv/.env',
    'app/tests/fixtures/server.key',
    'app/__tests__/id_rsa',
    'usr/share/doc/libxmlsec1-dev/examples/rsakey.pem',
    'etc/nginx/ssl/example.com.key',
    'opt/google-cloud-sdk/third_party/urllib3/dummyserver/certs/server.key',
    // Similar names
    'app/.env.example',
    'app/.env.sample',
    'app/.envrc',
    'app/truststore.p12',
    'usr/lib/jvm/java-21/lib/security/keystore.p12',
    'app/node_modules/https-proxy/test/server.p12',
    'etc/ssl/private/ssl-cert-snakeoil.key',
    'app/config/service-accounts.json',
    'app/credentials.json',
    'app/terraform.tfvars.example',
    'app/env',
    'app/id_rsa.txt',
    'app/my_id_rsa',
    'app/npmrc',
    'usr/local/etc/npmrc',
    'app/aws/credentials',
    'app/docker/config.json',
    'root/.aws/config',
    'app/keynote.key',
    'app/monkeys.json',
    'app/.gitignore',
    'app/.github/workflows/check.yml',
  ])('%s', async (path) => expect(await summarize([[file(path, KEY_BYTES)]])).toEqual([]));
});

describe('is not a secret by its size or kind', () => {
  test.each([
    ['an empty key', file('root/.ssh/id_rsa', 0)],
    ['a note instead of a key', file('root/.ssh/id_rsa', 40)],
    ['a bundle that is too large to be a key', file('app/private/all-key.pem', 300_000)],
    ['a presentation', file('app/private/slides.key', 4 * MB)],
    ['npm settings too short for a token', file('app/.npmrc', 37)],
    ['a login without content', file('root/.docker/config.json', 13)],
    ['an empty .env', file('app/.env', 0)],
    ['a link to a key', { name: 'root/.ssh/id_rsa', type: '2', link: '/run/secrets/key' }],
    ['a folder with that name', { name: 'root/.ssh/id_rsa/', type: '5' }],
    ['a virtual environment named .env', file('app/.env/lib/python3.13/os.py', 9000)],
    [
      'a virtual environment with its own packages',
      file('app/.env/lib/python3.13/site-packages/x.pem', 9000),
    ],
    ['a deleted path', gone('root/.ssh/id_rsa')],
  ])('%s', async (_what, entry) => expect(await summarize([[entry]])).toEqual([]));
});

describe('a Git repository', () => {
  const repository = [
    file('app/.git/HEAD', 21),
    file('app/.git/config', 250),
    file('app/.git/objects/pack/a.pack', 3 * MB),
    file('app/.git/refs/heads/main', 41),
  ];

  test('is reported as one place with everything in it', async () =>
    expect(await getAdvice([[file('bin/sh', 1)], repository])).toEqual([
      {
        id: 'private-files',
        confidence: 'likely',
        subject: '.git',
        bytes: 3 * MB + 312,
        layer: 1,
        places: [{ path: '/app/.git', bytes: 3 * MB + 312, layer: 1, isVisible: true }],
        placeCount: 1,
      },
    ]));

  test('is reported regardless of the order of its entries', async () =>
    expect(await summarize([repository.toReversed()])).toEqual([
      `private-files .git ${3 * MB + 312} in 0`,
    ]));

  test('is reported once, under its own kind, if a later layer deletes it', async () =>
    expect(await summarize([repository, [gone('app/.git')]])).toEqual([
      `private-files .git ${3 * MB + 312} in 0`,
    ]));

  test.each([
    ['a submodule only points to one', [file('app/.git', 40)]],
    [
      'a version is the only evidence',
      [file('app/.git/HEAD', 21), file('app/.git/refs/heads/main', 41)],
    ],
    ['a crate registry belongs to cargo', [file('root/.cargo/registry/index/a/.git/config', 100)]],
  ])('is not reported if %s', async (_what, entries) =>
    expect(await summarize([entries])).toEqual([]),
  );
});

describe('hidden by a later layer', () => {
  const key = file('root/.ssh/id_rsa', KEY_BYTES);

  test('is reported anyway: the layer still has it', async () => {
    const [advice] = await getAdvice([[file('bin/sh', 9)], [key], [gone('root/.ssh')]]);
    expect(advice).toMatchObject({ layer: 1, bytes: KEY_BYTES, placeCount: 1 });
    expect(advice?.places).toEqual([
      { path: '/root/.ssh/id_rsa', bytes: KEY_BYTES, layer: 1, isVisible: false, hiddenInLayer: 2 },
    ]);
  });

  test('is reported under any of its names', async () => {
    const other = { name: 'backup/key-of-old', type: '1', link: 'root/.ssh/id_rsa' };
    expect(await summarize([[key, other]])).toEqual([`private-files ssh-key ${KEY_BYTES} in 0`]);
    const first = file('backup/old', KEY_BYTES);
    const link = { name: 'root/.ssh/id_rsa', type: '1', link: 'backup/old' };
    expect(await summarize([[first, link]])).toEqual([`private-files ssh-key ${KEY_BYTES} in 0`]);
  });

  test('comes before larger findings', async () =>
    expect(await summarize([[file('var/lib/apt/lists/a', 5 * MB), key]])).toEqual([
      `private-files ssh-key ${KEY_BYTES} in 0`,
      `package-index apt ${5 * MB} in 0`,
    ]));
});

describe('the content decides', () => {
  const TOKEN = `//npm.example.com/:_authToken=${'a1B2'.repeat(9)}\n`;
  const NO_TOKEN =
    'registry=https://npm.example.com/\nengine-strict=true\nfund=false\naudit=false\n';
  const npmrc = (body: string): TarEntry => ({ name: 'app/.npmrc', body, sizeBytes: body.length });

  test('a file with a token is private, even if a later layer deletes it', async () => {
    expect(await summarize([[npmrc(TOKEN)]])).toEqual([
      `private-files .npmrc ${TOKEN.length} in 0`,
    ]);
    expect(await summarize([[npmrc(TOKEN)], [gone('app/.npmrc')]])).toEqual([
      `private-files .npmrc ${TOKEN.length} in 0`,
    ]);
  });

  test('a file without a token is not', async () =>
    expect(await summarize([[npmrc(NO_TOKEN)]])).toEqual([]));

  test('each layer has separate content', async () =>
    expect(await summarize([[npmrc(TOKEN)], [npmrc(NO_TOKEN)]])).toEqual([
      `private-files .npmrc ${TOKEN.length} in 0`,
    ]));

  test('without content, the path decides', async () =>
    expect(
      await summarize([[npmrc(NO_TOKEN)]], { layers: makeSourced([[npmrc(NO_TOKEN)]]).layers }),
    ).toEqual([`private-files .npmrc ${NO_TOKEN.length} in 0`]));
});
