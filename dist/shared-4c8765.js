import {
  GateError
} from "./shared-5d859c.js";

// src/publish/report-file.ts
import { randomBytes } from "node:crypto";
import { open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
var writeReportFile = (path, text) => writeText(path, text, "report");
var writeBudgetFile = async (path, text) => writeText(await realpath(path).catch(() => path), text, "budget");
async function writeText(path, text, what) {
  const there = await stat(path).catch(() => void 0);
  if (there !== void 0 && !there.isFile() && !there.isDirectory())
    return writeFile(path, text).catch((error) => Promise.reject(unwritable(path, error, what)));
  return writeWhole(path, text, what, there && there.mode & 511);
}
async function writeWhole(path, text, what, mode) {
  const temporary = `${path}.${randomBytes(4).toString("hex")}.tmp`;
  let handle;
  try {
    handle = await open(temporary, "wx", mode);
    await handle.writeFile(text);
    await handle.sync();
    await handle.close();
    await rename(temporary, path);
  } catch (error) {
    await handle?.close().catch(() => void 0);
    await rm(temporary, { force: true }).catch(() => void 0);
    throw unwritable(path, error, what);
  }
}
var REASONS = {
  ENOSPC: ["the disk is full", "make room, or write it elsewhere"],
  EDQUOT: ["the quota is used up", "make room, or write it elsewhere"],
  ENOENT: ["its folder does not exist", "make the folder first"],
  ENOTDIR: ["a part of its path is not a folder", "check the path"],
  EACCES: ["its folder may not be written to", "choose another path"],
  EROFS: ["its disk is read-only", "choose another path"],
  EISDIR: ["this is a folder", "name a file in it"]
};
function unwritable(path, error, what = "report") {
  const code = String(error.code);
  const [why, fix] = REASONS[code] ?? [code, "choose another path"];
  return new GateError("REPORT_UNWRITABLE", `the ${what} could not be written: ${why}`, {
    where: path,
    fix,
    cause: error
  });
}

export {
  writeReportFile,
  writeBudgetFile,
  unwritable
};
