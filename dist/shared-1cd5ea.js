import {
  GateError
} from "./shared-5d859c.js";

// src/acquire/report-file.ts
import { open, readFile, stat } from "node:fs/promises";
var MAX_REPORT_BYTES = 256 * 2 ** 20;
async function readReportFile(path) {
  if (path === "-") return readStandardInput();
  try {
    const { size } = await stat(path);
    if (size > MAX_REPORT_BYTES) throw tooLarge(path);
    return await readFile(path, "utf8");
  } catch (error) {
    throw error instanceof GateError ? error : unreadable(path, error);
  }
}
async function readStandardInput() {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of process.stdin) {
    bytes += chunk.length;
    if (bytes > MAX_REPORT_BYTES) throw tooLarge("standard input");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
var tooLarge = (where) => new GateError("REPORT_INVALID", `a report has at most ${MAX_REPORT_BYTES} bytes`, { where });
var REASONS = {
  ENOENT: "no such file",
  EISDIR: "this is a folder",
  EACCES: "the file may not be read"
};
function unreadable(path, error) {
  const code = String(error.code);
  return new GateError("REPORT_INVALID", REASONS[code] ?? `the report cannot be read (${code})`, {
    where: path,
    fix: "name a file that `plimsoll check --report FILE` wrote",
    cause: error
  });
}
var BEGINNING_BYTES = 64;
async function findReportPath(text) {
  if (text.startsWith("report:")) return text.slice("report:".length);
  if (text === "-" || /^[a-z][a-z-]*:/.test(text)) return void 0;
  return /\.json$/i.test(text) || await beginsLikeJson(text) ? text : void 0;
}
async function beginsLikeJson(path) {
  let file;
  try {
    if (!(await stat(path)).isFile()) return false;
    file = await open(path);
    const { buffer, bytesRead } = await file.read(new Uint8Array(BEGINNING_BYTES), 0, BEGINNING_BYTES, 0);
    return /^\ufeff?\s*\{/.test(new TextDecoder().decode(buffer.subarray(0, bytesRead)));
  } catch {
    return false;
  } finally {
    await file?.close();
  }
}

export {
  readReportFile,
  findReportPath
};
