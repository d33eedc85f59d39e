import "./rolldown-runtime.js";
import { Kt as nameReportedImages, Pn as continueBaseline, V as readLimits, _t as restoreAdvice, bt as addDraft, tt as judgeReport } from "./gate.js";
import { x as VERSION } from "./start.js";
import { r as readReportFile } from "./report-file.js";
import { o as readBaseline } from "./open.js";
import { t as parseReport } from "./parse-report.js";
//#region src/cli/judge.ts
async function judgeReportFile({ reportPath, request }, host) {
	const limits = await readLimits(request, host);
	const { images: stored, run } = parseReport({
		text: await readReportFile(reportPath, host),
		source: reportPath
	});
	const images = nameReportedImages(stored.map(restoreAdvice), limits.budget, host.cwd);
	const compare = await readBaseline({
		...request,
		platforms: []
	}, limits, host);
	const now = host.now();
	return addDraft(judgeReport({
		...limits,
		images: compare === void 0 ? images : continueBaseline(compare(images), {}),
		notices: limits.notices ?? [],
		isOfBranch: run !== void 0 && run.baseSha === null,
		now,
		toolVersion: VERSION
	}), false, now);
}
//#endregion
export { judgeReportFile as t };
