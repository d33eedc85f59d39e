import "./rolldown-runtime.js";
import { Vt as fromReported } from "./start.js";
import { a as run, q as readLimits } from "./gate.js";
import { n as findReportPath } from "./report-file.js";
import { t as judgeReportFile } from "./judge2.js";
//#region src/cli/view.ts
async function readView({ request, ...work }, host) {
	const [named] = request.images;
	const reportPath = named === void 0 ? void 0 : await findReportPath(named.source);
	const report = reportPath === void 0 ? await run(request, host, { limits: await readLimits(request, host) }) : await judgeReportFile({
		...work,
		name: "judge",
		reportPath,
		request
	}, host);
	const error = report.images.find((image) => image.error !== void 0)?.error;
	if (error !== void 0) throw fromReported(error);
	return report;
}
//#endregion
export { readView };
