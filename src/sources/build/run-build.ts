import { GateError } from '../../errors.ts';
import { runLong } from '../../host/exec.ts';
import { hideSecrets, takeLastWords } from '../../host/last-words.ts';
import { readRegularFileSync } from '../../host/read-file.ts';
import type { Host } from '../../model/host.ts';
import { joinPattern } from '../../model/pattern.ts';
import { Message } from '../../report/words/messages/message.ts';
import { type BuildRequest, createBuildArguments } from './build-arguments.ts';
import { BuildLog } from './build-log.ts';
import { listSecretTexts } from './build-secrets.ts';

export interface BuildCommand {
  /** The arguments after `docker`, without those from the request. */
  readonly command: readonly string[];
  /** Requests the builder's record; omitted if the builder is too old. */
  readonly forRecord: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Runs a builder to its end.
 * @throws GateError BUILD_FAILED with the end of its log, which is then not in the log too
 */
export async function runBuild(
  { command, forRecord, env }: BuildCommand,
  request: BuildRequest,
  host: Host,
): Promise<void> {
  const start = performance.now();
  const words = await tryBuild([...command, ...forRecord], env, request, host);
  if (words === undefined) return request.onBuilt?.(performance.now() - start);
  if (forRecord.length > 0 && KNOWS_NO_RECORD.test(words))
    return runBuild({ command, forRecord: [], env }, request, host);
  const [, id] = FIXES.find(([pattern]) => pattern.test(words)) ?? [];
  const fix = id && new Message(id, {});
  throw new GateError('build-failed', { words }, { where: request.folder, fix });
}

/** From buildx before 0.10, from buildx with BuildKit before 0.11, and from unable drivers. */
const KNOWS_NO_RECORD = /unknown flag: --provenance|Attestations? (?:is|are) not supported/i;

const FIXES = [
  [
    joinPattern(
      'i',
      'failed to read dockerfile|unable to evaluate symlinks in Dockerfile',
      '|Cannot locate specified Dockerfile',
    ),
    'add-dockerfile',
  ],
  [/exec format error/i, 'install-emulation'],
  [
    /requires? BuildKit|BuildKit is enabled but|does not match the specified platform/i,
    'install-buildx-for-build',
  ],
] as const;

/** @returns if it failed, the end of its output, safe to show */
async function tryBuild(
  command: readonly string[],
  moreEnv: BuildCommand['env'],
  request: BuildRequest,
  host: Host,
): Promise<string | undefined> {
  const { args, env, values, secretVariables, secretFiles } = createBuildArguments(
    request,
    host.env,
  );
  const secrets = listSecretTexts(secretVariables, secretFiles, host);
  const hidden = [...secrets, ...values];
  const log = new BuildLog(request.onLog, secrets, command.includes('buildx'));
  const quiet = { ...host, debug: (line: string) => host.debug(hideSecrets(line, hidden)) };
  const { output, exitCode } = await runLong(quiet, 'docker', [...command, ...args], {
    env: { ...env, ...moreEnv },
    onOutput: (chunk) => log.write(chunk),
  });
  const summary = log.end(exitCode !== 0);
  return exitCode === 0 ? undefined : takeLastWords(stripFrame(summary || output), hidden);
}

/** Removes the frame with the Dockerfile excerpt: the message names the step and its line. */
const stripFrame = (text: string): string =>
  text.replaceAll(/^(?:-{6,}| {0,8}\d+ \|.*)\r?\n/gm, '');

/** Reads the ID of an image from the file that the builder wrote it to. */
export const readImageId = (path: string): string =>
  readRegularFileSync(path, MOST_ID_BYTES).toString().trim();

const MOST_ID_BYTES = 1000;
