import { expect, test } from '@jest/globals';
import { type PrivateContent, readPrivateContent } from '../../src/advise/private-content.ts';
import type { PrivateKind } from '../../src/model/private-paths.ts';

/** The parts of secrets are joined here so that secret scanners find none in this file. */
const BEGIN = '-----BEGIN';
const KEY = `${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7'.repeat(3)}\n`;
const TOKEN = `npm_${'a1B2'.repeat(9)}`;

const variable = (name: string): string => `\${${name}}`;

test.each<[PrivateKind, PrivateContent, string]>([
  ['ssh-key', 'secret', `${BEGIN} OPENSSH PRIVATE KEY-----\n${KEY}`],
  ['key-file', 'secret', `${BEGIN} RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n${KEY}`],
  ['key-file', 'secret', `${BEGIN} CERTIFICATE-----\n${KEY}\n${BEGIN} PRIVATE KEY-----\n${KEY}`],
  ['key-file', 'secret', `${BEGIN} PGP PRIVATE KEY BLOCK-----\n${KEY}`],
  ['ssh-key', 'secret', 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 1\n'],
  ['key-file', 'none', `${BEGIN} CERTIFICATE-----\n${KEY}`],
  ['key-file', 'none', `${BEGIN} PUBLIC KEY-----\n${KEY}`],
  ['key-file', 'none', `${BEGIN} PGP PUBLIC KEY BLOCK-----\n${KEY}`],
  ['key-file', 'none', 'untrusted comment: minisign public key 1A2B\nRWQ1\n'],
  ['ssh-key', 'none', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI me@host\n'],
  ['key-file', 'unknown', '0\x82\x01\0\0'],
  ['key-file', 'unknown', 'c2VjcmV0LXNpZ25pbmcta2V5\n'],
  ['rails-key', 'secret', `${'0a'.repeat(16)}\n`],
  ['.env', 'secret', 'NODE_ENV=production\nDB_PASSWORD=hunter2hunter2\n'],
  ['.env', 'secret', 'export STRIPE_SECRET_KEY="sk_live_x1y2z3x1y2z3x1y2z3x1"\n'],
  ['.env', 'secret', 'DATABASE_URL=postgres://app:s3cr3tpw@db/app\n'],
  ['.env', 'none', 'NODE_ENV=production\nPORT=3000\nLOG_LEVEL=info\n'],
  ['.env', 'none', `API_TOKEN=\nDB_PASSWORD=changeme\nAPI_KEY=${variable('VAULT_KEY')}\n`],
  ['.env', 'none', 'SECRET_TOKEN=<your token>\nDB_PASSWORD=your-password\nAUTH_ENABLED=true\n'],
  ['.env', 'none', '# DB_PASSWORD=hunter2hunter2\n'],
  ['.npmrc', 'secret', `//registry.npmjs.org/:_authToken=${TOKEN}\n`],
  ['.npmrc', 'secret', '//npm.example.com/:_password = "aHVudGVyMg=="\n'],
  ['.npmrc', 'secret', '_auth=dXNlcjpodW50ZXIy\nemail=me@example.com\n'],
  [
    '.npmrc',
    'none',
    `//registry.npmjs.org/:_authToken=${variable('NPM_TOKEN')}\nsave-exact=true\n`,
  ],
  ['.npmrc', 'none', 'registry=https://npm.example.com/\nengine-strict=true\nfund=false\n'],
  ['.npmrc', 'none', '; //registry.npmjs.org/:_authToken=old\n'],
  ['.netrc', 'secret', 'machine github.com\n  login me\n  password hunter2\n'],
  ['.netrc', 'none', 'machine github.com\n  login me\n'],
  ['.pypirc', 'secret', '[pypi]\nusername = __token__\npassword = pypi-AgEIcHlwaS5vcmc\n'],
  ['.pypirc', 'none', '[distutils]\nindex-servers =\n  pypi\n[pypi]\nusername = me\n'],
  ['.git-credentials', 'secret', 'https://me:hunter2@github.com\n'],
  ['.git-credentials', 'none', 'https://github.com\n'],
  ['aws', 'secret', '[default]\naws_access_key_id = AKIA1\naws_secret_access_key = wJalrXUt\n'],
  ['aws', 'none', '[default]\ncredential_process = /opt/bin/login\n'],
  ['docker', 'secret', '{"auths":{"ghcr.io":{"auth":"bWU6aHVudGVyMg=="}}}'],
  ['docker', 'secret', '{"https://index.docker.io/v1/":{"auth":"bWU6aHVudGVyMg=="}}'],
  ['docker', 'none', '{"auths":{"ghcr.io":{}},"credsStore":"desktop"}'],
  ['docker', 'unknown', '{"auths":'],
  ['kube', 'secret', 'users:\n- name: me\n  user:\n    token: abcdef\n'],
  ['kube', 'secret', 'users:\n- user:\n    client-key-data: LS0tLS1CRUdJTg==\n'],
  ['kube', 'none', 'users:\n- user:\n    exec:\n      command: aws\n'],
  ['credentials', 'secret', 'db:5432:app:me:hunter2\n'],
  ['credentials', 'secret', 's.1234567890abcdef\n'],
  ['credentials', 'secret', '[registry]\ntoken = "cio1234567890"\n'],
  ['credentials', 'secret', 'github.com:\n    user: me\n    oauth_token: gho_abcdef\n'],
  ['credentials', 'none', 'github.com:\n    user: me\n    git_protocol: ssh\n'],
  [
    'credentials',
    'secret',
    JSON.stringify({ type: 'service_account', private_key: `${BEGIN} PRIVATE KEY-----\n${KEY}` }),
  ],
  ['credentials', 'none', '{"type":"service_account","project_id":"shop"}'],
  ['credentials', 'none', '[{"a":1},{"b":2}]'],
  [
    'credentials',
    'secret',
    '{\n  "resources": [\n    { "db_password": "hunter2hunter2" }\n  ]\n}\n',
  ],
  [
    'credentials',
    'none',
    '{\n  "version": 4,\n  "terraform_version": "1.9.0",\n  "resources": []\n}\n',
  ],
  ['credentials', 'secret', 'db_password = "hunter2hunter2"\n'],
  ['credentials', 'none', 'region = "eu-central-1"\ninstances = 3\n'],
  [
    'credentials',
    'secret',
    '<settings>\n  <server>\n    <password>hunter2</password>\n  </server>\n</settings>\n',
  ],
  [
    'credentials',
    'none',
    `<settings>\n<server><password>${variable('env.TOKEN')}</password></server>\n</settings>\n`,
  ],
  [
    'credentials',
    'secret',
    'npmRegistryServer: "https://npm.example.com"\nnpmAuthToken: "a1b2c3d4e5"\n',
  ],
  ['credentials', 'none', `nodeLinker: node-modules\nnpmAuthToken: "${variable('NPM_TOKEN')}"\n`],
  ['kube', 'secret', 'apiVersion: v1\nusers: [{name: a, user: {token: abcdef}}]\n'],
  ['key-file', 'secret', `${BEGIN} ENCRYPTED PRIVATE KEY-----\n${KEY}`],
  [
    'ssh-key',
    'secret',
    `${BEGIN} OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHI\n`,
  ],
])('%s: %s in %j', (kind, content, text) =>
  expect(readPrivateContent(kind, Buffer.from(text, 'latin1'))).toBe(content),
);

test('a file without content has no secret', () =>
  expect(readPrivateContent('.env', Buffer.from('\n\n'))).toBe('none'));
