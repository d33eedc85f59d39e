import { formatError, toGateError } from '../errors.ts';
import type { ExitCode } from '../exit-codes.ts';
import { createUnwritableError } from '../publish/report-file.ts';
import { renderError } from '../report/paint/terminal/error.ts';
import type { Renderers } from '../report/renderers.ts';
import { Message } from '../report/words/messages/message.ts';
import { formatSentences } from '../report/words/messages/sentence.ts';
import type { Output } from './output-options.ts';
import { detectAbilities } from './screen.ts';

/** Prints a report without a verdict. */
export function printReport<Report>(
  report: Report,
  renderers: Renderers<Report>,
  { format, noColor, isVerbose }: Output,
  { stdout, env }: NodeJS.Process,
): Promise<void> {
  const options = { ...detectAbilities(stdout, env, noColor), verbose: isVerbose };
  return print(stdout, renderers[format](formatSentences(report, 'cli'), options));
}

/**
 * Waits until the text is written, so that a pipe gets all of it before the program ends.
 * @throws GateError REPORT_UNWRITABLE if it is lost, e.g. on a full disk, but not if the reader
 *   closed the pipe
 */
export async function print(stream: NodeJS.WritableStream, text: string): Promise<void> {
  const error = await write(stream, text);
  if (error && error.code !== 'EPIPE') throw createUnwritableError('-', error);
}

export async function reportFailure(
  error: unknown,
  process: NodeJS.Process,
  noColor: boolean,
): Promise<ExitCode> {
  const known = toGateError(error, new Message('debug-output', {}));
  const failure = formatError(known, 'cli');
  await write(
    process.stderr,
    renderError(failure, detectAbilities(process.stderr, process.env, noColor)),
  );
  if (known !== error && process.env.PLIMSOLL_DEBUG)
    await write(process.stderr, `${String((error as { stack?: unknown })?.stack ?? error)}\n`);
  return failure.exitCode;
}

function write(
  stream: NodeJS.WritableStream,
  text: string,
): Promise<NodeJS.ErrnoException | null | undefined> {
  if (text === '') return Promise.resolve(undefined);
  return new Promise((resolve) => {
    stream.write(text, resolve);
  });
}

/** `plimsoll … | head` closes the pipe early; the verdict does not change. */
export function ignoreClosedPipes({ stdout, stderr }: NodeJS.Process): void {
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
}
