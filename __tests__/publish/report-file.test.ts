import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeReportFile } from '../../src/publish/report-file.ts';
import { makePipe } from '../support/pipe.ts';

describe('a report that is written to a pipe', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-pipe-'));
    path = join(folder, 'pipe');
    makePipe(path);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('fails immediately if nothing reads it', () =>
    expect(writeReportFile(path, '{}')).rejects.toMatchObject({
      code: 'REPORT_UNWRITABLE',
      message: 'the report could not be written: nothing reads the pipe',
    }));

  test('arrives completely if something does', async () => {
    const text = 'x'.repeat(300_000);
    const reader = promisify(execFile)('cat', [path], { maxBuffer: 1e6 });
    await untilRead(() => writeReportFile(path, text));
    expect((await reader).stdout).toBe(text);
  });
});

/** A program that has just started has not opened the pipe yet. */
async function untilRead(write: () => Promise<void>): Promise<void> {
  for (let left = 200; left > 0; left--) {
    try {
      return await write();
    } catch (error) {
      if (left === 1) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
