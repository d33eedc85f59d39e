import { GateError } from '../../errors.ts';
import { takeLastWords } from '../../host/last-words.ts';
import { joinPattern } from '../../model/pattern.ts';
import { Message } from '../../report/words/messages/message.ts';

export type Engine = 'docker' | 'podman';

/** Why an engine refused: the first pattern that matches its output applies. */
const REFUSALS = {
  docker: [
    [
      /permission denied .*(?:daemon|docker) socket|connect: permission denied/i,
      'docker-access-denied',
    ],
    [
      joinPattern(
        'i',
        'context "[^"]*": context not found|context "[^"]*" is not found',
        '|unable to resolve docker endpoint',
      ),
      'docker-context-missing',
    ],
    [/client version \S+ is too (?:new|old)/i, 'docker-versions-incompatible'],
    [/command \[ssh .*exited/is, 'docker-unreachable-over-ssh'],
    [
      joinPattern(
        'i',
        'cannot connect to the docker daemon|is the docker daemon running',
        '|error during connect|dial (?:tcp|unix)',
        // The message of Docker 20.10's `docker info` about an engine that does not respond.
        '|nil pointer to embedded struct field Info',
      ),
      'docker-unreachable',
    ],
    [/invalid reference format/i, 'engine-rejects-name'],
    [/no such (?:image|object)/i, 'docker-without-image'],
    [
      /does not provide the specified platform|no suitable export target found/i,
      'docker-has-other-platforms',
    ],
    [/unable to create manifests file: NotFound/i, 'docker-without-own-platform'],
    [/no space left on device/i, 'docker-disk-full'],
  ],
  podman: [
    [/cannot connect to podman|unable to connect to podman/i, 'podman-unreachable'],
    [/invalid reference format|repository name must/i, 'engine-rejects-name'],
    [
      /image not known|no such (?:image|object)|unable to find .* in local storage/i,
      'podman-without-image',
    ],
    [/permission denied|operation not permitted|newuidmap|cannot clone/i, 'podman-access-denied'],
  ],
} as const;

/**
 * Explains a failed `docker` or `podman` command, with the engine's own message at the end.
 * @param where the source as the user wrote it; absent if the caller adds it
 */
export function createEngineError(engine: Engine, stderr: string, where?: string): GateError {
  const [, id = 'engine-command-failed' as const] =
    REFUSALS[engine].find(([pattern]) => pattern.test(stderr)) ?? [];
  const words = takeLastWords(stderr);
  const report = words && new Message('engine-reported', { engine, words });
  return new GateError(id, { engine, report }, { where });
}
