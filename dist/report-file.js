import "./rolldown-runtime.js";
import { At as createSizeError, B as followInCheckout, Lt as GateError, Mt as readRegularFile, jt as readFileStart, kt as UnreadableFile } from "./start.js";
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
		const { problem, reason } = error;
		throw new GateError("report-unreadable", {
			path,
			problem,
			reason
		}, { cause: error });
	}
}
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
