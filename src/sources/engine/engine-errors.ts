import { type ErrorCode, GateError } from '../../errors.ts';
import { lastWords } from '../../host/last-words.ts';
import { option } from '../../model/options.ts';

/** Why an engine refused: the first pattern that its words match. */
interface Refusal {
  readonly pattern: RegExp;
  readonly code: ErrorCode;
  readonly message: string;
  readonly fix: string;
}

const OTHER_WAY = 'or save the image where its engine runs and check the file: docker-archive:FILE';

const DOCKER: readonly Refusal[] = [
  {
    pattern: /permission denied .*(?:daemon|docker) socket|connect: permission denied/i,
    code: 'ENGINE_UNAVAILABLE',
    message: 'this user may not talk to the Docker engine',
    fix: 'add the user to the group "docker" and log in again, or run the command with sudo',
  },
  {
    pattern:
      /context "[^"]*": context not found|context "[^"]*" is not found|unable to resolve docker endpoint/i,
    code: 'ENGINE_UNAVAILABLE',
    message: 'the Docker context in use does not exist',
    fix: 'see "docker context ls", then "docker context use NAME", or correct DOCKER_CONTEXT',
  },
  {
    pattern: /client version \S+ is too (?:new|old)/i,
    code: 'ENGINE_UNAVAILABLE',
    message:
      'the docker command and the Docker engine are too far apart in age to understand each other',
    fix: 'update the older of the two, and unset DOCKER_API_VERSION',
  },
  {
    pattern: /command \[ssh .*exited/is,
    code: 'ENGINE_UNAVAILABLE',
    message: 'the remote Docker engine cannot be reached over ssh',
    fix: 'see whether ssh to that host works without a question asked, or correct DOCKER_HOST',
  },
  {
    pattern:
      /cannot connect to the docker daemon|is the docker daemon running|error during connect|dial (?:tcp|unix)/i,
    code: 'ENGINE_UNAVAILABLE',
    message: 'no Docker engine answers',
    fix: `start it ("sudo systemctl start docker", or Docker Desktop), correct DOCKER_HOST, ${OTHER_WAY}`,
  },
  {
    pattern: /invalid reference format/i,
    code: 'USAGE',
    message: 'this is not the name of an image',
    fix: 'write a name like "app", "team/app:1.2" or "app@sha256:…": lower case, without spaces',
  },
  {
    pattern: /no such (?:image|object)/i,
    code: 'SOURCE_NOT_FOUND',
    message: 'the Docker engine has no image of this name',
    fix: 'build or pull it first: images are never pulled here',
  },
  {
    pattern: /does not provide the specified platform|no suitable export target found/i,
    code: 'IMAGE_NOT_SELECTED',
    message: 'the Docker engine has this image for other platforms only',
    fix: 'pull it for this platform: docker pull --platform PLATFORM NAME',
  },
  {
    pattern: /unable to create manifests file: NotFound/i,
    code: 'SOURCE_UNREADABLE',
    message: 'the Docker engine has this image for other platforms than its own only',
    fix: `name the platform that was pulled: ${option('platform')}`,
  },
  {
    pattern: /no space left on device/i,
    code: 'SOURCE_UNREADABLE',
    message: 'the Docker engine has no disk space left to save the image',
    fix: 'free some, for example with "docker system prune"',
  },
];

const PODMAN: readonly Refusal[] = [
  {
    pattern: /cannot connect to podman|unable to connect to podman/i,
    code: 'ENGINE_UNAVAILABLE',
    message: 'no Podman service answers',
    fix: `start it ("podman machine start"), correct CONTAINER_HOST, ${OTHER_WAY}`,
  },
  {
    pattern: /invalid reference format|repository name must/i,
    code: 'USAGE',
    message: 'this is not the name of an image',
    fix: 'write a name like "app", "team/app:1.2" or "app@sha256:…": lower case, without spaces',
  },
  {
    pattern: /image not known|no such (?:image|object)|unable to find .* in local storage/i,
    code: 'SOURCE_NOT_FOUND',
    message: 'Podman has no image of this name',
    fix: 'build or pull it first: images are never pulled here; root and other users have images of their own',
  },
  {
    pattern: /permission denied|operation not permitted|newuidmap|cannot clone/i,
    code: 'ENGINE_UNAVAILABLE',
    message: 'this user may not use Podman',
    fix: 'see whether "podman info" works for this user, or run the command with sudo',
  },
];

export type Engine = 'docker' | 'podman';
const REFUSALS: Readonly<Record<Engine, readonly Refusal[]>> = { docker: DOCKER, podman: PODMAN };

/**
 * The error behind a failed `docker` or `podman` command, with the engine's own words at its end.
 * @param where the source as the user wrote it; absent where whoever called knows it
 */
export function engineError(engine: Engine, stderr: string, where?: string): GateError {
  const words = lastWords(stderr);
  const refusal = REFUSALS[engine].find(({ pattern }) => pattern.test(stderr));
  const { code, message, fix } = refusal ?? {
    code: 'SOURCE_UNREADABLE' as const,
    message: `the command "${engine}" failed`,
    fix: `see whether "${engine} image inspect" works in a terminal`,
  };
  return new GateError(code, words === '' ? message : `${message}; ${engine} says: ${words}`, {
    where,
    fix,
  });
}
