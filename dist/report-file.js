import "./rolldown-runtime.js";
import { a as getMessage, r as GateError } from "./errors.js";
import { n as getErrorCode, t as describeFileError } from "./file-errors.js";
import { t as UnreadableFile } from "./read-file.js";
import { n as followInCheckout } from "./checkout-boundary.js";
import { randomBytes } from "node:crypto";
import { constants, promises } from "node:fs";
//#region src/publish/report-file.ts
const writeReportFile = (path, text) => writeText(path, text, "report");
async function writeBudgetFile(path, text) {
	let real;
	try {
		real = followInCheckout(path, {
			cwd: process.cwd(),
			env: process.env
		});
	} catch (error) {
		if (!(error instanceof UnreadableFile) || error.problem === "outside") throw new GateError("REPORT_UNWRITABLE", `the budget could not be written: ${getMessage(error)}`, {
			where: path,
			fix: "choose another path",
			cause: error
		});
		real = path;
	}
	await writeText(real, text, "budget");
}
const writeHistoryFile = (path, text) => writeText(path, text, "history");
const writeSourceFile = (path, text) => writeText(path, text, "file");
async function writeText(path, text, what) {
	const there = await promises.stat(path).catch(() => void 0);
	if (there?.isDirectory()) throw createUnwritableError(path, { code: "EISDIR" }, what);
	if (there !== void 0 && !there.isFile()) return writeInto(path, text).catch((error) => Promise.reject(createUnwritableError(path, error, what)));
	return writeWhole(path, text, what, there && there.mode & 511);
}
async function writeInto(path, text) {
	const probe = await promises.open(path, constants.O_WRONLY | constants.O_NONBLOCK);
	try {
		await promises.writeFile(path, text);
	} finally {
		await probe.close();
	}
}
async function writeWhole(path, text, what, mode) {
	const temporary = `${path}.${randomBytes(4).toString("hex")}.tmp`;
	let handle;
	try {
		handle = await promises.open(temporary, "wx", mode);
		await handle.writeFile(text);
		await handle.sync();
		await handle.close();
		await promises.rename(temporary, path);
	} catch (error) {
		await handle?.close().catch(() => void 0);
		await promises.rm(temporary, { force: true }).catch(() => void 0);
		throw createUnwritableError(path, error, what);
	}
}
const FIXES = {
	ENOSPC: "free some disk space, or choose another path",
	EDQUOT: "free some disk space, or choose another path",
	ENOENT: "create the folder first",
	ENOTDIR: "check the path",
	EISDIR: "name a file in the folder",
	EPIPE: "let the program that reads it read to the end, or write to a file",
	ENXIO: "start what reads the pipe first, or write to a file"
};
const WORDS = {
	ENOENT: "its folder does not exist",
	ENXIO: "nothing reads the pipe",
	EPIPE: "the program that reads it closed it"
};
function createUnwritableError(path, error, what = "report") {
	const code = getErrorCode(error);
	return new GateError("REPORT_UNWRITABLE", `the ${what} could not be written: ${WORDS[code] ?? describeFileError(error)}`, {
		where: path,
		fix: FIXES[code] ?? "choose another path",
		cause: error
	});
}
//#endregion
export { writeSourceFile as a, writeReportFile as i, writeBudgetFile as n, writeHistoryFile as r, createUnwritableError as t };
