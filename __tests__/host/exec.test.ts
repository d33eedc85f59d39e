import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { fromReported, GateError } from '../../src/errors.ts';
import { readFrom, run, runLong } from '../../src/host/exec.ts';
import { tempFolder } from '../support/archives.ts';
import { isAlive, untilGone } from '../support/processes.ts';
import { testHost } from '../support/test-host.ts';

const sh = (script: string): ['sh', string[]] => ['sh', ['-c', script]];
const failure = (stderr: string): GateError =>
  fromReported({ code: 'SOURCE_UNREADABLE', message: stderr.trim() });

describe('a short command', () => {
  test.each([
    ['succeeds', 'echo out; echo err >&2', { stdout: 'out\n', stderr: 'err\n', exitCode: 0 }],
    [
      'fails, and its output is kept',
      'echo why >&2; exit 7',
      { stdout: '', stderr: 'why\n', exitCode: 7 },
    ],
    [
      'is killed, and has the exit code of a shell',
      'kill -9 $$',
      { stdout: '', stderr: '', exitCode: 137 },
    ],
    ['has an empty standard input', 'cat', { stdout: '', stderr: '', exitCode: 0 }],
  ])('%s', async (_behavior, script, expected) => {
    expect(await run(testHost(), ...sh(script))).toEqual(expected);
  });

  test('gets standard input that it need not read', async () => {
    expect(await run(testHost(), 'cat', [], { input: 'ghcr.io' })).toMatchObject({
      stdout: 'ghcr.io',
    });
    expect(await run(testHost(), 'true', [], { input: 'x'.repeat(1 << 20) })).toMatchObject({
      exitCode: 0,
    });
  });

  test('receives its arguments unchanged, without a shell', async () => {
    const { stdout } = await run(testHost(), 'printf', ['%s|', '$(id)', 'a b', "'"]);
    expect(stdout).toBe("$(id)|a b|'|");
  });

  test('keeps only the end of long error output', async () => {
    const { stderr } = await run(testHost(), ...sh('seq 100000 >&2'));
    expect(stderr.length).toBe(64 * 1024);
    expect(stderr.endsWith('99999\n100000\n')).toBe(true);
  });

  test('is missing: the error names it and suggests a fix', async () => {
    await expect(run(testHost(), 'no-such-engine', [])).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringContaining('"no-such-engine" is not installed'),
      fix: expect.stringContaining('docker-archive:FILE'),
    });
  });

  test('does not respond: it is ended', async () => {
    await expect(run(testHost(), 'sleep', ['30'], { answerMs: 100 })).rejects.toMatchObject({
      code: 'TIMEOUT',
    });
  });

  test('prints without end: it is ended', async () => {
    await expect(run(testHost(), 'yes', [])).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
});

describe('a long command', () => {
  test('passes on both outputs while it runs, and gets its own variables', async () => {
    const go = join(tempFolder(), 'go');
    const heard: string[] = [];
    const onOutput = (chunk: Uint8Array): void => {
      heard.push(Buffer.from(chunk).toString());
      writeFileSync(go, '');
    };
    const script = 'echo $SECRET; until [ -e "$GO" ]; do sleep 0.01; done; echo two >&2; exit 3';
    const done = await runLong(testHost(), ...sh(script), {
      env: { SECRET: 'one', GO: go },
      onOutput,
    });
    expect(done).toEqual({ output: 'one\ntwo\n', exitCode: 3 });
    expect(heard).toEqual(['one\n', 'two\n']);
  });

  test('ends on SIGTERM', async () => {
    expect(isAlive(await interrupt('echo $$; sleep 30 & wait'))).toBe(false);
  });

  test('is killed if it ignores SIGTERM for two seconds', async () => {
    const script = 'trap "" TERM; echo $$; while :; do sleep 0.1; done';
    expect(isAlive(await interruptStubborn(script))).toBe(false);
  });
});

describe('processes that a command started end with it', () => {
  test('if the command ends on SIGTERM', async () =>
    untilGone(await interrupt('sleep 30 & echo $!; wait')));

  test('if the command exits first', async () =>
    untilGone(await interrupt('(trap "" TERM; while :; do sleep 0.1; done) & echo $!; wait')));

  test('if the command ignores SIGTERM', async () => {
    const script = 'trap "" TERM; sleep 30 & echo $!; while :; do wait; done';
    await untilGone(await interruptStubborn(script));
  });
});

/**
 * Interrupts a script as soon as it prints the ID of a process.
 * @returns that ID
 */
async function interrupt(
  script: string,
  onInterrupted: (pid: number) => void = () => undefined,
): Promise<number> {
  const stop = new AbortController();
  let pid = 0;
  const onOutput = (chunk: Uint8Array): void => {
    pid = Number(Buffer.from(chunk).toString());
    stop.abort(new GateError('interrupted', {}));
    onInterrupted(pid);
  };
  const host = testHost({ signal: stop.signal });
  await expect(runLong(host, ...sh(script), { env: {}, onOutput })).rejects.toMatchObject({
    code: 'INTERRUPTED',
  });
  return pid;
}

/** Like `interrupt`, for a script that runs until it is killed. */
async function interruptStubborn(script: string): Promise<number> {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  try {
    return await interrupt(script, () => {
      jest.advanceTimersByTime(1999);
      expect(jest.getTimerCount()).toBe(1);
      jest.advanceTimersByTime(1);
    });
  } finally {
    jest.useRealTimers();
  }
}

describe('a command whose output is streamed', () => {
  test('waits for its reader', async () => {
    let readBytes = 0;
    const total = await readFrom(
      testHost(),
      ...sh('head -c 3000000 /dev/zero'),
      async (stdout) => {
        for await (const chunk of stdout) {
          readBytes += (chunk as Buffer).length;
          if (readBytes < 500_000) await wait(5);
        }
        return readBytes;
      },
      failure,
    );
    expect(total).toBe(3_000_000);
  });

  test("reports the failed program's message, not its reader's", async () => {
    const reading = readFrom(
      testHost(),
      ...sh('echo half; echo disk full >&2; exit 1'),
      async (stdout) => {
        for await (const _ of stdout);
        throw new Error('truncated');
      },
      failure,
    );
    await expect(reading).rejects.toMatchObject({
      code: 'SOURCE_UNREADABLE',
      message: 'disk full',
    });
  });

  test("is ended if its reader gives up, and reports the reader's message", async () => {
    const reading = readFrom(
      testHost(),
      'yes',
      [],
      async (stdout) => {
        for await (const _ of stdout) throw new Error('no tar');
      },
      failure,
    );
    await expect(reading).rejects.toThrow('no tar');
  });

  test('is ended with the run', async () => {
    const stop = new AbortController();
    const reading = readFrom(
      testHost({ signal: stop.signal }),
      'yes',
      [],
      async (stdout) => {
        for await (const _ of stdout) stop.abort(new GateError('time-limit-exceeded', { ms: 1 }));
      },
      failure,
    );
    await expect(reading).rejects.toMatchObject({ code: 'TIMEOUT' });
  });
});
