/** The number of bytes that the kernel reads. Source: Linux, include/uapi/linux/binfmts.h. */
const MOST_BYTES = 256;

/**
 * Reads which programs start a script: for `#!/usr/bin/env node`, both.
 * @param bytes the first bytes of the file
 * @returns none if it is not a script with such a line
 * Source: Linux, fs/binfmt_script.c; coreutils, `env`.
 */
export function listInterpreters(bytes: Uint8Array): string[] {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MOST_BYTES));
  const [, line] = /^#![ \t]*([^\n]*)/.exec(head.toString('latin1')) ?? [];
  const [interpreter, ...options] = (line ?? '').trim().split(/[ \t]+/);
  if (!interpreter?.startsWith('/')) return [];
  if (!interpreter.endsWith('/env')) return [interpreter];
  const program = options.find((word) => !word.startsWith('-') && !word.includes('='));
  return program === undefined ? [interpreter] : [interpreter, program];
}
