import type { ErrorCode } from '../../../exit-codes.ts';
import { failure, imageCorrupt, sourceNotFound, sourceUnreadable } from './failure.ts';
import type { Words } from './sentence.ts';

/** The end of what an engine's command printed. */
interface Refused {
  readonly engine: 'docker' | 'podman';
  readonly words: string;
}

const OTHER_WAY = 'or run docker save on its machine and check the file: docker-archive:FILE';
const NEVER_PULLS = 'build or pull it first: plimsoll never pulls images';

const refuse =
  (code: ErrorCode, message: string, fix: string) =>
  ({ engine, words }: Refused) =>
    failure(code, words === '' ? message : `${message}; ${engine} reported: ${words}`, fix);

/** Messages about container engines. */
export const ENGINE = {
  'docker-access-denied': refuse(
    'ENGINE_UNAVAILABLE',
    'permission denied: this user has no access to the Docker engine',
    'add the user to the "docker" group and log in again, or use sudo',
  ),
  'docker-context-missing': refuse(
    'ENGINE_UNAVAILABLE',
    'the current Docker context does not exist',
    'run "docker context ls" and "docker context use NAME", or correct DOCKER_CONTEXT',
  ),
  'docker-versions-incompatible': refuse(
    'ENGINE_UNAVAILABLE',
    'the versions of the docker command and the Docker engine are incompatible',
    'update the older one, and unset DOCKER_API_VERSION',
  ),
  'docker-unreachable-over-ssh': refuse(
    'ENGINE_UNAVAILABLE',
    "can't connect to the remote Docker engine over ssh",
    'check that ssh connects to that host without a prompt, or correct DOCKER_HOST',
  ),
  'docker-unreachable': refuse(
    'ENGINE_UNAVAILABLE',
    "can't connect to the Docker engine",
    'start it ("sudo systemctl start docker", or Docker Desktop), correct DOCKER_HOST, ' +
      OTHER_WAY,
  ),
  'engine-rejects-name': refuse(
    'USAGE',
    'this is not a valid image name',
    'use a name like "app", "team/app:1.2" or "app@sha256:…": lower case, without spaces',
  ),
  'docker-without-image': refuse(
    'SOURCE_NOT_FOUND',
    'the Docker engine has no image with this name',
    NEVER_PULLS,
  ),
  'docker-has-other-platforms': refuse(
    'IMAGE_NOT_SELECTED',
    'the Docker engine has this image only for other platforms',
    'pull it for this platform: docker pull --platform PLATFORM NAME',
  ),
  'docker-without-own-platform': (refused: Refused, { option }: Words) =>
    refuse(
      'SOURCE_UNREADABLE',
      "the Docker engine has this image, but not for the engine's own platform",
      `specify the platform that was pulled: ${option('platform')}`,
    )(refused),
  'docker-disk-full': refuse(
    'SOURCE_UNREADABLE',
    'the Docker engine has no disk space left to save the image',
    'free disk space, e.g. with "docker system prune"',
  ),
  'podman-unreachable': refuse(
    'ENGINE_UNAVAILABLE',
    "can't connect to the Podman service",
    `start it ("podman machine start"), correct CONTAINER_HOST, ${OTHER_WAY}`,
  ),
  'podman-without-image': refuse(
    'SOURCE_NOT_FOUND',
    'Podman has no image with this name',
    `${NEVER_PULLS}; each user, including root, has separate images`,
  ),
  'podman-access-denied': refuse(
    'ENGINE_UNAVAILABLE',
    'permission denied: this user has no access to Podman',
    'check that "podman info" works for this user, or use sudo',
  ),
  'engine-command-failed': (refused: Refused) =>
    refuse(
      'SOURCE_UNREADABLE',
      `the command "${refused.engine}" failed`,
      `check that "${refused.engine} image inspect" works in a terminal`,
    )(refused),
  'docker-answer-unknown': sourceUnreadable(
    'the docker command returned an image description in an unknown format',
    'update the docker command, or save the image and check the file: docker-archive:FILE',
  ),
  'image-not-saved': imageCorrupt('docker save did not write this image'),
  'saved-instead': "read with docker save, because the engine's files can't be used: {problem}",
  'system-call-failed': '{syscall}: {errno}',
  'sudo-failed': sourceUnreadable('sudo -n {command}: {words}'),
  'file-not-fetched': sourceNotFound('{path} was not fetched'),
  'engine-records-too-large': sourceUnreadable("the engine's records are too large to fetch"),
  'engine-record-of-other-layer': imageCorrupt(
    "the engine's record of layer {diffId} belongs to another layer: {found}",
  ),
} as const;
