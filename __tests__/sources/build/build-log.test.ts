import { describe, expect, test } from '@jest/globals';
import { BuildLog } from '../../../src/sources/build/build-log.ts';

interface Options {
  readonly secrets?: readonly string[];
  readonly isFailed?: boolean;
  readonly isClassic?: boolean;
  readonly chunkBytes?: number;
}

/** The part of a log that is shown, and the part that is kept for the error. */
function readLog(
  text: string,
  { secrets = [], isFailed = false, isClassic = false, chunkBytes = 7 }: Options = {},
) {
  const shown: Uint8Array[] = [];
  const log = new BuildLog((chunk) => shown.push(chunk), secrets, !isClassic);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += chunkBytes)
    log.write(bytes.subarray(at, at + chunkBytes));
  const summary = log.end(isFailed);
  return { shown: Buffer.concat(shown).toString(), summary };
}

const STEPS = '#4 [2/2] RUN make\n#4 0.1 ------\n#4 0.1 ERROR: é\n#4 ERROR: exit code: 2\n';
const SUMMARY =
  '------\n > [2/2] RUN make:\n0.1 ERROR: é\n------\nDockerfile:2\nERROR: failed to solve: exit ' +
  'code: 2\n';

describe('the log of a build', () => {
  test('is shown unchanged, however it is split', () => {
    for (const chunkBytes of [1, 2, 5, 1000])
      expect(readLog(STEPS, { chunkBytes })).toEqual({ shown: STEPS, summary: '' });
  });

  test('is shown to its end, even if that is not a complete line', () =>
    expect(readLog('a\nb').shown).toBe('a\nb'));

  test('is shown immediately', () => {
    const shown: string[] = [];
    const log = new BuildLog((chunk) => shown.push(Buffer.from(chunk).toString()), [], true);
    log.write(Buffer.from('a\nb'));
    log.write(Buffer.from('c\n'));
    log.write(Buffer.from('x'.repeat(70_000)));
    expect(shown).toEqual(['a\n', 'bc\n', 'x'.repeat(70_000)]);
  });

  test('contains no secret of an instruction', () => {
    const step = '#8 [2/3] RUN curl -su me:hunter2 https://x && NPM_TOKEN=hunter2 npm ci\n';
    const { shown } = readLog(`${step}#8 0.1 fetched\n#9 [3/3] COPY . /app\n`);
    expect(shown).toBe(
      '#8 [2/3] RUN curl -su me:*** https://x && NPM_TOKEN=*** npm ci\n#8 0.1 fetched\n#9 [3/3] ' +
        'COPY . /app\n',
    );
  });

  test('contains no secret, however it is split', () => {
    const text = '#5 0.1 token=s3cret\n#5 0.2 s3cret s3cret\n';
    for (const chunkBytes of [1, 3, 11]) {
      expect(readLog(text, { secrets: ['s3cret'], chunkBytes }).shown).toBe(
        '#5 0.1 token=***\n#5 0.2 *** ***\n',
      );
    }
  });
});

describe("BuildKit's summary", () => {
  test('is kept for the error of a failed build', () => {
    for (const chunkBytes of [1, 9, 1000]) {
      expect(readLog(STEPS + SUMMARY, { isFailed: true, chunkBytes })).toEqual({
        shown: STEPS,
        summary: SUMMARY,
      });
    }
  });

  test('may be one line', () =>
    expect(readLog('ERROR: no builder\r\n', { isFailed: true })).toEqual({
      shown: '',
      summary: 'ERROR: no builder\r\n',
    }));

  test('is shown if the build did not fail', () =>
    expect(readLog(STEPS + SUMMARY).shown).toBe(STEPS + SUMMARY));

  test('does not exist in the classic builder, whose steps may print the same', () =>
    expect(readLog(SUMMARY, { isFailed: true, isClassic: true })).toEqual({
      shown: SUMMARY,
      summary: '',
    }));
});
