import { createReadStream, promises as fs } from 'node:fs';
import { GateError } from '../errors.ts';

/** A report of a million paths has a tenth of this. */
const MAX_REPORT_BYTES = 256 * 2 ** 20;

/**
 * Reads a report's text; `-` is standard input.
 * @throws GateError REPORT_INVALID where there is none to read
 */
export async function readReportFile(path: string): Promise<string> {
  if (path === '-') return readText(process.stdin, 'standard input');
  try {
    return await readText(createReadStream(path, { highWaterMark: PIECE_BYTES }), path);
  } catch (error) {
    throw error instanceof GateError ? error : unreadable(path, error);
  }
}

const PIECE_BYTES = 1 << 20;

/** Counted as it comes: what is no file has no size. */
async function readText(stream: AsyncIterable<Uint8Array>, where: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > MAX_REPORT_BYTES)
      throw new GateError('REPORT_INVALID', `a report has at most ${MAX_REPORT_BYTES} bytes`, {
        where,
      });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'this is a folder',
  EACCES: 'the file may not be read',
};

function unreadable(path: string, error: unknown): GateError {
  const code = String((error as { code?: unknown }).code);
  return new GateError('REPORT_INVALID', REASONS[code] ?? `the report cannot be read (${code})`, {
    where: path,
    fix: 'name a file that plimsoll check --report FILE wrote',
    cause: error,
  });
}

/** Bytes of a file that are looked at: space before the brace is no more than a few. */
const BEGINNING_BYTES = 64;

/**
 * The report that a word means, where it means one: `report:FILE`, a path that ends in `.json`, or a file that begins
 * like JSON.
 * @returns undefined for what can only be an image
 */
export async function findReportPath(text: string): Promise<string | undefined> {
  if (text.startsWith('report:')) return text.slice('report:'.length);
  if (text === '-' || /^[a-z][a-z-]*:/.test(text)) return undefined;
  return /\.json$/i.test(text) || (await beginsLikeJson(text)) ? text : undefined;
}

async function beginsLikeJson(path: string): Promise<boolean> {
  let file: fs.FileHandle | undefined;
  try {
    // A pipe may be read only once.
    if (!(await fs.stat(path)).isFile()) return false;
    file = await fs.open(path);
    const { buffer, bytesRead } = await file.read(
      new Uint8Array(BEGINNING_BYTES),
      0,
      BEGINNING_BYTES,
      0,
    );
    return /^\ufeff?\s*\{/.test(new TextDecoder().decode(buffer.subarray(0, bytesRead)));
  } catch {
    return false;
  } finally {
    await file?.close();
  }
}
