import { GateError } from '../../errors.ts';
import { runLong } from '../../host/exec.ts';
import { hideSecrets, lastWords } from '../../host/last-words.ts';
import type { Host } from '../../model/host.ts';
import { option } from '../../model/options.ts';
import { type BuildRequest, buildArguments } from './build-arguments.ts';
import { BuildLog } from './build-log.ts';
import { secretTexts } from './build-secrets.ts';

export interface BuildCommand {
  /** What follows `docker`, without what the request adds. */
  readonly command: readonly string[];
  /** Asks for the builder's record; left out where it is too old to know of them. */
  readonly forRecord: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Runs a builder to its end.
 * @throws GateError BUILD_FAILED with its last words, which are not in the log as well
 */
export async function runBuild(
  { command, forRecord, env }: BuildCommand,
  request: BuildRequest,
  host: Host,
): Promise<void> {
  const words = await tryBuild([...command, ...forRecord], env, request, host);
  if (words === undefined) return;
  if (forRecord.length > 0 && KNOWS_NO_RECORD.test(words))
    return runBuild({ command, forRecord: [], env }, request, host);
  throw new GateError('BUILD_FAILED', `the build failed; its log ends:\n${words}`, {
    where: option('build', request.folder),
    fix:
      FIXES.find(([pattern]) => pattern.test(words))?.[1] ??
      'correct what the log reports; an image that was not built is not measured',
  });
}

/** As buildx before 0.10 says it, buildx with BuildKit before 0.11, and a driver that cannot. */
const KNOWS_NO_RECORD = /unknown flag: --provenance|Attestations? (?:is|are) not supported/i;

const FIXES: readonly (readonly [RegExp, string])[] = [
  [
    /failed to read dockerfile|unable to evaluate symlinks in Dockerfile|Cannot locate specified Dockerfile/i,
    `write a Dockerfile in that folder, or name the right one with ${option('file')}`,
  ],
  [
    /exec format error/i,
    'this machine cannot run programs of that platform: install emulation (docker/setup-qemu-action, or tonistiigi/binfmt), or build where they run',
  ],
  [
    /requires? BuildKit|BuildKit is enabled but|does not match the specified platform/i,
    'install buildx, and do not set DOCKER_BUILDKIT=0: the classic builder cannot do that',
  ],
];

/** @returns the end of what it said where it failed, fit to be shown */
async function tryBuild(
  command: readonly string[],
  moreEnv: BuildCommand['env'],
  request: BuildRequest,
  host: Host,
): Promise<string | undefined> {
  const { args, env, values, secretVariables, secretFiles } = buildArguments(request, host.env);
  const secrets = secretTexts(secretVariables, secretFiles, host);
  const hidden = [...secrets, ...values];
  const log = new BuildLog(request.onLog, secrets, command.includes('buildx'));
  const quiet = { ...host, debug: (line: string) => host.debug(hideSecrets(line, hidden)) };
  const { output, exitCode } = await runLong(quiet, 'docker', [...command, ...args], {
    env: { ...env, ...moreEnv },
    onOutput: (chunk) => log.write(chunk),
  });
  const summary = log.end(exitCode !== 0);
  return exitCode === 0 ? undefined : lastWords(withoutFrame(summary || output), hidden);
}

/** Without the rules and the excerpt of the Dockerfile between them: the words name the step and its line. */
const withoutFrame = (text: string): string =>
  text.replaceAll(/^(?:-{6,}| {0,8}\d+ \|.*)\r?\n/gm, '');
