import { GateError } from '../../errors.ts';
import type { ErrorCode } from '../../exit-codes.ts';
import { takeLastWords } from '../../host/last-words.ts';
import { joinPattern } from '../../model/pattern.ts';
import { option } from '../../report/words/messages/legacy.ts';

/** Why an engine refused; the first pattern that matches its output applies. */
interface Refusal {
  readonly pattern: RegExp;
  readonly code: ErrorCode;
  readonly message: string;
  readonly fix: string;
}

const OTHER_WAY = 'or run docker save on its machine and check the file: docker-archive:FILE';

const DOCKER: readonly Refusal[] = [
  {
    pattern: /permission denied .*(?:daemon|docker) socket|connect: permission denied/i,
    code: 'ENGINE_UNAVAILABLE',
    message: 'permission denied: this user has no access to the Docker engine',
    fix: 'add the user to the "docker" group and log in again, or use sudo',
  },
  {
    pattern: joinPattern(
      'i',
      'context "[^"]*": context not found|context "[^"]*" is not found',
      '|unable to resolve docker endpoint',
    ),
    code: 'ENGINE_UNAVAILABLE',
    message: 'the current Docker context does not exist',
    fix: 'run "docker context ls" and "docker context use NAME", or correct DOCKER_CONTEXT',
  },
  {
    pattern: /client version \S+ is too (?:new|old)/i,
    code: 'ENGINE_UNAVAILABLE',
    message: 'the versions of the docker command and the Docker engine are incompatible',
    fix: 'update the older one, and unset DOCKER_API_VERSION',
  },
  {
    pattern: /command \[ssh .*exited/is,
    code: 'ENGINE_UNAVAILABLE',
    message: "can't connect to the remote Docker engine over ssh",
    fix: 'check that ssh connects to that host without a prompt, or correct DOCKER_HOST',
  },
  {
    pattern: joinPattern(
      'i',
      'cannot connect to the docker daemon|is the docker daemon running',
      '|error during connect|dial (?:tcp|unix)',
      // The message of Docker 20.10's `docker info` about an engine that does not respond.
      '|nil pointer to embedded struct field Info',
    ),
    code: 'ENGINE_UNAVAILABLE',
    message: "can't connect to the Docker engine",
    fix:
      'start it ("sudo systemctl start docker", or Docker Desktop), correct DOCKER_HOST, ' +
      `${OTHER_WAY}`,
  },
  {
    pattern: /invalid reference format/i,
    code: 'USAGE',
    message: 'this is not a valid image name',
    fix: 'use a name like "app", "team/app:1.2" or "app@sha256:…": lower case, without spaces',
  },
  {
    pattern: /no such (?:image|object)/i,
    code: 'SOURCE_NOT_FOUND',
    message: 'the Docker engine has no image with this name',
    fix: 'build or pull it first: plimsoll never pulls images',
  },
  {
    pattern: /does not provide the specified platform|no suitable export target found/i,
    code: 'IMAGE_NOT_SELECTED',
    message: 'the Docker engine has this image only for other platforms',
    fix: 'pull it for this platform: docker pull --platform PLATFORM NAME',
  },
  {
    pattern: /unable to create manifests file: NotFound/i,
    code: 'SOURCE_UNREADABLE',
    message: "the Docker engine has this image, but not for the engine's own platform",
    fix: `specify the platform that was pulled: ${option('platform')}`,
  },
  {
    pattern: /no space left on device/i,
    code: 'SOURCE_UNREADABLE',
    message: 'the Docker engine has no disk space left to save the image',
    fix: 'free disk space, e.g. with "docker system prune"',
  },
];

const PODMAN: readonly Refusal[] = [
  {
    pattern: /cannot connect to podman|unable to connect to podman/i,
    code: 'ENGINE_UNAVAILABLE',
    message: "can't connect to the Podman service",
    fix: `start it ("podman machine start"), correct CONTAINER_HOST, ${OTHER_WAY}`,
  },
  {
    pattern: /invalid reference format|repository name must/i,
    code: 'USAGE',
    message: 'this is not a valid image name',
    fix: 'use a name like "app", "team/app:1.2" or "app@sha256:…": lower case, without spaces',
  },
  {
    pattern: /image not known|no such (?:image|object)|unable to find .* in local storage/i,
    code: 'SOURCE_NOT_FOUND',
    message: 'Podman has no image with this name',
    fix:
      'build or pull it first: plimsoll never pulls images; each user, including root, has ' +
      'separate images',
  },
  {
    pattern: /permission denied|operation not permitted|newuidmap|cannot clone/i,
    code: 'ENGINE_UNAVAILABLE',
    message: 'permission denied: this user has no access to Podman',
    fix: 'check that "podman info" works for this user, or use sudo',
  },
];

export type Engine = 'docker' | 'podman';
const REFUSALS: Readonly<Record<Engine, readonly Refusal[]>> = { docker: DOCKER, podman: PODMAN };

/**
 * Explains a failed `docker` or `podman` command, with the engine's own message at the end.
 * @param where the source as the user wrote it; absent if the caller adds it
 */
export function createEngineError(engine: Engine, stderr: string, where?: string): GateError {
  const words = takeLastWords(stderr);
  const refusal = REFUSALS[engine].find(({ pattern }) => pattern.test(stderr));
  const { code, message, fix } = refusal ?? {
    code: 'SOURCE_UNREADABLE' as const,
    message: `the command "${engine}" failed`,
    fix: `check that "${engine} image inspect" works in a terminal`,
  };
  return new GateError(code, words === '' ? message : `${message}; ${engine} reported: ${words}`, {
    where,
    fix,
  });
}
