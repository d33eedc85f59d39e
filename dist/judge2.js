import "./rolldown-runtime.js";
import { c as judgeReport, t as addDraft } from "./add-draft.js";
import { n as restoreAdvice } from "./advice-off.js";
import { t as continueBaseline } from "./continue-history.js";
import { o as readBaseline } from "./open2.js";
import { r as readReportFile } from "./report-file2.js";
import { t as VERSION } from "./version.js";
import { n as nameReportedImages } from "./name-images.js";
import { t as readLimits } from "./limits.js";
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
