import "./rolldown-runtime.js";
import { c as judgeReport, t as addDraft } from "./add-draft.js";
import { i as readBaseline } from "./open2.js";
import { t as parseReport } from "./parse-report.js";
import { r as readReportFile } from "./report-file.js";
import { t as VERSION } from "./version.js";
import { p as nameReportedImages, t as readLimits } from "./limits.js";
//#region src/cli/judge.ts
async function judgeReportFile({ reportPath, request }, host) {
	const limits = await readLimits(request, host);
	const measured = parseReport({
		text: await readReportFile(reportPath, host),
		source: reportPath
	}).images;
	const images = nameReportedImages(measured, limits.budget, host.cwd);
	const compare = await readBaseline({
		...request,
		platforms: []
	}, limits, host);
	const now = host.now();
	return addDraft(judgeReport({
		...limits,
		images: compare === void 0 ? images : compare(images),
		notices: limits.notices ?? [],
		now,
		toolVersion: VERSION
	}), false, now);
}
//#endregion
export { judgeReportFile };
