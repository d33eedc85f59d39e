import {
  engineUnavailable,
  imageCorrupt,
  imageNotSelected,
  sourceNotFound,
  sourceUnreadable,
  usageError,
} from './failure.ts';

const OTHER_WAY = 'or run docker save on its machine and check the file: docker-archive:FILE';
const NEVER_PULLS = 'build or pull it first: plimsoll never pulls images';

/** Messages about container engines. */
export const ENGINE = {
  'docker-access-denied': engineUnavailable(
    'permission denied: this user has no access to the Docker engine{report}',
    'add the user to the "docker" group and log in again, or use sudo',
  ),
  'docker-context-missing': engineUnavailable(
    'the current Docker context does not exist{report}',
    'run "docker context ls" and "docker context use NAME", or correct DOCKER_CONTEXT',
  ),
  'docker-versions-incompatible': engineUnavailable(
    'the versions of the docker command and the Docker engine are incompatible{report}',
    'update the older one, and unset DOCKER_API_VERSION',
  ),
  'docker-unreachable-over-ssh': engineUnavailable(
    "can't connect to the remote Docker engine over ssh{report}",
    'check that ssh connects to that host without a prompt, or correct DOCKER_HOST',
  ),
  'docker-unreachable': engineUnavailable(
    "can't connect to the Docker engine{report}",
    'start it ("sudo systemctl start docker", or Docker Desktop), correct DOCKER_HOST, ' +
      OTHER_WAY,
  ),
  'engine-rejects-name': usageError(
    'this is not a valid image name{report}',
    'use a name like "app", "team/app:1.2" or "app@sha256:…": lower case, without spaces',
  ),
  'docker-without-image': sourceNotFound(
    'the Docker engine has no image with this name{report}',
    NEVER_PULLS,
  ),
  'docker-has-other-platforms': imageNotSelected(
    'the Docker engine has this image only for other platforms{report}',
    'pull it for this platform: docker pull --platform PLATFORM NAME',
  ),
  'docker-without-own-platform': sourceUnreadable(
    "the Docker engine has this image, but not for the engine's own platform{report}",
    'specify the platform that was pulled: {--platform}',
  ),
  'docker-disk-full': sourceUnreadable(
    'the Docker engine has no disk space left to save the image{report}',
    'free disk space, e.g. with "docker system prune"',
  ),
  'podman-unreachable': engineUnavailable(
    "can't connect to the Podman service{report}",
    `start it ("podman machine start"), correct CONTAINER_HOST, ${OTHER_WAY}`,
  ),
  'podman-without-image': sourceNotFound(
    'Podman has no image with this name{report}',
    `${NEVER_PULLS}; each user, including root, has separate images`,
  ),
  'podman-access-denied': engineUnavailable(
    'permission denied: this user has no access to Podman{report}',
    'check that "podman info" works for this user, or use sudo',
  ),
  'engine-command-failed': sourceUnreadable(
    'the command "{engine}" failed{report}',
    'check that "{engine} image inspect" works in a terminal',
  ),
  'engine-reported': '; {engine} reported: {words}',
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
