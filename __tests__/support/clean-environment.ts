import { fileURLToPath } from 'node:url';

const GIT_CONFIG = fileURLToPath(new URL('gitconfig', import.meta.url));

/**
 * Variables that a workflow, a git hook or a user's settings would add to the tests' environment.
 */
const FOREIGN = new RegExp(
  '^(?:(?:ACTIONS|GIT|GITHUB|INPUT|RUNNER)_.*' +
    '|BUILDX_BUILDER|DOCKER_(?:BUILDKIT|CONTEXT|DEFAULT_PLATFORM))$',
);

/**
 * Makes this process, and everything that it starts, independent of where and by whom it is run.
 */
export function cleanEnvironment(env: NodeJS.ProcessEnv = process.env): void {
  for (const name of Object.keys(env)) if (FOREIGN.test(name)) delete env[name];
  env.GIT_CONFIG_GLOBAL = GIT_CONFIG;
  env.GIT_CONFIG_NOSYSTEM = '1';
  // The toolkit uses no proxy for this machine, and only the tests' own GitHub responds here.
  env.GITHUB_API_URL = 'http://127.0.0.1:9';
}
