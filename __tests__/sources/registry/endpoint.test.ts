import { describe, expect, test } from '@jest/globals';
import { parseReference } from '../../../src/oci/reference.ts';
import { isLinkLocal, isLoopback, isPrivate } from '../../../src/sources/registry/addresses.ts';
import { checkTarget, toEndpoint } from '../../../src/sources/registry/endpoint.ts';

const endpoint = (reference: string, insecure?: string) =>
  toEndpoint(parseReference(reference), { PLIMSOLL_INSECURE_REGISTRIES: insecure });

describe('how a registry is reached', () => {
  test.each<[reference: string, address: string, mayBePlain: boolean, mayBePrivate: boolean]>([
    ['alpine', 'registry-1.docker.io', false, false],
    ['index.docker.io/org/app', 'registry-1.docker.io', false, false],
    ['ghcr.io/org/app', 'ghcr.io', false, false],
    ['GHCR.io/org/app', 'ghcr.io', false, false],
    ['localhost/app', 'localhost', true, true],
    ['localhost:5000/app', 'localhost:5000', true, true],
    ['127.0.0.1:5000/app', '127.0.0.1:5000', true, true],
    ['127.8.9.1/app', '127.8.9.1', true, true],
    ['[::1]:5000/app', '[::1]:5000', true, true],
    ['[0:0:0:0:0:0:0:1]:5000/app', '[0:0:0:0:0:0:0:1]:5000', true, true],
    ['10.0.0.7:5000/app', '10.0.0.7:5000', false, true],
    ['192.168.1.1/app', '192.168.1.1', false, true],
    ['localhost.example.com/app', 'localhost.example.com', false, false],
    ['128.0.0.1/app', '128.0.0.1', false, false],
    ['registry:5000/app', 'registry:5000', false, false],
    ['registry.lan:5000/app', 'registry.lan:5000', true, true],
  ])('%s', (reference, address, mayBePlain, mayBePrivate) => {
    expect(endpoint(reference, 'other:1, Registry.LAN:5000')).toMatchObject({
      address,
      mayBePlain,
      mayBePrivate,
    });
  });

  test('only the exact registry is allowed, including its port', () => {
    for (const insecure of ['registry.lan', 'lan:5000', 'registry.lan:50001', '', '*'])
      expect(endpoint('registry.lan:5000/app', insecure).mayBePlain).toBe(false);
  });

  test('an invalid port', () => {
    expect(() => endpoint('ghcr.io:99999/app')).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });
});

describe('where a registry may redirect', () => {
  const PUBLIC = 'ghcr.io/org/app';
  const PRIVATE = '10.0.0.7:5000/app';
  const LOCAL = 'localhost:5000/app';
  test.each([
    [PUBLIC, 'https://pkg-containers.example.com/x?signature=y'],
    [PUBLIC, 'https://140.82.112.3/token'],
    [PRIVATE, 'https://10.0.0.8/token'],
    [PRIVATE, 'https://auth.example.com/token'],
    [LOCAL, 'http://127.0.0.1:5001/token'],
    [LOCAL, 'https://localhost/token'],
    [LOCAL, 'http://10.0.0.8/token'],
  ])('%s to %s', (reference, target) => {
    expect(() => checkTarget(new URL(target), endpoint(reference), 'token service')).not.toThrow();
  });

  test.each<[from: string, target: string, message: RegExp]>([
    [
      PUBLIC,
      'http://ghcr.io/token',
      /ghcr\.io refers to a token service at http:\/\/ghcr\.io, which is not encrypted/,
    ],
    [PRIVATE, 'http://10.0.0.7:5000/token', /not encrypted/],
    [LOCAL, 'ftp://localhost/token', /not encrypted/],
    [PUBLIC, 'file:///etc/passwd', /not encrypted/],
    [PUBLIC, 'https://localhost/token', /private address localhost/],
    [PUBLIC, 'https://127.0.0.1:8080/token', /private address 127\.0\.0\.1/],
    [PUBLIC, 'https://10.1.2.3/token', /private address 10\.1\.2\.3/],
    [PUBLIC, 'https://172.31.0.1/token', /private address/],
    [PUBLIC, 'https://192.168.0.1/token', /private address/],
    [PUBLIC, 'https://100.64.0.1/token', /private address/],
    [PUBLIC, 'https://0.0.0.0/token', /private address/],
    [PUBLIC, 'https://[::1]/token', /private address \[::1\]/],
    [PUBLIC, 'https://[fd00::1]/token', /private address/],
    [PUBLIC, 'https://0x7f.1/token', /private address 127\.0\.0\.1/],
    [PUBLIC, 'https://2130706433/token', /private address 127\.0\.0\.1/],
    [PUBLIC, 'https://[::ffff:10.0.0.1]/token', /private address/],
    [PUBLIC, 'https://169.254.169.254/token', /link-local address 169\.254\.169\.254/],
    [PUBLIC, 'https://[::ffff:169.254.169.254]/token', /link-local address/],
    [PUBLIC, 'https://[fe80::1]/token', /link-local address/],
    [PRIVATE, 'https://169.254.169.254/token', /link-local address/],
    [LOCAL, 'http://169.254.169.254/token', /link-local address/],
    [LOCAL, 'http://[fd00:ec2::254]/token', /link-local address/],
    [LOCAL, 'http://100.100.100.200/token', /link-local address/],
  ])('%s not to %s', (reference, target, message) => {
    const refused = expect.objectContaining({
      code: 'SOURCE_UNREADABLE',
      message: expect.stringMatching(message),
    });
    expect(() => checkTarget(new URL(target), endpoint(reference), 'token service')).toThrow(
      refused,
    );
  });
});

test('names are not addresses, even if they look similar', () => {
  for (const name of ['10.example.com', 'localhost.com', '127.0.0.1.nip.io', 'fe80.example', ''])
    expect([isLoopback(name), isPrivate(name), isLinkLocal(name)]).toEqual([false, false, false]);
});
