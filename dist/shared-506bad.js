import {
  GateError
} from "./shared-9f23e6.js";

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

// src/model/facts.ts
var CAUSES = ["deleted", "overwritten", "metadata"];
var CHANGES = ["mode", "owner", "time"];

// src/model/ecosystems.ts
var ECOSYSTEMS = [
  { name: "npm", folders: ["node_modules"], groupPrefix: "@", hasParts: false, packageName: (child) => child.startsWith(".") ? null : child, version: (_child, holder) => afterAt(holder) },
  { name: "python", folders: ["site-packages", "dist-packages"], hasParts: true, packageName: pythonName, version: pythonVersion },
  { name: "gem", folders: ["gems"], hasParts: false, packageName: (child) => beforeVersion(child), version: fromVersion },
  { name: "jar", folders: null, suffix: ".jar", hasParts: false, packageName: (child) => beforeVersion(child.slice(0, -4)) ?? child.slice(0, -4), version: (child) => fromVersion(child.slice(0, -4)) }
];
var PYTHON_RECORDS = [".dist-info", ".egg-info", ".egg", ".libs"];
var PYTHON_MODULES = [".py", ".so", ".pyd"];
function pythonName(child) {
  if (child === "__pycache__") return null;
  const record = PYTHON_RECORDS.find((suffix) => child.endsWith(suffix));
  if (record !== void 0) return normalPython(before(child.slice(0, -record.length), "-"));
  if (PYTHON_MODULES.some((suffix) => child.endsWith(suffix))) return normalPython(before(child, "."));
  return child.includes(".") ? null : normalPython(child);
}
function normalPython(name) {
  return name.toLowerCase().replaceAll(/[-.]/g, "_");
}
function before(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}
function beforeVersion(child) {
  const at = child.search(/-\d/);
  return at <= 0 ? null : child.slice(0, at);
}
function fromVersion(child) {
  const at = child.search(/-\d/);
  return at <= 0 ? null : child.slice(at + 1);
}
function pythonVersion(child) {
  const record = [".dist-info", ".egg-info"].find((suffix) => child.endsWith(suffix));
  if (record === void 0) return null;
  const [, version = ""] = child.slice(0, -record.length).split("-");
  return version === "" ? null : version;
}
function afterAt(folder) {
  const at = folder.indexOf("@", 1);
  const version = at < 0 ? "" : before(before(folder.slice(at + 1), "_"), "(");
  return /^\d/.test(version) ? version : null;
}

export {
  readReportFile,
  findReportPath,
  CAUSES,
  CHANGES,
  ECOSYSTEMS
};
