/** `describeWith` writes this into the title of a suite that it skips. */
const MISSING = /\(skipped: no ([^;)]+)/;

/** The part of Jest's test result that is needed here. */
interface TestResult {
  readonly ancestorTitles: readonly string[];
  readonly status: string;
}
interface RunResult {
  readonly testResults: readonly { readonly testResults: readonly TestResult[] }[];
}

/**
 * Lists the skipped tests of a run on one line.
 * @param tests all tests of the run
 * @returns e.g. `Skipped: 3 tests that need act, busybox. To run them: .ci/run`; `undefined` if
 *   nothing was skipped because of a missing program or engine
 */
export function describeSkipped(tests: readonly TestResult[]): string | undefined {
  const skipped = tests.filter(({ status }) => status === 'pending').map(listMissing);
  const count = skipped.filter((parts) => parts.length > 0).length;
  if (count === 0) return undefined;
  const parts = [...new Set(skipped.flat())].sort().join(', ');
  const noun = count === 1 ? 'test that needs' : 'tests that need';
  return (
    `Skipped: ${count} ${noun} ${parts}. ` +
    'To run them: .ci/run (Debian or Ubuntu, with Go and root or sudo)'
  );
}

const listMissing = ({ ancestorTitles }: TestResult): string[] =>
  ancestorTitles.flatMap((title) => MISSING.exec(title)?.[1]?.split(', ') ?? []);

/** A Jest reporter: the last line of a run lists what was skipped. */
export default class SkippedReporter {
  onRunComplete(_contexts: unknown, results: RunResult): void {
    const line = describeSkipped(results.testResults.flatMap(({ testResults }) => testResults));
    // Jest prints its own summary after all reporters, whatever their order.
    if (line !== undefined) process.once('exit', () => process.stderr.write(`\n${line}\n`));
  }
}
