import { engineUnavailable, failure, limitExceeded, timedOut } from './failure.ts';
import { long } from './template.ts';

const EVENT_PROBLEMS = {
  unset: 'GITHUB_EVENT_PATH is not set',
  'not an object': 'its file is not a JSON object',
  'not JSON': 'its file is not JSON',
} as const;

const formatSeconds = (ms: number): string => `${ms / 1000} s`;

/** Messages about programs, signals and the services of a runner. */
export const SYSTEM = {
  'program-not-found': engineUnavailable(
    'the program "{program}" is not installed or not in PATH',
    long(
      'install {program}, or save the image where it is installed and check the file: ',
      'docker-archive:FILE',
    ),
  ),
  'program-not-started': engineUnavailable('the program "{program}" failed to start: {reason}'),
  'program-timeout': ({ command, ms }: { command: readonly string[]; ms: number }) => {
    const what = command.slice(0, 3).join(' ');
    return timedOut(
      `"${what}" did not respond within ${formatSeconds(ms)}`,
      `check that "${what}" answers in a terminal; if not, restart the engine`,
    );
  },
  'output-too-long': limitExceeded('the output exceeds the maximum of {mostBytes} bytes'),

  interrupted: failure('INTERRUPTED', 'interrupted before a verdict'),
  'time-limit-exceeded': timedOut(
    'the time limit of {ms:seconds} is exceeded',
    'allow more time, e.g. {--timeout 1h}',
  ),

  'no-cache': 'this runner has no GitHub Actions cache for reports',
  'cache-not-permitted':
    'this run has no permission to {use} the GitHub Actions cache (cache-mode: {mode})',
  'cache-timeout': ({ ms, failed }: { ms: number; failed?: string | undefined }) => {
    const seconds = Math.round(ms / 1000);
    return timedOut(
      failed === undefined
        ? `the cache service did not respond within ${seconds} s`
        : `the cache service failed for ${seconds} s: ${failed}`,
    );
  },
  'cache-answer-cut-off': 'a response of the service ended early',
  'cache-entry-without-report': 'it does not contain a report',

  'not-a-repository-name': 'GITHUB_REPOSITORY is not in the form owner/name',
  'event-without-commit': 'the event `{event}` has no head commit[: {why}]',
  'event-unusable': ({ problem }: { problem: keyof typeof EVENT_PROBLEMS }) =>
    EVENT_PROBLEMS[problem],
  'event-unreadable': "its file can't be read: {reason}",
} as const;
