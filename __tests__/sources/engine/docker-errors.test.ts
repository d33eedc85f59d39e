import { describe, expect, test } from '@jest/globals';
import { createEngineError, type Engine } from '../../../src/sources/engine/engine-errors.ts';
import { findNearNames } from '../../../src/sources/near-names.ts';

/** Messages of docker 20.10 and 28.2 and podman 4.3 on a real machine. */
const SAID: readonly [
  behavior: string,
  engine: Engine,
  words: string,
  code: string,
  message: RegExp,
][] = [
  [
    'no engine',
    'docker',
    'Cannot connect to the Docker daemon at unix:///nope.sock. Is the docker daemon running?\n',
    'ENGINE_UNAVAILABLE',
    /^can't connect to the Docker engine; docker reported: Cannot connect .* unix:\/\/\/nope\.sock/,
  ],
  [
    'no engine, by docker info of Docker 20.10',
    'docker',
    'template: :1:7: executing "" at <.DriverStatus>: reflect: indirection through nil pointer ' +
      'to embedded struct field Info\n',
    'ENGINE_UNAVAILABLE',
    /^can't connect to the Docker engine; docker reported: template/,
  ],
  [
    'no right to use it',
    'docker',
    'permission denied while trying to connect to the Docker daemon socket at ' +
      'unix:///var/run/docker.sock: Get ' +
      '"http://%2Fvar%2Frun%2Fdocker.sock/v1.50/images/x/json": dial ' +
      'unix /var/run/docker.sock: connect: permission denied\n',
    'ENGINE_UNAVAILABLE',
    /^permission denied: this user has no access to the Docker engine/,
  ],
  [
    'a context that is gone',
    'docker',
    'Failed to initialize: unable to resolve docker endpoint: context "foo": context not found: ' +
      'open /root/.docker/contexts/meta/2c26/meta.json: no such file or directory\n',
    'ENGINE_UNAVAILABLE',
    /^the current Docker context does not exist/,
  ],
  [
    'an engine that is too old for the command',
    'docker',
    'Error response from daemon: client version 1.99 is too new. Maximum supported API version ' +
      'is 1.41\n',
    'ENGINE_UNAVAILABLE',
    /are incompatible/,
  ],
  [
    'a host that ssh does not reach',
    'docker',
    'error during connect: Get "http://docker.example.com/v1.50/images/x/json": command [ssh -o ' +
      'ConnectTimeout=30 -T -l nobody -- 127.0.0.1 docker system dial-stdio] has exited with ' +
      'exit ' +
      'status 255, make sure the URL is valid, and Docker 18.09 or later is installed on the ' +
      'remote ' +
      'host: stderr=ssh: connect to host 127.0.0.1 port 22: Connection refused\n\n',
    'ENGINE_UNAVAILABLE',
    /can't connect to the remote Docker engine over ssh/,
  ],
  [
    'a host with no such name',
    'docker',
    'error during connect: Get "http://gibberish:2375/v1.50/images/x/json": dial tcp: lookup ' +
      'gibberish on 10.0.0.1:53: no such host\n',
    'ENGINE_UNAVAILABLE',
    /^can't connect to the Docker engine/,
  ],
  [
    'an image that is not there',
    'docker',
    'Error response from daemon: no such image: nope: No such image: nope:latest\n',
    'SOURCE_NOT_FOUND',
    /^the Docker engine has no image with this name/,
  ],
  [
    "what can't be a name",
    'docker',
    'Error response from daemon: no such image: Foo Bar: invalid reference format: repository ' +
      'name must be lowercase\n',
    'USAGE',
    /^this is not a valid image name/,
  ],
  [
    'words nobody foresaw',
    'docker',
    '\u001b[31mboom\u001b[0m at https://me:hunter2@proxy\n',
    'SOURCE_UNREADABLE',
    /^the command "docker" failed; docker reported: boom at https:\/\/\*\*\*@proxy$/,
  ],
  ['no words at all', 'docker', '', 'SOURCE_UNREADABLE', /^the command "docker" failed$/],
  [
    'an image that podman does not have',
    'podman',
    'Error: inspecting object: nope: image not known\n',
    'SOURCE_NOT_FOUND',
    /^Podman has no image with this name/,
  ],
  [
    "what can't be a name for podman",
    'podman',
    'Error: inspecting object: invalid reference format\n',
    'USAGE',
    /^this is not a valid image name/,
  ],
  [
    'no podman service',
    'podman',
    'Cannot connect to Podman. Please verify your connection to the Linux system using `podman ' +
      'system connection list`\n',
    'ENGINE_UNAVAILABLE',
    /^can't connect to the Podman service/,
  ],
];

describe("recognizes an error by the engine's message", () => {
  test.each(SAID)('%s', (_behavior, engine, words, code, message) => {
    const error = createEngineError(engine, words, 'docker:x');
    expect(error).toMatchObject({ code, where: 'docker:x' });
    expect(error.message).toMatch(message);
    expect(String(error.fix)).toMatch(/\w/);
  });
});

describe('names similar to the missing one', () => {
  const NAMES = [
    'localhost/app:latest',
    'team/app-worker:1',
    'ghcr.io/team/api:2',
    'postgres:16',
    'redis:7',
  ];
  test.each([
    ['a typo', 'postgers', ['postgres:16']],
    ['a missing registry', 'team/api:3', ['ghcr.io/team/api:2']],
    ['another tag', 'app:ci', ['localhost/app:latest', 'team/app-worker:1']],
    ['nothing alike', 'nginx', []],
    ['a name of any length', 'x'.repeat(100_000), []],
  ])('%s', (_behavior, wanted, expected) => {
    expect(findNearNames(wanted, NAMES)).toEqual(expected);
  });
});
