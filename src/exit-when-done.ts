import { EXIT } from './exit-codes.ts';

/**
 * Ends the process with the exit code of its work, or with 3 if Node would use another code: 0 if
 * nothing is left that could finish the work (a stream that never ends), or 1 if a timer, a stream
 * or an unawaited promise throws.
 */
export function exitWhenDone(work: Promise<number>, process: NodeJS.Process): void {
  process.exitCode = EXIT.unmeasured;
  let isFaulty = false;
  const onUnfinished = (): void => {
    process.stderr.write(
      'plimsoll ended unexpectedly; this is a bug in plimsoll, please report it\n',
    );
  };
  process.once('beforeExit', onUnfinished);
  const end = (exitCode: number): void => {
    process.off('beforeExit', onUnfinished);
    process.exitCode = isFaulty ? EXIT.unmeasured : exitCode;
    // An open standard input or a child process must not keep the process running. Not immediately,
    // because process.exit can hang forever while V8 compiles in the background
    // (nodejs/node#54918).
    setTimeout(() => process.exit(), 300).unref();
  };
  const fail = (words: string, error: unknown): void => {
    process.stderr.write(`${words}\n`);
    if (process.env.PLIMSOLL_DEBUG)
      process.stderr.write(`${String((error as { stack?: unknown })?.stack ?? error)}\n`);
    end(EXIT.unmeasured);
  };
  // Not `once`: a second error would end the process with 1. Only the first is reported.
  process.on('uncaughtException', (error: unknown) => {
    if (isFaulty) return;
    isFaulty = true;
    const remedy =
      'this is a bug in plimsoll, please report it with the output of PLIMSOLL_DEBUG=1';
    fail(`plimsoll can't continue: ${toOneLine(error)}; ${remedy}`, error);
  });
  // E.g. a file of the bundle that can't be loaded.
  work.then(end, (error: unknown) => fail(`plimsoll can't run: ${toOneLine(error)}`, error));
}

/** Removes characters that a terminal or a workflow log interprets as commands. */
const toOneLine = (error: unknown): string =>
  String(error)
    .replace(/\p{Cc}+/gu, ' ')
    .replaceAll('##[', '## [');
