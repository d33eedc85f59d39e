import { describe, expect, test } from '@jest/globals';
import type { ErrorCode } from '../../src/exit-codes.ts';
import { parseSource } from '../../src/sources/open.ts';

/** The files in the current folder. */
const FILES = new Set(['app.tar', 'image.tar.gz', 'build', 'app:ci', 'x.TGZ', 'docker']);
const parse = (text: string) => parseSource(text, (path) => FILES.has(path));

describe('a source as the user writes it', () => {
  test.each([
    ['docker:app:ci', 'docker', 'app:ci'],
    ['docker://app', 'docker', 'app'],
    ['docker:localhost:5000/team/app@sha256:0123', 'docker', 'localhost:5000/team/app@sha256:0123'],
    ['docker:app.tar', 'docker', 'app.tar'],
    ['docker-daemon:app:ci', 'docker', 'app:ci'],
    ['podman:app', 'podman', 'app'],
    ['podman://app', 'podman', 'app'],
    ['docker-archive:app.tar', 'docker-archive', 'app.tar'],
    ['docker-archive://app.tar', 'docker-archive', 'app.tar'],
    ['docker-archive:///tmp/app.tar', 'docker-archive', '/tmp/app.tar'],
    ['docker-archive:/tmp/app.tar', 'docker-archive', '/tmp/app.tar'],
    ['docker-archive:-', 'docker-archive', '-'],
    ['docker-archive:no-such-file', 'docker-archive', 'no-such-file'],
    ['docker-tar:app.tar', 'docker-archive', 'app.tar'],
    ['oci-archive:app.tar', 'oci-archive', 'app.tar'],
    ['oci-dir:./layout', 'oci-dir', './layout'],
    ['oci:layout', 'oci-dir', 'layout'],
    ['registry:alpine', 'registry', 'alpine'],
    ['registry:ghcr.io/org/app:main', 'registry', 'ghcr.io/org/app:main'],
    ['registry:127.0.0.1:5000/app', 'registry', '127.0.0.1:5000/app'],
    ['registry:10.0.0.1/app', 'registry', '10.0.0.1/app'],
    ['registry:2-app', 'registry', '2-app'],
    ['registry://alpine', 'registry', 'alpine'],
    ['registry://2', 'registry', '2'],
    ['./app.tar', 'archive', './app.tar'],
    ['../app', 'archive', '../app'],
    ['/tmp/app', 'archive', '/tmp/app'],
    ['.', 'archive', '.'],
    ['-', 'archive', '-'],
    ['app.tar', 'archive', 'app.tar'],
    ['image.tar.gz', 'archive', 'image.tar.gz'],
    ['x.TGZ', 'archive', 'x.TGZ'],
    ['app', 'docker', 'app'],
    ['app:dev', 'docker', 'app:dev'],
    ['team/app:1.0', 'docker', 'team/app:1.0'],
    ['localhost:5000/app', 'docker', 'localhost:5000/app'],
    ['archive:app', 'docker', 'archive:app'],
    ['build:app', 'docker', 'build:app'],
    ['no-such.tar:app', 'docker', 'no-such.tar:app'],
    ['docker:app.tar:1', 'docker', 'app.tar:1'],
    ['docker-archive:app:ci', 'docker-archive', 'app:ci'],
    ['docker-archive:no-such:app', 'docker-archive', 'no-such:app'],
    ['a\nb', 'docker', 'a\nb'],
  ])('%j is read as %s', (text, scheme, target) => expect(parse(text)).toEqual({ scheme, target }));

  test.each<[string, ErrorCode, RegExp, RegExp]>([
    ['', 'USAGE', /the source is empty/, /specify an image/],
    ['docker:', 'USAGE', /has nothing after the colon/, /docker:NAME/],
    ['docker-archive://', 'USAGE', /has nothing after the colon/, /docker-archive:\/\/FILE/],
    ['oci:', 'USAGE', /has nothing after the colon/, /oci:DIR/],
    ['docker:../x', 'USAGE', /a path, not an image name/, /docker-archive:\.\.\/x;/],
    ['podman:/', 'USAGE', /a path, not an image name/, /a name like "app"/],
    ['registry:', 'USAGE', /has nothing after the colon/, /registry:REF/],
    ['app.tar:app:1', 'USAGE', /a path can't be followed/, /use app\.tar with --select app:1/],
    ['docker-archive:app.tar:app:1', 'USAGE', /followed/, /use docker-archive:app\.tar with/],
    ['docker-archive:app.tar:@0', 'USAGE', /followed by the name/, /select NAME/],
    [
      'docker-tar:app.tar:',
      'USAGE',
      /followed by the name/,
      /docker-tar:app\.tar with --select NAME/,
    ],
    [
      'oci-archive:image.tar.gz:v1',
      'USAGE',
      /followed/,
      /oci-archive:image\.tar\.gz with --select v1/,
    ],
    ['oci:build:latest', 'USAGE', /followed/, /use oci:build with --select latest/],
    ['image.tar.gz:x@sha256:0123', 'USAGE', /followed/, /select x@sha256:0123/],
    [
      'registry:2',
      'SOURCE_AMBIGUOUS',
      /can be an image in the engine/,
      /docker:registry:2 .* registry:\/\/2 /,
    ],
    [
      'registry:2.8.3',
      'SOURCE_AMBIGUOUS',
      /can be an image in the engine/,
      /registry:\/\/2\.8\.3 /,
    ],
    [
      'registry:latest',
      'SOURCE_AMBIGUOUS',
      /can be an image in the engine/,
      /docker:registry:latest/,
    ],
    [
      'registry:5000/app',
      'SOURCE_AMBIGUOUS',
      /can be an image in the engine/,
      /docker:registry:5000\/app/,
    ],
    ['missing.tar', 'SOURCE_NOT_FOUND', /no such file/, /docker:missing.tar/],
    [
      'build',
      'SOURCE_AMBIGUOUS',
      /can be the file or an image/,
      /use \.\/build for the file, docker:build for the image/,
    ],
    ['app:ci', 'SOURCE_AMBIGUOUS', /can be the file or an image/, /docker:app:ci/],
    ['docker', 'SOURCE_AMBIGUOUS', /can be the file or an image/, /docker:docker/],
  ])('rejects %j as %s', (text, code, message, fix) => {
    const refused = expect.objectContaining({
      code,
      message: expect.stringMatching(message),
      fix: expect.stringMatching(fix),
    });
    expect(() => parse(text)).toThrow(refused);
  });
});
