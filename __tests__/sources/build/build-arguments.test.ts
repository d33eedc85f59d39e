import { describe, expect, test } from '@jest/globals';
import {
  type BuildRequest,
  createBuildArguments,
} from '../../../src/sources/build/build-arguments.ts';

const request = (given: Partial<BuildRequest>): BuildRequest => ({
  folder: '.',
  buildArgs: [],
  platforms: [],
  secrets: [],
  onLog: () => undefined,
  ...given,
});

describe('the arguments of docker build', () => {
  test('flags as a user would write them; the folder is last and never a flag', () => {
    const given = {
      folder: '-odd',
      file: 'a/Dockerfile',
      target: 'app',
      platforms: ['linux/amd64', 'linux/arm64'],
    };
    const { args } = createBuildArguments(request(given), {});
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

  test('builder options are one word each, so no value is a flag', () => {
    const builderOptions = new Map([
      ['cache-to', ['type=s3,secret_access_key=s3cr3t', 'type=gha']],
      ['network', ['--push']],
      ['no-cache', ['true']],
    ] as const);
    const { args, values } = createBuildArguments(request({ builderOptions }), {});
    expect(args).toEqual([
      '--cache-to=type=s3,secret_access_key=s3cr3t',
      '--cache-to=type=gha',
      '--network=--push',
      '--no-cache',
      '--',
      '.',
    ]);
    expect(values).toEqual(['s3cr3t']);
  });

  test('build arguments are passed in the environment, not in the list of processes', () => {
    const { args, env, values } = createBuildArguments(
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
    'BASH_ENV=./evil.sh',
    'ENV=./evil.sh',
    'BASH_FUNC_docker%%=() { :; }',
    'PROMPT_COMMAND=x',
    'LD_PRELOAD=./evil.so',
    'DYLD_INSERT_LIBRARIES=./evil.so',
    'NODE_OPTIONS=--require ./evil.js',
    'NODE_PATH=.',
    'GIT_SSH_COMMAND=./evil.sh',
    'GIT_ASKPASS=./evil.sh',
    'GIT_CONFIG_COUNT=1',
    'PYTHONSTARTUP=./evil.py',
    'PYTHONPATH=.',
    'PERL5OPT=-Mevil',
    'RUBYOPT=-revil',
    'JAVA_TOOL_OPTIONS=-javaagent:evil.jar',
    '_JAVA_OPTIONS=-javaagent:evil.jar',
    'GODEBUG=x',
    'EXPERIMENTAL_BUILDKIT_SOURCE_POLICY=./evil.json',
    'SSL_CERT_FILE=./evil.pem',
    'XDG_CONFIG_HOME=.',
    'HOME=.',
    'LC_ALL=C',
    'DBUS_SESSION_BUS_ADDRESS=x',
  ])('%s would change docker or its helpers, so it is passed on the command line', (buildArg) => {
    const { args, env } = createBuildArguments(request({ buildArgs: [buildArg] }), {});
    expect(args).toEqual(['--build-arg', buildArg, '--', '.']);
    expect(env).toEqual({});
  });
});

test.each(['BASH_ENV=./evil.sh', 'VERSION=1.2.3', 'TOKEN=abc', 'EMPTY='])(
  'a value from a budget, %s, never becomes part of the environment',
  (budgetArg) => {
    const { args, env, values } = createBuildArguments(request({ budgetArgs: [budgetArg] }), {});
    expect(args).toEqual(['--build-arg', budgetArg, '--', '.']);
    expect(env).toEqual({});
    expect(values).toEqual([budgetArg.slice(budgetArg.indexOf('=') + 1)]);
  },
);

test.each(['NPM_TOKEN', 'NODE_AUTH_TOKEN', 'GIT_TOKEN', 'PYPI_PASSWORD', 'VERSION'])(
  '%s from the user is kept out of the list of processes',
  (name) =>
    expect(createBuildArguments(request({ buildArgs: [`${name}=abc`] }), {})).toMatchObject({
      args: ['--build-arg', name, '--', '.'],
      env: { [name]: 'abc' },
    }),
);

describe('a build secret', () => {
  test.each([
    ['a file', 'id=npm,src=.npmrc', [], ['.npmrc']],
    ['a file, in the long form', 'type=file,id=npm,source=.npmrc', [], ['.npmrc']],
    ['a variable', 'id=npm,env=NPM_TOKEN', ['NPM_TOKEN'], []],
    ['a variable with the same name', 'id=NPM_TOKEN', ['NPM_TOKEN'], []],
    ['a variable, in the long form', 'type=env,id=npm,env=NPM_TOKEN', ['NPM_TOKEN'], []],
    ['a variable that is named as a source', 'type=env,id=npm,src=NPM_TOKEN', ['NPM_TOKEN'], []],
    ['a variable rather than a file', 'id=npm,src=.npmrc,env=NPM_TOKEN', ['NPM_TOKEN'], ['.npmrc']],
  ])(
    'from %s is passed on, and its place is known',
    (_from, secret, secretVariables, secretFiles) => {
      const found = createBuildArguments(request({ secrets: [secret] }), { NPM_TOKEN: 't0ken' });
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
    'rejects %s without repeating it',
    (secret) => {
      const refuseSecret = (): unknown => createBuildArguments(request({ secrets: [secret] }), {});
      expect(refuseSecret).toThrow(expect.objectContaining({ code: 'USAGE' }));
      expect(refuseSecret).not.toThrow(/hunter2/);
    },
  );
});
