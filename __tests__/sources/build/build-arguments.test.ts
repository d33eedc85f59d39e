import { describe, expect, test } from '@jest/globals';
import { type BuildRequest, buildArguments } from '../../../src/sources/build/build-arguments.ts';

const request = (given: Partial<BuildRequest>): BuildRequest => ({
  folder: '.',
  buildArgs: [],
  platforms: [],
  secrets: [],
  onLog: () => undefined,
  ...given,
});

describe('what docker build is given', () => {
  test('flags as a user would write them, the folder last and never taken for a flag', () => {
    const given = {
      folder: '-odd',
      file: 'a/Dockerfile',
      target: 'app',
      platforms: ['linux/amd64', 'linux/arm64'],
    };
    const { args } = buildArguments(request(given), {});
    const flags = [
      '--file',
      'a/Dockerfile',
      '--target',
      'app',
      '--platform',
      'linux/amd64,linux/arm64',
    ];
    expect(args).toEqual([...flags, '--', '-odd']);
  });

  test('build arguments go by the environment, out of the list of processes', () => {
    const { args, env, values } = buildArguments(
      request({ buildArgs: ['TOKEN=a=b', 'FROM_OUTSIDE'] }),
      {
        FROM_OUTSIDE: 'known',
      },
    );
    expect(args).toEqual(['--build-arg', 'TOKEN', '--build-arg', 'FROM_OUTSIDE', '--', '.']);
    expect(env).toEqual({ TOKEN: 'a=b' });
    expect(values).toEqual(['a=b', 'known']);
  });

  test.each([
    'PATH=/x',
    'DOCKER_HOST=tcp://x',
    'BUILDKIT_INLINE_CACHE=1',
    'https_proxy=http://x',
    'odd-name=1',
  ])('%s would change the docker command itself, so it goes as it is', (buildArg) => {
    const { args, env } = buildArguments(request({ buildArgs: [buildArg] }), {});
    expect(args).toEqual(['--build-arg', buildArg, '--', '.']);
    expect(env).toEqual({});
  });
});

describe('a build secret', () => {
  test.each([
    ['a file', 'id=npm,src=.npmrc', [], ['.npmrc']],
    ['a file, spelt in full', 'type=file,id=npm,source=.npmrc', [], ['.npmrc']],
    ['a variable', 'id=npm,env=NPM_TOKEN', ['NPM_TOKEN'], []],
    ['a variable of the same name', 'id=NPM_TOKEN', ['NPM_TOKEN'], []],
    ['a variable, spelt in full', 'type=env,id=npm,env=NPM_TOKEN', ['NPM_TOKEN'], []],
    ['a variable that is named as a source', 'type=env,id=npm,src=NPM_TOKEN', ['NPM_TOKEN'], []],
    ['a variable rather than a file', 'id=npm,src=.npmrc,env=NPM_TOKEN', ['NPM_TOKEN'], ['.npmrc']],
  ])(
    'from %s is handed on, and where it is is known',
    (_from, secret, secretVariables, secretFiles) => {
      const found = buildArguments(request({ secrets: [secret] }), { NPM_TOKEN: 't0ken' });
      expect(found).toEqual({
        args: ['--secret', secret, '--', '.'],
        env: {},
        values: [],
        secretVariables,
        secretFiles,
      });
    },
  );

  test.each(['hunter2', 'id=npm,value=hunter2', 'src=.npmrc', 'id=npm,src='])(
    '%s is refused without being repeated',
    (secret) => {
      const refused = (): unknown => buildArguments(request({ secrets: [secret] }), {});
      expect(refused).toThrow(expect.objectContaining({ code: 'USAGE' }));
      expect(refused).not.toThrow(/hunter2/);
    },
  );
});
