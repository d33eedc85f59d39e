import { readFile, stat } from 'node:fs/promises';
import { GateError } from '../errors.ts';

/** A report of a million paths has a tenth of this. */
const MAX_REPORT_BYTES = 256 * 2 ** 20;

/**
 * Reads a report's text; `-` is standard input.
 * @throws GateError REPORT_INVALID where there is none to read
 */
export async function readReportFile(path: string): Promise<string> {
  if (path === '-') return readStandardInput();
  try {
    const { size } = await stat(path);
    if (size > MAX_REPORT_BYTES) throw tooLarge(path);
    return await readFile(path, 'utf8');
  } catch (error) {
    throw error instanceof GateError ? error : unreadable(path, error);
  }
}

async function readStandardInput(): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > MAX_REPORT_BYTES) throw tooLarge('standard input');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const tooLarge = (where: string): GateError =>
  new GateError('REPORT_INVALID', `a report has at most ${MAX_REPORT_BYTES} bytes`, { where });

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'this is a folder',
  EACCES: 'the file may not be read',
};

function unreadable(path: string, error: unknown): GateError {
  const code = String((error as { code?: unknown }).code);
  return new GateError('REPORT_INVALID', REASONS[code] ?? `the report cannot be read (${code})`, {
    where: path,
    fix: 'name a file that `plimsoll check --report FILE` wrote',
    cause: error,
  });
}
