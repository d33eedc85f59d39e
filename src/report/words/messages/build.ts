import { buildFailed, engineUnavailable, usageError } from './failure.ts';
import type { OptionName } from './options.ts';
import type { Words } from './sentence.ts';

/** Why a build failed, if its log shows it. */
export type BuildProblem = 'no-dockerfile' | 'no-emulation' | 'needs-buildkit';

/** Messages about builds and containers. */
export const BUILD = {
  'build-failed': (
    { words, problem }: { words: string; problem: BuildProblem | undefined },
    { option }: Words,
  ) => {
    const fixes: Readonly<Record<BuildProblem, string>> = {
      'no-dockerfile': `add a Dockerfile to that folder, or specify one with ${option('file')}`,
      'no-emulation':
        "this machine can't run programs for that platform: install emulation " +
        '(docker/setup-qemu-action, or tonistiigi/binfmt), or build on that platform',
      'needs-buildkit':
        "install buildx and don't set DOCKER_BUILDKIT=0: the classic builder does not support this",
    };
    const other = 'fix what the log reports; an image that was not built is not measured';
    return buildFailed(
      `the build failed; its log ends:\n${words}`,
      problem === undefined ? other : fixes[problem],
    );
  },
  'builder-unusable': ({ name, words }: { name: string; words: string }, { option }: Words) =>
    engineUnavailable(
      `the builder can't be used: ${words}`,
      'specify one that "docker buildx ls" lists, or create it, e.g. with ' +
        'docker/setup-buildx-action',
      option('builder', name),
    ),
  'option-needs-buildkit': ({ name }: { name: OptionName }, { option }: Words) =>
    usageError(
      `${option(name)} needs BuildKit, and the classic builder is in use`,
      "install buildx, and don't set DOCKER_BUILDKIT=0",
    ),
  /** Does not repeat the value, because it may be the secret itself. */
  'secret-invalid': usageError(
    'a value of {--secret} is not in a format that docker accepts',
    'use {--secret id=NAME,src=FILE} or {--secret id=NAME,env=VARIABLE}',
  ),
  'container-option-unsupported': ({ supported }: { supported: readonly string[] }) =>
    usageError(
      'this is not a supported option for the container',
      `write NAME=VALUE, with one of these names: ${supported.join(', ')}`,
    ),
} as const;
