import "./rolldown-runtime.js";
import { U as VERSION } from "./start.js";
import { At as addDraft, Et as restoreAdvice, Tn as nameReportedImages, dr as continueBaseline, q as readLimits, st as judgeReport } from "./gate.js";
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
