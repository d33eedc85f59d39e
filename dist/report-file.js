import "./rolldown-runtime.js";
import { i as GateError } from "./exit-when-done.js";
import { Bt as readRegularFile, It as option, L as followInCheckout, Lt as UnreadableFile, Rt as createSizeError, zt as readFileStart } from "./start.js";
import { t as collectAtMost } from "./collect.js";
//#region src/host/report-file.ts
const MOST_REPORT_BYTES = 128 * 2 ** 20;
async function readReportFile(path, host = {
	cwd: process.cwd(),
	env: process.env
}) {
	try {
		return path === "-" ? await readInput() : (await readRegularFile(followInCheckout(path, host), MOST_REPORT_BYTES)).toString();
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		throw new GateError("REPORT_INVALID", `the report can't be read: ${error.message}`, {
			where: path === "-" ? "standard input" : path,
			fix: FIXES[error.problem],
			cause: error
		});
	}
}
const FIXES = {
	absent: `specify a report written by ${option("report")}`,
	folder: "specify the file in it",
	special: "write the report to a regular file, or use - for standard input",
	"too large": `specify a report written by ${option("report")}`,
	outside: "specify the file itself instead of a link to it",
	failed: "check the path and its permissions"
};
async function readInput() {
	const bytes = await collectAtMost(process.stdin, MOST_REPORT_BYTES);
	if (bytes === void 0) throw createSizeError(MOST_REPORT_BYTES);
	return bytes.toString();
}
const BEGINNING_BYTES = 64;
async function findReportPath(text) {
	if (text.startsWith("report:")) return text.slice(7);
	if (text === "-" || /^[a-z][a-z-]*:/.test(text)) return void 0;
	return /\.json$/i.test(text) || await startsLikeJson(text) ? text : void 0;
}
async function startsLikeJson(path) {
	try {
		const start = await readFileStart(path, BEGINNING_BYTES);
		return /^\ufeff?\s*\{/.test(new TextDecoder().decode(start));
	} catch {
		return false;
	}
}
//#endregion
export { findReportPath as n, readReportFile as r, MOST_REPORT_BYTES as t };
