/** Of `EXIT` in errors.ts, which this does without: a program's first file loads as little as it can. */
const UNMEASURED = 3;

/**
 * Ends the process with the exit code that its work comes to. Work that nothing is left to finish (a stream that ends without
 * saying so) is no pass: without this Node would end with 0.
 */
export function exitWhenDone(work: Promise<number>, process: NodeJS.Process): void {
  process.exitCode = UNMEASURED;
  const onUnfinished = (): void => {
    process.stderr.write('plimsoll ended before it was done; this is a fault in plimsoll, please report it\n');
  };
  process.once('beforeExit', onUnfinished);
  const end = (exitCode: number): void => {
    process.off('beforeExit', onUnfinished);
    process.exitCode = exitCode;
    // Where an open standard input or a child that will not end still keeps us, we go all the same. Not at once, and only then:
    // process.exit can hang for ever while V8 compiles in the background (nodejs/node#54918).
    setTimeout(() => process.exit(), 300).unref();
  };
  work.then(end, (error: unknown) => {
    // A part of the bundle that cannot be loaded, say: Node would end with 1, which is over budget.
    process.stderr.write(`plimsoll cannot run: ${String(error)}\n`);
    end(UNMEASURED);
  });
}
