import "./rolldown-runtime.js";
import { a as getMessage } from "./errors.js";
import { n as restoreAdvice } from "./advice-off.js";
import { _ as parseEntry, d as checkHeadOrigin, l as computeBoundMs, p as openReportCache, t as computeHeadPrefix } from "./head-report.js";
import { t as parseReport } from "./parse-report.js";
//#region src/action/restore-head.ts
async function restoreHead(inputs, request, { run, client }, host, findPlace) {
	if (run === void 0 || client === void 0) return void 0;
	try {
		const cache = openReportCache(host, "read", computeBoundMs(inputs));
		if (typeof cache === "string") return void 0;
		const found = await cache.restore([await computeHeadPrefix(request, run, findPlace)]);
		if (found === void 0) return void 0;
		const { header, report } = parseEntry(found.text);
		const problem = await checkHeadOrigin(client, {
			repository: run.repository,
			claimed: {
				key: found.key,
				runId: header.runId
			},
			ownRef: host.env.GITHUB_REF ?? "",
			headSha: run.headSha
		});
		if (problem !== void 0) return { notice: problem };
		const { images } = parseReport({
			text: report,
			source: "the kept report of this commit"
		});
		return { images: images.map(restoreAdvice) };
	} catch (error) {
		return { notice: `The kept report of this commit can't be used: ${getMessage(error)}` };
	}
}
//#endregion
export { restoreHead };
