import { expect, test } from '@jest/globals';
import { cleanEnvironment } from './clean-environment.ts';
import { sh } from './engines.ts';

test('removes what a workflow, a git hook or a user sets', () => {
  const env: NodeJS.ProcessEnv = {
    ...{ PATH: '/bin', DOCKER_HOST: 'x', DOCKER_CONFIG: 'x', PLIMSOLL_SEED: '1' },
    ...{ GITHUB_ACTIONS: 'true', INPUT_IMAGE: 'x', RUNNER_TEMP: '/x', ACTIONS_RUNTIME_TOKEN: 'x' },
    ...{ GIT_DIR: '/x/.git', GIT_AUTHOR_NAME: 'x' },
    ...{ DOCKER_CONTEXT: 'x', DOCKER_BUILDKIT: '0', DOCKER_DEFAULT_PLATFORM: 'x' },
  };
  cleanEnvironment(env);
  expect(env).toEqual({
    ...{ PATH: '/bin', DOCKER_HOST: 'x', DOCKER_CONFIG: 'x', PLIMSOLL_SEED: '1' },
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GIT_CONFIG_GLOBAL: expect.stringMatching(/\/gitconfig$/),
    GIT_CONFIG_NOSYSTEM: '1',
  });
});

test('git has only the settings of the tests', () =>
  expect(sh('git', ['config', '--global', '--list']).split('\n')).toEqual([
    'safe.directory=*',
    'maintenance.auto=false',
  ]));
