/** Of `EXIT` in errors.ts, which this does without: a program's first file loads as little as it can. */
const UNMEASURED = 3;

/**
 * Ends the process with the exit code that its work comes to. Work that nothing is left to finish (a stream that ends without
 * saying so) is no pass: without this Node would end with 0. Nor is what is thrown beside the work (by a timer, a stream, a
 * promise that nobody waits for) an image over its budget: Node would end with 1.
 */
export function exitWhenDone(work: Promise<number>, process: NodeJS.Process): void {
  process.exitCode = UNMEASURED;
  let isFaulty = false;
  const onUnfinished = (): void => {
    process.stderr.write(
      'plimsoll ended before it was done; this is a fault in plimsoll, please report it\n',
    );
  };
  process.once('beforeExit', onUnfinished);
  const end = (exitCode: number): void => {
    process.off('beforeExit', onUnfinished);
    process.exitCode = isFaulty ? UNMEASURED : exitCode;
    // Where an open standard input or a child that will not end still keeps us, we go all the same. Not at once, and only then:
    // process.exit can hang for ever while V8 compiles in the background (nodejs/node#54918).
    setTimeout(() => process.exit(), 300).unref();
  };
  const fail = (words: string, error: unknown): void => {
    process.stderr.write(`${words}\n`);
    if (process.env.PLIMSOLL_DEBUG)
      process.stderr.write(`${String((error as { stack?: unknown })?.stack ?? error)}\n`);
    end(UNMEASURED);
  };
  // For good, not once: what is thrown after the first would end the process with 1 again. The first alone is told.
  process.on('uncaughtException', (error: unknown) => {
    if (isFaulty) return;
    isFaulty = true;
    const remedy =
      'this is a fault in plimsoll, please report it with what PLIMSOLL_DEBUG=1 prints';
    fail(`plimsoll cannot go on: ${inOneLine(error)}; ${remedy}`, error);
  });
  // A part of the bundle that cannot be loaded, say.
  work.then(end, (error: unknown) => fail(`plimsoll cannot run: ${inOneLine(error)}`, error));
}

/** With nothing in it that a terminal or a workflow's log takes for a command. */
const inOneLine = (error: unknown): string => String(error).replace(/\p{Cc}+/gu, ' ');
