import { buildFailed, engineUnavailable, usageError } from './failure.ts';
import { long } from './template.ts';

/** Messages about builds and containers. */
export const BUILD = {
  'build-failed': buildFailed(
    'the build failed; its log ends:\n{words}',
    'fix what the log reports; an image that was not built is not measured',
  ),
  'add-dockerfile': 'add a Dockerfile to that folder, or specify one with {--file}',
  'install-emulation': long(
    "this machine can't run programs for that platform: install emulation ",
    '(docker/setup-qemu-action, or tonistiigi/binfmt), or build on that platform',
  ),
  'install-buildx-for-build':
    "install buildx and don't set DOCKER_BUILDKIT=0: the classic builder does not support this",
  'builder-unusable': engineUnavailable(
    "the builder can't be used: {words}",
    'specify one that "docker buildx ls" lists, or create it, e.g. with docker/setup-buildx-action',
    '{name:--builder}',
  ),
  'option-needs-buildkit': usageError(
    '{name:option} needs BuildKit, and the classic builder is in use',
    "install buildx, and don't set DOCKER_BUILDKIT=0",
  ),
  /** Does not repeat the value, because it may be the secret itself. */
  'secret-invalid': usageError(
    'a value of {--secret} is not in a format that docker accepts',
    'use {--secret id=NAME,src=FILE} or {--secret id=NAME,env=VARIABLE}',
  ),
  'container-option-unsupported': usageError(
    'this is not a supported option for the container',
    'write NAME=VALUE, with one of these names: {supported:all}',
  ),
} as const;
